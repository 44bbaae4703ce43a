import { type Problem, TOLERANCE } from './problem.ts';

/** By how much each figure of a set changes, in the order of the set. */
export type Deltas = readonly number[];

interface Bounds {
  least: number;
  most: number;
}

/** An equation as the figures of the set see it: their places in the set and signs, and what they must add up to. */
interface Demand {
  readonly terms: readonly { readonly place: number; readonly sign: 1 | -1 }[];
  readonly least: number;
  readonly most: number;
}

function demandsOn({ variables, equations }: Problem, set: readonly number[]): Demand[] {
  const terms = new Map<number, { place: number; sign: 1 | -1 }[]>();
  for (const [place, index] of set.entries()) {
    for (const term of variables[index]?.terms ?? []) {
      const list = terms.get(term.index);
      if (list) list.push({ place, sign: term.sign });
      else terms.set(term.index, [{ place, sign: term.sign }]);
    }
  }
  const demands: Demand[] = [];
  for (const [index, list] of terms) {
    const equation = equations[index];
    if (equation) demands.push({ terms: list, least: equation.least, most: equation.most });
  }
  return demands;
}

/** Narrows the bounds of each figure to what the others leave it, until nothing moves; false where nothing is left. */
function narrow(demands: readonly Demand[], bounds: readonly Bounds[]): boolean {
  // Few figures share few equations without a circle, so each round settles at least one; the limit is for circles.
  for (let round = 0; round <= 2 * bounds.length; round++) {
    let moved = false;
    for (const { terms, least, most } of demands) {
      for (const { place, sign } of terms) {
        const own = bounds[place];
        if (!own) continue;
        let low = least;
        let high = most;
        for (const other of terms) {
          const rest = bounds[other.place];
          if (other.place === place || !rest) continue;
          low -= other.sign > 0 ? rest.most : -rest.least;
          high -= other.sign > 0 ? rest.least : -rest.most;
        }
        const from = sign > 0 ? low : -high;
        const to = sign > 0 ? high : -low;
        if (from > own.least + TOLERANCE) {
          own.least = from;
          moved = true;
        }
        if (to < own.most - TOLERANCE) {
          own.most = to;
          moved = true;
        }
        if (own.least > own.most + TOLERANCE) return false;
      }
    }
    if (!moved) return true;
  }
  return true;
}

const isPoint = ({ least, most }: Bounds) => most - least < TOLERANCE;

/**
 * The changes of exactly these figures that meet every equation they take part in, none of them zero and no figure made negative or
 * broken; null where there are none. Where an unread cell leaves room the smallest change is taken.
 */
export function solve(problem: Problem, set: readonly number[]): Deltas | null {
  const bounds = set.map((index): Bounds => {
    const value = problem.variables[index]?.value ?? 0;
    return { least: -value, most: Number.POSITIVE_INFINITY };
  });
  const demands = demandsOn(problem, set);
  for (;;) {
    if (!narrow(demands, bounds)) return null;
    const free = bounds.find((each) => !isPoint(each));
    if (!free) break;
    // Zero within reach means that a smaller set does it too.
    if (free.least <= 0 && free.most >= 0) return null;
    const nearest = free.least > 0 ? free.least : free.most;
    free.least = nearest;
    free.most = nearest;
  }
  const deltas: number[] = [];
  for (const [place, { least }] of bounds.entries()) {
    const value = problem.variables[set[place] ?? -1]?.value ?? 0;
    const to = Math.round(value + least);
    if (Math.abs(to - value - least) > TOLERANCE || to < 0 || Math.abs(to - value) < TOLERANCE) return null;
    deltas.push(to - value);
  }
  const holds = demands.every(({ terms, least, most }) => {
    const sum = terms.reduce((total, { place, sign }) => total + sign * (deltas[place] ?? 0), 0);
    return sum > least - TOLERANCE && sum < most + TOLERANCE;
  });
  return holds ? deltas : null;
}
