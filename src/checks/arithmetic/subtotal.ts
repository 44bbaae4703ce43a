import { type CellId, definitionOf, formOrLatest, printed } from '../../forms/index.ts';
import type { Check, Found } from '../check.ts';
import type { Facts } from '../facts.ts';

/** A page prints subtotals, which the form does not have: each is the sum of its group. */
export const subtotal: Check = {
  id: 'subtotal',
  severity: 'warning',
  title: { zh: '自行增加的小计不等于各项之和', en: 'subtotals that a page has added are not the sums of their rows' },
  tables: ['applications'],
  basis: {
    kind: 'definition',
    zh: '“小计”的含义：该组各项之和',
    en: 'the meaning of 小计: the sum of the rows of its group',
  },
  why: {
    zh: '格式没有小计；小计与各项不符时，读者无从判断以哪个为准。',
    en: 'The form has no subtotals; where one differs from its rows a reader cannot tell which of them holds.',
  },
  mend: {
    zh: '改正小计或分项；最好按格式去掉小计。',
    en: 'Correct the subtotal or the rows; better still, leave subtotals out, as the form does.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '小计 2，各项合计 2', en: 'a subtotal of 2 over 2' },
        cells: { 'applications.rejected.petition.total': 2 },
        remarks: [
          {
            kind: 'subtotal',
            table: 'applications',
            label: { zh: '不予处理', en: 'Rejected' },
            sums: [
              { addends: ['applications.rejected.petition.total', 'applications.rejected.duplicate.total'], stated: 2 },
            ],
            at: { line: 40, column: 5 },
          },
        ],
      },
    ],
    fail: [
      {
        shows: { zh: '小计 3，各项合计 2', en: 'a subtotal of 3 over 2' },
        cells: { 'applications.rejected.petition.total': 2 },
        remarks: [
          {
            kind: 'subtotal',
            table: 'applications',
            label: { zh: '不予处理', en: 'Rejected' },
            sums: [
              { addends: ['applications.rejected.petition.total', 'applications.rejected.duplicate.total'], stated: 3 },
            ],
            at: { line: 40, column: 5 },
          },
        ],
      },
    ],
  },
  *find(facts): Iterable<Found> {
    const { tables } = formOrLatest(facts.reading.form).definition;
    for (const remark of facts.reading.remarks) {
      if (remark.kind !== 'subtotal') continue;
      for (const { addends, stated } of remark.sums) {
        const sum = sumOf(addends, facts);
        const [first] = addends;
        if (sum === null || sum === stated || first === undefined) continue;
        const { column } = definitionOf(first);
        yield {
          message: {
            zh: `${tables[remark.table].name.zh}小计“${remark.label.zh}”的“${printed(column.label, 'zh')}”为 ${stated}，该组各项合计 ${sum}`,
            en: `${tables[remark.table].name.en}, subtotal “${remark.label.en}”, column “${printed(column.label, 'en')}”: it says ${stated}, the rows of the group add up to ${sum}`,
          },
          cells: addends,
          expected: sum,
          actual: stated,
          at: remark.at,
        };
      }
    }
  },
};

/** The sum of cells; null where one of them is not settled. */
function sumOf(ids: readonly CellId[], { reading, emptyIsZero }: Facts): number | null {
  let sum = 0;
  for (const id of ids) {
    const cell = reading.cells.get(id);
    const isEmpty = cell?.state === 'blank' || cell?.state === 'notApplicable';
    if (cell?.value === undefined || (cell.value === null && !(isEmpty && emptyIsZero(id)))) return null;
    sum += cell.value ?? 0;
  }
  return sum;
}
