import type { Check, Found } from '../check.ts';
import { foundIn } from './cells.ts';

const reconsideration = 'remedies.reconsideration.total';
const direct = 'remedies.litigation.direct.total';
const after = 'remedies.litigation.afterReconsideration.total';
const received = 'applications.received.total';
const carriedIn = 'applications.carriedIn.total';
/** Cases about answers of earlier years, and second instances, are ordinary: as many again as this year's, and so many more. */
const OF_EARLIER_YEARS = 10;
const isFarMore = (cases: number, grounds: number) => cases > 2 * grounds + OF_EARLIER_YEARS;

/** S22, as far as one report tells: more disputes than requests, more suits after reconsideration than reconsiderations. */
export const remediesExceedOutcomes: Check = {
  id: 'remedies-exceed-outcomes',
  severity: 'info',
  title: { zh: '复议、诉讼件数远多于申请件数', en: 'far more reconsiderations and suits than requests' },
  tables: ['applications', 'remedies'],
  basis: {
    kind: 'plausibility',
    zh: '复议和直接起诉针对答复提起，复议后起诉针对复议提起，除往年案件和二审外，一般不会成倍多出',
    en: 'disputes are about answers, suits after reconsideration about reconsiderations; but for cases of earlier years and second instances they are seldom twice as many',
  },
  why: {
    zh: '多出的可能是往年答复引起的案件，也可能是把其他案件计入了表四。',
    en: 'They may be about answers of earlier years, or cases that do not belong in table 4.',
  },
  mend: {
    zh: '核对表四是否只计政府信息公开案件。',
    en: 'See that table 4 counts only cases about open information.',
  },
  examples: {
    pass: [
      {
        shows: {
          zh: '申请 2 件，复议 9 件，可能针对往年答复',
          en: 'two requests, nine reconsiderations, perhaps of earlier answers',
        },
        cells: { 'applications.received.total': 2, 'remedies.reconsideration.total': 9 },
      },
    ],
    fail: [
      {
        shows: { zh: '申请 2 件，复议 30 件', en: 'two requests, thirty reconsiderations' },
        cells: { 'applications.received.total': 2, 'remedies.reconsideration.total': 30 },
      },
      {
        shows: { zh: '复议 1 件，复议后起诉 19 件', en: 'one reconsideration, nineteen suits after it' },
        cells: {
          'applications.received.total': 20,
          'remedies.reconsideration.total': 1,
          'remedies.litigation.afterReconsideration.total': 19,
        },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    const [reviewed, sued, suedAfter] = [facts.figure(reconsideration), facts.figure(direct), facts.figure(after)];
    const [fresh, old] = [facts.figure(received), facts.figure(carriedIn) ?? 0];
    if (reviewed === null) return;
    const disputes = reviewed + (sued ?? 0);
    if (fresh !== null && isFarMore(disputes, fresh + old)) {
      yield foundIn(facts, [reconsideration, direct, received, carriedIn], {
        message: {
          zh: `表四：行政复议和未经复议直接起诉共 ${disputes} 件，远多于表三新收和上年结转的 ${fresh + old} 件；请核对是否计入了其他案件`,
          en: `table 4: ${disputes} reconsiderations and direct suits, far more than the ${fresh + old} requests of table 3; are other cases counted?`,
        },
        actual: disputes,
      });
    }
    if (suedAfter !== null && isFarMore(suedAfter, reviewed)) {
      yield foundIn(facts, [after, reconsideration], {
        message: {
          zh: `表四：复议后起诉 ${suedAfter} 件，远多于行政复议 ${reviewed} 件；请核对`,
          en: `table 4: ${suedAfter} suits after reconsideration, far more than the ${reviewed} reconsiderations; check them`,
        },
        actual: suedAfter,
      });
    }
  },
};
