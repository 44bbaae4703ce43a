import type { Check } from '../check.ts';
import { sumFindings } from './sums.ts';

/** 表三 （七）总计 is the sum of all outcomes in every column. */
export const resultsTotal: Check = {
  id: 'results-total',
  severity: 'error',
  title: {
    zh: '表三各列：（七）总计不等于各项办理结果之和',
    en: 'table 3, each column: (七) total is not the sum of all outcomes',
  },
  tables: ['applications'],
  basis: {
    kind: 'definition',
    zh: '“总计”的含义；每件申请只计一种办理结果（格式“（二）部分公开”一行所注）',
    en: 'the meaning of 总计, and one outcome a request (the remark in row （二） of the form)',
  },
  why: {
    zh: '各项办理结果之和就是办结数；不等说明漏计、重计或填错了格。',
    en: 'The outcomes add up to what was concluded; where they do not, a request was left out, counted twice or put into the wrong cell.',
  },
  mend: {
    zh: '逐项核对办理结果和（七）总计。',
    en: 'Check each outcome and the total in row （七）.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '予以公开 1 件，总计 1 件', en: 'one granted, one in all' },
        cells: {
          'applications.received.naturalPerson': 1,
          'applications.received.total': 1,
          'applications.granted.naturalPerson': 1,
          'applications.granted.total': 1,
          'applications.concluded.naturalPerson': 1,
          'applications.concluded.total': 1,
        },
      },
    ],
    fail: [
      {
        shows: { zh: '予以公开 1 件，总计 2 件', en: 'one granted, two in all' },
        cells: {
          'applications.granted.naturalPerson': 1,
          'applications.granted.total': 1,
          'applications.concluded.naturalPerson': 2,
          'applications.concluded.total': 2,
        },
      },
    ],
  },
  find: (facts) =>
    sumFindings('results-total', facts, {
      fails: (line, { left, right, difference }) => ({
        zh: `表三“${line.zh}”列：各项办理结果合计 ${left}，（七）总计为 ${right}，相差 ${difference}`,
        en: `table 3, column “${line.en}”: the outcomes add up to ${left}, the total concluded says ${right} (off by ${difference})`,
      }),
    }),
};
