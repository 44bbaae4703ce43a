import type { Localized } from '../forms/index.ts';
import { type Item, isText } from './items.ts';
import { reasons } from './reasons.ts';
import type { Slot } from './slots.ts';

/** Rows of a grid below a label that may hold its figures: a band below its header. */
export interface Below {
  readonly row: readonly Item[];
  /** Why none of the rows can be taken. */
  readonly reason?: Localized;
}

const figuresIn = (items: readonly Item[]) => items.filter(({ value }) => value.state === 'reported');

/** Whether a row counts its columns: 1, 2, 3 … */
export function countsColumns(items: readonly Item[], size: number): boolean {
  const figures = figuresIn(items);
  return (
    size > 2 &&
    figures.length >= size &&
    figures.every(({ value }, i) => value.state === 'reported' && value.value === i + 1)
  );
}

/** Whether a row has a name in front and no figure: that of another year or body, or the very one that is meant. */
function isNameOnly([name, ...cells]: readonly Item[], size: number): boolean {
  const isEmpty = ({ value }: Item) => value.state === 'blank' || value.state === 'notApplicable';
  return name !== undefined && isText(name) && cells.length >= size && cells.every(isEmpty);
}

/** The row of a grid below the label that holds the figures, where that is as wide as the cells are many. */
export function gridRow({ entry, items, cells }: Slot): Below {
  const [first] = items;
  const size = cells.length;
  const below = first && first.width > 1 ? items.filter((item) => item.row === first.row) : [];
  if (below.length < size || size < 2) return { row: [] };
  const inRows = items.filter(({ width }) => width > 1);
  const rows = [...new Set(inRows.map(({ row }) => row))].map((row) => inRows.filter((item) => item.row === row));
  // Below the label of a row one line may be its own; several are those of several rows, which need not begin with this one.
  const isBand = entry.strand.band === cells;
  const lines = isBand ? [] : rows.filter((row) => row.length > 1 && !row.some(isText));
  if (lines.length > 1) return { row: [], reason: reasons.severalLines };
  if (isBand && rows.length > 1 && rows.some((row) => isNameOnly(row, size)))
    return { row: [], reason: reasons.severalRows };
  const filled = rows.filter((row) => figuresIn(row).length * 2 > size);
  const data = filled.filter((row) => !countsColumns(row, size));
  const [one, ...others] = data;
  if (filled.length > 0 && !one) return { row: [], reason: reasons.columnNumbers };
  // A row that leaves most of its cells empty is a row too.
  const sparse = rows.filter((row) => row.length >= size && figuresIn(row).length > 0 && !filled.includes(row));
  if (sparse.some((row) => one || row[0]?.row !== first?.row)) return { row: [], reason: reasons.severalRows };
  if (!one) return { row: below };
  const [head] = one;
  // A row that begins with words has a label of its own.
  if (!isBand && head && isText(head)) return { row: [], reason: reasons.strayText(head.raw) };
  const same = others.every((row) => row.length === one.length && row.every(({ raw }, i) => raw === one[i]?.raw));
  return same ? { row: one } : { row: [], reason: reasons.severalRows };
}
