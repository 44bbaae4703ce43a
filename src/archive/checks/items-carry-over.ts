import type { CellId } from '../../forms/index.ts';
import { cellId } from '../../forms/index.ts';
import { consecutive } from '../panel/history.ts';
import type { ArchiveCheck } from './archive-check.ts';
import { at, labelOf } from './words.ts';

/** Rows of form 2019 that count items: those of the year before, and the change. */
const rows = ['licensing', 'otherServices', 'penalties', 'coercion', 'fees'].map(
  (row): { readonly last: CellId; readonly change: CellId } => ({
    last: cellId('proactive', row, 'itemsLastYear'),
    change: cellId('proactive', row, 'itemsChange'),
  }),
);

/** 表二 of form 2019: 上一年项目数量 is what last year's report arrives at, its own 上一年项目数量 with 本年增/减. */
export const itemsCarryOver: ArchiveCheck = {
  id: 'items-carry-over',
  over: 'consecutiveYears',
  severity: 'warning',
  tables: ['proactive'],
  cells: rows.map(({ last }) => last),
  title: {
    zh: '表二（2019 版）“上一年项目数量”不等于上一年度报告的项目数量加增减',
    en: 'table 2 of form 2019: the items of last year are not those of last year’s report with their change',
  },
  basis: {
    kind: 'definition',
    zh: '“上一年项目数量”“本年增/减”的含义',
    en: 'the meaning of 上一年项目数量 and 本年增/减',
  },
  why: {
    zh: '项目数量前后接不上，多半是把处理决定数量填进了项目数量，或某一年的增减填错；目录整体调整也会造成差异。',
    en: 'Where the numbers do not join, decisions were often typed for items, or a change is wrong; a catalogue that was cut anew is another cause.',
  },
  mend: {
    zh: '对照权责清单核对两年的项目数量和增减；目录有调整的，在报告中说明。',
    en: 'Check the items and changes of both years against the catalogue; where it was cut anew, say so in the report.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '20 项增 2 项，次年“上一年”为 22 项', en: '20 items and 2 more are 22 a year later' },
        reports: [
          {
            form: '2019',
            year: 2019,
            cells: { 'proactive.licensing.itemsLastYear': 20, 'proactive.licensing.itemsChange': 2 },
          },
          { form: '2019', year: 2020, cells: { 'proactive.licensing.itemsLastYear': 22 } },
        ],
      },
      {
        shows: { zh: '2021 版没有这一列', en: 'form 2021 has no such column' },
        reports: [
          { form: '2019', year: 2020, cells: { 'proactive.licensing.itemsLastYear': 20 } },
          { form: '2021', year: 2021 },
        ],
      },
    ],
    fail: [
      {
        shows: { zh: '20 项增 2 项，次年却为 25 项', en: '20 items and 2 more are 25 a year later' },
        reports: [
          {
            form: '2019',
            year: 2019,
            cells: { 'proactive.licensing.itemsLastYear': 20, 'proactive.licensing.itemsChange': 2 },
          },
          { form: '2019', year: 2020, cells: { 'proactive.licensing.itemsLastYear': 25 } },
        ],
      },
    ],
  },
  *find(history) {
    for (const { before, after } of consecutive(history)) {
      for (const { last, change } of rows) {
        const actual = after.figure(last);
        const items = before.figure(last);
        const changed = before.figure(change);
        if (actual === null || items === null || changed === null || actual === items + changed) continue;
        const label = labelOf(last, 'row');
        yield {
          message: {
            zh: `表二“${label.zh}”上一年项目数量 ${actual}，按 ${before.year} 年度报告应为 ${items + changed}（${items} 项，增减 ${changed}）`,
            en: `table 2, “${label.en}”: ${actual} items last year, by the ${before.year} report there were ${items + changed} (${items}, changed by ${changed})`,
          },
          about: after.latest,
          against: [before.latest.source],
          cells: [last],
          expected: items + changed,
          actual,
          ...at(after.latest, last),
        };
      }
    }
  },
};
