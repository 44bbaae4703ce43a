import type { CellId } from '../../forms/index.ts';
import type { Check, Found } from '../check.ts';
import { foundIn, rowOf } from './cells.ts';

const licensing = 'proactive.licensing.decisions';
const penalties = 'proactive.penalties.decisions';

/** Bodies whose daily work are such decisions, by the end of their name. */
const expected: readonly { readonly body: RegExp; readonly cells: readonly CellId[] }[] = [
  { body: /市场监(?:督管理|管)局$/, cells: [licensing, penalties] },
  { body: /公安局$|公安分局$/, cells: [penalties] },
  { body: /综合(?:行政)?执法局$/, cells: [penalties] },
  { body: /行政审批(?:服务)?局$/, cells: [licensing] },
];

/** S11: a body that decides daily reports not one decision. */
export const noDecisions: Check = {
  id: 'no-decisions',
  severity: 'info',
  title: {
    zh: '以许可或处罚为主要职责的机关填报 0 件',
    en: 'a body whose work is licensing or penalties reports none',
  },
  tables: ['proactive'],
  basis: {
    kind: 'plausibility',
    zh: '公安、市场监管、综合执法、行政审批机关全年没有一件处理决定的很少',
    en: 'police, market supervision, enforcement and licensing bodies seldom pass a year without one',
  },
  why: {
    zh: '漏填会使处罚、许可公开的总数失真。',
    en: 'A figure left out makes the sum of all bodies wrong.',
  },
  mend: {
    zh: '核对当年的许可、处罚决定件数；由下属单位另行填报的，可不改。',
    en: 'Check the decisions of the year; leave it where a body below reports them.',
  },
  examples: {
    pass: [
      { shows: { zh: '财政局', en: 'a bureau of finance' }, publisher: '青石县财政局' },
      {
        shows: { zh: '公安局有处罚', en: 'penalties of the police' },
        publisher: '青石县公安局',
        cells: { 'proactive.penalties.decisions': 412 },
      },
    ],
    fail: [{ shows: { zh: '公安局填报 0 件处罚', en: 'no penalty of the police' }, publisher: '青石县公安局' }],
  },
  *find(facts): Iterable<Found> {
    const { publisher } = facts.reading;
    if (publisher === null) return;
    for (const id of expected.find(({ body }) => body.test(publisher))?.cells ?? []) {
      if (facts.figure(id) !== 0) continue;
      const { zh, en } = rowOf(id);
      yield foundIn(facts, [id], {
        message: {
          zh: `表二“${zh}”处理决定数量为 0，与该机关的职责不大相符；请核对是否漏填`,
          en: `table 2, “${en}”: no decision, unlikely for this body; was a figure left out?`,
        },
        actual: 0,
      });
    }
  },
};
