import type { Check } from './check.ts';
import { sumFindings } from './sums.ts';

/** 表三 （七）总计 is the sum of all outcomes in every column. Basis: the meaning of 总计, and one outcome a request (label of （二）). */
export const resultsTotal: Check = {
  id: 'results-total',
  severity: 'error',
  title: {
    zh: '表三各列：（七）总计等于各项办理结果之和',
    en: 'table 3, each column: (七) total is the sum of all outcomes',
  },
  find: (facts) =>
    sumFindings('results-total', facts, {
      fails: (line, { left, right }) => ({
        zh: `表三“${line.zh}”列：各项办理结果合计 ${left}，（七）总计为 ${right}，相差 ${Math.abs(right - left)}`,
        en: `table 3, column “${line.en}”: the outcomes add up to ${left}, the total concluded says ${right} (off by ${Math.abs(right - left)})`,
      }),
    }),
};
