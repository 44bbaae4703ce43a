import { definitionOf } from '../forms/index.ts';
import type { Check, Found } from './check.ts';
import { cellInWords } from './sums.ts';

/** A count or an amount is below zero; only 本年增/减 may be. Basis: definition of a count. */
export const negativeCount: Check = {
  id: 'negative-count',
  severity: 'error',
  title: { zh: '数量或金额为负数', en: 'a count or an amount is negative' },
  *find({ reading }): Iterable<Found> {
    for (const cell of reading.cells.values()) {
      if (cell.value === null || cell.value >= 0 || definitionOf(cell.id).column.domain === 'change') continue;
      const where = cellInWords(cell.id, reading.form);
      yield {
        message: { zh: `${where.zh}为负数 ${cell.value}`, en: `${where.en} is negative: ${cell.value}` },
        cells: [cell.id],
        actual: cell.value,
        ...(cell.at ? { at: cell.at } : {}),
      };
    }
  },
};
