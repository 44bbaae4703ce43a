import type { Check } from '../check.ts';
import { comparing } from './compare.ts';
import { sideBySide } from './side-by-side.ts';

const QUANTITY = /^(?:reconsideration|litigation)/;

/** N4: reconsideration and litigation, as the prose says, are those of table 4. */
export const claimedRemedies: Check = {
  id: 'claimed-remedies',
  severity: 'warning',
  title: {
    zh: '正文所述行政复议、行政诉讼数量与表四不一致',
    en: 'reconsideration and litigation in the prose are not those of table 4',
  },
  tables: ['remedies'],
  basis: {
    kind: 'definition',
    zh: '表四各栏的含义；行政诉讼为“未经复议直接起诉”与“复议后起诉”之和',
    en: 'what the columns of table 4 mean; litigation is both its blocks',
  },
  ...sideBySide,
  examples: {
    pass: [
      {
        shows: { zh: '行政诉讼 3 件为两部分之和', en: 'three lawsuits are both blocks' },
        cells: { 'remedies.litigation.direct.total': 1, 'remedies.litigation.afterReconsideration.total': 2 },
        prose: { 0: ['因政府信息公开被提起行政诉讼3件。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '正文称没有复议，表四 1 件', en: 'none in the prose, one in table 4' },
        cells: { 'remedies.reconsideration.total': 1 },
        prose: { 0: ['本年度未发生因政府信息公开引起的行政复议。'] },
      },
    ],
  },
  ...comparing((quantity) => QUANTITY.test(quantity)),
};
