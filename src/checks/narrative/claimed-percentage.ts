import { type CellId, cellId, type Localized } from '../../forms/index.ts';
import type { Claim } from '../../narrative/claims.ts';
import { quantities, type Sum } from '../../narrative/quantities.ts';
import type { Check } from '../check.ts';
import type { Facts } from '../facts.ts';
import { rounded, toleranceOf } from './rounding.ts';
import { type Settled, settledIn } from './settled.ts';

const total = (row: string): CellId => cellId('applications', row, 'total');
const sumOf = (quantity: string): Sum => quantities.get(quantity)?.readings[0] ?? { plus: [] };
const CARRIED_IN: Sum = { plus: [total('carriedIn')] };
/** What a percentage is of, by the tables; the first that is not zero is named. */
const BASES = { rate: ['sum', 'received'], share: ['concluded', 'received', 'sum'] };
/** Groups that the share of one of their rows may be of. */
const GROUPS = ['withheld', 'unable', 'rejected'];
/** What the prose may have worked a percentage out from. */
const COUNTED = new Set(['received', 'accepted', 'handled', 'concluded', 'answered']);

/** A part of a whole, each with its name: 本年办结 11 件 of 本年新收与上年结转之和 12 件. */
interface Ratio {
  readonly part: number;
  readonly partName: Localized;
  readonly base: number;
  readonly baseName: Localized;
}

interface Stated {
  readonly claim: Claim;
  readonly cells: readonly CellId[];
  /** What the words mean first of all. */
  readonly meant: Ratio;
  readonly agrees: boolean;
}

const nameOf = (quantity: string): Localized => quantities.get(quantity)?.name ?? { zh: '', en: '' };
const percentOf = ({ part, base }: Pick<Ratio, 'part' | 'base'>) => (100 * part) / base;

/** A percentage beside what it is by the tables; null where a base is not known. `said` are figures of the prose that it may be worked out from. */
function state(claim: Claim, said: readonly number[], settled: Settled): Stated | null {
  const isRate = claim.kind === 'rate';
  const partQuantity = isRate ? 'concluded' : claim.quantity;
  const part = isRate ? settled(sumOf('concluded')) : (claim.of?.figure ?? null);
  const carriedIn = settled(CARRIED_IN);
  const ids = BASES[isRate ? 'rate' : 'share'];
  const bases = ids.map((id) => settled(sumOf(id)));
  const groups = claim.quantity.includes('.')
    ? GROUPS.flatMap((group) => quantities.get(group)?.readings ?? []).map(settled)
    : [];
  if (part === null || carriedIn === null || claim.of?.approximate || [...bases, ...groups].includes(null)) return null;
  const first = bases.findIndex((base) => base !== 0);
  const [base, quantity] = [bases[first], ids[first]];
  if (!base || quantity === undefined) return null;
  const parts = isRate ? [part, part - carriedIn, ...said] : [part];
  const tolerance = toleranceOf(claim.decimals);
  const isPossible = (whole: number | null) =>
    parts.some((each) => whole && Math.abs(percentOf({ part: each, base: whole }) - claim.figure) <= tolerance);
  return {
    claim,
    cells: [...(isRate ? sumOf('concluded').plus : []), ...sumOf(quantity).plus],
    meant: { part, partName: nameOf(partQuantity), base, baseName: nameOf(quantity) },
    agrees: claim.approximate || [...bases, ...groups, ...said].some(isPossible),
  };
}

/** The percentages of the prose with what they are by the tables. */
function* stated(facts: Facts): Iterable<Stated> {
  const claims = facts.claims();
  const own = claims.filter(({ kind }) => kind === 'share' || kind === 'rate');
  if (own.length === 0) return;
  const settled = settledIn(facts);
  const said = claims
    .filter(({ kind, quantity }) => kind === 'figure' && COUNTED.has(quantity))
    .map(({ figure }) => figure);
  for (const claim of own) {
    const each = state(claim, said, settled);
    if (each) yield each;
  }
}

/** N3: a percentage of the prose is that of its figures. */
export const claimedPercentage: Check = {
  id: 'claimed-percentage',
  severity: 'warning',
  title: { zh: '正文中的占比、办结率与数字不符', en: 'shares and rates of the prose do not follow from the figures' },
  tables: ['applications'],
  basis: {
    kind: 'definition',
    zh: '百分比为件数除以基数；基数可为办结、新收或新收加结转',
    en: 'a percentage is the figure divided by its base: concluded, received, or received with those carried in',
  },
  why: {
    zh: '百分比与件数不符，说明其中一个没有随数据更新。',
    en: 'A percentage that does not follow from its figures was not updated with them.',
  },
  mend: { zh: '按表三的件数重新计算百分比。', en: 'Work the percentage out anew from the figures of table 3.' },
  examples: {
    pass: [
      {
        shows: { zh: '12 ÷ 25 = 48%', en: '12 of 25 is 48 %' },
        cells: { 'applications.received.total': 25, 'applications.concluded.total': 25 },
        prose: { 0: ['办结的政府信息公开申请中，予以公开12件，占比48.0%。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '12 ÷ 25 不是 84%', en: '12 of 25 is not 84 %' },
        cells: { 'applications.received.total': 25, 'applications.concluded.total': 25 },
        prose: { 0: ['办结的政府信息公开申请中，予以公开12件，占比84.0%。'] },
      },
      {
        shows: { zh: '办结率不是 95.6%', en: 'the rate is not 95.6 %' },
        cells: { 'applications.received.total': 40, 'applications.concluded.total': 39 },
        prose: { 0: ['政府信息公开申请办结率为95.6%。'] },
      },
    ],
  },
  *find(facts) {
    for (const { claim, cells, meant, agrees } of stated(facts)) {
      if (agrees) continue;
      const { part, partName, base, baseName } = meant;
      const percent = rounded(percentOf(meant), claim.decimals);
      yield {
        message: {
          zh: `正文称“${claim.text}”；${partName.zh} ${part} 件除以表三的${baseName.zh} ${base} 件为 ${percent}%`,
          en: `the prose says “${claim.text}”; ${part} (${partName.en}) of ${base} (${baseName.en}, by table 3) is ${percent} %`,
        },
        cells,
        expected: percent,
        actual: claim.figure,
        at: claim.at,
      };
    }
  },
  *confirm(facts) {
    for (const { claim, cells, agrees } of stated(facts)) {
      if (!agrees || claim.approximate) continue;
      yield {
        message: { zh: `正文“${claim.text}”与表三相符`, en: `“${claim.text}” agrees with table 3` },
        cells,
        at: claim.at,
      };
    }
  },
};
