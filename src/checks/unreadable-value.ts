import { definitionOf, printed } from '../forms/index.ts';
import type { Check, Found } from './check.ts';
import { linesIn } from './lines.ts';
import { cellInWords } from './sums.ts';

/** A cell holds text that is no number. Basis: the form asks for counts and amounts. */
export const unreadableValue: Check = {
  id: 'unreadable-value',
  severity: 'warning',
  title: { zh: '单元格中的文字不是数字', en: 'a cell holds text that is no number' },
  *find({ reading }): Iterable<Found> {
    for (const { cells, ids } of linesIn(reading, 'unreadable')) {
      const [first] = cells;
      if (first?.reason) {
        const { row } = definitionOf(first.id);
        yield {
          message: {
            zh: `“${printed(row.label, 'zh')}”行无法读取：${first.reason.zh}`,
            en: `row “${printed(row.label, 'en')}” cannot be read: ${first.reason.en}`,
          },
          cells: ids,
          ...(first.at ? { at: first.at } : {}),
        };
        continue;
      }
      for (const cell of cells) {
        const where = cellInWords(cell.id, reading.form);
        yield {
          message: { zh: `${where.zh}的“${cell.raw}”不是数字`, en: `${where.en}: “${cell.raw}” is no number` },
          cells: [cell.id],
          ...(cell.at ? { at: cell.at } : {}),
        };
      }
    }
  },
};
