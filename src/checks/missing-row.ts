import { definitionOf, formOrLatest, printed } from '../forms/index.ts';
import type { Check } from './check.ts';
import { linesIn } from './lines.ts';

/** A row of the form is not in its table. Basis: Art. 50(2), the national format is used as it is. */
export const missingRow: Check = {
  id: 'missing-row',
  severity: 'warning',
  title: { zh: '表中缺少格式规定的行', en: 'a row of the form is missing' },
  *find({ reading }) {
    const found = new Map(reading.tables.map(({ table, at }) => [table, at]));
    const { tables } = formOrLatest(reading.form).definition;
    for (const { ids } of linesIn(reading, 'missing')) {
      const [first] = ids;
      if (first === undefined) continue;
      const { table, row } = definitionOf(first);
      const at = found.get(table);
      if (!at) continue;
      yield {
        message: {
          zh: `${tables[table].name.zh}没有“${printed(row.label, 'zh')}”一行`,
          en: `${tables[table].name.en} has no row “${printed(row.label, 'en')}”`,
        },
        cells: ids,
        at,
      };
    }
  },
};
