import { type Item, isBlank } from './items.ts';
import { readValue, type Value } from './value.ts';

const isFigure = ({ state }: Value) => state === 'reported' || state === 'notApplicable';

/** How many figures and dashes stand one below the other in a cell of a grid. */
export function stackedIn({ raw, width }: Item): number {
  if (width === 1 || !raw.includes('\n')) return 0;
  return raw.split('\n').filter((line) => isFigure(readValue(line.trim()))).length;
}

/** A line of the page as far as it stands in a slot. */
export interface Line {
  /** Figures and dashes. */
  marks: number;
  /** The empty cells beside them. */
  blanks: number;
  /** It is a line of text, with words in it. */
  prose: boolean;
}

/** The lines of the page on which the items stand. */
export function marksByLine(items: readonly Item[]): Map<number, Line> {
  const lines = new Map<number, Line>();
  for (const item of items) {
    const line = lines.get(item.row) ?? { marks: 0, blanks: 0, prose: false };
    lines.set(item.row, line);
    for (const word of item.words ?? [item]) {
      if (isFigure(word.value)) line.marks += 1;
      else if (isBlank(word)) line.blanks += 1;
      else {
        line.prose ||= item.width === 1;
        line.marks += stackedIn(word);
      }
    }
  }
  return lines;
}
