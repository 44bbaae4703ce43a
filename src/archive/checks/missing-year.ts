import type { ArchiveCheck } from './archive-check.ts';

/** A body has reports for the years before and after one, but none for it. */
export const missingYear: ArchiveCheck = {
  id: 'missing-year',
  over: 'years',
  severity: 'info',
  tables: [],
  cells: [],
  title: { zh: '单位前后的报告之间缺少年度', en: 'a year is missing between the reports of a body' },
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第四十九条：每年公布上一年度的报告',
    en: 'Open Government Information Regulation, Art. 49: a report is published every year',
  },
  why: {
    zh: '缺一年，前后两年的结转就无法核对，汇总的面板数据也不完整。',
    en: 'Without it nothing can be compared over the gap, and a panel of the data is not complete.',
  },
  mend: {
    zh: '补上缺的报告；已有的，检查标题里的年度和单位名称是否能读出，单位改名的用 --bodies 指定。',
    en: 'Add the report; where it is there, make sure that its title names the year and the body, and declare a changed name with --bodies.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '2020、2021 两年都有', en: '2020 and 2021' },
        reports: [{ year: 2020, form: '2019' }, { year: 2021 }],
      },
    ],
    fail: [
      {
        shows: { zh: '有 2019 和 2021，没有 2020', en: '2019 and 2021, but not 2020' },
        reports: [{ year: 2019, form: '2019' }, { year: 2021 }],
      },
    ],
  },
  *find({ years }) {
    for (const [i, after] of years.entries()) {
      const before = years[i - 1];
      if (!before || before.year + 1 >= after.year) continue;
      const missing = Array.from({ length: after.year - before.year - 1 }, (_, gap) => before.year + 1 + gap);
      yield {
        message: {
          zh: `有 ${before.year} 和 ${after.year} 年度的报告，没有见到 ${missing.join('、')} 年度的`,
          en: `there are reports for ${before.year} and ${after.year}, but none was met for ${missing.join(', ')}`,
        },
        about: after.latest,
        against: [before.latest.source],
        cells: [],
      };
    }
  },
};
