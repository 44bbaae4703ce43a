import type { StatedYear } from '../../report/report.ts';
import { type Candidate, candidatesIn, IN_FIRST_HEADING, IN_LIST, keyOf } from './candidates.ts';
import { chooseTitle, chooseYear, type Evidence } from './choice.ts';
import { type Line, textBegin } from './lines.ts';
import { findPeriod } from './period.ts';
import { findDate, type PublicationDate } from './published.ts';
import { readTitle } from './title.ts';

/** What a page says of itself. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly publishedOn: string | null;
  /** Every statement of the report year; the reader of the page knows where they stand. */
  readonly years: readonly Omit<StatedYear, 'at'>[];
}

/** Where metadata is looked for: the page's lines before the first table, and its head. */
export interface MetadataSource {
  readonly lines: readonly Line[];
  /** What the head of the page says; null where the page holds several reports. */
  readonly page: { readonly title: string | null; readonly metadata: ReadonlyMap<string, string> } | null;
}

const PARTS = /[_|｜–—]+|\s+-\s+|-(?=\D)/;
const TITLE_NAMES = ['articletitle', 'og:title'];

/** The title of the report in the head of the page, parted from the names of the site and its columns. */
function titleInHead({ title, metadata }: NonNullable<MetadataSource['page']>): Candidate | null {
  for (const text of [title, ...TITLE_NAMES.map((name) => metadata.get(name))]) {
    for (const part of text ? [text, ...text.split(PARTS)] : []) {
      const found = readTitle(part);
      if (found?.kind === 'plain') return { ...found, key: keyOf(found.title), line: -1, weight: IN_FIRST_HEADING };
    }
  }
  return null;
}

/**
 * Statements of the report year: of the title, or where it is not known of every title that may be it, of the head, of the period. A title
 * above the report's own is another report's; one below it is its own again.
 */
function statedYears({ candidates, head, period }: Evidence, from: number): Omit<StatedYear, 'at'>[] {
  const byYear = new Map<number, Omit<StatedYear, 'at'>>();
  for (const { year, title, weight, line } of candidates) {
    if (weight > IN_LIST && line >= from && year !== null && !byYear.has(year))
      byYear.set(year, { source: 'title', year, text: title });
  }
  return [
    ...byYear.values(),
    ...(head?.year ? [{ source: 'head' as const, year: head.year, text: head.title }] : []),
    ...(period?.years ?? []).map((year) => ({ source: 'period' as const, year, text: period?.text ?? '' })),
  ];
}

const yearOf = ({ date }: PublicationDate) => Number(date.slice(0, 4));

/**
 * Title, publisher as the title prints it, report year and date of publication; null for each that the page does not say, or says in two
 * ways. The titles of other reports stand all over a page, so none is taken for being first: its place, its agreement with the head, the
 * period of the statistics and the date of publication decide together.
 */
export function readMetadata({ lines, page }: MetadataSource): Metadata {
  const head = page ? titleInHead(page) : null;
  const begin = textBegin(lines);
  const candidates = candidatesIn(lines, begin, new Set(head ? [head.key] : []));
  const own = candidates.filter(({ weight }) => weight > IN_LIST);
  const firstOwn = own[0]?.line ?? null;
  // Of several reports on a page, what stands before a title is the report's before it.
  const from = firstOwn ?? (page ? 0 : begin);
  const found = findPeriod(lines.slice(from).map(({ text, aside }) => ({ text, aside: aside === 'link' })));
  const period = found && { ...found, line: found.line + from };
  const end = Math.min(begin, period?.line ?? begin);
  const dateBelow = (title: number | null) =>
    page || title !== null ? findDate(lines, { title, end }, page?.metadata ?? new Map()) : null;

  const firstDate = dateBelow(firstOwn);
  // A date counts before the title is known only where it is the same below the first that may be it and the last.
  const commonDate = own.length < 2 || dateBelow(own.at(-1)?.line ?? null)?.date === firstDate?.date ? firstDate : null;
  const publishedIn = commonDate === null ? null : yearOf(commonDate);
  const evidence: Evidence = { candidates, head, period, publishedIn };
  const year = chooseYear(evidence);
  const title = chooseTitle(evidence, year, lines.some(({ aside }) => aside !== null) ? 'marked' : 'plain');
  const key = title ? keyOf(title.title) : '';
  const ownLine = [...own, ...candidates].find((candidate) => candidate.key === key)?.line;
  const date = ownLine === undefined ? commonDate : ownLine === firstOwn ? firstDate : dateBelow(ownLine);
  return {
    title: title?.title ?? null,
    publisher: title?.publisher ?? null,
    year,
    years: statedYears(evidence, ownLine ?? 0),
    // What lies before the year of the report is mostly another document's.
    publishedOn: date !== null && (year === null || date.isSure || yearOf(date) >= year) ? date.date : null,
  };
}
