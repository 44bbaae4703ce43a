import { type CellId, definitionOf, printed } from '../../forms/index.ts';
import { cellInWords } from '../arithmetic/sums.ts';
import type { Check, Found } from '../check.ts';
import type { Facts } from '../facts.ts';
import { linesIn } from './lines.ts';

const counted = (cells: number) => (cells === 1 ? '1 cell' : `${cells} cells`);

/** How many cells of a report stand in the row of one of them. */
function sizeOfRow(id: CellId, { reading }: Facts): number {
  const { table, row } = definitionOf(id);
  let size = 0;
  for (const other of reading.cells.keys()) {
    const definition = definitionOf(other);
    if (definition.table === table && definition.row.row === row.row) size += 1;
  }
  return size;
}

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
    for (const { cells } of linesIn(facts, 'unreadable')) {
      const explained = cells.filter(({ reason }) => reason !== undefined);
      for (const reason of new Set(explained.map((cell) => cell.reason))) {
        const alike = explained.filter((cell) => cell.reason === reason);
        const [first] = alike;
        if (!first?.reason) continue;
        const { row } = definitionOf(first.id);
        const isWhole = alike.length === sizeOfRow(first.id, facts);
        yield {
          message: {
            zh: `“${printed(row.label, 'zh')}”行${isWhole ? '' : `有 ${alike.length} 格`}无法读取：${first.reason.zh}`,
            en: `row “${printed(row.label, 'en')}”${isWhole ? '' : `: ${counted(alike.length)}`} cannot be read: ${first.reason.en}`,
          },
          cells: alike.map(({ id }) => id),
          ...(first.at ? { at: first.at } : {}),
        };
      }
      for (const cell of cells) {
        if (cell.reason) continue;
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
