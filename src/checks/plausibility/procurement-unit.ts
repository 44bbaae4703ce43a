import type { Localized } from '../../forms/index.ts';
import type { Check, Found } from '../check.ts';
import { foundIn } from './cells.ts';

const amount = 'proactive.procurement.amount';
const projects = 'proactive.procurement.projects';
/** How much a unit is in yuan. */
const yuan: Readonly<Record<string, number>> = { 元: 1, 千元: 1e3, 万元: 1e4, 万: 1e4, 亿元: 1e8 };
/** In yuan a project: less is no procurement, more was never spent on one. */
const LEAST = 100;
const MOST = 1e10;

/** 采购总金额 without a unit, or with one in which it cannot be meant. Nothing is ever rescaled. */
export const procurementUnit: Check = {
  id: 'procurement-unit',
  severity: 'warning',
  editions: ['2019'],
  title: { zh: '采购总金额的单位不明或不合常理', en: 'the unit of the procurement amount is missing or unlikely' },
  tables: ['proactive'],
  basis: {
    kind: 'plausibility',
    zh: '格式没有印“采购总金额”的单位，只有数字旁注明，读者才知道是元还是万元',
    en: 'the form prints no unit for the amount: only one beside the figure tells yuan from 万元',
  },
  why: {
    zh: '同一数字按元和按万元理解相差一万倍。',
    en: 'Read in yuan or in 万元 the same figure differs by a factor of ten thousand.',
  },
  mend: { zh: '在金额后注明单位。', en: 'Print the unit behind the amount.' },
  examples: {
    pass: [
      {
        shows: { zh: '没有采购', en: 'nothing procured' },
        form: '2019',
        cells: { 'proactive.procurement.projects': 0, 'proactive.procurement.amount': 0 },
      },
    ],
    fail: [
      {
        shows: { zh: '未注明单位', en: 'without a unit' },
        form: '2019',
        cells: { 'proactive.procurement.projects': 3, 'proactive.procurement.amount': 52.15 },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    const cell = facts.reading.cells.get(amount);
    if (!cell || cell.value === null || cell.value <= 0) return;
    const { value, unit } = cell;
    if (unit === undefined) {
      yield foundIn(facts, [amount], {
        severity: 'info',
        message: {
          zh: `表二“政府集中采购”总金额 ${value} 后未注明单位；表头也未注明的，请注明是元还是万元`,
          en: `table 2, procurement: no unit behind ${value}; unless the head of the column has one, print whether it is yuan or 万元`,
        },
      });
      return;
    }
    const each = ((yuan[unit] ?? Number.NaN) * value) / Math.max(1, facts.figure(projects) ?? 1);
    if (!(each < LEAST || each > MOST)) return;
    const size: Localized = each < LEAST ? { zh: '过小', en: 'very little' } : { zh: '过大', en: 'a great deal' };
    yield foundIn(facts, [amount, projects], {
      message: {
        zh: `表二“政府集中采购”总金额 ${value}${unit}，平均每个项目的金额${size.zh}；请核对单位`,
        en: `table 2, procurement: ${value} ${unit} is ${size.en} a project; check the unit`,
      },
      actual: value,
    });
  },
};
