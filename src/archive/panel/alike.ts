import type { CellId } from '../../forms/index.ts';
import { panelCells } from './cells.ts';
import type { Published } from './history.ts';

/** The figures of two reports side by side. */
export interface Comparison {
  /** How many cells both have a figure for. */
  readonly compared: number;
  readonly different: readonly { readonly id: CellId; readonly figures: readonly [number, number] }[];
  /** Equal figures that are not zero. */
  readonly shared: number;
}

export function compareFigures(earlier: Published, later: Published): Comparison {
  const different: { readonly id: CellId; readonly figures: readonly [number, number] }[] = [];
  let compared = 0;
  let shared = 0;
  for (const id of panelCells) {
    const before = earlier.figure(id);
    const after = later.figure(id);
    if (before === null || after === null) continue;
    compared += 1;
    if (before !== after) different.push({ id, figures: [before, after] });
    else if (before !== 0) shared += 1;
  }
  return { compared, different, shared };
}

/** Two bodies that had little to do may have so few equal figures by chance. */
const LEAST_SHARED = 4;

/** Whether two reports may well be one, before and after a correction: zeros tell nothing, most of the other figures are equal. */
export function areAlike({ shared, different }: Comparison): boolean {
  return shared >= LEAST_SHARED && shared >= different.length;
}
