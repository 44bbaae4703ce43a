import { definitionOf, formOrLatest, printed } from '../../forms/index.ts';
import type { Check } from '../check.ts';
import { behindBreak, linesIn } from './lines.ts';

/** A row of the form is not in its table. */
export const missingRow: Check = {
  id: 'missing-row',
  severity: 'warning',
  title: { zh: '表中缺少格式规定的行', en: 'a row of the form is missing' },
  tables: ['proactive', 'applications', 'remedies'],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第五十条第二款：按统一格式填报',
    en: 'Open Government Information Regulation, Art. 50(2): the national format is used as it is',
  },
  why: {
    zh: '缺行的表无法完整核对，汇总时该行会被当作没有数据。',
    en: 'A table without a row cannot be checked in full, and whoever adds up reports lacks the row.',
  },
  mend: {
    zh: '按格式补上这一行；没有发生的填 0。',
    en: 'Add the row as the form has it; write 0 where nothing occurred.',
  },
  examples: {
    pass: [{ shows: { zh: '格式的各行都在', en: 'every row of the form is there' } }],
    fail: [
      {
        shows: { zh: '表二没有“行政强制”一行', en: 'table 2 has no row for coercive measures' },
        cells: { 'proactive.coercion.decisions': null },
      },
    ],
  },
  *find(facts) {
    const { reading } = facts;
    const found = new Map(reading.tables.map(({ table, at }) => [table, at]));
    const { tables } = formOrLatest(reading.form).definition;
    for (const { ids } of linesIn(facts, 'missing')) {
      const [first] = ids;
      if (first === undefined || behindBreak(reading, first)) continue;
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
