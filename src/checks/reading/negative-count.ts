import { definitionOf } from '../../forms/index.ts';
import { cellInWords } from '../arithmetic/sums.ts';
import type { Check, Found } from '../check.ts';

/** A count or an amount is below zero; only 本年增/减 may be. */
export const negativeCount: Check = {
  id: 'negative-count',
  severity: 'error',
  title: { zh: '数量或金额为负数', en: 'a count or an amount is negative' },
  tables: ['proactive', 'applications', 'remedies'],
  basis: {
    kind: 'definition',
    zh: '数量和金额不小于零；只有 2019 版的“本年增/减”可以为负',
    en: 'counts and amounts are not below zero; only 本年增/减 of the form of 2019 may be',
  },
  why: {
    zh: '负的数量没有意义，多半是多打了负号或填错了格。',
    en: 'A negative count means nothing; mostly it is a stray sign or a figure in the wrong cell.',
  },
  mend: {
    zh: '核对原始数据，去掉负号或移到应填的格。',
    en: 'Check the figure; drop the sign, or move it to the cell it belongs to.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '“本年增/减”可以为负', en: '本年增/减 may be negative' },
        form: '2019',
        cells: { 'proactive.licensing.itemsLastYear': 5, 'proactive.licensing.itemsChange': -2 },
      },
    ],
    fail: [
      {
        shows: { zh: '处理决定数量为负', en: 'a negative number of decisions' },
        cells: { 'proactive.licensing.decisions': -2 },
      },
    ],
  },
  *find({ reading, cellsIn }): Iterable<Found> {
    for (const cell of cellsIn('reported')) {
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
