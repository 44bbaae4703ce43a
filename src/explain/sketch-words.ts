import type { Held, Outline } from '../checks/sketch.ts';
import { type CellId, definitionOf, formOf, type Localized, printed, type TableId, tableIds } from '../forms/index.ts';
import { explainText } from '../messages/explain.ts';
import type { Language } from '../messages/language.ts';
import { outputText } from '../messages/output.ts';

/** What of a sketched report is not ordinary, in words, a line each. */
export function wordsOfSketch(outline: Outline, language: Language): readonly string[] {
  const words = [
    ...aboutWords(outline),
    ...tableWords(outline),
    ...cellWords(outline, language),
    ...proseWords(outline),
  ];
  for (const remark of outline.remarks ?? []) if (remark.kind === 'notAssessable') words.push(remark.message);
  return words.map((line) => line[language]);
}

function* aboutWords({ form, title, publisher, year, publishedOn, years, headings }: Outline): Iterable<Localized> {
  const { quoted } = explainText;
  if (form !== undefined) yield outputText.form(form);
  if (title !== undefined) yield quoted(explainText.title, title);
  if (publisher !== undefined) yield quoted(explainText.publisher, publisher);
  if (year !== undefined) yield explainText.year(year);
  if (publishedOn !== undefined) yield outputText.published(publishedOn);
  for (const stated of years ?? []) yield quoted(explainText.places[stated.source], stated.text);
  if (headings !== undefined) yield explainText.headings(headings);
}

function* tableWords({ fill = {}, editions = {}, without = [] }: Outline): Iterable<Localized> {
  for (const table of tableIds) {
    const name = nameOf(table);
    const { [table]: edition } = editions;
    const { [table]: held } = fill;
    if (without.includes(table)) yield explainText.noTable(name);
    if (edition !== undefined) yield explainText.tableOf(name, edition);
    if (held !== undefined) yield explainText.filled(name, heldWords(held));
  }
}

/** The figures row by row. */
function cellWords({ cells = {}, form = '2021' }: Outline, language: Language): readonly Localized[] {
  const rows = new Map<
    string,
    { readonly table: TableId; readonly label: Localized; readonly figures: string[]; isMissing: boolean }
  >();
  for (const { id } of formOf(form).cells) {
    const held = cells[id];
    if (held === undefined) continue;
    const { table, row } = definitionOf(id);
    const key = `${table}.${row.row}`;
    const line = rows.get(key) ?? {
      table,
      label: { zh: printed(row.label, 'zh'), en: row.label.en },
      figures: [],
      isMissing: true,
    };
    line.isMissing &&= held === null;
    line.figures.push(`${columnName(id, language)} ${heldWords(held)[language]}`);
    rows.set(key, line);
  }
  const { separator } = outputText;
  return [...rows.values()].map(({ table, label, figures, isMissing }) =>
    isMissing
      ? explainText.missingRow(nameOf(table), label)
      : explainText.row(nameOf(table), label, figures.join(separator[language])),
  );
}

function* proseWords({ prose = {}, form = '2021' }: Outline): Iterable<Localized> {
  for (const [index, lines] of Object.entries(prose)) {
    const label = formOf(form).definition.sections[Number(index)];
    if (label === undefined) continue;
    const name = { zh: printed(label, 'zh'), en: label.en };
    yield lines.length === 0 ? explainText.noProse(name) : explainText.quoted(name, lines.join(' '));
  }
}

function heldWords(held: Held): Localized {
  if (held === null) return explainText.noCell;
  if (held === '') return explainText.blank;
  if (typeof held !== 'object') return { zh: `${held}`, en: `${held}` };
  return explainText.oneOf(held.map((each) => (each === null ? explainText.blank : { zh: `${each}`, en: `${each}` })));
}

function columnName(id: CellId, language: Language): string {
  return definitionOf(id).column.label[language];
}

function nameOf(table: TableId): Localized {
  return formOf('2021').definition.tables[table].name;
}
