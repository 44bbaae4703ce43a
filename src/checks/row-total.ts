import type { Check } from './check.ts';
import { sumFindings } from './sums.ts';

/** 表三 each row: the six kinds of applicant add up to 总计. Basis: the meaning of 总计. */
export const rowTotal: Check = {
  id: 'row-total',
  severity: 'error',
  title: {
    zh: '表三各行：六类申请人之和等于总计',
    en: 'table 3, each row: the six kinds of applicant add up to the total',
  },
  find: (facts) =>
    sumFindings('row-total', facts, {
      fails: (line, { left, right }) => ({
        zh: `表三“${line.zh}”行：六类申请人合计 ${left}，总计栏为 ${right}，相差 ${Math.abs(right - left)}`,
        en: `table 3, row “${line.en}”: the six kinds of applicant add up to ${left}, the total says ${right} (off by ${Math.abs(right - left)})`,
      }),
    }),
};
