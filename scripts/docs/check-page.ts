import type { AnyCheck } from '../../src/checks/catalogue.ts';
import { type Example, type Explanation, explain, type Told } from '../../src/explain/explain.ts';
import { explainText } from '../../src/messages/explain.ts';
import type { Language } from '../../src/messages/language.ts';
import { outputText } from '../../src/messages/output.ts';
import { escaped, fileOf, tableOf } from './markdown.ts';

const { headingsOf, page } = explainText;

/** The page of a check. */
export function checkPage(check: AnyCheck, language: Language): string {
  const explanation = explain(check, language);
  const { id, severity, title, basis, tables, editions, why, mend, examples } = explanation;
  const colon = language === 'zh' ? '：' : ': ';
  const facts = [
    [headingsOf.severity, outputText.severities[severity][language]],
    [headingsOf.basis, basis],
    [headingsOf.tables, tables],
    ...(editions === null ? [] : [[headingsOf.editions, editions] as const]),
  ] as const;
  const blocks = [
    `# ${id}`,
    `${otherLanguage(id, language)} · [${page.back[language]}](${fileOf('README', language)})`,
    escaped(title),
    facts.map(([name, text]) => `- **${name[language]}**${colon}${escaped(text)}`).join('\n'),
    `## ${headingsOf.why[language]}`,
    escaped(why),
    `## ${headingsOf.mend[language]}`,
    escaped(mend),
    ...optionBlocks(explanation, language),
    `## ${page.examples[language]}`,
    page.rest[language],
    ...examples.pass.flatMap((example) => exampleBlocks(headingsOf.pass[language] + colon, example, language)),
    ...examples.fail.flatMap((example) => exampleBlocks(headingsOf.fail[language] + colon, example, language)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The link to a page in the other language. */
export function otherLanguage(name: string, language: Language): string {
  return language === 'zh' ? `[English](${fileOf(name, 'en')})` : `[中文](${fileOf(name, 'zh')})`;
}

function optionBlocks({ id, options }: Explanation, language: Language): readonly string[] {
  if (options.length === 0) return [];
  const rows = options.map(({ name, initial, text }) => [`\`${name}\``, `\`${initial}\``, escaped(text)]);
  const given = options.map(({ name, initial }) => `"${name}": ${initial}`).join(', ');
  return [
    `## ${headingsOf.options[language]}`,
    tableOf([page.option[language], page.initial[language], page.meaning[language]], rows),
    `\`\`\`json\n{ "options": { "${id}": { ${given} } } }\n\`\`\``,
  ];
}

function exampleBlocks(lead: string, { shows, reports, found }: Example, language: Language): readonly string[] {
  const blocks = [`### ${lead}${escaped(shows)}`];
  const lines = reports.flatMap(linesOf);
  if (lines.length > 0) blocks.push(lines.join('\n'));
  for (const { severity, message } of found) {
    blocks.push(`> **${outputText.severities[severity][language]}** ${escaped(message)}`);
  }
  return blocks;
}

/** Of several reports each is an item with its lines below it. */
function linesOf({ name, lines }: Told): readonly string[] {
  const items = lines.map((line) => `${name === null ? '' : '  '}- ${escaped(line)}`);
  return name === null ? items : [`- ${escaped(name)}`, ...items];
}
