import { formOf } from '../../forms/index.ts';
import type { Check } from '../check.ts';

/** A report mixes blocks or tables of several editions of the form. */
export const mixedEditions: Check = {
  id: 'mixed-editions',
  severity: 'warning',
  title: { zh: '混用了不同版本的表格', en: 'editions of the form are mixed' },
  tables: ['proactive', 'applications'],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第五十条第二款：格式由全国主管部门统一制定',
    en: 'Open Government Information Regulation, Art. 50(2): one national format',
  },
  why: {
    zh: '两版格式的统计口径不同，混在一起的数不能与别的报告相比。',
    en: 'The editions count different things: figures of a mixture cannot be compared with those of other reports.',
  },
  mend: {
    zh: '把所有表格换成报告年度适用的格式。',
    en: 'Put all tables into the edition that holds for the report year.',
  },
  examples: {
    pass: [{ shows: { zh: '全部用一版格式', en: 'one edition throughout' } }],
    fail: [
      {
        shows: { zh: '表二用 2019 版，表三用 2021 版', en: 'table 2 of 2019, table 3 of 2021' },
        editions: { proactive: '2019' },
      },
    ],
  },
  *find({ reading }) {
    const editions = [
      ...new Set(reading.tables.filter(({ table }) => table !== 'remedies').flatMap((table) => table.editions)),
    ].sort();
    if (editions.length < 2) return;
    const at = reading.tables.find((table) => new Set(table.editions).size > 1)?.at ?? reading.tables[0]?.at;
    const instruments = editions.map((id) => formOf(id).definition.instrument);
    yield {
      message: {
        zh: `表格混用了 ${editions.join('、')} 年两种格式（${instruments.join('、')}）；各部分按各自的格式读取`,
        en: `the tables mix the forms of ${editions.join(' and ')}; each block is read as its own edition has it`,
      },
      cells: [],
      ...(at ? { at } : {}),
    };
  },
};
