import type { Statement } from '../checks/narrative/statements.ts';
import type { CellId } from '../forms/index.ts';
import type { Reading } from '../report/report.ts';
import type { Change } from './problem.ts';

/** By how many more figures of the prose agree with the tables after the changes than before; fewer where it is less than zero. */
export type Prose = (changes: readonly Change[]) => number;

/** Holds changes against the prose. An empty cell counts zero, as in the equations. */
export function proseOf({ cells }: Reading, statements: readonly Statement[]): Prose {
  const figuresAfter = (changes: readonly Change[]) => {
    const to = new Map(changes.map((change) => [change.cell, change.to]));
    const sumOf = (ids: readonly CellId[] = []) =>
      ids.reduce((sum, id) => sum + (to.get(id) ?? cells.get(id)?.value ?? 0), 0);
    return statements.filter(({ figure, sums }) =>
      sums.some(({ plus, minus }) => sumOf(plus) - sumOf(minus) === figure),
    );
  };
  const now = figuresAfter([]).length;
  return (changes) => figuresAfter(changes).length - now;
}
