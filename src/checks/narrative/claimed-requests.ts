import type { Check } from '../check.ts';
import { comparing } from './compare.ts';
import { sideBySide } from './side-by-side.ts';

const QUANTITY = /^(?:received|accepted|handled|sum|due|carriedIn|carriedOut|concluded|answered)$/;

/** N1: requests received, carried over, concluded, as the prose says, are those of table 3. */
export const claimedRequests: Check = {
  id: 'claimed-requests',
  severity: 'warning',
  title: {
    zh: '正文所述申请的新收、结转、办结数量与表三不一致',
    en: 'requests received, carried over and concluded in the prose are not those of table 3',
  },
  tables: ['applications'],
  basis: {
    kind: 'definition',
    zh: '“收到”“上年结转”“办结”“结转下年度”的含义；“收到”可指本年新收，也可含上年结转',
    en: 'what the words mean; 收到 may be the new requests, or those with the ones carried in',
  },
  ...sideBySide,
  examples: {
    pass: [
      {
        shows: { zh: '收到 4 件，与表三一致', en: 'four received, as in table 3' },
        cells: {
          'applications.received.total': 4,
          'applications.concluded.total': 3,
          'applications.carriedOut.total': 1,
        },
        prose: { 0: ['2023年共收到政府信息公开申请4件，办结3件，结转下年度1件。'] },
      },
      {
        shows: { zh: '收到 5 件，含上年结转', en: 'five received, with those carried in' },
        cells: { 'applications.received.total': 4, 'applications.carriedIn.total': 1 },
        prose: { 0: ['2023年共收到政府信息公开申请5件，其中上年结转1件。'] },
      },
      {
        shows: { zh: '上年的数字', en: 'a figure of the year before' },
        prose: { 0: ['2022年共收到政府信息公开申请9件。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '正文 3 件，表三 4 件', en: 'three in the prose, four in table 3' },
        cells: { 'applications.received.total': 4 },
        prose: { 0: ['2023年共收到政府信息公开申请3件。'] },
      },
      { shows: { zh: '表三全为零', en: 'table 3 is all zeros' }, prose: { 0: ['全年新收政府信息公开申请12件。'] } },
    ],
  },
  ...comparing((quantity) => QUANTITY.test(quantity)),
};
