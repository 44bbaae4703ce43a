import { cellId } from '../../forms/index.ts';
import { consecutive } from '../panel/history.ts';
import type { ArchiveCheck } from './archive-check.ts';
import { at, labelOf } from './words.ts';

const cells = ['governmentRules', 'normativeDocuments'].map((row) => cellId('proactive', row, 'totalDisclosed'));

/** 表二 of form 2019: 对外公开总数量 does not fall. */
export const disclosedChange: ArchiveCheck = {
  id: 'disclosed-change',
  over: 'consecutiveYears',
  severity: 'info',
  tables: ['proactive'],
  cells,
  title: {
    zh: '表二（2019 版）“对外公开总数量”少于上一年度',
    en: 'table 2 of form 2019: less is disclosed in all than a year before',
  },
  basis: {
    kind: 'plausibility',
    zh: '公开的总数只因文件废止、失效而减少',
    en: 'the number falls only where documents are repealed or expire',
  },
  why: {
    zh: '总数减少，可能是把本年新公开数填成了总数。',
    en: 'Where it falls, the documents of this year alone may have been counted.',
  },
  mend: {
    zh: '核对总数；确因废止、失效减少的，可不作改动。',
    en: 'Check the total; where documents were repealed or expired nothing need be changed.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '由 12 件增至 15 件', en: 'from 12 to 15' },
        reports: [
          { form: '2019', year: 2019, cells: { 'proactive.normativeDocuments.totalDisclosed': 12 } },
          { form: '2019', year: 2020, cells: { 'proactive.normativeDocuments.totalDisclosed': 15 } },
        ],
      },
    ],
    fail: [
      {
        shows: { zh: '由 12 件减至 3 件', en: 'from 12 to 3' },
        reports: [
          { form: '2019', year: 2019, cells: { 'proactive.normativeDocuments.totalDisclosed': 12 } },
          { form: '2019', year: 2020, cells: { 'proactive.normativeDocuments.totalDisclosed': 3 } },
        ],
      },
    ],
  },
  *find(history) {
    for (const { before, after } of consecutive(history)) {
      for (const id of cells) {
        const start = before.figure(id);
        const actual = after.figure(id);
        if (start === null || actual === null || actual >= start) continue;
        const label = labelOf(id, 'row');
        yield {
          message: {
            zh: `表二“${label.zh}”对外公开总数量 ${actual}，少于 ${before.year} 年度报告的 ${start}；如非废止、失效，请核对`,
            en: `table 2, “${label.en}”: ${actual} disclosed in all, fewer than the ${start} of the ${before.year} report; check it unless documents were repealed or expired`,
          },
          about: after.latest,
          against: [before.latest.source],
          cells: [id],
          actual,
          ...at(after.latest, id),
        };
      }
    }
  },
};
