import { type CellId, type FormId, forms, type TableId } from '../../forms/index.ts';
import type { Check, Found } from '../check.ts';
import type { Facts } from '../facts.ts';
import { foundIn, rowOf, sumOf } from './cells.ts';

/** Two rows that count different things, and how much of them must be alike to be no chance. */
interface Pair {
  readonly table: TableId;
  readonly rows: readonly [string, string];
  /** Sum of the figures beside 总计. */
  readonly least: number;
}

const pairs: readonly Pair[] = [
  { table: 'proactive', rows: ['governmentRules', 'normativeDocuments'], least: 2 },
  { table: 'applications', rows: ['received', 'carriedIn'], least: 5 },
  { table: 'remedies', rows: ['litigation.direct', 'litigation.afterReconsideration'], least: 5 },
];
/** The cells of each pair and how much of them must be alike, by edition. */
const cellsOf: ReadonlyMap<FormId | null, readonly (readonly [readonly CellId[], readonly CellId[], number])[]> =
  new Map(
    forms.map(({ id, cells }) => {
      const inRow = (table: TableId, row: string) =>
        cells.filter((cell) => cell.table === table && cell.row.row === row).map((cell) => cell.id);
      return [
        id,
        pairs.map(({ table, rows, least }) => [inRow(table, rows[0]), inRow(table, rows[1]), least] as const),
      ];
    }),
  );
/** So many figures that are not zero must agree. */
const FIGURES = 2;

/** S4: a row repeats the figures of another. */
export const copiedRow: Check = {
  id: 'copied-row',
  severity: 'warning',
  title: { zh: '两行数字完全相同', en: 'two rows have the same figures' },
  tables: ['proactive', 'applications', 'remedies'],
  basis: {
    kind: 'plausibility',
    zh: '统计对象不同的两行，各栏数字（至少两栏非零）很少完全相同',
    en: 'rows that count different things seldom agree in every column, two or more not zero',
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
    ],
    fail: [
      {
        shows: { zh: '规章与规范性文件都是 2、0、2', en: '2, 0, 2 rules and 2, 0, 2 normative documents' },
        cells: {
          'proactive.governmentRules.issued': 2,
          'proactive.governmentRules.inForce': 2,
          'proactive.normativeDocuments.issued': 2,
          'proactive.normativeDocuments.inForce': 2,
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
    for (const [first, second, least] of cellsOf.get(facts.reading.form) ?? []) {
      const [[one], [other]] = [first, second];
      if (one === undefined || other === undefined) continue;
      const figures = alike(first, second, facts.figure);
      if (figures.filter((figure) => figure > 0).length < FIGURES || sumOf(figures) < least) continue;
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
