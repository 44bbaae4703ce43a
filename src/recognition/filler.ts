import { endsRow, type Head, overlap, type Stranger } from './header.ts';
import { filledOf, type Item, isBlank, isText } from './items.ts';
import type { Slot } from './slots.ts';
import { isUnit } from './value.ts';

/** Words between the figures of a line need be no cell of their own; in a grid they are. */
export const inGrid = (items: readonly Item[]) => items.every(({ width }) => width > 1);

/** The items of a row of a grid without the cells that hold but a unit, where it has more cells than the form: those are no figures. */
export function withoutUnits(row: readonly Item[], size: number): readonly Item[] {
  if (row.length <= size || !inGrid(row)) return row;
  const others = row.filter(({ raw }) => !isUnit(raw.trim()));
  return others.length < size ? row : others;
}

/** Words of the header over figures of the row in columns that are none of the form's; in a header of another width those that may be. */
function foreignOver(items: readonly Item[], { header: { foreign, heads } }: Slot): readonly Stranger[] {
  if (foreign.length === 0) return foreign;
  // The first word stands over the labels; it may be behind 序号.
  const labels = foreign.some(({ column, beside }) => column === 0 && beside) ? 1 : 0;
  const width = items[0]?.width;
  const filled = filledOf(items);
  const over = foreign.filter((word) =>
    word.width === width
      ? filled.some((item) => overlap(item, word))
      : word.column > labels && !(word.beside && endsRow(word)),
  );
  if (over.some(({ other }) => other)) return over;
  // As many may be words of the form that are misspelled.
  return over.length > heads.filter((head) => head === null).length ? over : [];
}

/** Whether a figure stands under a word that is surely none of the form's. */
export const isUnderOther = (items: readonly Item[], slot: Slot) =>
  foreignOver(items, slot).some((word) => word.other && filledOf(items).some((item) => overlap(item, word)));

/** Whether an empty cell of the row need not be the form's: counted as one, it has items placed in a cell that stand under the word of another. */
export function isMisplaced(placed: readonly (Item | null)[], { header: { heads }, entry }: Slot): boolean {
  if (entry.strand.spansDiffer || !placed.some((item) => item && isBlank(item))) return false;
  const isUnder = (item: Item, head: Head | null | undefined) =>
    head?.width === item.width && !head.copied && overlap(item, head);
  return placed.some(
    (item, i) => item && !isUnder(item, heads[i]) && heads.some((head, j) => j !== i && isUnder(item, head)),
  );
}

/** Whether figures stand under none of the form's words, all of which stand over the row. */
function isUnheaded(items: readonly Item[], { header: { heads, width: ofHeader }, entry }: Slot): boolean {
  const isOver = ({ column, columnEnd, width }: Item) =>
    heads.some((head) => head?.width === width && overlap({ column, columnEnd }, head));
  const isComplete = ofHeader !== undefined && ofHeader === items[0]?.width;
  return isComplete && !entry.strand.spansDiffer && !filledOf(items).every(isOver);
}

/** Whether the page adds columns to a row, or its header does not tell which of several is meant. */
export const hasForeign = (items: readonly Item[], slot: Slot) =>
  slot.header.manifold || foreignOver(items, slot).length > 0 || isUnheaded(items, slot);

/** Whether a row has more columns than a header in which the page has a word for each cell. */
export function isWiderThanHeader(items: readonly Item[], { header }: Slot): boolean {
  const [first] = items;
  return first !== undefined && first.width > (header.width ?? first.width);
}

/** Whether a row that is not all figures has fewer columns than such a header: it has lost some, which need not be filler. */
export function isNarrowerThanHeader(items: readonly Item[], { header }: Slot): boolean {
  const [first] = items;
  return (
    first !== undefined &&
    first.width > 1 &&
    first.width < (header.width ?? first.width) &&
    items.some((item) => isBlank(item) || isText(item))
  );
}

/** The last of the words that begins at a column or before it. */
function wordAt(words: readonly Head[], column: number): Head | undefined {
  let found: Head | undefined;
  for (const word of words) if (word.column <= column && (!found || word.column >= found.column)) found = word;
  return found;
}

/**
 * Whether the empty cells of a row that has as many others as the form are no cells of the form: parts of merged cells. Each figure stands
 * under its word of the header then, or behind it where the form's own spans differ. Where the header does not tell, the empty cells stand
 * before and behind the figures, or the row is wider than the header.
 */
export function isFiller(items: readonly Item[], slot: Slot): boolean {
  const filled = filledOf(items);
  if (filled.length === items.length || !inGrid(items)) return true;
  if (slot.header.manifold || filled.some(({ withLabel }) => withLabel)) return false;
  const { width } = items[0] ?? { width: 0 };
  const { heads, foreign } = slot.header;
  const known = heads.flatMap((head) => (head?.width === width ? head : []));
  if (known.length === heads.length) {
    const words = [...known, ...foreign.filter((word) => word.width === width)];
    if (!slot.entry.strand.spansDiffer) return filled.every((item, i) => known[i] && overlap(item, known[i]));
    return filled.every(({ column }, i) => wordAt(words, column) === heads[i]);
  }
  if (foreignOver(items, slot).length > 0 || filled.some(isText)) return false;
  if (isWiderThanHeader(items, slot)) return true;
  const isUnder = (item: Item, head: Head | null | undefined) => head?.width !== width || overlap(item, head);
  const [first] = filled;
  const last = filled.at(-1);
  const together = first && last && items.indexOf(last) - items.indexOf(first) < filled.length;
  return together === true && filled.every((item, i) => isUnder(item, heads[i]));
}
