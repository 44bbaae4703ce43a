import type { CellId } from '../../forms/index.ts';
import type { Check } from '../check.ts';
import type { Facts } from '../facts.ts';
import { toleranceOf } from './rounding.ts';
import { settledIn } from './settled.ts';

const RECEIVED: CellId = 'applications.received.total';
const CARRIED_IN: CellId = 'applications.carriedIn.total';
const CARRIED_OUT: CellId = 'applications.carriedOut.total';

/** What the prose says is all concluded, with the number of requests that table 3 carries out. */
function* claimed(facts: Facts) {
  for (const claim of facts.claims()) {
    if (claim.kind !== 'allConcluded') continue;
    const settled = settledIn(facts);
    const carriedOut = settled({ plus: [CARRIED_OUT] });
    const due = settled({ plus: [RECEIVED, CARRIED_IN] });
    if (carriedOut === null || due === null) continue;
    // 办结率 100% may be rounded.
    const isRounded = claim.unit === '%' && 100 * carriedOut <= toleranceOf(claim.decimals) * due;
    if (carriedOut === 0 || !isRounded) yield { claim, carriedOut };
  }
}

/** N5: where all requests are said to be concluded, none is carried out. */
export const claimedAllConcluded: Check = {
  id: 'claimed-all-concluded',
  severity: 'warning',
  title: {
    zh: '正文称申请全部办结，表三“结转下年度继续办理”却不为零',
    en: 'the prose says that all requests are concluded, table 3 carries some out',
  },
  tables: ['applications'],
  basis: {
    kind: 'definition',
    zh: '“全部办结”的含义：没有结转下年度的申请',
    en: 'the meaning of 全部办结: nothing is left for next year',
  },
  why: {
    zh: '正文称全部办结而表中仍有结转，其中必有一处不实。',
    en: 'Requests cannot all be concluded and some be carried out; one of the two is wrong.',
  },
  mend: {
    zh: '核对结转数量；确有结转的，正文写明已办结和结转的件数。',
    en: 'Check the number carried out; if there are any, say in the prose how many are concluded and how many are carried out.',
  },
  examples: {
    pass: [
      { shows: { zh: '没有结转', en: 'none carried out' }, prose: { 0: ['收到政府信息公开申请18件，全部办结。'] } },
      {
        shows: { zh: '除结转外办结', en: 'all but the ones carried out' },
        cells: { 'applications.carriedOut.total': 1 },
        prose: { 0: ['收到政府信息公开申请9件，除1件结转下年办理外，其余均已办结。'] },
      },
      {
        shows: { zh: '办结率经四舍五入为 100%', en: 'a rate that is 100 % rounded' },
        cells: { 'applications.received.total': 900, 'applications.carriedOut.total': 3 },
        prose: { 0: ['收到政府信息公开申请900件，办结率100%。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '表三结转 2 件', en: 'table 3 carries two out' },
        cells: { 'applications.carriedOut.total': 2 },
        prose: { 0: ['收到政府信息公开申请18件，全部办结。'] },
      },
    ],
  },
  *find(facts) {
    for (const { claim, carriedOut } of claimed(facts)) {
      if (carriedOut === 0) continue;
      yield {
        message: {
          zh: `正文称“${claim.text}”，表三“结转下年度继续办理”为 ${carriedOut}，两处不一致`,
          en: `the prose says “${claim.text}”; table 3 carries ${carriedOut} over to next year`,
        },
        cells: [CARRIED_OUT],
        expected: carriedOut,
        actual: 0,
        at: claim.at,
      };
    }
  },
  *confirm(facts) {
    for (const { claim, carriedOut } of claimed(facts)) {
      if (carriedOut !== 0) continue;
      yield {
        message: {
          zh: `正文“${claim.text}”与表三一致：没有结转下年度的申请`,
          en: `“${claim.text}” agrees with table 3: none is carried out`,
        },
        cells: [CARRIED_OUT],
        at: claim.at,
      };
    }
  },
};
