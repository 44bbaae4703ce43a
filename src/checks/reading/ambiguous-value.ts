import { definitionOf, printed } from '../../forms/index.ts';
import type { Check, Found } from '../check.ts';
import { linesIn } from './lines.ts';

/** Figures are on the page whose cells are not certain. */
export const ambiguousValue: Check = {
  id: 'ambiguous-value',
  severity: 'warning',
  title: { zh: '有数，但无法确定属于哪一格', en: 'a figure is there, its cell is not certain' },
  tables: ['proactive', 'applications', 'remedies'],
  basis: {
    kind: 'definition',
    zh: '页面没有留下这些数的位置；不猜',
    en: 'the page has not kept the places of these figures; none is guessed',
  },
  why: {
    zh: '表格被拆散、空格丢失后，数属于哪一格可能有几种读法，选哪一种都可能错。',
    en: 'Where a table was flattened and its empty cells lost, a figure may belong to several cells, and any choice could be wrong.',
  },
  mend: {
    zh: '在原页面上核对这一行；发布时保留表格的行列，没有发生的填 0。',
    en: 'Look at the row on the page itself; publish the table as a table, with 0 for what did not occur.',
  },
  examples: {
    pass: [{ shows: { zh: '每格都有数', en: 'each cell has a figure' } }],
    fail: [
      {
        shows: { zh: '一行七格只留下两个数', en: 'of a row of seven cells two figures are left' },
        cells: { 'applications.received.naturalPerson': [0, 3], 'applications.received.total': [3, null] },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    for (const { cells, ids } of linesIn(facts, 'ambiguous')) {
      const [first] = cells;
      if (!first) continue;
      const { row } = definitionOf(first.id);
      const why = first.reason ?? { zh: '位置不明', en: 'its place is not known' };
      yield {
        message: {
          zh: `“${printed(row.label, 'zh')}”行的 ${ids.length} 格不能确定（页面上是“${first.raw}”）：${why.zh}`,
          en: `row “${printed(row.label, 'en')}”: ${ids.length} cells are not certain (the page prints “${first.raw}”): ${why.en}`,
        },
        cells: ids,
        ...(first.at ? { at: first.at } : {}),
      };
    }
  },
};
