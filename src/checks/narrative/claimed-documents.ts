import type { Check } from '../check.ts';
import { comparing } from './compare.ts';
import { sideBySide } from './side-by-side.ts';

const QUANTITY = /^(?:issued|repealed|inForce|newlyDisclosed|totalDisclosed)$/;

/** N6: normative documents, as the prose says, are those of table 2. */
export const claimedDocuments: Check = {
  id: 'claimed-documents',
  severity: 'warning',
  title: { zh: '正文所述规范性文件数量与表二不一致', en: 'normative documents in the prose are not those of table 2' },
  tables: ['proactive'],
  basis: {
    kind: 'definition',
    zh: '“制发”“废止”“现行有效”的含义',
    en: 'what issued, repealed and in force mean',
  },
  ...sideBySide,
  examples: {
    pass: [
      {
        shows: { zh: '制发 2 件', en: 'two issued' },
        cells: { 'proactive.normativeDocuments.issued': 2 },
        prose: { 0: ['2023年制发行政规范性文件2件。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '正文废止 1 件，表二为零', en: 'one repealed in the prose, none in table 2' },
        cells: { 'proactive.normativeDocuments.issued': 2 },
        prose: { 0: ['2023年制发行政规范性文件2件，废止1件。'] },
      },
    ],
  },
  ...comparing((quantity) => QUANTITY.test(quantity)),
};
