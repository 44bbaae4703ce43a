import { cellId } from '../../forms/index.ts';
import { consecutive } from '../panel/history.ts';
import type { ArchiveCheck } from './archive-check.ts';
import { at, labelOf } from './words.ts';

const rows = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'].map((row) => ({
  pending: cellId('remedies', row, 'pending'),
  total: cellId('remedies', row, 'total'),
}));

/** 表四: a case that was pending at the end of a year comes again in the next. */
export const pendingCases: ArchiveCheck = {
  id: 'pending-cases',
  over: 'consecutiveYears',
  severity: 'info',
  tables: ['remedies'],
  cells: rows.map(({ total }) => total),
  title: {
    zh: '表四上年“尚未审结”的案件在本年没有着落',
    en: 'table 4: cases that were pending a year before are not accounted for',
  },
  basis: {
    kind: 'plausibility',
    zh: '上年尚未审结的案件，本年应已审结或仍未审结；格式未说明是否计入',
    en: 'a case that was pending is decided or still pending a year later; the form does not say whether it is counted again',
  },
  why: {
    zh: '上年的案件在本年没有出现，结果就无从知道。',
    en: 'Where the cases do not appear again nobody learns how they ended.',
  },
  mend: {
    zh: '核对上年未审结的案件是否已计入本年的结果。',
    en: 'Check whether the cases pending a year before are among this year’s results.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '上年未审结 1 件，本年维持 1 件', en: '1 pending, 1 upheld a year later' },
        reports: [
          { year: 2021, cells: { 'remedies.reconsideration.pending': 1, 'remedies.reconsideration.total': 1 } },
          { year: 2022, cells: { 'remedies.reconsideration.upheld': 1, 'remedies.reconsideration.total': 1 } },
        ],
      },
    ],
    fail: [
      {
        shows: { zh: '上年未审结 1 件，本年没有案件', en: '1 pending, no case a year later' },
        reports: [
          { year: 2021, cells: { 'remedies.reconsideration.pending': 1, 'remedies.reconsideration.total': 1 } },
          { year: 2022 },
        ],
      },
    ],
  },
  *find(history) {
    for (const { before, after } of consecutive(history)) {
      for (const { pending, total } of rows) {
        const open = before.figure(pending);
        if (open === null || open === 0 || after.figure(total) !== 0) continue;
        const label = labelOf(total, 'row');
        yield {
          message: {
            zh: `表四“${label.zh}”总计为 0，而 ${before.year} 年度报告有 ${open} 件尚未审结；请确认这些案件是否已计入`,
            en: `table 4, “${label.en}”: no case, though ${open} were pending in the ${before.year} report; make sure that they are counted`,
          },
          about: after.latest,
          against: [before.latest.source],
          cells: [total],
          actual: 0,
          ...at(after.latest, total),
        };
      }
    }
  },
};
