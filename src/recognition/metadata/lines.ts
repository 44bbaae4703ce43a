import type { Paragraph } from '../../document/document.ts';
import { sectionOf } from '../sections.ts';
import type { Piece } from '../stream.ts';

/** A line of the page, and what its place says of it. */
export interface Line {
  readonly text: string;
  /** Level of the heading that it is; 0 for none. */
  readonly heading: number;
  /** It leads elsewhere, or is one of many. */
  readonly aside: 'link' | 'item' | null;
  /** It stands in a cell of a table. */
  readonly cell: boolean;
  /** Cells side by side have the same row. */
  readonly row: number;
  /** The paragraph that it is a line of; null where that is not known. */
  readonly paragraph: Paragraph | null;
}

function lineOf(text: string, { paragraph, grid, row }: Piece): Line {
  const cell = grid !== null;
  return { text, heading: paragraph?.heading ?? 0, aside: paragraph?.aside ?? null, cell, row, paragraph };
}

/** The lines of pieces from `from` to before `to`. */
export function linesOf(pieces: readonly Piece[], from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let i = from; i < to; i += 1) {
    const piece = pieces[i];
    if (!piece || piece.text === '') continue;
    const { text } = piece;
    if (!text.includes('\n')) lines.push(lineOf(text, piece));
    else for (const part of text.split('\n')) lines.push(lineOf(part, piece));
  }
  return lines;
}

/** A line of plain text, as a text file has it. */
export function plainLine(text: string): Line {
  return { text, heading: 0, aside: null, cell: false, row: 0, paragraph: null };
}

/** Where the report's own text begins: at its first section, past any list of its headings; behind the last line where it has none. */
export function textBegin(lines: readonly Line[]): number {
  const first = lines.findLastIndex(({ text, aside }) => aside === null && sectionOf(text) === 0);
  return first < 0 ? lines.length : first;
}
