export { helpText, optionText } from './help.ts';
export { isLanguage, type Language, languageOf, languages } from './language.ts';
export { outputText } from './output.ts';
export { inputText, runText, usageText } from './run.ts';
