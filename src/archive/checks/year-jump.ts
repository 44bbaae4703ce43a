import { cellInWords } from '../../checks/arithmetic/sums.ts';
import type { CellId } from '../../forms/index.ts';
import { consecutive } from '../panel/history.ts';
import type { ArchiveCheck } from './archive-check.ts';
import { at } from './words.ts';

/** What happens within a year, in tables that every edition has. */
const cells: readonly CellId[] = [
  'proactive.licensing.decisions',
  'proactive.penalties.decisions',
  'proactive.coercion.decisions',
  'applications.received.total',
];

/** A figure is many times that of the year before, or a small part of it. */
export const yearJump: ArchiveCheck = {
  id: 'year-jump',
  over: 'consecutiveYears',
  severity: 'info',
  tables: ['proactive', 'applications'],
  cells,
  title: { zh: '与上一年度相比成倍增减', en: 'a figure is many times that of the year before, or a small part of it' },
  basis: {
    kind: 'plausibility',
    zh: '各年数量一般相近',
    en: 'the figures of a body are mostly alike from year to year',
  },
  why: {
    zh: '成倍的增减有时是真的，更多是多打或少打了一位、填错了行。',
    en: 'Such a change is sometimes real; more often a digit was typed too many or too few, or a row was missed.',
  },
  mend: {
    zh: '对照台账核对；属实的可在报告中说明原因。',
    en: 'Check against your records; where it is real, the report may say why.',
  },
  options: {
    factor: { default: 5, text: { zh: '达到几倍时提示', en: 'how many times as much is reported' } },
    base: { default: 20, text: { zh: '上年的数小于此数时不比较', en: 'nothing is compared with less than this' } },
  },
  examples: {
    pass: [
      {
        shows: { zh: '由 40 件增至 90 件', en: 'from 40 to 90' },
        reports: [
          { year: 2021, cells: { 'proactive.licensing.decisions': 40 } },
          { year: 2022, cells: { 'proactive.licensing.decisions': 90 } },
        ],
      },
      {
        shows: { zh: '由 2 件增至 30 件，基数太小', en: 'from 2 to 30, too small to compare with' },
        reports: [
          { year: 2021, cells: { 'proactive.licensing.decisions': 2 } },
          { year: 2022, cells: { 'proactive.licensing.decisions': 30 } },
        ],
      },
    ],
    fail: [
      {
        shows: { zh: '由 40 件增至 4000 件', en: 'from 40 to 4000' },
        reports: [
          { year: 2021, cells: { 'proactive.licensing.decisions': 40 } },
          { year: 2022, cells: { 'proactive.licensing.decisions': 4000 } },
        ],
      },
      {
        shows: { zh: '由 40 件减至 0 件', en: 'from 40 to 0' },
        reports: [{ year: 2021, cells: { 'proactive.penalties.decisions': 40 } }, { year: 2022 }],
      },
    ],
  },
  *find(history, options) {
    const factor = Number(options['factor']);
    for (const { before, after } of consecutive(history)) {
      for (const id of cells) {
        const start = before.figure(id);
        const actual = after.figure(id);
        if (start === null || actual === null || start < Number(options['base'])) continue;
        if (actual < start * factor && actual * factor > start) continue;
        const cell = cellInWords(id, after.latest.form);
        yield {
          message: {
            zh: `${cell.zh}由 ${before.year} 年度的 ${start} 变为 ${actual}；请确认`,
            en: `${cell.en}: ${actual}, after ${start} in the ${before.year} report; make sure of it`,
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
