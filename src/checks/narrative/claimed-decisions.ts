import type { Check } from '../check.ts';
import { comparing } from './compare.ts';
import { sideBySide } from './side-by-side.ts';

const QUANTITY = /^(?:licensing|penalties|coercion)$/;

/** Licensing, penalties and coercion, as the prose says, are those of table 2. */
export const claimedDecisions: Check = {
  id: 'claimed-decisions',
  severity: 'warning',
  title: {
    zh: '正文所述行政许可、处罚、强制决定数量与表二不一致',
    en: 'licensing, penalties and coercion in the prose are not those of table 2',
  },
  tables: ['proactive'],
  basis: {
    kind: 'plausibility',
    zh: '表二“处理决定数量”为本年作出的决定；正文的统计口径可能不同',
    en: 'table 2 has the decisions of the year; the prose may count otherwise',
  },
  ...sideBySide,
  examples: {
    pass: [
      {
        shows: { zh: '行政处罚 12 起', en: 'twelve penalties' },
        cells: { 'proactive.penalties.decisions': 12 },
        prose: { 0: ['全年作出行政处罚决定12起。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '正文 12 起，表二 21', en: 'twelve in the prose, 21 in table 2' },
        cells: { 'proactive.penalties.decisions': 21 },
        prose: { 0: ['全年作出行政处罚决定12起。'] },
      },
    ],
  },
  ...comparing((quantity) => QUANTITY.test(quantity)),
};
