import { cellId } from '../../forms/index.ts';
import type { Check, Found } from '../check.ts';
import { foundIn, rowOf } from './cells.ts';

const rows = ['governmentRules', 'normativeDocuments'] as const;

/** S6: less disclosed in all than newly in the year. */
export const disclosedBelowNew: Check = {
  id: 'disclosed-below-new',
  severity: 'warning',
  editions: ['2019'],
  title: { zh: '对外公开总数量少于本年新公开数量', en: 'fewer documents disclosed in all than newly this year' },
  tables: ['proactive'],
  basis: {
    kind: 'plausibility',
    zh: '对外公开总数量一般包含本年新公开的数量',
    en: 'what is disclosed in all mostly holds what was newly disclosed',
  },
  why: {
    zh: '总数量是截至年末公开的全部文件，本年新公开的是其中一部分。',
    en: 'The total is all that is disclosed at the end of the year; what is new is a part of it.',
  },
  mend: {
    zh: '核对两栏是否填反，总数量是否只填了往年的。',
    en: 'See whether the two are exchanged, or the total leaves out the year.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '新公开 2 件，总数 9 件', en: 'two new, nine in all' },
        form: '2019',
        cells: {
          'proactive.normativeDocuments.newlyDisclosed': 2,
          'proactive.normativeDocuments.totalDisclosed': 9,
        },
      },
    ],
    fail: [
      {
        shows: { zh: '新公开 9 件，总数 2 件', en: 'nine new, two in all' },
        form: '2019',
        cells: {
          'proactive.normativeDocuments.newlyDisclosed': 9,
          'proactive.normativeDocuments.totalDisclosed': 2,
        },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    for (const row of rows) {
      const [newly, total] = [cellId('proactive', row, 'newlyDisclosed'), cellId('proactive', row, 'totalDisclosed')];
      const [some, all] = [facts.figure(newly), facts.figure(total)];
      if (some === null || all === null || all >= some) continue;
      const { zh, en } = rowOf(total);
      yield foundIn(facts, [total, newly], {
        message: {
          zh: `表二“${zh}”：对外公开总数量 ${all}，少于本年新公开数量 ${some}；请核对两栏是否填反`,
          en: `table 2, “${en}”: ${all} disclosed in all, fewer than the ${some} newly disclosed; are the two exchanged?`,
        },
        actual: all,
      });
    }
  },
};
