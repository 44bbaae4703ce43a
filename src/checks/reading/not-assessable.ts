import type { Check, Found } from '../check.ts';

/** The page holds no table that could be read; says what it is instead. */
export const notAssessable: Check = {
  id: 'not-assessable',
  severity: 'warning',
  title: { zh: '没有可核对的内容', en: 'nothing that could be checked' },
  tables: [],
  basis: {
    kind: 'definition',
    zh: '没有读到表格，就没有可核对的数',
    en: 'where no table was read there is no figure to check',
  },
  why: {
    zh: '没有读到表格的页面不能算通过：它可能是通知、目录、出错页，也可能把表格放在图片或附件里。',
    en: 'A page without a table is no pass: it may be a notice, a directory or an error page, or keep its tables in images or attachments.',
  },
  mend: {
    zh: '换用含有表格文字的页面；表格是图片或附件的，请把它录成网页表格。',
    en: 'Use the page that has the tables as text; type out tables that are images or attachments.',
  },
  examples: {
    pass: [{ shows: { zh: '三张表都在', en: 'all three tables are there' } }],
    fail: [
      {
        shows: { zh: '三张表都没有', en: 'none of the tables is there' },
        without: ['proactive', 'applications', 'remedies'],
        remarks: [
          {
            kind: 'notAssessable',
            message: {
              zh: '这是公开目录或栏目列表，不是年度报告',
              en: 'this is a directory or list, not an annual report',
            },
          },
        ],
      },
    ],
  },
  *find({ reading }): Iterable<Found> {
    for (const remark of reading.remarks) {
      if (remark.kind !== 'notAssessable') continue;
      yield { message: remark.message, cells: [], ...(remark.at ? { at: remark.at } : {}) };
    }
  },
};
