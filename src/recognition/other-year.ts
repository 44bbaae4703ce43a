import type { Alignment } from './align.ts';
import { reasons } from './reasons.ts';
import { type RowReading, unsure } from './row-reading.ts';
import type { Stream } from './stream.ts';

const YEAR = /(?<!\d)(20\d{2})\s*年/g;
const SENTENCE = /[。；，]/;
/** What is longer is no heading. */
const LONGEST_HEADING = 50;

/** The last line above a table, its title at the least. */
function headingOf({ pieces, piece }: Stream, { matches: [first, second] }: Alignment): string {
  const title = piece[first?.start ?? 0] ?? 0;
  const table = first?.entry.role === 'title' && second ? (piece[second.start] ?? title) - 1 : title - 1;
  for (let i = table; i >= 0; i -= 1) if (pieces[i]?.text.trim()) return pieces[i]?.text ?? '';
  return '';
}

/** The rows of a table; none is certain where its heading names other years than that of the report: 附：2022年度…情况. */
export function withoutOtherYear(
  rows: readonly RowReading[],
  stream: Stream,
  alignment: Alignment,
  year: number | null,
): readonly RowReading[] {
  const heading = headingOf(stream, alignment);
  if (year === null || heading.length > LONGEST_HEADING || SENTENCE.test(heading)) return rows;
  const named = [...heading.matchAll(YEAR)].map(([, digits]) => Number(digits));
  if (named.length === 0 || named.includes(year)) return rows;
  return rows.map(({ slot }) => unsure(slot, reasons.otherYear));
}
