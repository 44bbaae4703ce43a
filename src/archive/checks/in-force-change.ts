import { cellId } from '../../forms/index.ts';
import { consecutive } from '../panel/history.ts';
import type { ArchiveCheck } from './archive-check.ts';
import { at, labelOf } from './words.ts';

const rows = ['governmentRules', 'normativeDocuments'].map((row) => ({
  issued: cellId('proactive', row, 'issued'),
  repealed: cellId('proactive', row, 'repealed'),
  inForce: cellId('proactive', row, 'inForce'),
}));

/** 表二 of form 2021: 现行有效 follows from last year's with what was issued and repealed, roughly. */
export const inForceChange: ArchiveCheck = {
  id: 'in-force-change',
  over: 'consecutiveYears',
  severity: 'warning',
  tables: ['proactive'],
  cells: rows.map(({ inForce }) => inForce),
  title: {
    zh: '表二“现行有效件数”与上一年度报告及本年制发、废止件数不符',
    en: 'table 2: what is in force does not follow from last year’s report, what was issued and what was repealed',
  },
  basis: {
    kind: 'plausibility',
    zh: '上年现行有效 + 本年制发 − 本年废止；到期失效、口径调整会造成差异',
    en: 'last year’s number with what was issued, without what was repealed; documents that expire or another scope explain a difference',
  },
  why: {
    zh: '差得太多，往往是只填了本年数，或把历年累计填成了现行有效。',
    en: 'A large difference often means that only this year’s documents, or all that were ever issued, were counted.',
  },
  mend: {
    zh: '会同司法行政部门核对文件清单；属到期失效或口径调整的，在报告中说明。',
    en: 'Check the list of documents with the judicial-administration department; where documents expired or the scope changed, say so in the report.',
  },
  options: {
    least: { default: 2, text: { zh: '不超过此数的差异不提示', en: 'differences up to this are not reported' } },
    percent: {
      default: 10,
      text: { zh: '不超过应有件数百分之几的差异不提示', en: 'differences up to so many per cent are not reported' },
    },
  },
  examples: {
    pass: [
      {
        shows: { zh: '30 + 4 − 2 = 32', en: '30 + 4 − 2 = 32' },
        reports: [
          { year: 2021, cells: { 'proactive.normativeDocuments.inForce': 30 } },
          {
            year: 2022,
            cells: {
              'proactive.normativeDocuments.issued': 4,
              'proactive.normativeDocuments.repealed': 2,
              'proactive.normativeDocuments.inForce': 32,
            },
          },
        ],
      },
      {
        shows: { zh: '相差 2 件，可能是到期失效', en: 'off by 2, which may have expired' },
        reports: [
          { year: 2021, cells: { 'proactive.normativeDocuments.inForce': 30 } },
          { year: 2022, cells: { 'proactive.normativeDocuments.inForce': 28 } },
        ],
      },
    ],
    fail: [
      {
        shows: { zh: '上年 30 件，没有制发，却成了 80 件', en: '30, none issued, 80 a year later' },
        reports: [
          { year: 2021, cells: { 'proactive.normativeDocuments.inForce': 30 } },
          { year: 2022, cells: { 'proactive.normativeDocuments.inForce': 80 } },
        ],
      },
      {
        shows: { zh: '上年 30 件，只余 4 件，没有废止', en: '30, none repealed, 4 are left' },
        reports: [
          { year: 2021, cells: { 'proactive.normativeDocuments.inForce': 30 } },
          { year: 2022, cells: { 'proactive.normativeDocuments.inForce': 4 } },
        ],
      },
      {
        shows: { zh: '只有 3 件，却废止了 9 件', en: '9 repealed where there were only 3' },
        reports: [
          { year: 2021, cells: { 'proactive.normativeDocuments.inForce': 3 } },
          { year: 2022, cells: { 'proactive.normativeDocuments.repealed': 9 } },
        ],
      },
    ],
  },
  *find(history, options) {
    for (const { before, after } of consecutive(history)) {
      for (const { issued, repealed, inForce } of rows) {
        const start = before.figure(inForce);
        const added = after.figure(issued);
        const removed = after.figure(repealed);
        const actual = after.figure(inForce);
        if (start === null || added === null || removed === null || actual === null) continue;
        const expected = start + added - removed;
        const most = Math.max(Number(options['least']), (Number(options['percent']) / 100) * Math.abs(expected));
        if (expected >= 0 && Math.abs(actual - expected) <= most) continue;
        const label = labelOf(inForce, 'row');
        const sum = `${start} + ${added} − ${removed}`;
        const found = {
          about: after.latest,
          against: [before.latest.source],
          cells: [issued, repealed, inForce],
          ...at(after.latest, inForce),
        };
        if (expected < 0) {
          yield {
            ...found,
            message: {
              zh: `表二“${label.zh}”本年废止 ${removed} 件，多于上年现行有效 ${start} 件与本年制发 ${added} 件之和`,
              en: `table 2, “${label.en}”: ${removed} repealed, more than the ${start} in force a year before and the ${added} issued`,
            },
          };
          continue;
        }
        yield {
          ...found,
          // What is no longer in force may have expired without being repealed.
          ...(actual < expected ? { severity: 'info' as const } : {}),
          message: {
            zh: `表二“${label.zh}”现行有效 ${actual} 件，按 ${before.year} 年度报告和本年增减应为 ${expected} 件（${sum}）`,
            en: `table 2, “${label.en}”: ${actual} in force, by the ${before.year} report and this year’s changes there should be ${expected} (${sum})`,
          },
          expected,
          actual,
        };
      }
    }
  },
};
