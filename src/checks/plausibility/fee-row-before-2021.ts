import type { Check, Found } from '../check.ts';
import { foundIn } from './cells.ts';

const feeUnpaid = 'applications.other.feeUnpaid.total';
const FIRST_YEAR = 2021;

/** S25: requests closed for unpaid fees before there was such a row. */
export const feeRowBefore2021: Check = {
  id: 'fee-row-before-2021',
  severity: 'warning',
  editions: ['2021'],
  title: { zh: '2021 年以前的报告填有“逾期未缴费”', en: 'a report before 2021 has requests closed for unpaid fees' },
  tables: ['applications'],
  basis: {
    kind: 'plausibility',
    zh: '该行自 2021 版格式起才有；收费办法（国办函〔2020〕109号）印发于 2020 年 11 月 17 日',
    en: 'the row came with the form of 2021; the rules on fees (国办函〔2020〕109号) are of 17 November 2020',
  },
  why: {
    zh: '此前没有统一的收费办法，一般不会有因逾期未缴费而不再处理的申请。',
    en: 'Before them there were no common rules for a fee, and hardly a request closed for want of one.',
  },
  mend: {
    zh: '核对报告年度和这一行的数字。',
    en: 'Check the report year, and the figure.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '2023 年', en: 'in 2023' },
        year: 2023,
        cells: { 'applications.other.feeUnpaid.total': 1 },
      },
    ],
    fail: [
      {
        shows: { zh: '2020 年', en: 'in 2020' },
        year: 2020,
        cells: { 'applications.other.feeUnpaid.total': 1 },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    const { year } = facts.reading;
    const count = facts.figure(feeUnpaid);
    if (year === null || year >= FIRST_YEAR || count === null || count <= 0) return;
    yield foundIn(facts, [feeUnpaid], {
      message: {
        zh: `表三“逾期未按收费通知要求缴纳费用”填 ${count} 件，而 ${year} 年尚无这一行和统一的收费办法；请核对年度和数字`,
        en: `table 3: ${count} requests closed for unpaid fees in ${year}, when there was no such row and there were no common rules; check year and figure`,
      },
      actual: count,
    });
  },
};
