import { type CellId, type FormId, forms, type TableId } from '../../forms/index.ts';
import type { Check, Found } from '../check.ts';
import type { Facts } from '../facts.ts';
import { foundIn, rowOf } from './cells.ts';

/** Pairs of rows that count different things. */
const pairs: readonly (readonly [TableId, first: string, second: string])[] = [
  ['proactive', 'governmentRules', 'normativeDocuments'],
  ['applications', 'received', 'carriedIn'],
  ['remedies', 'litigation.direct', 'litigation.afterReconsideration'],
];
/** The cells of each pair, by edition. */
const cellsOf: ReadonlyMap<FormId | null, readonly (readonly [readonly CellId[], readonly CellId[]])[]> = new Map(
  forms.map(({ id, cells }) => {
    const inRow = (table: TableId, row: string) =>
      cells.filter((cell) => cell.table === table && cell.row.row === row).map((cell) => cell.id);
    return [id, pairs.map(([table, first, second]) => [inRow(table, first), inRow(table, second)] as const)];
  }),
);
/** So many figures that are not zero must agree. */
const FIGURES = 2;
/** Two figures are alike by chance the more often the smaller they are: 4 about once in five times. All together must be rarer than this. */
const ONCE_IN = 50;

/** S4: a row repeats the figures of another. */
export const copiedRow: Check = {
  id: 'copied-row',
  severity: 'warning',
  title: { zh: '两行数字完全相同', en: 'two rows have the same figures' },
  tables: ['proactive', 'applications', 'remedies'],
  basis: {
    kind: 'plausibility',
    zh: '统计对象不同的两行，各栏数字（至少两栏非零，且不都是很小的数）很少完全相同',
    en: 'rows that count different things seldom agree in every column, two or more of them not zero and not all small',
  },
  why: {
    zh: '规章与规范性文件、新收与结转、两类诉讼各计各的；数字相同，多半是复制或重复填报。',
    en: 'Rules and documents, new requests and those carried in, the two sorts of litigation are counted apart; figures alike are mostly copied, or counted twice.',
  },
  mend: {
    zh: '对照台账核对两行，改正填错的一行。',
    en: 'Compare both rows with your records and correct the one that is wrong.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '只有一栏相同', en: 'one figure alike' },
        cells: { 'applications.received.naturalPerson': 5, 'applications.carriedIn.naturalPerson': 5 },
      },
      {
        shows: {
          zh: '规章与规范性文件都是 1、0、4，可能只是巧合',
          en: '1, 0, 4 rules and normative documents may be chance',
        },
        publisher: '苏州市人民政府',
        cells: {
          'proactive.governmentRules.issued': 1,
          'proactive.governmentRules.inForce': 4,
          'proactive.normativeDocuments.issued': 1,
          'proactive.normativeDocuments.inForce': 4,
        },
      },
    ],
    fail: [
      {
        shows: { zh: '规章与规范性文件都是 2、0、36', en: '2, 0, 36 rules and 2, 0, 36 normative documents' },
        cells: {
          'proactive.governmentRules.issued': 2,
          'proactive.governmentRules.inForce': 36,
          'proactive.normativeDocuments.issued': 2,
          'proactive.normativeDocuments.inForce': 36,
        },
      },
      {
        shows: { zh: '新收与上年结转逐栏相同', en: 'as many carried in as new, column by column' },
        cells: {
          'applications.received.naturalPerson': 14,
          'applications.received.commercialEnterprise': 3,
          'applications.received.total': 17,
          'applications.carriedIn.naturalPerson': 14,
          'applications.carriedIn.commercialEnterprise': 3,
          'applications.carriedIn.total': 17,
        },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    for (const [first, second] of cellsOf.get(facts.reading.form) ?? []) {
      const [[one], [other]] = [first, second];
      if (one === undefined || other === undefined) continue;
      const figures = alike(first, second, facts.figure);
      if (figures.filter((figure) => figure > 0).length < FIGURES || rarityOf(figures) < ONCE_IN) continue;
      const [row, repeated] = [rowOf(one), rowOf(other)];
      yield foundIn(facts, [...second, ...first], {
        message: {
          zh: `“${row.zh}”与“${repeated.zh}”两行数字完全相同（${figures.join('、')}）；请核对是否复制或重复填报`,
          en: `rows “${row.en}” and “${repeated.en}” have the same figures (${figures.join(', ')}); was one copied, or counted twice?`,
        },
      });
    }
  },
};

/** Once in how many times figures are so by chance. */
function rarityOf(figures: readonly number[]): number {
  let rarity = 1;
  for (const figure of figures) rarity *= figure + 1;
  return rarity;
}

/** The figures that two rows share, totals left out; none where one differs or is not known. */
function alike(first: readonly CellId[], second: readonly CellId[], figureOf: Facts['figure']): readonly number[] {
  const figures: number[] = [];
  for (const [i, id] of first.entries()) {
    const [figure, other] = [figureOf(id), second[i]];
    if (figure === null || other === undefined || figureOf(other) !== figure) return [];
    if (!id.endsWith('.total')) figures.push(figure);
  }
  return figures;
}
