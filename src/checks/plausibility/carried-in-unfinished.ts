import type { Check, Found } from '../check.ts';
import { foundIn } from './cells.ts';

const carriedIn = 'applications.carriedIn.total';
const concluded = 'applications.concluded.total';

/** S21: fewer concluded in the year than last year left over. */
export const carriedInUnfinished: Check = {
  id: 'carried-in-unfinished',
  severity: 'warning',
  title: { zh: '本年办结数少于上年结转数', en: 'fewer requests concluded than were carried in' },
  tables: ['applications'],
  basis: {
    kind: 'plausibility',
    zh: '《政府信息公开条例》第三十三条的答复期限最长约四十个工作日，上年结转的申请本年应当办结',
    en: 'Regulation, Art. 33: an answer takes 40 working days at most, so that what was carried in is concluded within the year',
  },
  why: {
    zh: '上年的申请过了一年仍未办结，或者办结数填漏。',
    en: 'Requests of last year are still open, or outcomes were left out.',
  },
  mend: {
    zh: '核对上年结转和办结各项。',
    en: 'Check what was carried in, and the outcomes.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '结转 3 件，办结 5 件', en: 'three carried in, five concluded' },
        cells: { 'applications.carriedIn.total': 3, 'applications.concluded.total': 5 },
      },
    ],
    fail: [
      {
        shows: { zh: '结转 3 件，办结 1 件', en: 'three carried in, one concluded' },
        cells: { 'applications.carriedIn.total': 3, 'applications.concluded.total': 1 },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    const [old, done] = [facts.figure(carriedIn), facts.figure(concluded)];
    if (old === null || done === null || done >= old) return;
    yield foundIn(facts, [concluded, carriedIn], {
      message: {
        zh: `表三：上年结转 ${old} 件，本年只办结 ${done} 件，上年的申请未办完；请核对`,
        en: `table 3: ${old} requests were carried in and ${done} concluded, so that some of last year are still open; check both`,
      },
      actual: done,
    });
  },
};
