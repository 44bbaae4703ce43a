import type { Check, Found } from '../check.ts';
import { foundIn, rowOf } from './cells.ts';
import { itemsIn } from './items.ts';

/** Fewer decisions can agree by chance, more easily where the items did not change. */
const NO_CHANCE = { changed: 5, unchanged: 20 };

/** S7: 处理决定数量 was taken for a running total of the items. */
export const decisionsRunningTotal: Check = {
  id: 'decisions-running-total',
  severity: 'warning',
  editions: ['2019'],
  title: {
    zh: '处理决定数量恰为项目数量的累计',
    en: 'the decisions are exactly last year’s items plus this year’s change',
  },
  tables: ['proactive'],
  basis: {
    kind: 'plausibility',
    zh: '处理决定数量是当年办理的件数，很少恰好等于“上一年项目数量”加“本年增/减”',
    en: 'decisions are the cases of a year, seldom exactly as many as items of last year plus the change',
  },
  why: {
    zh: '前两栏是事项的项数，“处理决定数量”是办件的件数，不是前两栏之和。',
    en: 'The first two columns count kinds of items, “Decisions” counts cases; it is not the sum of the two.',
  },
  mend: {
    zh: '按当年作出的许可、处罚等决定填写件数；确属巧合的，可不改。',
    en: 'State the number of decisions of the year; leave it where it is chance.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '22 项，增 1 项，决定 310 件', en: '22 items, one more, 310 decisions' },
        form: '2019',
        cells: {
          'proactive.licensing.itemsLastYear': 22,
          'proactive.licensing.itemsChange': 1,
          'proactive.licensing.decisions': 310,
        },
      },
    ],
    fail: [
      {
        shows: { zh: '22 项，增 1 项，决定 23 件', en: '22 items, one more, 23 decisions' },
        form: '2019',
        cells: {
          'proactive.licensing.itemsLastYear': 22,
          'proactive.licensing.itemsChange': 1,
          'proactive.licensing.decisions': 23,
        },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    for (const { lastYear, change, decisions, before, by } of itemsIn(facts)) {
      const count = facts.figure(decisions);
      if (count === null || count <= 0 || before <= 0 || count !== before + by) continue;
      const { zh, en } = rowOf(lastYear);
      yield foundIn(facts, [decisions, lastYear, change], {
        ...(count < (by === 0 ? NO_CHANCE.unchanged : NO_CHANCE.changed) ? { severity: 'info' } : {}),
        message: {
          zh: `表二“${zh}”：处理决定数量 ${count}，恰等于上一年项目数量 ${before} 加本年增/减 ${by}；该栏应填当年的决定件数，不是累计项数`,
          en: `table 2, “${en}”: ${count} decisions are just the ${before} items of last year and the change of ${by}; the column counts decisions, not items`,
        },
        actual: count,
      });
    }
  },
};
