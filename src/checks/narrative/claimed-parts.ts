import type { CellId } from '../../forms/index.ts';
import type { Claim } from '../../narrative/claims.ts';
import type { Check } from '../check.ts';
import type { Facts } from '../facts.ts';
import { settledIn } from './settled.ts';

const RECEIVED: CellId = 'applications.received.total';
const CARRIED_IN: CellId = 'applications.carriedIn.total';

/** As many requests as may have an outcome: those that the prose or the table has, and those carried in. */
function mostOutcomes(whole: Claim, facts: Facts): number {
  const settled = settledIn(facts);
  const [received, carriedIn] = [settled({ plus: [RECEIVED] }), settled({ plus: [CARRIED_IN] })];
  if (received === null || carriedIn === null) return Number.POSITIVE_INFINITY;
  return Math.max(whole.figure, received) + carriedIn;
}

interface Divided {
  readonly whole: Claim;
  readonly parts: readonly Claim[];
  readonly sum: number;
  /** The most they may add up to. */
  readonly most: number;
  /** Natural persons and all others: there are no further parts. */
  readonly isComplete: boolean;
}

const groupOf = (quantity: string) => (quantity === 'withdrawn' ? 'other' : quantity.split('.', 1)[0]);

/** Parts without those that are part of another one: 属于国家秘密 of 不予公开. */
function outermost(parts: readonly Claim[]): readonly Claim[] {
  const ids = new Set(parts.map(({ quantity }) => quantity));
  return parts.filter(({ quantity }) => {
    const group = groupOf(quantity);
    return group === quantity || group === undefined || !ids.has(group);
  });
}

/** The wholes of the prose with the parts that it names, applicants, channels and outcomes apart. */
function* divided(facts: Facts): Iterable<Divided> {
  const groups = new Map<string, { readonly whole: Claim; readonly parts: Claim[] }>();
  for (const claim of facts.claims()) {
    const { whole, part } = claim;
    if (!whole) continue;
    const key = `${whole.at.line}:${whole.at.column} ${part}`;
    const group = groups.get(key) ?? { whole, parts: [] };
    groups.set(key, group);
    group.parts.push(claim);
  }
  for (const { whole, parts: named } of groups.values()) {
    const parts = outermost(named);
    const ids = new Set(parts.map(({ quantity }) => quantity));
    // 法人 and 企业 in one list, or one kind twice: parts of parts.
    const overlap = ids.size < parts.length || (ids.has('legalPersons') && ids.size > 2);
    if (overlap || [whole, ...parts].some(({ approximate }) => approximate)) continue;
    const sum = parts.reduce((total, { figure }) => total + figure, 0);
    const most = parts[0]?.part === 'outcomes' ? mostOutcomes(whole, facts) : whole.figure;
    yield { whole, parts, sum, most, isComplete: ids.has('naturalPerson') && ids.has('legalPersons') };
  }
}

const isWrong = ({ whole, sum, most, isComplete }: Divided) => sum > most || (isComplete && sum !== whole.figure);

/** Parts that the prose names do not exceed their whole, and add up to it where no other part is possible. */
export const claimedParts: Check = {
  id: 'claimed-parts',
  severity: 'warning',
  title: { zh: '正文所列分项之和与总数不符', en: 'the parts that the prose names do not fit their whole' },
  tables: [],
  basis: {
    kind: 'definition',
    zh: '分项之和不大于总数；自然人与法人或其他组织之和等于总数',
    en: 'parts are no more than their whole; natural persons and organizations are all applicants',
  },
  why: {
    zh: '同一句中的总数与分项不符，至少有一个数字是错的。',
    en: 'Where a whole and its parts differ within a sentence, at least one figure is wrong.',
  },
  mend: { zh: '对照台账改正总数或分项。', en: 'Check against your records and correct the whole or its parts.' },
  examples: {
    pass: [
      {
        shows: { zh: '8 + 2 = 10', en: '8 and 2 are 10' },
        cells: { 'applications.received.total': 10 },
        prose: { 0: ['收到政府信息公开申请10件，其中自然人8件，法人或其他组织2件。'] },
      },
      {
        shows: { zh: '只列出部分渠道', en: 'some of the channels' },
        prose: { 0: ['收到政府信息公开申请10件，其中网上申请6件。'] },
      },
      {
        shows: { zh: '办理结果含上年结转的申请', en: 'outcomes of requests carried in are among them' },
        cells: { 'applications.carriedIn.total': 1 },
        prose: { 0: ['收到政府信息公开申请10件，公开7件、部分公开1件、不予公开3件。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '8 + 1 ≠ 10', en: '8 and 1 are not 10' },
        prose: { 0: ['收到政府信息公开申请10件，其中自然人8件，法人或其他组织1件。'] },
      },
      {
        shows: { zh: '分项超过总数', en: 'more parts than the whole' },
        prose: { 0: ['收到政府信息公开申请7件，其中网上申请5件、信函申请3件。'] },
      },
      {
        shows: { zh: '办理结果多于申请', en: 'more outcomes than requests' },
        prose: { 0: ['收到政府信息公开申请10件，公开7件、部分公开1件、不予公开3件。'] },
      },
    ],
  },
  *find(facts) {
    for (const each of divided(facts)) {
      if (!isWrong(each)) continue;
      const { whole, parts, sum } = each;
      const list = parts.map(({ text }) => text).join('、');
      yield {
        message: {
          zh: `正文称“${whole.text}”，其分项“${list}”合计 ${sum}`,
          en: `the prose says “${whole.text}”; the parts it names, “${list}”, add up to ${sum}`,
        },
        cells: [],
        expected: sum,
        actual: whole.figure,
        at: whole.at,
      };
    }
  },
  *confirm(facts) {
    for (const { whole, sum, isComplete } of divided(facts)) {
      if (!isComplete || sum !== whole.figure) continue;
      yield {
        message: { zh: `正文“${whole.text}”等于其分项之和`, en: `“${whole.text}” is the sum of its parts` },
        cells: [],
        at: whole.at,
      };
    }
  },
};
