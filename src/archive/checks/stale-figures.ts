import { type CellId, definitionOf, formOrLatest, type Localized, type TableId, tableIds } from '../../forms/index.ts';
import { cellsOfTable } from '../panel/cells.ts';
import { consecutive, type Pair } from '../panel/history.ts';
import type { ArchiveCheck } from './archive-check.ts';
import { at } from './words.ts';

/** Numbers of what is there, not of what happens: they may well stay the same. */
const STOCKS = new Set(['inForce', 'totalDisclosed', 'itemsLastYear', 'itemsChange']);

/** Cells that say nothing more than others do: sums, and 新收, which follows from what became of the requests. */
const derived: ReadonlySet<CellId> = new Set(
  tableIds.flatMap(cellsOfTable).filter((id) => {
    const { row, column, table } = definitionOf(id);
    const isSum = column.id === 'total' || row.row === 'concluded' || row.row === 'received';
    return STOCKS.has(column.id) || (table !== 'proactive' && isSum);
  }),
);

/**
 * How unlikely it is that the figures are the same by chance, in digits: that a figure comes again by itself is the less likely the larger
 * it is. Null where a figure of the table differs, or is not certain in one of the years.
 */
function unlikeliness({ before, after }: Pair, table: TableId): number | null {
  const cells = formOrLatest(after.latest.form).cells.filter((cell) => cell.table === table);
  let digits = 0;
  for (const { id } of cells) {
    const figure = after.figure(id);
    if (figure === null || figure !== before.figure(id)) return null;
    if (!derived.has(id)) digits += Math.log10(1 + Math.abs(figure));
  }
  return digits;
}

function names(tables: readonly TableId[]): Localized {
  const all = tables.map((table) => formOrLatest(null).definition.tables[table].name);
  return { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') };
}

/** Tables whose figures are all those of the year before. */
export const staleFigures: ArchiveCheck = {
  id: 'stale-figures',
  over: 'consecutiveYears',
  severity: 'warning',
  tables: ['proactive', 'applications', 'remedies'],
  cells: [],
  title: { zh: '各表的数与上一年度的相同', en: 'the figures are those of the year before' },
  basis: {
    kind: 'plausibility',
    zh: '两年的数不会格格相同；全为零或只有个别小数目的不算',
    en: 'two years do not have the same figures throughout; tables of zeros or of a few small figures do not count',
  },
  why: {
    zh: '多半是套用上年的报告，表格没有更新。',
    en: 'Most likely last year’s report was taken as a model and its tables were left as they were.',
  },
  mend: { zh: '按本年度的台账重新填表。', en: 'Fill in the tables anew from this year’s records.' },
  options: {
    digits: {
      default: 4,
      text: {
        zh: '相同的数（各加一）相乘不到几位时不提示，可能是巧合',
        en: 'nothing is reported where the product of the equal figures (each plus one) has fewer digits: it may be chance',
      },
    },
  },
  examples: {
    pass: [
      {
        shows: { zh: '两年都没有发生，全部为 0', en: 'nothing occurred in either year' },
        reports: [{ year: 2021 }, { year: 2022 }],
      },
      {
        shows: { zh: '两年各有 1 件许可，可能是巧合', en: 'one licence in either year, which may be chance' },
        reports: [
          { year: 2021, cells: { 'proactive.licensing.decisions': 1 } },
          { year: 2022, cells: { 'proactive.licensing.decisions': 1 } },
        ],
      },
      {
        shows: {
          zh: '表四各有几件小数目相同，可能是巧合',
          en: 'some small figures of table 4 are the same, which may be chance',
        },
        reports: [2021, 2022].map((year) => ({
          year,
          cells: {
            'remedies.reconsideration.upheld': 3,
            'remedies.reconsideration.total': 3,
            'remedies.litigation.direct.upheld': 2,
            'remedies.litigation.direct.corrected': 1,
            'remedies.litigation.direct.total': 3,
          },
        })),
      },
      {
        shows: { zh: '现行有效件数不变，是正常的', en: 'what is in force may stay the same' },
        reports: [
          { year: 2021, cells: { 'proactive.normativeDocuments.inForce': 12345 } },
          { year: 2022, cells: { 'proactive.normativeDocuments.inForce': 12345 } },
        ],
      },
    ],
    fail: [
      {
        shows: { zh: '表二与上年格格相同', en: 'table 2 is that of the year before' },
        reports: [
          { year: 2021, cells: { 'proactive.licensing.decisions': 318, 'proactive.penalties.decisions': 47 } },
          {
            year: 2022,
            cells: {
              'proactive.licensing.decisions': 318,
              'proactive.penalties.decisions': 47,
              'applications.granted.naturalPerson': 3,
            },
          },
        ],
      },
    ],
  },
  *find(history, options) {
    for (const pair of consecutive(history)) {
      const { before, after } = pair;
      let digits = 0;
      const same: TableId[] = [];
      for (const table of tableIds) {
        const found = unlikeliness(pair, table);
        if (found === null) continue;
        digits += found;
        same.push(table);
      }
      if (digits < Number(options['digits'])) continue;
      const told = names(same);
      yield {
        message: {
          zh: `${told.zh}的数与 ${before.year} 年度报告格格相同，像是沿用了上年的表；请核对`,
          en: `the figures of ${told.en} are those of the ${before.year} report throughout, as if its tables had been left unchanged; check them`,
        },
        about: after.latest,
        against: [before.latest.source],
        cells: same.flatMap(cellsOfTable).filter((id) => after.figure(id) !== null && after.figure(id) !== 0),
        ...at(after.latest, null, same[0]),
      };
    }
  },
};
