import type { Check, Found } from '../check.ts';
import { foundIn, percent } from './cells.ts';

const received = 'applications.received.total';
const carriedIn = 'applications.carriedIn.total';
const carriedOut = 'applications.carriedOut.total';
/** Among fewer a share says nothing. */
const ENOUGH = 20;
/** Above this share, in per cent, it is more than a question. */
const HALF = 50;

/** S20: more carried over than can have come in in the last weeks of the year. */
export const carriedOutShare: Check = {
  id: 'carried-out-share',
  severity: 'warning',
  title: { zh: '结转下年度的申请所占比例偏高', en: 'a large share of the requests is carried over' },
  tables: ['applications'],
  basis: {
    kind: 'plausibility',
    zh: '《政府信息公开条例》第三十三条：二十个工作日内答复，延长不超过二十个工作日；只有年底前约两个月收到的申请才会结转',
    en: 'Regulation, Art. 33: an answer within 20 working days, 20 more at most, so that mostly requests of the last two months are carried over',
  },
  why: {
    zh: '结转过多，可能是逾期未答复，也可能是办结数填漏。',
    en: 'Much carried over can mean answers overdue, or outcomes left out.',
  },
  mend: {
    zh: '核对办结各项是否填漏；年底申请集中的，可不改。',
    en: 'See whether outcomes were left out; leave it where many requests came late in the year.',
  },
  options: {
    share: {
      default: 35,
      text: {
        zh: '结转占新收与上年结转之和的百分比上限',
        en: 'the largest ordinary share of all requests, in per cent',
      },
    },
  },
  examples: {
    pass: [
      {
        shows: { zh: '40 件中结转 4 件', en: 'four of forty carried over' },
        cells: { 'applications.received.total': 40, 'applications.carriedOut.total': 4 },
      },
      {
        shows: { zh: '件数少', en: 'few requests' },
        cells: { 'applications.received.total': 3, 'applications.carriedOut.total': 2 },
      },
    ],
    fail: [
      {
        shows: { zh: '40 件中结转 30 件', en: 'thirty of forty carried over' },
        cells: { 'applications.received.total': 40, 'applications.carriedOut.total': 30 },
      },
    ],
  },
  *find(facts, { share }): Iterable<Found> {
    const [fresh, old, left] = [facts.figure(received), facts.figure(carriedIn) ?? 0, facts.figure(carriedOut)];
    if (fresh === null || left === null || fresh < ENOUGH) return;
    const all = fresh + old;
    const part = (100 * left) / all;
    if (part <= Number(share)) return;
    yield foundIn(facts, [carriedOut, received, carriedIn], {
      ...(part <= HALF ? { severity: 'info' } : {}),
      message: {
        zh: `表三：新收和上年结转共 ${all} 件，结转下年度 ${left} 件，占 ${percent(left, all)}%，比例偏高；请核对办结数`,
        en: `table 3: of ${all} requests ${left} are carried over (${percent(left, all)} %), which is much; check the outcomes`,
      },
      actual: left,
    });
  },
};
