import type { Check } from './check.ts';
import { sumFindings } from './sums.ts';

/** 第一项加第二项之和，等于第三项加第四项之和, in every column of table 3. Basis: printed on the form. */
export const columnIdentity: Check = {
  id: 'column-identity',
  severity: 'error',
  title: {
    zh: '表三各列：第一项加第二项之和，等于第三项加第四项之和',
    en: 'table 3, each column: item 1 plus item 2 equals item 3 plus item 4',
  },
  find: (facts) =>
    sumFindings('column-identity', facts, {
      fails: (line, { left, right }) => ({
        zh: `表三“${line.zh}”列：新收加上年结转为 ${left}，办结总计加结转下年为 ${right}，相差 ${Math.abs(right - left)}`,
        en: `table 3, column “${line.en}”: new plus carried in is ${left}, concluded plus carried out is ${right} (off by ${Math.abs(right - left)})`,
      }),
    }),
};
