import type { Check, Found } from '../check.ts';
import { foundIn, rowOf } from './cells.ts';
import { itemsIn } from './items.ts';

/** S8: more items removed than there were. */
export const itemsBelowZero: Check = {
  id: 'items-below-zero',
  severity: 'warning',
  editions: ['2019'],
  title: { zh: '减少的项目多于上一年的项目', en: 'more items removed than there were last year' },
  tables: ['proactive'],
  basis: {
    kind: 'definition',
    zh: '“上一年项目数量”加“本年增/减”是本年的项目数量，不小于零',
    en: 'items of last year and the change of this one are the items of this year, which are not below zero',
  },
  why: {
    zh: '原有项目不够减，两栏中至少有一栏填错，或者两年的统计口径不同。',
    en: 'One of the two is wrong, or the catalogues of the two years count differently.',
  },
  mend: {
    zh: '核对上一年项目数量和增减的正负号。',
    en: 'Check the items of last year, and the sign of the change.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '10 项，减 8 项', en: 'ten items, eight fewer' },
        form: '2019',
        cells: { 'proactive.licensing.itemsLastYear': 10, 'proactive.licensing.itemsChange': -8 },
      },
    ],
    fail: [
      {
        shows: { zh: '2 项，减 8 项', en: 'two items, eight fewer' },
        form: '2019',
        cells: { 'proactive.licensing.itemsLastYear': 2, 'proactive.licensing.itemsChange': -8 },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    for (const { lastYear, change, before, by } of itemsIn(facts)) {
      if (before + by >= 0) continue;
      const { zh, en } = rowOf(lastYear);
      yield foundIn(facts, [change, lastYear], {
        message: {
          zh: `表二“${zh}”：上一年项目数量 ${before}，本年减少 ${-by}，减成负数；请核对两栏`,
          en: `table 2, “${en}”: ${before} items last year, ${-by} fewer this year, which is below zero; check the two`,
        },
        actual: before + by,
      });
    }
  },
};
