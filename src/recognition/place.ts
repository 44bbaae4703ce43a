import type { CellId, Identity } from '../forms/index.ts';
import { inGrid } from './filler.ts';
import { type Item, joined } from './items.ts';
import type { RowReading } from './row-reading.ts';
import { searchPlacements } from './search.ts';
import { suits } from './suits.ts';

/** One way to put a row's figures into its cells, in their order; null is an empty cell. */
export type Placement = readonly (Item | null)[];

/** What the placements that the whole table allows say of one cell: the same in all of them, or what it may be. */
export type PlacedCell = { readonly item: Item | null } | { readonly candidates: readonly (number | null)[] };

export interface PlacedTable {
  readonly cells: ReadonlyMap<CellId, PlacedCell>;
  /** No placement makes the identities hold: nothing could be placed. */
  readonly contradiction: boolean;
}

/** A row has at most this many placements that are looked at; with more it stays uncertain. */
const MOST_PLACEMENTS = 3500;
/** So many figures more than cells may be stray, or halves of others. */
const MOST_SURPLUS = 2;

const figure = (item: Item | null): number => (item?.value.state === 'reported' ? item.value.value : 0);

/** All ways to choose `size` positions out of `count`, ascending. */
function* choices(count: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= count - size; i += 1) for (const rest of choices(count, size - 1, i + 1)) yield [i, ...rest];
}

/** Rows of just `size` figures that a longer run may be: some are stray (a page number), or torn in two. */
function* shortened(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (items.length === size) {
    yield items;
    return;
  }
  for (const kept of choices(items.length, size)) yield kept.flatMap((i) => items[i] ?? []);
  for (const [i, item] of items.entries()) {
    const next = items[i + 1];
    const whole = next && joined(item, next);
    if (whole) yield* shortened([...items.slice(0, i), whole, ...items.slice(i + 2)], size);
  }
}

const fits = (placement: Placement, cells: readonly CellId[]) =>
  placement.every((item, i) => item === null || suits(item, cells[i]));

/** Every way to place a row's figures: they keep their order and suit their columns. */
function placementsOf(items: readonly Item[], cells: readonly CellId[]): Placement[] {
  if (items.length > cells.length + MOST_SURPLUS) return [];
  if (items.length > cells.length) {
    const found = new Map<string, Placement>();
    for (const row of shortened(items, cells.length)) {
      if (fits(row, cells)) found.set(row.map(({ raw }) => raw).join('|'), row);
    }
    return [...found.values()];
  }
  const found: Placement[] = [];
  for (const places of choices(cells.length, items.length)) {
    const placement = new Array<Item | null>(cells.length).fill(null);
    for (const [i, place] of places.entries()) placement[place] = items[i] ?? null;
    if (fits(placement, cells)) found.push(placement);
    if (found.length > MOST_PLACEMENTS) return [];
  }
  return found;
}

/** The rows that one with halves of figures in it may be: any two side by side are one figure. */
function* mended(items: readonly Item[]): Generator<readonly Item[]> {
  yield items;
  for (const [i, item] of items.entries()) {
    const next = items[i + 1];
    const whole = next?.column === item.columnEnd && item.raw !== '0' ? joined(item, next) : null;
    if (whole) yield [...items.slice(0, i), whole, ...items.slice(i + 2)];
  }
}

/** What the sure rows print: a number, zero for an empty cell; undefined where it is not known. */
function knownFigures(rows: readonly RowReading[]): Map<CellId, number | undefined> {
  const known = new Map<CellId, number | undefined>();
  for (const { slot, items, certain } of rows) {
    if (!certain) continue;
    for (const [i, cell] of slot.cells.entries()) {
      const item = items[i] ?? null;
      const value = item?.value.state === 'unreadable' ? undefined : figure(item);
      known.set(cell, known.has(cell) && known.get(cell) !== value ? undefined : value);
    }
  }
  return known;
}

/** Sure rows that print no total for figures that are there: their totals are left blank, and bind nothing. */
function forgetBlankTotals(known: Map<CellId, number | undefined>, identities: readonly Identity[]): void {
  for (const { left, right } of identities) {
    const [total] = right;
    if (total === undefined || right.length > 1 || known.get(total) !== 0) continue;
    if (left.some((cell) => known.get(cell) !== 0 && known.has(cell))) known.set(total, undefined);
  }
}

/** Cells that sure rows leave empty. */
function emptyCells(rows: readonly RowReading[]): Set<CellId> {
  const isEmpty = (item: Item | null | undefined) =>
    !item || item.value.state === 'blank' || item.value.state === 'notApplicable';
  return new Set(
    rows.flatMap(({ slot, items, certain }) => (certain ? slot.cells.filter((_, i) => isEmpty(items[i])) : [])),
  );
}

/**
 * Where a sure row leaves its total empty over figures that are not zero, other totals of the kind may have been left empty too: the
 * identities without those that need the total of a row that has lost cells.
 */
function withoutBlankTotals(
  rows: readonly RowReading[],
  known: ReadonlyMap<CellId, number | undefined>,
  identities: readonly Identity[],
): readonly Identity[] {
  const empty = emptyCells(rows);
  const totalOf = ({ right }: Identity) => (right.length === 1 ? right[0] : undefined);
  const habits = new Set<Identity['check']>();
  for (const identity of identities) {
    const total = totalOf(identity);
    const isBlank = total !== undefined && empty.has(total);
    if (isBlank && identity.left.some((cell) => (known.get(cell) ?? 0) !== 0)) habits.add(identity.check);
  }
  if (habits.size === 0) return identities;
  const open = new Set(rows.flatMap(({ slot, certain }) => (certain ? [] : slot.cells)));
  const doubtful = new Set(
    identities.flatMap((identity) => {
      const total = totalOf(identity);
      return habits.has(identity.check) && total !== undefined && open.has(total) ? [total] : [];
    }),
  );
  return identities.filter(({ left, right }) => ![...left, ...right].some((cell) => doubtful.has(cell)));
}

/** A row whose figures are to be placed, and the ways to do it. */
interface Option {
  readonly cells: readonly CellId[];
  readonly items: readonly Item[];
  readonly placements: readonly Placement[];
}

/**
 * Where no row of a table is whole, rows of a grid with one figure too many have a column too many, the same in each: the ways to place all
 * rows, by the column that is left out.
 */
function byColumnTooMany(options: readonly Option[]): readonly (readonly Option[])[] {
  const wider = options.filter(({ items, cells }) => items.length === cells.length + 1 && inGrid(items));
  const size = wider[0]?.cells.length ?? 0;
  if (wider.length < 2 || wider.some(({ cells }) => cells.length !== size)) return [options];
  return Array.from({ length: size + 1 }, (_, column) =>
    options.map((option) => {
      if (!wider.includes(option)) return option;
      const left = option.items.filter((_item, i) => i !== column);
      return { ...option, placements: option.placements.length > 0 && fits(left, option.cells) ? [left] : [] };
    }),
  );
}

/** The placements of each row that take part in a solution in any of the ways; null where there is none. */
function allowedOf(
  ways: readonly (readonly Option[])[],
  known: ReadonlyMap<CellId, number | undefined>,
  identities: readonly Identity[],
): Placement[][] | null {
  let allowed: Placement[][] | null = null;
  for (const options of ways) {
    const found = options.every(({ placements }) => placements.length > 0)
      ? searchPlacements(options, known, identities, figure)
      : null;
    if (found) allowed = found.map((placements, i) => [...(allowed?.[i] ?? []), ...placements]);
  }
  return allowed;
}

/**
 * Places the figures of rows that kept only some of them, or have some too many, by the identities of the whole table. A cell that is the same
 * in every placement they allow is read; one that is not has candidates. Exact: a placement is left out only where it breaks an identity.
 */
export function placeRows(rows: readonly RowReading[], identities: readonly Identity[]): PlacedTable {
  const isTwice = ({ slot }: RowReading) => rows.filter((row) => row.slot.entry === slot.entry).length > 1;
  const uncertain = rows.flatMap((row) => (!row.certain && row.placeable && !isTwice(row) ? row : []));
  if (uncertain.length === 0) return { cells: new Map(), contradiction: false };
  const known = knownFigures(rows);
  const binding = withoutBlankTotals(rows, known, identities);
  forgetBlankTotals(known, identities);
  const options = uncertain.map(({ slot: { cells }, items, torn }): Option => {
    const figures = items.flatMap((item) => item ?? []);
    const ways = torn && figures.length <= cells.length ? [...mended(figures)] : [figures];
    const placements = ways.flatMap((way) => placementsOf(way, cells));
    return { cells, items: figures, placements: placements.length > MOST_PLACEMENTS ? [] : placements };
  });
  // A row that has no placement of its own says nothing about the others.
  const open = options.filter(({ placements }) => placements.length > 0);
  const ways = rows.some(({ certain }) => certain) ? [open] : byColumnTooMany(open);
  const allowed = allowedOf(ways, known, binding);
  const cells = new Map<CellId, PlacedCell>();
  for (const [i, { cells: ids }] of open.entries()) {
    for (const [c, id] of ids.entries()) {
      const items = (allowed?.[i] ?? []).map((placement) => placement[c] ?? null);
      const [first = null] = items;
      const values = [...new Set(items.map((item) => (item?.value.state === 'reported' ? item.value.value : null)))];
      if (items.length === 0) continue;
      const same = items.every((item) => (item === null) === (first === null) && item?.raw === first?.raw);
      cells.set(id, same ? { item: first } : { candidates: values });
    }
  }
  return { cells, contradiction: allowed === null };
}
