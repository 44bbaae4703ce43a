import { type CellId, cellId, definitionOf, forms, type Localized, type TableId } from '../forms/index.ts';
import type { Reading } from '../report/report.ts';

/** Cells to add, and cells to take away from them. */
export interface Sum {
  readonly plus: readonly CellId[];
  readonly minus?: readonly CellId[];
}

/** What prose may state a figure of, and the sums of cells that the words may mean: a claim is borne out where any of them is its figure. */
export interface Quantity {
  readonly id: string;
  readonly name: Localized;
  readonly readings: readonly Sum[];
}

/** What sums of rows of table 3 are of, where the same words may mean several. */
const meanings: Readonly<Record<string, Localized>> = {
  received: { zh: '新收', en: 'received' },
  'received+carriedIn': { zh: '新收加结转', en: 'received and carried in' },
  concluded: { zh: '办结', en: 'concluded' },
  'concluded-carriedIn': { zh: '办结减结转', en: 'concluded, less those carried in' },
};

/** What a sum is of, in a word; null where there is none. */
export function sumInWords({ plus, minus = [] }: Sum): Localized | null {
  const rowsOf = (ids: readonly CellId[]) => [...new Set(ids.map((id) => definitionOf(id).row.row))].join('+');
  const meaning = meanings[rowsOf(plus) + (minus.length > 0 ? `-${rowsOf(minus)}` : '')];
  if (meaning === undefined || !isOfAll({ plus })) return meaning ?? null;
  return { zh: `法人各栏${meaning.zh}`, en: `organizations, ${meaning.en}` };
}

/** Whether a sum is over the columns of several kinds of applicant. */
export function isOfAll({ plus }: Sum): boolean {
  return new Set(plus.map((id) => definitionOf(id).column.id)).size > 1;
}

/** The rows of table 3 in all editions. */
const requestRows = [
  ...new Set(
    forms.flatMap(({ cells }) => cells.filter(({ table }) => table === 'applications').map(({ row }) => row.row)),
  ),
];
/** Those below a group: withheld. */
const rowsBelow = (group: string) => requestRows.filter((row) => row.startsWith(`${group}.`));
const totals = (...rows: readonly string[]): Sum => ({ plus: rows.map((row) => cellId('applications', row, 'total')) });
const plain = (id: string, zh: string, en: string, ...readings: readonly Sum[]): Quantity => ({
  id,
  name: { zh, en },
  readings,
});
const cell = (table: TableId, row: string, column: string): Sum => ({ plus: [cellId(table, row, column)] });

const ORGANIZATIONS = [
  'commercialEnterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
];

/** Requests of some applicants: those of the year, with those carried in, or those concluded. */
function applicants(id: string, zh: string, en: string, ...choices: readonly (readonly string[])[]): Quantity {
  const rows = [['received'], ['received', 'carriedIn'], ['concluded']];
  const readings = choices.flatMap((columns) =>
    rows.map((each) => ({ plus: each.flatMap((row) => columns.map((column) => cellId('applications', row, column))) })),
  );
  return { id, name: { zh, en }, readings };
}

const LITIGATION = ['litigation.direct', 'litigation.afterReconsideration'];
const remedies = (rows: readonly string[], column: string): Sum => ({
  plus: rows.map((row) => cellId('remedies', row, column)),
});
const RESULTS = [
  ['upheld', '结果维持', 'upheld'],
  ['corrected', '结果纠正', 'corrected'],
  ['other', '其他结果', 'other results'],
  ['pending', '尚未审结', 'pending'],
] as const;

/** A row of table 3 by its label. */
const leaves = forms
  .flatMap(({ cells }) => cells)
  .filter(
    ({ table, column, row }) =>
      table === 'applications' && column.id === 'total' && /^(?:withheld|unable|rejected)\./.test(row.row),
  )
  .map(({ row }) => plain(row.row, row.label.zh, row.label.en, totals(row.row)));

/** All quantities, by their id. */
export const quantities: ReadonlyMap<string, Quantity> = new Map(
  [
    plain('received', '本年新收', 'new requests', totals('received')),
    plain('accepted', '收到的申请', 'requests received', totals('received'), totals('received', 'carriedIn')),
    plain(
      'handled',
      '办理的申请',
      'requests handled',
      totals('received'),
      totals('received', 'carriedIn'),
      totals('concluded'),
    ),
    plain('sum', '本年新收与上年结转之和', 'new requests and those carried in', totals('received', 'carriedIn')),
    // 应办 may be those alone whose time was up.
    plain(
      'due',
      '应办的申请',
      'requests due',
      totals('received', 'carriedIn'),
      totals('received'),
      totals('concluded'),
    ),
    plain('carriedIn', '上年结转', 'carried in', totals('carriedIn')),
    plain('carriedOut', '结转下年度', 'carried out', totals('carriedOut')),
    // 办结 N 件 may be those of this year only, 答复 may leave out what was handled otherwise.
    plain('concluded', '本年办结', 'concluded', totals('concluded'), {
      ...totals('concluded'),
      minus: totals('carriedIn').plus,
    }),
    plain(
      'answered',
      '答复',
      'answered',
      totals('concluded'),
      { ...totals('concluded'), minus: totals('carriedIn').plus },
      { ...totals('concluded'), minus: totals('other').plus },
      { ...totals('concluded'), minus: totals(...rowsBelow('other')).plus },
      { ...totals('concluded'), minus: totals(...rowsBelow('other'), ...rowsBelow('rejected')).plus },
    ),
    plain('granted', '予以公开', 'granted', totals('granted')),
    plain(
      'released',
      '予以公开（或含部分公开）',
      'granted (or in part)',
      totals('granted'),
      totals('granted', 'partlyGranted'),
    ),
    plain('partlyGranted', '部分公开', 'partly granted', totals('partlyGranted')),
    plain(
      'granted+partlyGranted',
      '予以公开和部分公开',
      'granted in full or in part',
      totals('granted', 'partlyGranted'),
    ),
    plain('withheld', '不予公开', 'withheld', totals(...rowsBelow('withheld'))),
    plain('unable', '无法提供', 'unable to provide', totals(...rowsBelow('unable'))),
    plain('rejected', '不予处理', 'not processed', totals(...rowsBelow('rejected'))),
    plain('other', '其他处理', 'handled otherwise', totals('other'), totals(...rowsBelow('other'))),
    plain('withdrawn', '其他处理', 'handled otherwise', totals('other'), totals(...rowsBelow('other'))),
    ...leaves,
    applicants('naturalPerson', '自然人申请', 'requests of natural persons', ['naturalPerson']),
    applicants('legalPersons', '法人或其他组织申请', 'requests of organizations', ORGANIZATIONS),
    applicants('commercialEnterprise', '企业申请', 'requests of enterprises', ['commercialEnterprise'], ORGANIZATIONS),
    applicants('researchInstitution', '科研机构申请', 'requests of research institutions', ['researchInstitution']),
    applicants('publicInterestOrganization', '社会公益组织申请', 'requests of public-interest organizations', [
      'publicInterestOrganization',
    ]),
    applicants('legalServiceOrganization', '法律服务机构申请', 'requests of legal service organizations', [
      'legalServiceOrganization',
    ]),
    plain('reconsideration', '行政复议', 'reconsideration cases', remedies(['reconsideration'], 'total')),
    plain('litigation', '行政诉讼', 'litigation cases', remedies(LITIGATION, 'total')),
    ...RESULTS.flatMap(([column, zh, en]) => [
      plain(
        `reconsideration.${column}`,
        `行政复议${zh}`,
        `reconsideration: ${en}`,
        remedies(['reconsideration'], column),
      ),
      plain(`litigation.${column}`, `行政诉讼${zh}`, `litigation: ${en}`, remedies(LITIGATION, column)),
    ]),
    plain(
      'issued',
      '本年制发规范性文件',
      'normative documents issued',
      cell('proactive', 'normativeDocuments', 'issued'),
      cell('proactive', 'normativeDocuments', 'made'),
    ),
    plain(
      'repealed',
      '本年废止规范性文件',
      'normative documents repealed',
      cell('proactive', 'normativeDocuments', 'repealed'),
    ),
    plain(
      'inForce',
      '现行有效规范性文件',
      'normative documents in force',
      cell('proactive', 'normativeDocuments', 'inForce'),
    ),
    plain(
      'newlyDisclosed',
      '本年新公开规范性文件',
      'normative documents newly disclosed',
      cell('proactive', 'normativeDocuments', 'newlyDisclosed'),
    ),
    plain(
      'totalDisclosed',
      '对外公开规范性文件总数',
      'normative documents disclosed in all',
      cell('proactive', 'normativeDocuments', 'totalDisclosed'),
    ),
    plain('licensing', '行政许可处理决定', 'licensing decisions', cell('proactive', 'licensing', 'decisions')),
    plain('penalties', '行政处罚处理决定', 'penalty decisions', cell('proactive', 'penalties', 'decisions')),
    plain('coercion', '行政强制处理决定', 'coercion decisions', cell('proactive', 'coercion', 'decisions')),
    plain(
      'procurement.projects',
      '政府集中采购项目',
      'procurement projects',
      cell('proactive', 'procurement', 'projects'),
    ),
    plain(
      'procurement.amount',
      '政府集中采购总金额',
      'amount of procurement',
      cell('proactive', 'procurement', 'amount'),
    ),
    plain('fees', '行政事业性收费金额', 'administrative fees', cell('proactive', 'fees', 'amount')),
  ].map((quantity) => [quantity.id, quantity] as const),
);

/** What the words may mean in a report: an edition that has no such cells does not use them in that sense. */
export function meaningsOf({ readings }: Quantity, { cells }: Reading): readonly Sum[] {
  return readings.filter(({ plus, minus = [] }) => [...plus, ...minus].every((id) => cells.has(id)));
}
