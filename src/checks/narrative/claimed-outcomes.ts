import type { Check } from '../check.ts';
import { comparing } from './compare.ts';
import { sideBySide } from './side-by-side.ts';

const QUANTITY = /^(?:granted|partlyGranted|released|withheld|unable|rejected|other|withdrawn)/;

/** N2: outcomes of requests, as the prose says, are those of table 3. */
export const claimedOutcomes: Check = {
  id: 'claimed-outcomes',
  severity: 'warning',
  title: { zh: '正文所述各类办理结果与表三不一致', en: 'outcomes of requests in the prose are not those of table 3' },
  tables: ['applications'],
  basis: {
    kind: 'definition',
    zh: '办理结果各类的含义；“不予公开”等为该类各行之和',
    en: 'what the outcomes mean; 不予公开 and the like are the sums of their rows',
  },
  ...sideBySide,
  examples: {
    pass: [
      {
        shows: { zh: '不予公开 3 件为两行之和', en: 'three withheld are two rows' },
        cells: { 'applications.withheld.stateSecret.total': 1, 'applications.withheld.processInformation.total': 2 },
        prose: { 0: ['收到政府信息公开申请3件，不予公开3件。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '予以公开正文 2 件，表三 1 件', en: 'two granted in the prose, one in table 3' },
        cells: { 'applications.granted.total': 1 },
        prose: { 0: ['收到政府信息公开申请2件，予以公开2件。'] },
      },
    ],
  },
  ...comparing((quantity) => QUANTITY.test(quantity)),
};
