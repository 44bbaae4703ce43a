import { cellId } from '../../forms/index.ts';
import type { Check, Found } from '../check.ts';
import { foundIn, rowOf } from './cells.ts';

const rows = ['governmentRules', 'normativeDocuments'] as const;

/** S2: fewer documents in force than were issued in the year. */
export const inForceBelowIssued: Check = {
  id: 'in-force-below-issued',
  severity: 'warning',
  editions: ['2021'],
  title: { zh: '现行有效件数少于本年制发件数', en: 'fewer documents in force than issued this year' },
  tables: ['proactive'],
  basis: {
    kind: 'plausibility',
    zh: '当年制发的文件，除当年又废止的外，年末一般仍然有效',
    en: 'what was issued in a year is mostly in force at its end, but for what was repealed again',
  },
  why: {
    zh: '“现行有效件数”是截至年末的全部有效文件，包括往年制发的，不是当年的增减。',
    en: '“In force” is all that is valid at the end of the year, that of earlier years included, not the change of the year.',
  },
  mend: {
    zh: '按文件清理结果填写年末现行有效的总件数；当年制发又失效的，可不改。',
    en: 'State all documents valid at the end of the year; leave it where what was issued has lapsed within the year.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '制发 3 件，有效 12 件', en: 'three issued, twelve in force' },
        cells: { 'proactive.normativeDocuments.issued': 3, 'proactive.normativeDocuments.inForce': 12 },
      },
    ],
    fail: [
      {
        shows: { zh: '制发 3 件，有效 0 件', en: 'three issued, none in force' },
        cells: { 'proactive.normativeDocuments.issued': 3 },
      },
      {
        shows: { zh: '制发 5 件、废止 2 件，有效 3 件', en: 'five issued, two repealed, three in force' },
        cells: {
          'proactive.normativeDocuments.issued': 5,
          'proactive.normativeDocuments.repealed': 2,
          'proactive.normativeDocuments.inForce': 3,
        },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    for (const row of rows) {
      const [issued, repealed, inForce] = [
        cellId('proactive', row, 'issued'),
        cellId('proactive', row, 'repealed'),
        cellId('proactive', row, 'inForce'),
      ];
      const [made, gone, left] = [facts.figure(issued), facts.figure(repealed) ?? 0, facts.figure(inForce)];
      if (made === null || left === null || left >= made) continue;
      const { zh, en } = rowOf(inForce);
      yield foundIn(facts, [inForce, issued], {
        // What was repealed in the year may be of the year.
        ...(left + gone >= made ? { severity: 'info' } : {}),
        message: {
          zh: `表二“${zh}”：现行有效 ${left} 件，少于本年制发的 ${made} 件；现行有效件数应含往年制发的文件`,
          en: `table 2, “${en}”: ${left} in force, fewer than the ${made} issued this year; those of earlier years count too`,
        },
        actual: left,
      });
    }
  },
};
