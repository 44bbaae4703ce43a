import type { Check } from './check.ts';
import { sumFindings } from './sums.ts';

/** 表四: in each of its three blocks the four results add up to 总计. Basis: the meaning of 总计. */
export const remediesTotal: Check = {
  id: 'remedies-total',
  severity: 'error',
  title: { zh: '表四各组：四种结果之和等于总计', en: 'table 4, each block: the four results add up to the total' },
  find: (facts) =>
    sumFindings('remedies-total', facts, {
      fails: (line, { left, right }) => ({
        zh: `表四“${line.zh}”：四种结果合计 ${left}，总计为 ${right}，相差 ${Math.abs(right - left)}`,
        en: `table 4, “${line.en}”: the four results add up to ${left}, the total says ${right} (off by ${Math.abs(right - left)})`,
      }),
    }),
};
