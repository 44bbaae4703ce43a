import { formOrLatest, tableIds } from '../../forms/index.ts';
import type { Check } from '../check.ts';
import { behindBreak } from './lines.ts';

/** One of the three tables is not on the page while another is. */
export const missingTable: Check = {
  id: 'missing-table',
  severity: 'error',
  title: { zh: '三张表缺一张', en: 'one of the three tables is missing' },
  tables: ['proactive', 'applications', 'remedies'],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第五十条第一款；国办公开办函〔2021〕30号：报告含主动公开、依申请公开、复议诉讼三张表',
    en: 'Open Government Information Regulation, Art. 50(1); 国办公开办函〔2021〕30号: the report has all three tables',
  },
  why: {
    zh: '缺一张表，法定内容就不完整，汇总时也会少一块数据。',
    en: 'Without the table the report lacks what the law asks for, and whoever adds up reports lacks its figures.',
  },
  mend: {
    zh: '把缺的表以文字形式补上；没有发生的事项填 0，不要删表。',
    en: 'Add the table as text; write 0 for what did not occur rather than leaving the table out.',
  },
  examples: {
    pass: [
      { shows: { zh: '三张表都在', en: 'all three tables are there' } },
      {
        shows: { zh: '网页没有取全，表四在断开处之后', en: 'the page breaks off before table 4' },
        without: ['remedies'],
        remarks: [
          { kind: 'brokenOff', table: 'applications', lost: ['remedies'], cells: [], at: { line: 60, column: 9 } },
        ],
      },
    ],
    fail: [{ shows: { zh: '没有表四', en: 'no table 4' }, without: ['remedies'] }],
  },
  *find({ reading }) {
    if (reading.tables.length === 0) return;
    const found = new Set(reading.tables.map(({ table }) => table));
    const { tables } = formOrLatest(reading.form).definition;
    for (const table of tableIds) {
      if (found.has(table) || behindBreak(reading, table)) continue;
      const { name, title } = tables[table];
      const cells = [...reading.cells.keys()].filter((id) => id.startsWith(`${table}.`));
      const seen = reading.remarks.find((remark) => remark.kind === 'unrecognisedTable' && remark.table === table);
      if (seen) {
        yield {
          severity: 'warning',
          message: {
            zh: `${name.zh}“${title.zh}”的位置上有文字，但认不出表格，其中的数都没有读`,
            en: `something stands where ${name.en} “${title.en}” should be, but not in a shape that can be recognised: none of it was read`,
          },
          cells,
          ...(seen.at ? { at: seen.at } : {}),
        };
        continue;
      }
      yield {
        message: {
          zh: `没有找到${name.zh}“${title.zh}”。请确认该表以文字（而非图片或附件）刊出`,
          en: `${name.en} “${title.en}” was not found; make sure that it is on the page as text, not as an image or attachment`,
        },
        cells,
      };
    }
  },
};
