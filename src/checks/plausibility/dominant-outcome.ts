import { formOrLatest } from '../../forms/index.ts';
import type { Check, Found } from '../check.ts';
import { foundIn, percent, rowOf } from './cells.ts';

const concluded = 'applications.concluded.total';
/** That nearly all is granted is how it should be. */
const granted = 'applications.granted.total';
/** Among fewer a share says nothing. */
const ENOUGH = 50;

/** S28: nearly all requests have one outcome, and it is not that they were granted. */
export const dominantOutcome: Check = {
  id: 'dominant-outcome',
  severity: 'info',
  title: { zh: '绝大多数申请归入同一种非公开结果', en: 'nearly all requests end in one outcome other than granted' },
  tables: ['applications'],
  basis: {
    kind: 'plausibility',
    zh: '件数较多时，办理结果很少集中于“予以公开”以外的一项',
    en: 'of many requests seldom nearly all end in one outcome other than granted',
  },
  why: {
    zh: '可能是归类有误，也可能是同一人大量申请，值得说明。',
    en: 'Outcomes may be put in the wrong row; or one person asked many times, which is worth a word.',
  },
  mend: {
    zh: '抽查归类；情况属实的，可在总体情况中说明。',
    en: 'Look at some of them again; where it is right, say why in the overview.',
  },
  options: {
    share: {
      default: 90,
      text: { zh: '一项占办结总计的百分比', en: 'share of all concluded requests, in per cent' },
    },
  },
  examples: {
    pass: [
      {
        shows: { zh: '60 件全部予以公开', en: 'all sixty granted' },
        cells: { 'applications.granted.total': 60, 'applications.concluded.total': 60 },
      },
    ],
    fail: [
      {
        shows: { zh: '60 件全部是信访举报投诉类申请', en: 'all sixty taken for petitions' },
        cells: { 'applications.rejected.petition.total': 60, 'applications.concluded.total': 60 },
      },
    ],
  },
  *find(facts, { share }): Iterable<Found> {
    const all = facts.figure(concluded);
    if (all === null || all < ENOUGH) return;
    const sum = formOrLatest(facts.reading.form).identities.find(
      ({ check, right }) => check === 'results-total' && right.includes(concluded),
    );
    for (const id of sum?.left ?? []) {
      const count = facts.figure(id);
      // More than all is the affair of the sums.
      if (count === null || id === granted || 100 * count < Number(share) * all || count > all) continue;
      const { zh, en } = rowOf(id);
      yield foundIn(facts, [id, concluded], {
        message: {
          zh: `表三：办结 ${all} 件，其中“${zh}”${count} 件，占 ${percent(count, all)}%；请核对归类是否准确`,
          en: `table 3: of ${all} concluded requests ${count} (${percent(count, all)} %) are “${en}”; are they in the right row?`,
        },
        actual: count,
      });
    }
  },
};
