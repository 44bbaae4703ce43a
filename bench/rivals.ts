import { load } from 'cheerio';
import { tabletojson } from 'tabletojson';
import { type Generated, generate } from '../fixtures/generate/generate.ts';
import { checkBytes } from '../src/check.ts';
import { type CellId, cellId, formOf, printed, rowsOf } from '../src/forms/index.ts';
import { inTurns } from './measure.ts';

/** Rows of a page as a scraper has them: texts of cells. */
type Rows = readonly (readonly string[])[];

type Figures = ReadonlyMap<CellId, number>;

/** What a user would do instead: get rows of texts, and tell their figures by the label before them. */
const scrapers: Readonly<Record<string, (html: string) => Rows>> = {
  cheerio: (html) => {
    const $ = load(html);
    return $('tr')
      .toArray()
      .map((row) =>
        $(row)
          .children('td,th')
          .toArray()
          .map((cell) => $(cell).text()),
      );
  },
  tabletojson: (html) => {
    const tables: readonly (readonly Readonly<Record<string, string>>[])[] = tabletojson.convert(html, {
      forceIndexAsNumber: true,
    });
    return tables.flat().map((row) => Object.values(row));
  },
};

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** Puts rows of texts into the cells of the form: each row of the form is the next row on the page with its label. */
function figuresOf(rows: Rows, { truth }: Generated): Figures {
  const figures = new Map<CellId, number>();
  const lines = rows.map((row) => row.map(squeezed));
  const { tables } = formOf(truth.form).definition;
  let next = 0;
  const put = (id: CellId, text: string | undefined): void => {
    if (text !== undefined && NUMBER.test(text)) figures.set(id, Number(text));
  };
  for (const table of ['proactive', 'applications'] as const) {
    for (const { columns, rows: entries } of tables[table].blocks) {
      for (const entry of entries) {
        if (!('row' in entry)) continue;
        const names = [printed(entry.label, 'zh'), entry.label.zh].map(squeezed);
        const at = lines.findIndex((line, i) => i >= next && line.some((text) => names.includes(text)));
        const line = lines[at];
        if (!line) continue;
        next = at + 1;
        const values = line.slice(line.findLastIndex((text) => names.includes(text)) + 1);
        for (const [i, { id }] of columns.entries()) put(cellId(table, entry.row, id), values[i]);
      }
    }
  }
  const ids = tables.remedies.blocks.flatMap((block) =>
    rowsOf(block).flatMap(({ row }) => block.columns.map(({ id }) => cellId('remedies', row, id))),
  );
  const last = lines.findLast(
    (line) => line.length === ids.length && line.every((text) => !/[\u4e00-\u9fff]/.test(text)),
  );
  for (const [i, id] of ids.entries()) put(id, last?.[i]);
  return figures;
}

function ours({ bytes, name }: Generated): Figures {
  const [report] = checkBytes(bytes, name);
  return new Map(
    [...(report?.cells ?? [])].flatMap(([id, { value }]) => (value === null ? [] : [[id, value] as const])),
  );
}

/** Reads the tables of web pages as published, in varied layouts, beside scripts that take their rows as they come. */
export function rivals(count = 400): void {
  const pages: Generated[] = [];
  for (let seed = 1; pages.length < count; seed += 1) {
    const page = generate(seed);
    if (page.name.endsWith('.html')) pages.push(page);
  }
  const readers = new Map<string, (page: Generated) => Figures>([
    ['disclosure-check', ours],
    // The character set is given to them.
    ...Object.entries(scrapers).map(
      ([name, rowsOfPage]) => [name, (page: Generated) => figuresOf(rowsOfPage(page.text), page)] as const,
    ),
  ]);
  const at = (round: number): Generated => pages[round % pages.length] ?? generate(1);
  const times = inTurns(
    Object.fromEntries([...readers].map(([name, read]) => [name, (round: number) => read(at(round))])),
    { rounds: pages.length, warm: Math.min(100, pages.length) },
  );
  console.log(
    `${count} web pages of ${new Set(pages.map(({ layout }) => layout)).size} layouts, the figures that they print`,
  );
  for (const [name, read] of readers) {
    const { right, wrong, all } = judged(pages, read);
    const share = (part: number): string => `${((100 * part) / all).toFixed(2).padStart(6)} %`;
    const milliseconds = times.get(name) ?? Number.NaN;
    const rate = (1000 * all) / pages.length / milliseconds;
    console.log(
      `${name.padEnd(18)}right ${share(right)}  wrong ${share(wrong)}  not read ${share(all - right - wrong)}  ${milliseconds.toFixed(2)} ms a page, ${Math.round(rate / 1000)} k cells a second`,
    );
  }
}

function judged(pages: readonly Generated[], read: (page: Generated) => Figures) {
  let right = 0;
  let wrong = 0;
  let all = 0;
  for (const page of pages) {
    const figures = read(page);
    for (const [id, { value, place }] of page.truth.cells) {
      if (value === null || place !== undefined) continue;
      all += 1;
      const got = figures.get(id);
      if (got === value) right += 1;
      else if (got !== undefined) wrong += 1;
    }
  }
  return { right, wrong, all };
}
