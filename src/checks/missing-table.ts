import { formOrLatest, tableIds } from '../forms/index.ts';
import type { Check } from './check.ts';

/** One of the three tables is not on the page while another is. Basis: 国办公开办函〔2021〕30号, the report has all three. */
export const missingTable: Check = {
  id: 'missing-table',
  severity: 'error',
  title: { zh: '三张表缺一张', en: 'one of the three tables is missing' },
  *find({ reading }) {
    if (reading.tables.length === 0) return;
    const found = new Set(reading.tables.map(({ table }) => table));
    const { tables } = formOrLatest(reading.form).definition;
    for (const table of tableIds) {
      if (found.has(table)) continue;
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
