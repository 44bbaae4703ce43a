import type { Document } from '../document/document.ts';
import type { Section } from '../report/report.ts';
import { isNumberedBelow, numeralOf, ordinalOf, sectionOf } from './sections.ts';
import type { Piece, Stream } from './stream.ts';

/** The pieces of one report, and those among them that its tables print. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly isTable: (piece: number) => boolean;
}

/** So long a line with a numeral in front may still be a heading; a sentence ends in a full stop. */
const LONGEST_HEADING = 30;
const SENTENCE = /[。；;：:，,]/;
/** An entry of a list of contents: its words, dots, the page. */
const LEADER = /(?:[.．。·…‥_]\s*){3,}\d*\s*$|(?:[.．·…‥]\s*){2,}\d+\s*$/;
/** The page alone, without dots. */
const PAGE = /^\s*\d{1,3}\s*$/;
/** What may part a heading from the text behind it on its line. */
const RUN_IN = /[。：:\s]/g;

/** White space and the marks of Markdown around a heading. */
const MARKS = /^[#*\s]+|[*\s]+$/g;
/** A sentence between the heading of a table and the table. */
const LEAD_IN = /[。：:]\s*$/;

interface Heading {
  readonly index: number | null;
  readonly number: string | null;
  /** Where its words end in the line; what stands behind them is prose. */
  readonly end: number;
}

/** A heading with its text on the same line: 六、其他需要报告的事项：无。 Its numeral tells it from a sentence. */
function runInHeading(text: string, number: string): Heading | null {
  for (const { index: end } of text.slice(0, 2 * LONGEST_HEADING).matchAll(RUN_IN)) {
    const index = sectionOf(text.slice(0, end));
    if (index !== null) return { index, number, end: PAGE.test(text.slice(end)) ? text.length : end + 1 };
  }
  return null;
}

/** A line that heads a section: one of the form's titles, or words of its own behind a numeral. */
function headingOf({ text, grid }: Piece, isTable: boolean): Heading | null {
  const index = sectionOf(text);
  if (index === null && (isTable || grid !== null)) return null;
  const number = numeralOf(text);
  const end = text.length;
  if (index !== null) return { index, number, end };
  if (number === null || LEADER.test(text)) return null;
  const runIn = runInHeading(text, number);
  if (runIn) return runIn;
  return text.length <= LONGEST_HEADING && !SENTENCE.test(text) ? { index, number, end } : null;
}

/** Every line of a stretch that reads as a heading, by its piece. */
function headingsIn(pieces: readonly Piece[], { from, to, isTable }: Extent): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  for (let i = from; i < to; i += 1) {
    const piece = pieces[i];
    const heading = piece ? headingOf(piece, isTable(i)) : null;
    if (heading) headings.set(i, heading);
  }
  return headings;
}

/** Those that head a section, not only a part of one: （一）主动公开情况 in the overview. */
function ofSections(
  headings: ReadonlyMap<number, Heading>,
  pieces: readonly Piece[],
  { from, to }: Extent,
): ReadonlyMap<number, Heading> {
  const within = [...headings].filter(([i]) => i >= from && i < to);
  // The last place of each of the form's titles with the numeral that is its own.
  const own = new Map(
    within.flatMap(([i, { index, number }]) =>
      index !== null && ordinalOf(number) === index + 1 ? [[index, i] as const] : [],
    ),
  );
  return new Map(
    within.filter(([i, { index, number }]) => {
      if (index === null || ordinalOf(number) === index + 1) return true;
      return (own.get(index) ?? -1) < i && (own.size === 0 || !isNumberedBelow(pieces[i]?.text ?? ''));
    }),
  );
}

/** Of several reports on a page, the stretch that is the report's own: from its 一、总体情况 to the next report's. */
function ownStretch(extent: Extent, headings: ReadonlyMap<number, Heading>, length: number): Extent {
  let firstOfTables = extent.from;
  while (firstOfTables < extent.to && !extent.isTable(firstOfTables)) firstOfTables += 1;
  let lastOfTables = extent.to - 1;
  while (lastOfTables > extent.from && !extent.isTable(lastOfTables)) lastOfTables -= 1;
  const openings = [...headings].flatMap(([i, { index }]) => (index === 0 ? [i] : []));
  const from = extent.from > 0 ? openings.findLast((i) => i < firstOfTables) : undefined;
  const to = extent.to < length ? openings.find((i) => i > lastOfTables) : undefined;
  return { ...extent, from: from ?? extent.from, to: to ?? extent.to };
}

/**
 * The sections of a report with the prose below each heading, in reading order; what stands before the first heading is a section without
 * number and title. What the tables of a page print is no prose, whatever they are.
 */
export function sectionsIn({ pieces }: Stream, extent: Extent, document: Document): Section[] {
  const candidates = headingsIn(pieces, extent);
  const own = ownStretch(extent, candidates, pieces.length);
  const headings = ofSections(candidates, pieces, own);
  const { from, to, isTable } = own;
  const sections: (Section & { readonly lines: Section['lines'][number][] })[] = [];
  // Whether what follows the heading of a table still is sentences that lead to it.
  let isLead = false;
  for (let i = from; i < to; i += 1) {
    const piece = pieces[i];
    if (!piece) continue;
    const heading = headings.get(i);
    if (heading) {
      const at = document.placeOf(piece.offset);
      const { index, number, end } = heading;
      const text = piece.text.slice(end).trim();
      const lines = text === '' ? [] : [{ text, at: document.placeOf(piece.offset + piece.text.indexOf(text, end)) }];
      sections.push({ index, number, title: piece.text.slice(0, end).replace(MARKS, ''), at, lines });
      isLead = true;
      continue;
    }
    isLead &&= piece.grid === null && LEAD_IN.test(piece.text);
    if (piece.grid === null && (isLead || !isTable(i))) {
      const at = document.placeOf(piece.offset);
      if (sections.length === 0) sections.push({ index: null, number: null, title: '', at, lines: [] });
      sections.at(-1)?.lines.push({ text: piece.text, at });
    }
  }
  return sections;
}
