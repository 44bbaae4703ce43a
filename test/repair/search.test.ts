import { expect, test } from 'vitest';
import { evaluateIdentities } from '../../src/checks/arithmetic/identities.ts';
import { type Problem, problemsOf } from '../../src/repair/problem.ts';
import { smallestSets } from '../../src/repair/search.ts';
import { solve } from '../../src/repair/solve.ts';
import { damagedReading, exchangedReading } from './damages.ts';

/** Every set of so many figures that meets all equations, found by trying every set there is. */
function allSets(problem: Problem, size: 1 | 2): readonly string[] {
  const found: string[] = [];
  const meets = (set: readonly number[]) => {
    const deltas = solve(problem, set);
    if (!deltas) return;
    const isMet = problem.equations.every(({ terms, least, most }) => {
      const moved = terms.reduce((sum, { index, sign }) => sum + sign * (deltas[set.indexOf(index)] ?? 0), 0);
      return moved >= least && moved <= most;
    });
    if (isMet) found.push(JSON.stringify([set, deltas]));
  };
  for (const a of problem.variables.keys()) {
    if (size === 1) meets([a]);
    else for (let b = a + 1; b < problem.variables.length; b++) meets([a, b]);
  }
  return found;
}

function searched(problem: Problem): readonly string[] {
  return (smallestSets(problem) ?? []).map(({ set, deltas }) => {
    const pairs = set.map((index, place) => [index, deltas[place] ?? 0] as const).toSorted(([a], [b]) => a - b);
    return JSON.stringify([pairs.map(([index]) => index), pairs.map(([, delta]) => delta)]);
  });
}

test('no smallest set of one or two is overlooked', () => {
  let pairs = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const { reading } =
      seed % 2 === 0 ? exchangedReading(seed, 'applications') : damagedReading(seed, 'applications', 2);
    const identities = evaluateIdentities(reading).filter(({ identity }) => identity.table === 'applications');
    for (const problem of problemsOf(identities, reading)) {
      const singles = allSets(problem, 1);
      const all = singles.length > 0 ? singles : allSets(problem, 2);
      if (all.length === 0) continue;
      if (singles.length === 0) pairs++;
      expect([...searched(problem)].toSorted()).toEqual([...all].toSorted());
    }
  }
  expect(pairs).toBeGreaterThan(30);
});
