import { type AnyCheck, everyCheck } from '../../src/checks/catalogue.ts';
import { configSchema } from '../../src/config/config-schema.ts';
import { groupsOf } from '../../src/explain/groups.ts';
import { explainText } from '../../src/messages/explain.ts';
import { type Language, languages } from '../../src/messages/language.ts';
import { outputText } from '../../src/messages/output.ts';
import { checkPage, otherLanguage } from './check-page.ts';
import { escaped, fileOf, tableOf } from './markdown.ts';

export const checksFolder = 'docs/checks';

/** Every file that is generated from the checks, by its path in the project, with its content. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const files = new Map([['schema.json', schemaFile()]]);
  for (const language of languages) {
    files.set(`${checksFolder}/${fileOf('README', language)}`, indexPage(language));
    for (const check of everyCheck)
      files.set(`${checksFolder}/${fileOf(check.id, language)}`, checkPage(check, language));
  }
  return files;
}

function schemaFile(): string {
  const draft = 'http://json-schema.org/draft-07/schema#';
  const schema = { $schema: draft, title: '.disclosure-check.json', ...configSchema(everyCheck) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function indexPage(language: Language): string {
  const { page } = explainText;
  const blocks = [
    `# ${page.index[language]}`,
    otherLanguage('README', language),
    page.count(everyCheck.length)[language],
  ];
  for (const group of groupsOf(everyCheck)) {
    blocks.push(`## ${group.title[language].replace(/^./, (first) => first.toUpperCase())}`);
    const head = [page.check[language], explainText.headingsOf.severity[language], page.looksFor[language]];
    const rows = group.checks.map((check) => rowOf(check, language));
    blocks.push(tableOf(head, rows));
  }
  return `${blocks.join('\n\n')}\n`;
}

function rowOf({ id, severity, title }: AnyCheck, language: Language): readonly string[] {
  return [`[${id}](${fileOf(id, language)})`, outputText.severities[severity][language], escaped(title[language])];
}
