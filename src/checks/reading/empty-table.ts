import { type CellId, definitionOf, formOrLatest, type TableId } from '../../forms/index.ts';
import type { Cell, CellState } from '../../report/report.ts';
import type { Check } from '../check.ts';
import type { Facts } from '../facts.ts';

const FILLED: readonly CellState[] = ['reported', 'ambiguous', 'unreadable', 'missing'];

/** The cells of a table where all of them are empty; null where one is not. */
function emptyCells({ reading, cellsIn }: Facts, table: TableId): readonly CellId[] | null {
  const isOwn = ({ id }: Cell) => definitionOf(id).table === table;
  if (FILLED.some((state) => cellsIn(state).some(isOwn))) return null;
  return [...reading.cells.values()].filter(isOwn).map(({ id }) => id);
}

/** A table is there and holds no figure at all: blank, or `/` in every cell. */
export const emptyTable: Check = {
  id: 'empty-table',
  severity: 'warning',
  title: { zh: '整张表没有一个数', en: 'a table holds no figure at all' },
  tables: ['proactive', 'applications', 'remedies'],
  basis: { kind: 'plausibility', zh: '没有填写的表不能说明任何情况', en: 'a table that is not filled in says nothing' },
  why: {
    zh: '空表分不清是没有发生，还是没有填报。',
    en: 'An empty table does not tell whether nothing occurred or nothing was filled in.',
  },
  mend: {
    zh: '没有发生的填 0。',
    en: 'Write 0 for what did not occur.',
  },
  examples: {
    pass: [{ shows: { zh: '没有发生的填了 0', en: '0 is written for what did not occur' } }],
    fail: [
      {
        shows: { zh: '表四全部空着', en: 'table 4 is left empty' },
        fill: { remedies: '' },
      },
    ],
  },
  *find(facts) {
    const { reading } = facts;
    const { tables } = formOrLatest(reading.form).definition;
    for (const { table, at } of reading.tables) {
      const cells = emptyCells(facts, table);
      if (cells === null) continue;
      yield {
        message: {
          zh: `${tables[table].name.zh}没有填一个数；没有发生的请填 0`,
          en: `${tables[table].name.en} holds no figure; write 0 for what did not occur`,
        },
        cells,
        at,
      };
    }
  },
};
