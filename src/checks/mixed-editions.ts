import { formOf } from '../forms/index.ts';
import type { Check } from './check.ts';

/** A report mixes blocks or tables of several editions of the form. Basis: Art. 50(2), one national format for a year. */
export const mixedEditions: Check = {
  id: 'mixed-editions',
  severity: 'warning',
  title: { zh: '混用了不同版本的表格', en: 'editions of the form are mixed' },
  *find({ reading }) {
    const editions = [
      ...new Set(reading.tables.filter(({ table }) => table !== 'remedies').flatMap((table) => table.editions)),
    ].sort();
    if (editions.length < 2) return;
    const at = reading.tables.find((table) => new Set(table.editions).size > 1)?.at ?? reading.tables[0]?.at;
    const instruments = editions.map((id) => formOf(id).definition.instrument);
    yield {
      message: {
        zh: `表格混用了 ${editions.join('、')} 年两种格式（${instruments.join('、')}）；各部分按各自的格式读取`,
        en: `the tables mix the forms of ${editions.join(' and ')}; each block is read as its own edition has it`,
      },
      cells: [],
      ...(at ? { at } : {}),
    };
  },
};
