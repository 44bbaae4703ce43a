import type { Check } from '../check.ts';
import { sumFindings } from './sums.ts';

/** 表四: in each of its three blocks the four results add up to 总计. */
export const remediesTotal: Check = {
  id: 'remedies-total',
  severity: 'error',
  title: {
    zh: '表四各组：四种结果之和不等于总计',
    en: 'table 4, each block: the four results do not add up to the total',
  },
  tables: ['remedies'],
  basis: {
    kind: 'definition',
    zh: '“总计”的含义：四种结果之和',
    en: 'the meaning of 总计: the sum of the four results',
  },
  why: {
    zh: '总计与四种结果不符，至少有一格是错的。',
    en: 'Where the total and the four results differ, at least one cell is wrong.',
  },
  mend: {
    zh: '对照案件台账改正。',
    en: 'Correct it by your list of cases.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '维持 1 件，总计 1 件', en: 'one upheld, one in all' },
        cells: { 'remedies.reconsideration.upheld': 1, 'remedies.reconsideration.total': 1 },
      },
    ],
    fail: [
      {
        shows: { zh: '维持 1 件，总计 2 件', en: 'one upheld, two in all' },
        cells: { 'remedies.reconsideration.upheld': 1, 'remedies.reconsideration.total': 2 },
      },
    ],
  },
  find: (facts) =>
    sumFindings('remedies-total', facts, {
      fails: (line, { left, right, difference }) => ({
        zh: `表四“${line.zh}”：四种结果合计 ${left}，总计为 ${right}，相差 ${difference}`,
        en: `table 4, “${line.en}”: the four results add up to ${left}, the total says ${right} (off by ${difference})`,
      }),
    }),
};
