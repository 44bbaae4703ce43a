import { filledOf, type Item, isBlank, isText } from './items.ts';
import { reasons } from './reasons.ts';
import { type RowReading, unsure } from './row-reading.ts';
import { belongsToLabel } from './runs.ts';
import type { Slot } from './slots.ts';
import { isUnit } from './value.ts';

/** What is left of a figure behind its point or comma. */
const REST_OF_FIGURE = /^[.,．，]\d/;
const isFigure = (item: Item) => item.value.state === 'reported' || REST_OF_FIGURE.test(item.raw);

/** The figures that follow the label's row before any word does, in the first row that has any. */
export function figuresBelow(slot: Slot): readonly Item[] {
  const { items, labelRow } = slot;
  const isPart = ({ raw }: Item) => isUnit(raw.trim()) || belongsToLabel(raw, slot);
  const next = items.find((item) => item.row !== labelRow && !isBlank(item) && !(isText(item) && isPart(item)));
  return next && isFigure(next) ? items.filter((item) => item.row === next.row && isFigure(item)) : [];
}

/** Whether the last of a row's figures is the sum of those before it. */
function isSummed(row: readonly Item[], size: number): boolean {
  const filled = filledOf(row);
  const last = filled.at(-1)?.value.value ?? null;
  const sum = filled.slice(0, -1).reduce((total, { value }) => total + (value.value ?? 0), 0);
  return size > 3 && filled.length > 1 && last === sum;
}

/**
 * What the figures below a row may be. As many as a row has are another's; fewer may be the rest of its own, which the page has broken in narrow
 * cells or at the end of the line. A single one would go on with the last of the row: below one that no figure goes on with, zero or the sum of
 * the others already, it is the number of a page.
 */
function natureOfBelow(slot: Slot): 'none' | 'pageNumber' | 'rest' | 'restOrPageNumber' {
  const own = slot.items.filter(({ row }) => row === slot.labelRow);
  const size = slot.cells.length;
  const below = own.length > 0 ? figuresBelow(slot) : [];
  if (below.length === 0 || below.length >= Math.max(size, 2)) return 'none';
  if (below.length > 1) return 'rest';
  const last = own.findLast(isFigure);
  if (last === undefined) return 'none';
  return last.value.value === 0 || isSummed(own, size) ? 'pageNumber' : 'restOrPageNumber';
}

/** The rows of a table, `all` those of its report: none is certain whose figures may go on below it, where no page numbers explain that. */
export function withoutBroken(rows: readonly RowReading[], all: readonly RowReading[]): readonly RowReading[] {
  const natures = new Map(rows.map((row) => [row, natureOfBelow(row.slot)] as const));
  if ([...natures.values()].every((nature) => nature === 'none')) return rows;
  const hasPageNumbers = all.some(({ slot }) => natureOfBelow(slot) === 'pageNumber');
  return rows.map((row) => {
    const nature = natures.get(row);
    const isBroken = nature === 'rest' || (nature === 'restOrPageNumber' && !hasPageNumbers);
    return isBroken ? unsure(row.slot, reasons.goesOn) : row;
  });
}
