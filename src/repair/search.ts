import { isFailing, type Problem } from './problem.ts';
import { type Deltas, solve } from './solve.ts';

/** Figures, by their index in the problem, and their changes that make all of its equations hold. */
export interface Solution {
  readonly set: readonly number[];
  readonly deltas: Deltas;
}

/** Larger sets than this explain nothing to a reader. */
const LARGEST_SET = 6;

/** Sets of one and two are searched to the end; what larger ones may cost altogether, in sets looked at. */
const NODES_BEYOND_PAIRS = 20_000;

/**
 * All smallest sets of figures whose change makes every equation hold, in the order of the form. A failing equation needs a change among
 * its own figures, so the search takes a failing equation that no chosen figure is part of and tries its figures one by one; once every
 * failing equation has one, further figures can only make up for what the chosen ones upset and share an equation with them. Empty where nothing fails, null where no set
 * is found.
 */
export function smallestSets(problem: Problem): readonly Solution[] | null {
  const failing = problem.equations.flatMap((equation, index) => (isFailing(equation) ? [index] : []));
  if (failing.length === 0) return [];
  const budget = { nodes: NODES_BEYOND_PAIRS };
  for (let size = 1; size <= LARGEST_SET; size++) {
    const solutions = setsOf(problem, failing, size, size > 2 ? budget : { nodes: Number.POSITIVE_INFINITY });
    if (solutions.length > 0) return solutions;
  }
  return null;
}

function setsOf(problem: Problem, failing: readonly number[], size: number, budget: { nodes: number }): Solution[] {
  const { variables, equations } = problem;
  const isFailingAt = new Set(failing);
  const mostTouched = Math.max(
    0,
    ...variables.map(({ terms }) => terms.filter(({ index }) => isFailingAt.has(index)).length),
  );
  const touched = equations.map(() => 0);
  const excluded = variables.map(() => false);
  const chosen: number[] = [];
  const solutions: Solution[] = [];

  const touch = (variable: number, by: 1 | -1) => {
    for (const { index } of variables[variable]?.terms ?? []) touched[index] = (touched[index] ?? 0) + by;
  };

  const figuresOf = (equation: number): number[] =>
    (equations[equation]?.terms ?? []).map(({ index }) => index).filter((index) => !excluded[index]);

  /** Figures one of which must be in the set; null where the set cannot be completed. */
  const branches = (): readonly number[] | null => {
    const open = failing.filter((index) => touched[index] === 0);
    if (open.length > (size - chosen.length) * mostTouched) return null;
    const lists = open.length > 0 ? open.map(figuresOf) : [neighboursOf(chosen).filter((index) => !excluded[index])];
    const shortest = lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? []);
    if (size - chosen.length > 1) return shortest;
    // The last figure must be part of every failing equation that is left.
    return shortest.filter((index) => {
      const terms = variables[index]?.terms ?? [];
      return open.every((equation) => terms.some((term) => term.index === equation));
    });
  };

  const neighboursOf = (set: readonly number[]): number[] => {
    const near = new Set<number>();
    for (const variable of set) {
      for (const term of variables[variable]?.terms ?? []) {
        for (const { index } of equations[term.index]?.terms ?? []) near.add(index);
      }
    }
    return [...near].filter((index) => !set.includes(index)).toSorted((a, b) => a - b);
  };

  const walk = (): void => {
    if (chosen.length === size) {
      const deltas = solve(problem, chosen);
      if (deltas) solutions.push({ set: [...chosen], deltas });
      return;
    }
    const tried: number[] = [];
    for (const variable of branches() ?? []) {
      if (--budget.nodes < 0) break;
      chosen.push(variable);
      touch(variable, 1);
      excluded[variable] = true;
      walk();
      touch(variable, -1);
      chosen.pop();
      tried.push(variable);
    }
    // A figure that was tried stays out for its later siblings, so that each set comes once.
    for (const variable of tried) excluded[variable] = false;
  };

  walk();
  return solutions;
}
