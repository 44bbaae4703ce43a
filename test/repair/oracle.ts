import { createRequire } from 'node:module';
import { formOrLatest, type TableId } from '../../src/forms/index.ts';
import type { Reading } from '../../src/report/report.ts';

interface Solver {
  solve(problem: string, options: Readonly<Record<string, unknown>>): { Status: string; ObjectiveValue: number };
}

/** The integer solver that the search is measured against. Its types speak of a module it is not when imported. */
export function loadSolver(): Promise<Solver> {
  const load: () => Promise<Solver> = createRequire(import.meta.url)('highs');
  return load();
}

/** What the solver does to speed up large problems costs more than it saves with ours. */
const options = { output_flag: false, mip_detect_symmetry: false, mip_heuristic_effort: 0 } as const;

/**
 * The fewest figures of a table whose change makes all its equalities hold, empty cells counting zero: an integer programme that says so
 * in its own words. A figure may move, down to zero at most, only where it counts as changed; that the moves may be fractions can only
 * make the answer smaller, so that a set of as many whole changes is a smallest one.
 */
export function fewestChanges(solver: Solver, reading: Reading, table: TableId): number {
  const identities = formOrLatest(reading.form).identities.filter((identity) => identity.table === table);
  const cells = [...new Set(identities.flatMap(({ left, right }) => [...left, ...right]))];
  const names = new Map(cells.map((id, at) => [id, at]));
  const figureOf = (id: (typeof cells)[number]) => reading.cells.get(id)?.value ?? 0;
  const rows = identities.map(({ left, right }) => {
    const terms = [...left.map((id) => `+ move${names.get(id)}`), ...right.map((id) => `- move${names.get(id)}`)];
    const sum = (ids: typeof left) => ids.reduce((total, id) => total + figureOf(id), 0);
    return { text: terms.join(' '), needed: sum(right) - sum(left), cells: [...left, ...right] };
  });
  // No smallest set moves a figure by more than all that is missing anywhere.
  const most = rows.reduce((total, { needed }) => total + Math.abs(needed), 0);
  const problem = [
    'Minimize',
    ` changes: ${cells.map((_, at) => `changed${at}`).join(' + ')}`,
    'Subject To',
    ...rows.map(({ text, needed }) => ` ${text} = ${needed}`),
    ...cells.flatMap((id, at) => {
      const down = Math.min(most, figureOf(id));
      return [` move${at} - ${most} changed${at} <= 0`, ` move${at} + ${down} changed${at} >= 0`];
    }),
    // What follows from the rest, said aloud, saves the solver most of its time.
    ...rows
      .filter(({ needed }) => needed !== 0)
      .map((row) => ` ${row.cells.map((id) => `changed${names.get(id)}`).join(' + ')} >= 1`),
    'Bounds',
    ...cells.map((id, at) => ` -${figureOf(id)} <= move${at} <= ${most}`),
    'Binary',
    ` ${cells.map((_, at) => `changed${at}`).join(' ')}`,
    'End',
  ];
  const { Status, ObjectiveValue } = solver.solve(problem.join('\n'), options);
  if (Status !== 'Optimal') throw new Error(`the solver says ${Status}`);
  return Math.round(ObjectiveValue);
}
