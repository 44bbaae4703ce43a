import type { Check } from '../check.ts';
import { comparing } from './compare.ts';
import { sideBySide } from './side-by-side.ts';

const QUANTITY = /^(?:procurement|fees)/;

/** Procurement and fees, as the prose says, are those of table 2. */
export const claimedAmounts: Check = {
  id: 'claimed-amounts',
  severity: 'warning',
  title: {
    zh: '正文所述集中采购、行政事业性收费与表二不一致',
    en: 'procurement and fees in the prose are not those of table 2',
  },
  tables: ['proactive'],
  basis: {
    kind: 'definition',
    zh: '表二“采购项目数量”“采购总金额”“本年收费金额”的含义',
    en: 'what the columns of procurement and fees mean',
  },
  ...sideBySide,
  examples: {
    pass: [
      {
        shows: { zh: '收费 38.44 万元，表二多印了小数', en: '38.44 in the prose, more digits in table 2' },
        cells: { 'proactive.fees.amount': 38.441094 },
        prose: { 1: ['行政事业性收费38.44万元。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '正文 38 个项目，表二 83', en: '38 projects in the prose, 83 in table 2' },
        form: '2019',
        year: 2020,
        cells: { 'proactive.procurement.projects': 83 },
        prose: { 0: ['2020年政府集中采购项目38个。'] },
      },
    ],
  },
  ...comparing((quantity) => QUANTITY.test(quantity)),
};
