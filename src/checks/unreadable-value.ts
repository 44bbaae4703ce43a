import type { Check, Found } from './check.ts';
import { linesIn } from './lines.ts';
import { cellInWords } from './sums.ts';

/** A cell holds text that is no number. Basis: the form asks for counts and amounts. */
export const unreadableValue: Check = {
  id: 'unreadable-value',
  severity: 'warning',
  title: { zh: '单元格中的文字不是数字', en: 'a cell holds text that is no number' },
  *find({ reading }): Iterable<Found> {
    for (const { cells } of linesIn(reading, 'unreadable')) {
      for (const cell of cells) {
        const where = cellInWords(cell.id, reading.form);
        const why = cell.reason ?? { zh: `“${cell.raw}”不是数字`, en: `“${cell.raw}” is no number` };
        yield {
          message: { zh: `${where.zh}无法读取：${why.zh}`, en: `${where.en} cannot be read: ${why.en}` },
          cells: [cell.id],
          ...(cell.at ? { at: cell.at } : {}),
        };
      }
    }
  },
};
