import { formOrLatest } from '../../forms/index.ts';
import type { Check, Found } from '../check.ts';

/** The page has rows or columns that the form does not have: they are left out of the record, and said. */
export const extraContent: Check = {
  id: 'extra-content',
  severity: 'info',
  title: { zh: '表中有格式以外的行或列', en: 'a table has rows or columns beside those of the form' },
  tables: ['proactive', 'applications', 'remedies'],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第五十条第二款：按统一格式填报',
    en: 'Open Government Information Regulation, Art. 50(2): the national format is used as it is',
  },
  why: {
    zh: '增加的行列不属于格式的任何一格，不会进入数据；若原来的行被改名，则该行会被当作缺失。',
    en: 'What is added belongs to no cell of the form and is in no record; where a row of the form was renamed, it counts as missing.',
  },
  mend: {
    zh: '需要补充说明的内容写到正文里；改了名的行改回格式的名称。',
    en: 'Put what is to be said beside the form into the text; give a renamed row its name back.',
  },
  examples: {
    pass: [{ shows: { zh: '只有格式的行和列', en: 'the rows and columns of the form alone' } }],
    fail: [
      {
        shows: { zh: '表二多一行“其他主动公开文件”', en: 'table 2 has a row 其他主动公开文件' },
        remarks: [{ kind: 'extraRow', table: 'proactive', text: '其他主动公开文件', at: { line: 12, column: 5 } }],
      },
    ],
  },
  *find({ reading }): Iterable<Found> {
    const { tables } = formOrLatest(reading.form).definition;
    for (const remark of reading.remarks) {
      if (remark.kind !== 'extraRow' && remark.kind !== 'extraColumn') continue;
      const { name } = tables[remark.table];
      const what = remark.kind === 'extraRow' ? { zh: '行', en: 'row' } : { zh: '列', en: 'column' };
      yield {
        message: {
          zh: `${name.zh}多出格式以外的一${what.zh}“${remark.text}”，未计入数据`,
          en: `${name.en} has a ${what.en} “${remark.text}” beside those of the form; it is left out`,
        },
        cells: [],
        at: remark.at,
      };
    }
  },
};
