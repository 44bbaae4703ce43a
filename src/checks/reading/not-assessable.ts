import { definitionOf, formOrLatest, type Localized } from '../../forms/index.ts';
import type { Reading, Remark } from '../../report/report.ts';
import type { Check, Found } from '../check.ts';

/** Where a page breaks off, and what it lacks for that. */
function brokenOffInWords({ form }: Reading, remark: Extract<Remark, { kind: 'brokenOff' }>): Localized {
  const { tables } = formOrLatest(form).definition;
  const { table, lost, cells } = remark;
  const own = cells.map((id) => definitionOf(id)).filter((cell) => cell.table === table);
  const rows = new Set(own.map(({ row }) => row.row)).size;
  const names = lost.map((each) => tables[each].name);
  const zh = [...(rows > 0 ? [`该表其余 ${rows} 行`] : []), ...names.map((name) => name.zh)].join('、');
  const en = [...(rows > 0 ? [`${rows} of its rows`] : []), ...names.map((name) => name.en)].join(' and ');
  return {
    zh: `网页没有取全：在${tables[table].name.zh}${rows > 0 ? '中间' : '之后'}断开，${zh}未能核对。请重新取得该页`,
    en: `the page breaks off ${rows > 0 ? 'inside' : 'behind'} ${tables[table].name.en}: ${en} could not be checked; fetch it again`,
  };
}

/** The page holds no table that could be read, and is said what it is instead; or it breaks off before its tables end. */
export const notAssessable: Check = {
  id: 'not-assessable',
  severity: 'warning',
  title: { zh: '没有可核对的内容，或网页没有取全', en: 'nothing that could be checked, or a page that breaks off' },
  tables: [],
  basis: {
    kind: 'definition',
    zh: '没有读到表格，就没有可核对的数',
    en: 'where no table was read there is no figure to check',
  },
  why: {
    zh: '没有读到表格的页面不能算通过：它可能是通知、目录、出错页，也可能把表格放在图片或附件里。没有取全的网页，缺的部分不能算在发布单位名下。',
    en: 'A page without a table is no pass: it may be a notice, a directory or an error page, or keep its tables in images or attachments. What a page lacks because it breaks off is no fault of its publisher.',
  },
  mend: {
    zh: '换用含有表格文字的页面；表格是图片或附件的，请把它录成网页表格；没有取全的网页请重新取得。',
    en: 'Use the page that has the tables as text; type out tables that are images or attachments; fetch a page that breaks off again.',
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
      {
        shows: { zh: '网页在表三之后断开', en: 'the page breaks off behind table 3' },
        without: ['remedies'],
        remarks: [
          { kind: 'brokenOff', table: 'applications', lost: ['remedies'], cells: [], at: { line: 60, column: 9 } },
        ],
      },
    ],
  },
  *find({ reading }): Iterable<Found> {
    for (const remark of reading.remarks) {
      if (remark.kind === 'brokenOff')
        yield { message: brokenOffInWords(reading, remark), cells: remark.cells, at: remark.at };
      if (remark.kind !== 'notAssessable') continue;
      yield { message: remark.message, cells: [], ...(remark.at ? { at: remark.at } : {}) };
    }
  },
};
