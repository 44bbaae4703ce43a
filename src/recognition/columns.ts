import { skeleton } from './characters.ts';
import { inGrid, isFiller, isNarrowerThanHeader } from './filler.ts';
import type { Stranger } from './header.ts';
import { endsRow, overlap } from './header.ts';
import { filledOf, type Item, isBlank, isText } from './items.ts';
import type { Slot } from './slots.ts';

/** Where whole rows of a block have their figures, by the shape of the row: filler cells stand at the other places. */
export type Profiles = ReadonlyMap<string, readonly number[] | null>;

/**
 * How the label of a row is numbered, by the mark behind the numeral: 一、 or （一） or 1. Where labels stand one in another, the rows of each depth
 * have filler of their own.
 */
const depthOf = ({ entry }: Slot) => entry.label.number?.at(-1) ?? '';

/** Rows are alike that have as many cells, from the same column on, and are numbered alike. */
const shapeOf = (items: readonly Item[], slot: Slot) =>
  `${items.length} from ${items[0]?.column ?? 0} of ${items[0]?.width ?? 0} ${depthOf(slot)}`;

/**
 * Rows that are whole show where filler stands in rows of their shape. Rows that disagree show nothing, nor do those of one depth that differ in
 * how many cells they have: some have lost one.
 */
export function profilesOf(rows: readonly { readonly items: readonly Item[]; readonly slot: Slot }[]): Profiles {
  const profiles = new Map<string, readonly number[] | null>();
  const whole = rows.filter(({ items, slot }) => {
    const filled = filledOf(items).length;
    return filled === slot.cells.length && items.length > filled && isFiller(items, slot);
  });
  const lengths = new Map<string, number>();
  const uneven = new Set<string>();
  for (const { items, slot } of whole) {
    const depth = depthOf(slot);
    if ((lengths.get(depth) ?? items.length) !== items.length) uneven.add(depth);
    lengths.set(depth, items.length);
  }
  for (const { items, slot } of whole) {
    const places = [...items.keys()].filter((i) => items[i] && !isBlank(items[i]));
    const known = profiles.get(shapeOf(items, slot));
    const agrees = !uneven.has(depthOf(slot)) && (known === undefined || known?.join() === places.join());
    profiles.set(shapeOf(items, slot), agrees ? places : null);
  }
  return profiles;
}

/** As many cells as the form has, or as many that are not empty: the others are filler. */
export function byCount(items: readonly Item[], slot: Slot, profiles: Profiles): (Item | null)[] | null {
  const size = slot.cells.length;
  const filled = items.filter((item) => !isBlank(item));
  const hasText = filled.some(isText);
  const isWhole = filled.length === size && (!hasText || (inGrid(filled) && !isNarrowerThanHeader(items, slot)));
  if (isWhole && isFiller(items, slot)) return filled;
  if (filled.length === 0 && items.length > 0) return Array.from({ length: size }, (_, i) => items[i] ?? null);
  const places = profiles.get(shapeOf(items, slot));
  if (places) {
    const placed = places.map((place) => items[place] ?? null);
    if (filled.every((item) => placed.includes(item))) return placed;
  }
  // An empty cell counts as one where no whole row of the block shows that rows of it have filler, and the row has not lost the header's.
  const sound = (inGrid(items) || !items.some(isText)) && !isNarrowerThanHeader(items, slot);
  return items.length === size && profiles.size === 0 && sound ? [...items] : null;
}

/**
 * Each figure under its header, where header and row are of one width, so that columns are truly under each other. Null where that does not
 * hold, where a figure stands under no word of the header or under two: the 2019 form itself prints spans that do not line up.
 */
export function byHeader(items: readonly Item[], slot: Slot): (Item | null)[] | null {
  const { heads, headsApart, strangers, foreign, manifold } = slot.header;
  if (!headsApart || manifold) return null;
  const placed: (Item | null)[] = [];
  const copies: Item[] = [];
  for (const head of heads) {
    if (!head || head.width !== items[0]?.width) return null;
    let under: Item | null = null;
    let only: Item | null = null;
    let filled = 0;
    for (const item of items) {
      if (!overlap(item, head)) continue;
      under ??= item;
      // Cells that are not copies of each other were not one: here the row's cells are merged otherwise than the header's.
      if (head.copied && item.raw !== under.raw) return null;
      if (head.copied) copies.push(item);
      if (isBlank(item)) continue;
      only ??= item;
      filled += 1;
    }
    if ((filled > 1 && !head.copied) || (only && placed.includes(only))) return null;
    // No cell at all under a word of the header: the row has lost one, or a cell from above reaches down.
    if (under === null) return null;
    placed.push(only ?? under);
  }
  const stray = items.some(
    (item) =>
      !isBlank(item) &&
      !placed.includes(item) &&
      !copies.includes(item) &&
      !(item.withLabel && isText(item)) &&
      !strangers.some((stranger) => (stranger.beside || isText(item)) && overlap(item, stranger)) &&
      !foreign.some((word) => word.width === item.width && overlap(item, word)),
  );
  return stray ? null : placed;
}

/**
 * The items without the column 备注 at the end: the last cell, where the header has such a word at its end and the row one cell more than the
 * form, or where it holds words; without that word, text behind a row that is whole.
 */
export function withoutRemark(items: readonly Item[], { cells, header }: Slot): readonly Item[] {
  const last = items.at(-1);
  if (!last) return items;
  const more = items.length === cells.length + 1;
  // A word of the form that stands out of its order is explained by no label, and no remark either.
  const isComplete = header.width === last.width;
  const isHead = (word: Stranger) => isComplete && header.heads.some((head) => head && overlap(word, head));
  const remarks = header.strangers.some(
    (word) => endsRow(word) && !isHead(word) && (word.beside || isText(last) || isBlank(last)),
  );
  // Digits that are no number are half of one rather than a remark.
  const words = isText(last) && skeleton(last.raw) !== '';
  const wordsBehind = more && words && inGrid(items) && !items.slice(0, -1).some(isText);
  return wordsBehind || (remarks && (isText(last) ? words : more)) ? items.slice(0, -1) : items;
}

/** What a row has that is placed in none of the form's columns. */
export const besides = (row: readonly Item[], placed: readonly (Item | null)[]) =>
  filledOf(row).filter((item) => !placed.includes(item));

/** Whether a header must be borne out: it stands in another order than the form, or the row has figures under none of its words. */
export function needsProof(
  row: readonly Item[],
  placed: readonly (Item | null)[],
  { header: { headsInOrder }, cells }: Slot,
): boolean {
  if (!headsInOrder) return true;
  if (row.length <= cells.length) return false;
  return filledOf(row).length > cells.length || besides(row, placed).some((item) => !isText(item));
}

/** Whether a label covers several rows, as the next has figures and no label of its own: one for each of two years. */
export function coversRows(row: readonly Item[], { items, labelRow, cells }: Slot): boolean {
  const own = row[0]?.row ?? labelRow;
  const first = items.find((item) => item.row > own && item.width > 1);
  const below = items.filter((item) => item.row === first?.row);
  const labels = below.slice(0, Math.max(0, below.length - row.length));
  return below.length >= cells.length && labels.every(isBlank) && filledOf(below).some((item) => !isText(item));
}
