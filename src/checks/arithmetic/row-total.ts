import type { Check } from '../check.ts';
import { sumFindings } from './sums.ts';

/** 表三 each row: the six kinds of applicant add up to 总计. */
export const rowTotal: Check = {
  id: 'row-total',
  severity: 'error',
  title: {
    zh: '表三各行：六类申请人之和不等于总计',
    en: 'table 3, each row: the six kinds of applicant do not add up to the total',
  },
  tables: ['applications'],
  basis: {
    kind: 'definition',
    zh: '“总计”的含义：六类申请人之和',
    en: 'the meaning of 总计: the sum of the six kinds of applicant',
  },
  why: {
    zh: '总计与分项不符，至少有一格是错的。',
    en: 'Where the total and its parts differ, at least one cell is wrong.',
  },
  mend: {
    zh: '对照原始台账，改正分项或总计；提示会指出改哪一格可使全表平衡。',
    en: 'Check against your records and correct the part or the total; the report names the cell whose change makes the table balance.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '3 + 1 = 4', en: '3 + 1 = 4' },
        cells: {
          'applications.received.naturalPerson': 3,
          'applications.received.commercialEnterprise': 1,
          'applications.received.total': 4,
          'applications.carriedOut.naturalPerson': 3,
          'applications.carriedOut.commercialEnterprise': 1,
          'applications.carriedOut.total': 4,
        },
      },
    ],
    fail: [
      {
        shows: { zh: '3 + 1 ≠ 5', en: '3 + 1 is not 5' },
        cells: {
          'applications.received.naturalPerson': 3,
          'applications.received.commercialEnterprise': 1,
          'applications.received.total': 5,
        },
      },
    ],
  },
  find: (facts) =>
    sumFindings('row-total', facts, {
      fails: (line, { left, right, difference }) => ({
        zh: `表三“${line.zh}”行：六类申请人合计 ${left}，总计栏为 ${right}，相差 ${difference}`,
        en: `table 3, row “${line.en}”: the six kinds of applicant add up to ${left}, the total says ${right} (off by ${difference})`,
      }),
    }),
};
