import { type CellId, definitionOf, type Localized, printed } from '../../forms/index.ts';
import type { Found } from '../check.ts';
import type { Facts } from '../facts.ts';

/** What a check has found in these cells, placed at the first that the page has. */
export function foundIn({ reading }: Facts, cells: readonly CellId[], found: Omit<Found, 'cells' | 'at'>): Found {
  const at = cells.map((id) => reading.cells.get(id)?.at).find((place) => place !== undefined);
  return { ...found, cells, ...(at ? { at } : {}) };
}

/** The row of a cell as the form prints it. */
export function rowOf(id: CellId): Localized {
  const { label } = definitionOf(id).row;
  return { zh: printed(label, 'zh'), en: printed(label, 'en') };
}

/** A share of a whole in per cent, as words give it. */
export const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

export function sumOf(figures: readonly number[]): number {
  let sum = 0;
  for (const figure of figures) sum += figure;
  return sum;
}
