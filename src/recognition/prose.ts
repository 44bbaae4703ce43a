import type { Document } from '../document/document.ts';
import type { Section } from '../report/report.ts';
import { numeralOf, sectionOf } from './sections.ts';
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

interface Heading {
  readonly index: number | null;
  readonly number: string | null;
}

/** A line that heads a section: one of the form's titles, or words of its own behind a numeral. */
function headingOf({ text, grid }: Piece, isTable: boolean): Heading | null {
  const index = sectionOf(text);
  const number = numeralOf(text);
  if (index !== null) return { index, number };
  if (number === null || isTable || grid !== null) return null;
  return text.length <= LONGEST_HEADING && !SENTENCE.test(text) ? { index, number } : null;
}

/**
 * The sections of a report with the prose below each heading, in reading order; what stands before the first heading is a section without
 * number and title. What the tables of a page print is no prose, whatever they are.
 */
export function sectionsIn({ pieces }: Stream, { from, to, isTable }: Extent, document: Document): Section[] {
  const sections: (Section & { readonly lines: Section['lines'][number][] })[] = [];
  for (let i = from; i < to; i += 1) {
    const piece = pieces[i];
    if (!piece) continue;
    const heading = headingOf(piece, isTable(i));
    const at = document.placeOf(piece.offset);
    if (heading) sections.push({ ...heading, title: piece.text, at, lines: [] });
    else if (piece.grid === null && !isTable(i)) {
      if (sections.length === 0) sections.push({ index: null, number: null, title: '', at, lines: [] });
      sections.at(-1)?.lines.push({ text: piece.text, at });
    }
  }
  return sections;
}
