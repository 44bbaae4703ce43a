import { type CellId, cellId } from '../../forms/index.ts';
import type { Claim } from '../../narrative/claims.ts';
import { quantities, type Sum } from '../../narrative/quantities.ts';
import type { Check } from '../check.ts';
import type { Facts } from '../facts.ts';
import { settledIn } from './settled.ts';

const total = (row: string): CellId => cellId('applications', row, 'total');
const CONCLUDED: Sum = { plus: [total('concluded')] };
const BASES: readonly Sum[] = [
  CONCLUDED,
  { plus: [total('received')] },
  { plus: [total('received'), total('carriedIn')] },
];
/** Groups that the share of one of their rows may be of. */
const GROUPS = ['withheld', 'unable', 'rejected'];
const COUNTED = new Set(['received', 'accepted', 'handled', 'concluded', 'answered']);

/** A percentage is rounded or cut off behind its last digit; a tenth of a point is never called wrong. */
const LEAST_TOLERANCE = 0.1;

interface Stated {
  readonly claim: Claim;
  readonly cells: readonly CellId[];
  readonly possible: readonly number[];
  readonly agrees: boolean;
}

/** The percentages of the prose with what they may be. None where a base is not known. */
function* stated(facts: Facts): Iterable<Stated> {
  const claims = facts.claims();
  for (const claim of claims) {
    if (claim.kind !== 'share' && claim.kind !== 'rate') continue;
    const settled = settledIn(facts);
    const sums = claim.quantity.includes('.')
      ? [...BASES, ...GROUPS.flatMap((group) => quantities.get(group)?.readings ?? [])]
      : BASES;
    const figures = sums.map(settled);
    const part = claim.kind === 'rate' ? settled(CONCLUDED) : claim.of?.figure;
    if (part === null || part === undefined || claim.of?.approximate || figures.includes(null)) continue;
    const said = claims
      .filter(({ kind, quantity }) => kind === 'figure' && COUNTED.has(quantity))
      .map(({ figure }) => figure);
    const carriedIn = claim.kind === 'rate' ? settled({ plus: [total('carriedIn')] }) : 0;
    const parts = claim.kind === 'rate' ? [part, part - (carriedIn ?? 0), ...said] : [part];
    const bases = [...figures, ...said].filter((base) => base !== null && base > 0);
    const possible = parts.flatMap((each) => bases.map((base) => (100 * each) / (base ?? 1)));
    if (possible.length === 0) continue;
    const tolerance = Math.max(LEAST_TOLERANCE, 10 ** -claim.decimals);
    const agrees = claim.approximate || possible.some((each) => Math.abs(each - claim.figure) <= tolerance + 1e-9);
    yield { claim, cells: CONCLUDED.plus, possible, agrees };
  }
}

const rounded = (percent: number) => Math.round(100 * percent) / 100;

/** N3: a percentage of the prose is that of its figures. */
export const claimedPercentage: Check = {
  id: 'claimed-percentage',
  severity: 'warning',
  title: { zh: '正文中的占比、办结率与数字相符', en: 'shares and rates of the prose follow from the figures' },
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
    for (const { claim, cells, possible, agrees } of stated(facts)) {
      const [first = 0] = possible;
      if (agrees) continue;
      yield {
        message: {
          zh: `正文称“${claim.text}”，按表三计算为 ${rounded(first)}%`,
          en: `the prose says “${claim.text}”; by table 3 it is ${rounded(first)} %`,
        },
        cells,
        expected: rounded(first),
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
