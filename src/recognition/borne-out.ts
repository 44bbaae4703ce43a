import type { CellId, Identity } from '../forms/index.ts';
import { type RowReading, unsureColumns } from './rows.ts';

/** Sums of money may have decimals. */
const TOLERANCE = 1e-6;

/** Whether a row's own identity holds: null where it says nothing, for a row of zeros or one that is not all numbers. */
function holds(row: RowReading, identity: Identity): boolean | null {
  if (!row.certain) return null;
  const figures = new Map<CellId, number>();
  const printed = new Set<CellId>();
  for (const [i, id] of row.slot.cells.entries()) {
    const item = row.items[i] ?? null;
    if (item === null || item.value.state === 'blank' || item.value.state === 'notApplicable') figures.set(id, 0);
    else if (item.value.state === 'reported') {
      figures.set(id, item.value.value);
      printed.add(id);
    }
  }
  // A side that is all empty was not filled in.
  if (![identity.left, identity.right].every((side) => side.some((id) => printed.has(id)))) return null;
  const sum = (ids: readonly CellId[]) => ids.reduce((total, id) => total + (figures.get(id) ?? Number.NaN), 0);
  const left = sum(identity.left);
  const right = sum(identity.right);
  if (Number.isNaN(left) || Number.isNaN(right) || (left === 0 && right === 0)) return null;
  return Math.abs(left - right) < TOLERANCE;
}

/** Whether the figures stand in a row as wide as the header's. */
function inSoundGrid({ slot, items }: RowReading): boolean {
  return items.every((item, i) => item === null || item.width === slot.heads[i]?.width);
}

/** Whether rows of a grid are narrower or wider than their header, so that one that is as wide may be so by chance. */
function isRagged(rows: readonly RowReading[]): boolean {
  return rows.some(({ certain, items, slot }) =>
    items.some((item) => !certain && item && item.width > 1 && slot.heads[0] && item.width !== slot.heads[0].width),
  );
}

/**
 * Where the page does not print the whole header, the number of figures in a row is all that tells their columns, and a column may be lost
 * and another come in. Then the identities of the rows must bear it out: where most rows break theirs, the columns are not certain.
 */
export function borneOut(rows: readonly RowReading[], identities: readonly Identity[]): readonly RowReading[] {
  const outcomesOf = (row: RowReading) => {
    const cells = new Set(row.slot.cells);
    const own = identities.filter(({ left, right }) => [...left, ...right].every((id) => cells.has(id)));
    return own.map((identity) => holds(row, identity));
  };
  // Where rows have lost cells, one that has as many figures as cells may have lost one too, and have one beside.
  if (rows.some((row) => !row.certain)) {
    const ragged = isRagged(rows);
    const isSound = (row: RowReading) => !ragged && inSoundGrid(row);
    return rows.map((row) => (outcomesOf(row).includes(false) && !isSound(row) ? unsureColumns(row) : row));
  }
  if (rows.every(({ slot }) => slot.headed)) return rows;
  const outcomes = rows.flatMap(outcomesOf);
  const broken = outcomes.filter((outcome) => outcome === false).length;
  const kept = outcomes.filter((outcome) => outcome === true).length;
  return broken > 1 && broken > kept ? rows.map(unsureColumns) : rows;
}
