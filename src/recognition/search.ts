import type { CellId, Identity } from '../forms/index.ts';

/** A row whose figures can be placed in several ways. */
export interface OpenRow<Placement> {
  readonly cells: readonly CellId[];
  readonly placements: readonly Placement[];
}

/** How many partial sums are looked at before the search settles for what each row proves by itself. */
const MOST_STEPS = 8_000;
/** Amounts may have decimals; sums are compared to this much. */
const TOLERANCE = 1e-6;

/** What one placement of a row adds to each identity: left minus right. */
type Contribution = readonly number[];

interface Layer {
  readonly contributions: readonly Contribution[];
}

/** An identity as signs over the cells that take part; null where one of them is not known, so that it binds nothing. */
function signsOf({ left, right }: Identity, isKnown: (cell: CellId) => boolean): Map<CellId, number> | null {
  const signs = new Map<CellId, number>();
  for (const cell of left) signs.set(cell, (signs.get(cell) ?? 0) + 1);
  for (const cell of right) signs.set(cell, (signs.get(cell) ?? 0) - 1);
  for (const cell of signs.keys()) if (!isKnown(cell)) return null;
  return signs;
}

/** The least and most that the layers from each one on can still add to each identity. */
function reachOf(layers: readonly Layer[], size: number): { least: number[]; most: number[] }[] {
  const reach = [{ least: new Array<number>(size).fill(0), most: new Array<number>(size).fill(0) }];
  for (const { contributions } of [...layers].reverse()) {
    const last = reach[0];
    const extreme = (pick: (...values: number[]) => number, of: readonly number[] | undefined) =>
      Array.from(
        { length: size },
        (_, j) => (of?.[j] ?? 0) + pick(...contributions.map((contribution) => contribution[j] ?? 0)),
      );
    reach.unshift({ least: extreme(Math.min, last?.least), most: extreme(Math.max, last?.most) });
  }
  return reach;
}

/**
 * Which placements of each layer take part in a way to bring every sum to zero: partial sums are carried forward layer by layer, then those
 * that lead nowhere are dropped backwards. Null where there are more partial sums than the bound.
 */
function supported(layers: readonly Layer[], base: readonly number[]): Set<number>[] | null {
  const reach = reachOf(layers, base.length);
  /** The sums after a contribution; null where the layers from the given one on cannot bring them back to zero. */
  const after = (sums: readonly number[], contribution: Contribution, from: number): number[] | null => {
    const bounds = reach[from];
    const next = new Array<number>(sums.length);
    for (let j = 0; j < sums.length; j += 1) {
      const sum = (sums[j] ?? 0) + (contribution[j] ?? 0);
      if (sum + (bounds?.least[j] ?? 0) > TOLERANCE || sum + (bounds?.most[j] ?? 0) < -TOLERANCE) return null;
      next[j] = sum;
    }
    return next;
  };
  interface Step {
    readonly sums: readonly number[];
    /** By placement, the key of the sums it leads to. */
    readonly next: Map<number, string>;
  }
  // Sums that decimals leave apart by a hair are searched twice, no more.
  const keyOf = (sums: readonly number[]) => sums.join();
  let steps = 0;
  const start = after(base, [], 0);
  const front: Map<string, Step>[] = [new Map(start ? [[keyOf(start), { sums: start, next: new Map() }]] : [])];
  for (const [i, { contributions }] of layers.entries()) {
    const following = new Map<string, Step>();
    for (const step of front[i]?.values() ?? []) {
      for (const [p, contribution] of contributions.entries()) {
        steps += 1;
        if (steps > MOST_STEPS) return null;
        const sums = after(step.sums, contribution, i + 1);
        if (!sums) continue;
        const key = keyOf(sums);
        step.next.set(p, key);
        if (!following.has(key)) following.set(key, { sums, next: new Map() });
      }
    }
    front.push(following);
  }
  let alive = new Set(front[layers.length]?.keys());
  const used: Set<number>[] = [];
  for (let i = layers.length - 1; i >= 0; i -= 1) {
    const placements = new Set<number>();
    const living = new Set<string>();
    for (const [key, { next }] of front[i] ?? []) {
      for (const [p, to] of next) {
        if (!alive.has(to)) continue;
        placements.add(p);
        living.add(key);
      }
    }
    used.unshift(placements);
    alive = living;
  }
  return used;
}

/**
 * The placements of each open row that take part in at least one solution of all identities; null where there is no solution. Exact up to a
 * bound on the work; beyond it, what each row's own identities allow, which is more and never less.
 */
export function searchPlacements<Item, Placement extends readonly Item[]>(
  open: readonly OpenRow<Placement>[],
  known: ReadonlyMap<CellId, number | undefined>,
  identities: readonly Identity[],
  figure: (item: Item) => number,
): (readonly Placement[])[] | null {
  const rowOf = new Map<CellId, number>();
  for (const [i, { cells }] of open.entries()) for (const cell of cells) rowOf.set(cell, i);
  const isKnown = (cell: CellId) => rowOf.has(cell) || known.get(cell) !== undefined;

  const sums = identities.flatMap((identity) => signsOf(identity, isKnown) ?? []);
  const base = sums.map((signs) => {
    let sum = 0;
    for (const [cell, sign] of signs) sum += rowOf.has(cell) ? 0 : sign * (known.get(cell) ?? 0);
    return sum;
  });
  const local = sums.map((signs) => new Set([...signs.keys()].map((cell) => rowOf.get(cell))));
  const layers = open.map(({ cells, placements }, i) => {
    const signed = sums.map((signs) => cells.map((cell) => signs.get(cell) ?? 0));
    const all = placements.map((placement) => ({
      placement,
      adds: signed.map((signs) =>
        signs.reduce(
          (sum, sign, c) => (sign === 0 || placement[c] === undefined ? sum : sum + sign * figure(placement[c])),
          0,
        ),
      ),
    }));
    // Identities within the row are settled row by row, before any search.
    const kept = all.filter(({ adds }) =>
      adds.every((add, j) => !(local[j]?.size === 1 && local[j]?.has(i)) || Math.abs(add + (base[j] ?? 0)) < TOLERANCE),
    );
    return { placements: kept.map(({ placement }) => placement), contributions: kept.map(({ adds }) => adds) };
  });
  if (layers.some(({ placements }) => placements.length === 0)) return null;
  const across = [...sums.keys()].filter(
    (j) => [...(local[j] ?? [])].some((row) => row !== undefined) && (local[j]?.size ?? 0) > 1,
  );
  const narrow = (contribution: Contribution) => across.map((j) => contribution[j] ?? 0);
  const used = supported(
    layers.map(({ contributions }) => ({ contributions: contributions.map(narrow) })),
    narrow(base),
  );
  if (used === null) return layers.map(({ placements }) => placements);
  if (used.some((placements) => placements.size === 0)) return null;
  return layers.map(({ placements }, i) => placements.filter((_, p) => used[i]?.has(p)));
}
