import type { Check } from '../check.ts';
import { sumFindings } from './sums.ts';

/** 第一项加第二项之和，等于第三项加第四项之和, in every column of table 3. */
export const columnIdentity: Check = {
  id: 'column-identity',
  severity: 'error',
  title: {
    zh: '表三各列：第一项加第二项之和不等于第三项加第四项之和',
    en: 'table 3, each column: item 1 plus item 2 does not equal item 3 plus item 4',
  },
  tables: ['applications'],
  basis: {
    kind: 'form',
    zh: '格式表头所印：第一项加第二项之和，等于第三项加第四项之和',
    en: 'printed in the head of the form: item 1 plus item 2 equals item 3 plus item 4',
  },
  why: {
    zh: '每一件申请，不是本年办结，就是结转下年；两边不等，必有一格错。',
    en: 'Every request is either concluded this year or carried over to the next; where the sides differ a cell is wrong.',
  },
  mend: {
    zh: '核对新收、上年结转、办结总计和结转下年四项。',
    en: 'Check the four items: received, carried in, concluded, carried out.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '收 2 件，结转 2 件', en: 'two received, two carried over' },
        cells: {
          'applications.received.naturalPerson': 2,
          'applications.received.total': 2,
          'applications.carriedOut.naturalPerson': 2,
          'applications.carriedOut.total': 2,
        },
      },
    ],
    fail: [
      {
        shows: { zh: '收 2 件，结转 1 件', en: 'two received, one carried over' },
        cells: {
          'applications.received.naturalPerson': 2,
          'applications.received.total': 2,
          'applications.carriedOut.naturalPerson': 1,
          'applications.carriedOut.total': 1,
        },
      },
    ],
  },
  find: (facts) =>
    sumFindings('column-identity', facts, {
      fails: (line, { left, right, difference }) => ({
        zh: `表三“${line.zh}”列：新收加上年结转为 ${left}，办结总计加结转下年为 ${right}，相差 ${difference}`,
        en: `table 3, column “${line.en}”: new plus carried in is ${left}, concluded plus carried out is ${right} (off by ${difference})`,
      }),
    }),
};
