import { skeleton } from './characters.ts';
import { changed, filledOf, hasDigit, type Item, isText, joined } from './items.ts';
import { certain, type RowReading } from './row-reading.ts';
import { belongsToLabel } from './runs.ts';
import { UNREADABLE } from './value.ts';

/** So many zeros and dashes, and none lost: a page that drops such cells would have dropped some of them. */
const FEWEST_ZEROS = 20;

const isMark = (item: Item) => isText(item) && skeleton(item.raw) === '' && !hasDigit(item.raw);
const isZero = ({ value }: Item) =>
  value.state === 'notApplicable' || (value.state === 'reported' && value.value === 0);
const wordsOf = (items: readonly Item[]) => items.flatMap((item) => item.words ?? [item]);
const isSpoilt = (row: RowReading) => !row.certain && row.spoilt;

/** Whether a row has lost cells or has some too many; the figures of whole rows whose labels are lost may stand behind its own. */
function isBroken(row: RowReading): boolean {
  if (row.certain) return row.nothingPrinted;
  const words = wordsOf(filledOf(row.items)).length;
  const size = row.slot.cells.length;
  return words < size || (!row.spoilt && words % size !== 0);
}

/** Whether the rows show that the page writes every cell of every row: many are zeros, and no row lacks one or has one more. */
function keepsCells(rows: readonly RowReading[]): boolean {
  if (rows.some(isBroken)) return false;
  let zeros = 0;
  for (const { certain, slot, items } of rows) {
    if (certain && slot.cells.length > 1) zeros += items.filter((item) => item !== null && isZero(item)).length;
  }
  return zeros >= FEWEST_ZEROS;
}

function together(a: Item, b: Item): Item {
  return changed(a, { raw: `${a.raw} ${b.raw}`, columnEnd: b.columnEnd, value: UNREADABLE });
}

/**
 * All ways to read the words of a line as `size` cells: each by itself, save that a mark such as ? may be of one cell with the figure before
 * or behind it.
 */
function* cellsFrom(words: readonly Item[], size: number): Generator<readonly Item[]> {
  const [first, second, ...rest] = words;
  if (words.length === size) yield words;
  if (words.length <= size || !first || !second) return;
  for (const others of cellsFrom([second, ...rest], size - 1)) yield [first, ...others];
  const joins = isMark(first) ? hasDigit(second.raw) : isMark(second) && hasDigit(first.raw);
  if (joins) for (const others of cellsFrom(rest, size - 1)) yield [together(first, second), ...others];
}

/** What two ways to read a cell agree on: where they do not, it cannot be read. */
function agreed(one: Item, other: Item): Item {
  return one.raw === other.raw && one.offset === other.offset ? one : together(one, other);
}

/** What all ways to read the words agree on; null where there is none, or where halves of a number may be among them. */
function agreedCells(words: readonly Item[], size: number): readonly Item[] | null {
  const isTorn = (word: Item, i: number) => {
    const before = words[i - 1];
    return before !== undefined && joined(before, word) !== null;
  };
  if (words.length > size && words.some(isTorn)) return null;
  let common: readonly Item[] | null = null;
  for (const cells of cellsFrom(words, size)) {
    const before: readonly Item[] = common ?? cells;
    common = cells.map((cell, i) => agreed(before[i] ?? cell, cell));
  }
  return common;
}

/** The cells of a row with words among its figures, or with figures that cannot be read; null where they cannot be told apart. */
function cellsOf({ slot }: RowReading, isLast: boolean): readonly Item[] | null {
  const size = slot.cells.length;
  const items = filledOf(slot.items);
  const beside = items.filter(({ row }) => row === slot.labelRow);
  const below = items.filter(({ row }) => row !== slot.labelRow);
  // Words on the label's line may be the rest of the label, and the cells stand below, one to a line.
  const rest = beside.every((item) => isText(item) && !hasDigit(item.raw));
  if (rest && below.length === size && new Set(below.map(({ row }) => row)).size === size) {
    // Behind the last row of a table comes prose.
    const last = below.at(-1);
    return isLast && last && isText(last) && !hasDigit(last.raw) ? null : below;
  }
  const start = beside[0] ?? items.find((item) => !isText(item) || !belongsToLabel(item.raw, slot));
  const line = items.filter(({ row }) => row === start?.row);
  const behind = items.slice(items.findIndex(({ row }) => row === start?.row) + line.length);
  if (line.some(({ width }) => width > 1) || behind.some(({ raw }) => hasDigit(raw))) return null;
  return agreedCells(wordsOf(line), size);
}

/**
 * Rows that have words among their figures, or figures that cannot be read (3～5, ? 0, 见附件), are whole by their count where the page shows
 * that it keeps every cell: else such words might stand where a cell is lost. `rows` are a table's, `all` those of its report.
 */
export function withSpoiltCells(rows: readonly RowReading[], all: readonly RowReading[]): readonly RowReading[] {
  if (!rows.some(isSpoilt) || !(keepsCells(rows) || keepsCells(all))) return rows;
  return rows.map((row, i) => {
    if (!isSpoilt(row) || row.slot.header.disordered) return row;
    const cells = cellsOf(row, i === rows.length - 1);
    return cells ? certain(row.slot, cells) : row;
  });
}
