import { definitionOf, printed } from '../../forms/index.ts';
import { cellInWords } from '../arithmetic/sums.ts';
import type { Check, Found } from '../check.ts';
import { linesIn } from './lines.ts';

/** A cell holds text that is no number. */
export const unreadableValue: Check = {
  id: 'unreadable-value',
  severity: 'warning',
  title: { zh: '单元格中的文字不是数字', en: 'a cell holds text that is no number' },
  tables: ['proactive', 'applications', 'remedies'],
  basis: { kind: 'form', zh: '格式的各格填数量或金额', en: 'the cells of the form take counts and amounts' },
  why: {
    zh: '不是数字的内容不能参加核对，也不能进入汇总。',
    en: 'What is no number cannot be checked or added up.',
  },
  mend: {
    zh: '改为阿拉伯数字；需要说明的写到正文里。',
    en: 'Write a plain number; put remarks into the text of the report.',
  },
  examples: {
    pass: [{ shows: { zh: '填的是数', en: 'a number' }, cells: { 'proactive.licensing.decisions': 12 } }],
    fail: [
      {
        shows: { zh: '“若干”不是数', en: '“若干” (several) is no number' },
        cells: { 'proactive.licensing.decisions': '若干' },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    for (const { cells, ids } of linesIn(facts, 'unreadable')) {
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
        const where = cellInWords(cell.id, facts.reading.form);
        yield {
          message: { zh: `${where.zh}的“${cell.raw}”不是数字`, en: `${where.en}: “${cell.raw}” is no number` },
          cells: [cell.id],
          ...(cell.at ? { at: cell.at } : {}),
        };
      }
    }
  },
};
