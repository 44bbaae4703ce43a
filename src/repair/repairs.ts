import { type EvaluatedIdentity, evaluateIdentities } from '../checks/arithmetic/identities.ts';
import type { Statement } from '../checks/narrative/statements.ts';
import { type CellId, type TableId, tableIds } from '../forms/index.ts';
import type { Reading, Repair } from '../report/report.ts';
import { blanksOf } from './blanks.ts';
import { costOf } from './explain.ts';
import { exchangesOf, lineSlipsOf } from './hypotheses.ts';
import { layoutOf } from './layout.ts';
import { type Change, problemsOf } from './problem.ts';
import { proseOf } from './prose.ts';
import { compareRanked, type Ranked, type Ranking, rankingOf } from './rank.ts';
import { smallestSets } from './search.ts';
import { mends } from './verify.ts';

/** More ways to mend one table than this help nobody. */
const MOST_REPAIRS = 10;

/** Of the ways to mend one part of a table so many are combined with those of the others. */
const MOST_OF_A_PART = 30;

/** A slip that moves more cells than the smallest set has comes after so many of these. */
const WIDER_FROM = 2;

function repairFrom({ changes, slip, prose }: Ranked): Repair {
  return {
    changes,
    ...(slip !== null && { slip }),
    ...(prose !== 0 && { prose: prose > 0 ? ('for' as const) : ('against' as const) }),
  };
}

/** The smallest sets of changes of each part, best first; null where a part that fails has none. */
function partsOf(
  identities: readonly EvaluatedIdentity[],
  reading: Reading,
  ranked: Ranking,
): readonly (readonly Ranked[])[] | null {
  const parts: Ranked[][] = [];
  for (const problem of problemsOf(identities, reading)) {
    const solutions = smallestSets(problem);
    if (solutions === null) return null;
    if (solutions.length === 0) continue;
    const part = solutions.map(({ set, deltas }) => {
      const changes = set.flatMap((index, place): Change[] => {
        const variable = problem.variables[index];
        if (!variable) return [];
        return [{ cell: variable.cell, from: variable.from, to: variable.value + (deltas[place] ?? 0) }];
      });
      return ranked(changes);
    });
    parts.push(part.toSorted(compareRanked).slice(0, MOST_OF_A_PART));
  }
  return parts;
}

/** Every way to take one entry of each part, best first. */
function combined(parts: readonly (readonly Ranked[])[], ranked: Ranking): readonly Ranked[] {
  const [first = [], ...others] = parts;
  let all = first;
  for (const part of others) {
    all = all
      .flatMap((one) => part.map((other) => ranked([...one.changes, ...other.changes])))
      .toSorted(compareRanked)
      .slice(0, MOST_OF_A_PART);
  }
  return all;
}

/** The smallest sets that mend a table in which something fails, and among them slips of several cells that would explain it too. */
function mendingsOf(
  reading: Reading,
  table: TableId,
  identities: readonly EvaluatedIdentity[],
  ranked: Ranking,
): readonly Ranked[] {
  const layout = layoutOf(reading);
  const failing = identities.flatMap(({ identity, outcome }) =>
    outcome === 'fail' ? [new Set([...identity.left, ...identity.right])] : [],
  );
  // Most slips leave some failing equality alone: no need to evaluate them all.
  const mayHelp = (cells: readonly CellId[]) => failing.every((concerned) => cells.some((cell) => concerned.has(cell)));
  const mendsTable = ({ changes }: Ranked) =>
    mayHelp(changes.map(({ cell }) => cell)) && mends(reading, table, identities, changes);
  const parts = partsOf(identities, reading, ranked);
  const candidates = parts ? combined(parts, ranked) : [];
  const size = candidates[0]?.changes.length ?? 0;
  // Where two cells are the smallest set, an exchange of two is one of the sets already.
  if (size === 2) return firstOf(candidates, mendsTable, MOST_REPAIRS);
  const slips =
    size === 1 ? exchangesOf(reading, table, layout, ranked, mayHelp) : lineSlipsOf(reading, table, layout, ranked);
  const explained = [...slips].filter(mendsTable).toSorted(compareRanked);
  const smallest = firstOf(withExplained(candidates, explained), mendsTable, MOST_REPAIRS);
  const wider = explained.filter(({ changes }) => changes.length > size).slice(0, 1);
  return smallest.toSpliced(WIDER_FROM, 0, ...wider).slice(0, MOST_REPAIRS);
}

/** The candidates, those that one slip explains altogether with this slip in place of what would explain each change. */
function withExplained(candidates: readonly Ranked[], explained: readonly Ranked[]): readonly Ranked[] {
  const isSame = (a: Ranked, b: Ranked) =>
    a.changes.length === b.changes.length &&
    a.changes.every(({ cell, to }, at) => cell === b.changes[at]?.cell && to === b.changes[at]?.to);
  return candidates
    .map((candidate) => explained.find((slip) => isSame(slip, candidate)) ?? candidate)
    .toSorted(compareRanked);
}

function firstOf(candidates: Iterable<Ranked>, fits: (candidate: Ranked) => boolean, most: number): readonly Ranked[] {
  const found: Ranked[] = [];
  for (const candidate of candidates) {
    if (found.length === most) break;
    if (fits(candidate)) found.push(candidate);
  }
  return found;
}

function waysToMend(
  reading: Reading,
  table: TableId,
  identities: readonly EvaluatedIdentity[],
  ranked: Ranking,
): readonly Ranked[] {
  if (identities.some(({ outcome }) => outcome === 'fail')) return mendingsOf(reading, table, identities, ranked);
  if (identities.every(({ outcome }) => outcome === 'pass')) return [];
  const filled = blanksOf(reading, table, identities);
  return filled.length > 0 ? [ranked(filled, { slip: 'leftBlank', cost: costOf('leftBlank') })] : [];
}

/**
 * The smallest sets of changed cells that make all identities of a table hold, best first; empty where the table is consistent or no
 * bounded set does. Each entry mends one table; where a table only has empty cells, their figures are the one entry if they follow from
 * the others. Nothing in the reading changes.
 *
 * @param statements what the prose says of the figures, asked for where something is to be mended: it tells which of the sets that are equally small comes first
 */
export function repairsOf(
  reading: Reading,
  identities: readonly EvaluatedIdentity[] = evaluateIdentities(reading),
  statements: () => readonly Statement[] = () => [],
): readonly Repair[] {
  if (identities.every(({ outcome }) => outcome === 'pass')) return [];
  const ranked = rankingOf(reading, layoutOf(reading), proseOf(reading, statements()));
  return tableIds.flatMap((table) => {
    const own = identities.filter(({ identity }) => identity.table === table);
    return waysToMend(reading, table, own, ranked).map(repairFrom);
  });
}
