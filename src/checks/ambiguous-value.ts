import { definitionOf, printed } from '../forms/index.ts';
import type { Check, Found } from './check.ts';
import { linesIn } from './lines.ts';

/** Figures are on the page whose cells are not certain. Basis: a figure is never guessed. */
export const ambiguousValue: Check = {
  id: 'ambiguous-value',
  severity: 'warning',
  title: { zh: '有数，但无法确定属于哪一格', en: 'a figure is there, its cell is not certain' },
  *find({ reading }): Iterable<Found> {
    for (const { cells, ids } of linesIn(reading, 'ambiguous')) {
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
