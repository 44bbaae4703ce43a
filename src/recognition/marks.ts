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
  readonly row: number;
  /** Figures and dashes. */
  marks: number;
  /** The empty cells beside them. */
  blanks: number;
  /** It is a line of text, with words in it. */
  prose: boolean;
}

function addTo(line: Line, word: Item, isOfLine: boolean): void {
  if (isFigure(word.value)) line.marks += 1;
  else if (isBlank(word)) line.blanks += 1;
  else {
    line.prose ||= isOfLine;
    line.marks += stackedIn(word);
  }
}

/** The lines of the page on which the items, given in reading order, stand. */
export function marksByLine(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const item of items) {
    if (line?.row !== item.row) {
      line = { row: item.row, marks: 0, blanks: 0, prose: false };
      lines.push(line);
    }
    if (item.words === null) addTo(line, item, item.width === 1);
    else for (const word of item.words) addTo(line, word, item.width === 1);
  }
  return lines;
}
