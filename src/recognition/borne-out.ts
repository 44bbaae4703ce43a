import type { CellId, Identity } from '../forms/index.ts';
import { isBlank } from './items.ts';
import { certain, type RowReading, unsureColumns, unsureCount, unsureHeader } from './row-reading.ts';

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
  return items.every((item, i) => item === null || item.width === slot.header.heads[i]?.width);
}

/** Whether rows of a grid are narrower or wider than their header, so that one that is as wide may be so by chance. */
function isRagged(rows: readonly RowReading[]): boolean {
  return rows.some(({ certain, items, slot }) =>
    items.some((item) => {
      const [head] = slot.header.heads;
      return !certain && item && item.width > 1 && head && item.width !== head.width;
    }),
  );
}

/** What the identities that lie within a row say of it, one each. */
type OutcomesOf = (row: RowReading) => readonly (boolean | null)[];

function outcomesBy(identities: readonly Identity[]): OutcomesOf {
  return (row) => {
    const cells = new Set(row.slot.cells);
    const own = identities.filter(({ left, right }) => [...left, ...right].every((id) => cells.has(id)));
    return own.map((identity) => holds(row, identity));
  };
}

/** How many of the outcomes are so, and how many are not. */
function countOf(outcomes: readonly (boolean | null)[]): { readonly kept: number; readonly broken: number } {
  let kept = 0;
  let broken = 0;
  for (const outcome of outcomes) {
    if (outcome === true) kept += 1;
    else if (outcome === false) broken += 1;
  }
  return { kept, broken };
}

/** A row that the header places against the count as the count places it; null where that does not tell. */
function byRival(row: RowReading): RowReading | null {
  if (!row.certain || row.rival === undefined) return row;
  return row.rival && certain(row.slot, row.rival, row);
}

const isSame = (one: RowReading, other: RowReading) =>
  one.items.length === other.items.length && one.items.every((item, i) => item?.raw === other.items[i]?.raw);

/**
 * Where the header places figures in another order than the form, or leaves some out, the identities of the rows must bear it out: damage may
 * have moved its words. Where they bear out the count instead and the words follow each other as in the form, that is right; where neither,
 * the two must agree.
 */
function withProvenHeaders(rows: readonly RowReading[], outcomesOf: OutcomesOf): readonly RowReading[] {
  const hasRival = (row: RowReading) => row.certain && row.rival !== undefined;
  if (!rows.some(hasRival)) return rows;
  const asHeader = rows.filter(hasRival);
  const asCount = asHeader.flatMap((row) => byRival(row) ?? []);
  const outcomes = asHeader.flatMap(outcomesOf);
  // Nothing can be said of rows without an identity of their own.
  if (outcomes.length === 0) return rows;
  const header = countOf(outcomes);
  if (header.kept > header.broken) return rows;
  const count = countOf(asCount.flatMap(outcomesOf));
  const isCounted = count.kept > count.broken;
  return rows.map((row) => {
    const counted = byRival(row);
    if (counted === row || (counted && isSame(row, counted))) return counted;
    if (counted && isCounted && !row.slot.header.disordered) return counted;
    return counted === null && header.broken <= 1 ? row : unsureHeader(row);
  });
}

/**
 * Rows with more cells than the header, of which some are empty, may have a figure that is split over two, where another row of the table
 * leaves a cell of the form empty and none of the block is as wide.
 */
function withoutSplitFigures(rows: readonly RowReading[]): readonly RowReading[] {
  const isWide = (row: RowReading) => row.certain && row.wide;
  if (!rows.some(isWide)) return rows;
  const leavesEmpty = (row: RowReading) =>
    row.certain && !row.wide && !row.nothingPrinted && row.items.some((item) => item === null || isBlank(item));
  if (!rows.some(leavesEmpty)) return rows;
  const widthOf = ({ items }: RowReading) => items.find((item) => item !== null)?.width;
  const isLikeOther = (row: RowReading) =>
    rows.some(
      (other) => other !== row && other.slot.entry.strand === row.slot.entry.strand && widthOf(other) === widthOf(row),
    );
  return rows.map((row) => (isWide(row) && !isLikeOther(row) ? unsureCount(row) : row));
}

/**
 * Where the page does not print the whole header, the number of figures in a row is all that tells their columns, and a column may be lost
 * and another come in. Then the identities of the rows must bear it out: where most rows break theirs, the columns are not certain.
 */
export function borneOut(found: readonly RowReading[], identities: readonly Identity[]): readonly RowReading[] {
  const outcomesOf = outcomesBy(identities);
  const rows = withProvenHeaders(withoutSplitFigures(found), outcomesOf);
  // Where rows have lost cells, one that has as many figures as cells may have lost one too, and have one beside.
  if (rows.some((row) => !row.certain)) {
    const ragged = isRagged(rows);
    const isSound = (row: RowReading) => !ragged && inSoundGrid(row);
    return rows.map((row) => (outcomesOf(row).includes(false) && !isSound(row) ? unsureColumns(row) : row));
  }
  if (rows.every(({ slot }) => slot.header.headed)) return rows;
  const { kept, broken } = countOf(rows.flatMap(outcomesOf));
  return broken > 1 && broken > kept ? rows.map(unsureColumns) : rows;
}
