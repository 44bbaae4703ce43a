import type { Localized } from '../../forms/index.ts';
import type { Level, Publisher } from '../../publisher/publisher.ts';
import type { Severity } from '../../report/report.ts';
import type { Check, Found } from '../check.ts';
import { foundIn } from './cells.ts';

const amount = 'proactive.fees.amount';
/** 万 is 万元 cut short. */
const UNITS = new Set(['万元', '万']);
/** In 万元, the most that the fees of a year can be taken to be; whole cities have printed 316441, whole counties 125210.5512. */
const most: Readonly<Partial<Record<Level, number>>> = { township: 10_000, county: 1_000_000, city: 1_000_000 };
const MOST_OF_ANY = 100_000;
/** The same for a department of a county, which adds up no others. */
const MOST_OF_A_COUNTY_DEPARTMENT = 100_000;
/** An amount in yuan has two decimals, more are parts of 万元. */
const HUNDREDTHS = 100;
/** Six decimals of 万元 are hundredths of a yuan. */
const SMALLEST = 1e6;

/** S5: a fee amount that is not, or hardly, in 万元. Nothing is ever rescaled. */
export const feeUnit: Check = {
  id: 'fee-unit',
  severity: 'warning',
  editions: ['2021'],
  title: { zh: '收费金额的单位可能不是万元', en: 'the fees are perhaps not in 万元' },
  tables: ['proactive'],
  basis: {
    kind: 'form',
    zh: '格式表二所印：本年收费金额（单位：万元）',
    en: 'printed on the form, table 2: fees collected, in units of 万元 (10,000 yuan)',
  },
  why: {
    zh: '按元填写会使金额放大一万倍；本工具不改动数值，只提示。',
    en: 'Yuan in its place are ten thousand times too much. The figure is left as it is printed.',
  },
  mend: {
    zh: '换算成万元填写，数字后不再写单位。',
    en: 'State it in 万元, without a unit behind the figure.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '全市 316441 万元', en: 'a whole city' },
        publisher: '苏州市人民政府',
        cells: { 'proactive.fees.amount': 316441 },
      },
      {
        shows: {
          zh: '全县 125210.5512 万元，小数说明确以万元为单位',
          en: 'a whole county; the decimals are those of 万元',
        },
        publisher: '云溪县人民政府',
        cells: { 'proactive.fees.amount': 125210.5512 },
      },
      {
        shows: { zh: '精确到分', en: 'exact to a hundredth of a yuan' },
        cells: { 'proactive.fees.amount': 38.441094 },
      },
    ],
    fail: [
      {
        shows: { zh: '镇政府收费 384410 万元', en: '384410 万元 of a town' },
        publisher: '柳湾镇人民政府',
        cells: { 'proactive.fees.amount': 384410 },
      },
      { shows: { zh: '小数过多', en: 'too many decimals' }, cells: { 'proactive.fees.amount': 0.12345678 } },
    ],
  },
  *find(facts): Iterable<Found> {
    const cell = facts.reading.cells.get(amount);
    if (!cell || cell.value === null || cell.value === 0) return;
    const doubt = doubtOf(cell.value, cell.unit, facts.publisher);
    if (!doubt) return;
    const { severity, ...message } = doubt;
    yield foundIn(facts, [amount], { message, ...(severity ? { severity } : {}), actual: cell.value });
  },
};

/** As far as a fraction in binary tells. */
const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-3;

function doubtOf(
  value: number,
  unit: string | undefined,
  publisher: Publisher,
): (Localized & { readonly severity?: Severity }) | null {
  if (unit !== undefined && !UNITS.has(unit)) {
    return {
      zh: `表二“行政事业性收费”印为 ${value}${unit}，格式要求以万元为单位；请换算后填写`,
      en: `table 2, fees: ${value} ${unit} is printed where the form asks for 万元; convert it`,
    };
  }
  if (value > mostOf(publisher) && isWhole(value * HUNDREDTHS)) {
    return {
      // Of a body whose level is not known it is but a question.
      ...(publisher.level === null || publisher.level === 'city' ? { severity: 'info' as const } : {}),
      zh: `表二“行政事业性收费”为 ${value} 万元，数额过大；请核对是否误以元为单位`,
      en: `table 2, fees: ${value} 万元 is a great deal; is it in yuan?`,
    };
  }
  if (isWhole(value * SMALLEST)) return null;
  return {
    severity: 'info',
    zh: `表二“行政事业性收费”为 ${value} 万元，小数超过六位（不足一分）；请核对金额和单位`,
    en: `table 2, fees: ${value} 万元 has more than six decimals, less than a hundredth of a yuan; check amount and unit`,
  };
}

/** The nation and provinces collect any amount. */
function mostOf({ level, kind }: Publisher): number {
  if (level === null) return MOST_OF_ANY;
  if (level === 'county' && kind === 'department') return MOST_OF_A_COUNTY_DEPARTMENT;
  return most[level] ?? Number.POSITIVE_INFINITY;
}
