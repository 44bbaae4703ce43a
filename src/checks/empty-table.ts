import { formOrLatest } from '../forms/index.ts';
import type { Check } from './check.ts';

/** A table is there and holds no figure at all: blank, or `/` in every cell. Basis: a form that is not filled in says nothing. */
export const emptyTable: Check = {
  id: 'empty-table',
  severity: 'warning',
  title: { zh: '整张表没有一个数', en: 'a table holds no figure at all' },
  *find({ reading }) {
    const { tables } = formOrLatest(reading.form).definition;
    for (const { table, at } of reading.tables) {
      const cells = [...reading.cells.values()].filter(({ id }) => id.startsWith(`${table}.`));
      if (!cells.every(({ state }) => state === 'blank' || state === 'notApplicable')) continue;
      yield {
        message: {
          zh: `${tables[table].name.zh}没有填一个数；没有发生的请填 0`,
          en: `${tables[table].name.en} holds no figure; write 0 for what did not occur`,
        },
        cells: cells.map(({ id }) => id),
        at,
      };
    }
  },
};
