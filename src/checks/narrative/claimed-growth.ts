import type { Claim } from '../../narrative/claims.ts';
import { quantities } from '../../narrative/quantities.ts';
import type { Check } from '../check.ts';
import type { Facts } from '../facts.ts';
import { rounded, toleranceOf } from './rounding.ts';
import { settledIn } from './settled.ts';

interface Grown {
  readonly claim: Claim;
  readonly now: number;
  readonly base: number;
  /** By which it has grown, in the unit of the claim. */
  readonly by: number;
  readonly agrees: boolean;
}

/** What the prose says of growth against a figure that it names, with what follows from the figures. */
function* grown(facts: Facts): Iterable<Grown> {
  for (const claim of facts.claims()) {
    const { kind, of, base, figure, unit, decimals } = claim;
    if (kind !== 'growth' || !of || base === undefined || (unit === '%' && base === 0)) continue;
    const changeTo = (now: number) => (unit === '%' ? (100 * (now - base)) / base : now - base);
    const tolerance = unit === '%' ? toleranceOf(decimals) : 0;
    const known = quantities.get(of.quantity)?.readings.map(settledIn(facts)) ?? [];
    if (known.includes(null)) continue;
    // Where the tables have another figure than the prose, it may be the one meant.
    const meant = known.includes(of.figure) ? [of.figure] : [of.figure, ...known];
    const agrees = meant.some((now) => now !== null && Math.abs(changeTo(now) - figure) <= tolerance);
    yield { claim, now: of.figure, base, by: rounded(changeTo(of.figure), decimals), agrees };
  }
}

/** Growth that the prose states follows from the two figures that it names. */
export const claimedGrowth: Check = {
  id: 'claimed-growth',
  severity: 'warning',
  title: {
    zh: '正文所述比上年的增减与前后两个数字不符',
    en: 'growth over the year before does not follow from the two figures of the prose',
  },
  tables: ['applications'],
  basis: {
    kind: 'definition',
    zh: '增减数为本年与上年之差；增减幅度为差除以上年数',
    en: 'growth is the difference of the two years, in per cent of the year before',
  },
  why: {
    zh: '增减与所列数字不符，说明其中一个没有随数据更新。',
    en: 'Growth that does not follow from its figures was not updated with them.',
  },
  mend: { zh: '按本年数和上年数重新计算。', en: 'Work it out anew from the figures of the two years.' },
  examples: {
    pass: [
      {
        shows: { zh: '8 到 10 是增长 25%', en: 'from 8 to 10 is 25 %' },
        cells: { 'applications.received.total': 10 },
        prose: { 0: ['收到政府信息公开申请10件，比上年的8件增长25%。'] },
      },
      {
        shows: { zh: '没有写上年的数字', en: 'without the figure of the year before' },
        cells: { 'applications.received.total': 10 },
        prose: { 0: ['收到政府信息公开申请10件，比上年增长50%。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '8 到 10 不是增长 50%', en: 'from 8 to 10 is not 50 %' },
        cells: { 'applications.received.total': 10 },
        prose: { 0: ['收到政府信息公开申请10件，比上年的8件增长50%。'] },
      },
      {
        shows: { zh: '8 到 6 不是减少 3 件', en: 'from 8 to 6 is not 3 fewer' },
        cells: { 'applications.received.total': 6 },
        prose: { 0: ['收到政府信息公开申请6件，比上年的8件减少3件。'] },
      },
    ],
  },
  *find(facts) {
    for (const { claim, now, base, by, agrees } of grown(facts)) {
      if (agrees) continue;
      const isPercent = claim.unit === '%';
      const amount = `${Math.abs(by)}${isPercent ? '%' : ' 件'}`;
      yield {
        message: {
          zh: `正文称“${claim.text}”；由 ${base} 件到 ${now} 件，${by < 0 ? '减少' : '增加'} ${amount}`,
          en: `the prose says “${claim.text}”; from ${base} to ${now} it is ${by > 0 ? '+' : ''}${by}${isPercent ? ' %' : ''}`,
        },
        cells: [],
        expected: by,
        actual: claim.figure,
        at: claim.at,
      };
    }
  },
  *confirm(facts) {
    for (const { claim, agrees } of grown(facts)) {
      if (!agrees) continue;
      yield {
        message: { zh: `正文“${claim.text}”与所列数字相符`, en: `“${claim.text}” follows from its figures` },
        cells: [],
        at: claim.at,
      };
    }
  },
};
