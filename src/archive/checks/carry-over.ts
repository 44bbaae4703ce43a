import { type CellId, cellId, definitionOf, type Localized } from '../../forms/index.ts';
import { consecutive, type Pair, type Year } from '../panel/history.ts';
import type { ArchiveCheck } from './archive-check.ts';
import { applicantsOf, at, labelOf } from './words.ts';

const carriedIn = applicantsOf('carriedIn');
const carriedOut = applicantsOf('carriedOut');
const total = 'applications.carriedIn.total';

interface Difference {
  readonly id: CellId;
  readonly expected: number;
  readonly actual: number;
}

/** 表三 上年结转 is what the report of the year before calls 结转下年度, column by column. */
export const carryOver: ArchiveCheck = {
  id: 'carry-over',
  over: 'consecutiveYears',
  severity: 'warning',
  tables: ['applications'],
  cells: [total],
  title: {
    zh: '表三“上年结转”不等于上一年度报告的“结转下年度继续办理”',
    en: 'table 3: what was carried over from last year is not what last year’s report carried over',
  },
  basis: {
    kind: 'definition',
    zh: '两行是同一批申请，只是名称不同',
    en: 'both rows count the same requests under two names',
  },
  why: {
    zh: '结转数对不上，说明有申请漏计或重计，前后两年至少有一份报告有误；机构改革划入划出、上年报告更正属于正常原因。',
    en: 'Where they differ, requests were lost or counted twice, and one of the two reports is wrong; a merger of bodies or a corrected report of last year is a legitimate cause.',
  },
  mend: {
    zh: '对照上一年度报告和台账改正；属于机构改革或上年更正的，在报告中说明。',
    en: 'Check against last year’s report and your records and correct it; where bodies were merged or last year’s report was corrected, say so in the report.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '上年结转下来 2 件，本年接收 2 件', en: '2 carried over, 2 taken over' },
        reports: [
          { year: 2021, cells: { 'applications.carriedOut.naturalPerson': 2, 'applications.carriedOut.total': 2 } },
          { year: 2022, cells: { 'applications.carriedIn.naturalPerson': 2, 'applications.carriedIn.total': 2 } },
        ],
      },
      {
        shows: { zh: '两年之间隔了一年', en: 'a year lies between the reports' },
        reports: [{ year: 2020, cells: { 'applications.carriedOut.total': 2 } }, { year: 2022 }],
      },
      {
        shows: { zh: '上年的数读不出来', en: 'last year’s figure cannot be read' },
        reports: [{ year: 2021, cells: { 'applications.carriedOut.total': '见附件' } }, { year: 2022 }],
      },
    ],
    fail: [
      {
        shows: { zh: '上年结转下来 2 件，本年只有 1 件', en: '2 carried over, 1 taken over' },
        reports: [
          { year: 2021, cells: { 'applications.carriedOut.naturalPerson': 2, 'applications.carriedOut.total': 2 } },
          { year: 2022, cells: { 'applications.carriedIn.naturalPerson': 1, 'applications.carriedIn.total': 1 } },
        ],
      },
      {
        shows: { zh: '总数相同，申请人类别不同', en: 'the same total, other kinds of applicant' },
        reports: [
          { year: 2021, cells: { 'applications.carriedOut.naturalPerson': 2, 'applications.carriedOut.total': 2 } },
          {
            year: 2022,
            cells: { 'applications.carriedIn.commercialEnterprise': 2, 'applications.carriedIn.total': 2 },
          },
        ],
      },
    ],
  },
  *find(history) {
    for (const pair of consecutive(history)) {
      const differences = differencesIn(pair);
      const [first] = differences;
      if (!first) continue;
      const whole = differences.find(({ id }) => id === total);
      const { latest: about } = pair.after;
      yield {
        ...(whole
          ? { message: wholeDiffers(whole, pair) }
          : { severity: 'info' as const, message: kindsDiffer(differences, pair.before.year) }),
        about,
        against: [pair.before.latest.source],
        cells: differences.map(({ id }) => id),
        expected: (whole ?? first).expected,
        actual: (whole ?? first).actual,
        ...at(about, total),
      };
    }
  },
};

function differencesIn({ before, after }: Pair): Difference[] {
  const differences: Difference[] = [];
  for (const [i, id] of carriedIn.entries()) {
    const actual = after.figure(id);
    const expected = before.figure(carriedOut[i] ?? id);
    if (actual !== null && expected !== null && actual !== expected) differences.push({ id, expected, actual });
  }
  return differences;
}

/** Whether what came in is what went out for every kind of applicant, whose requests carried in are given; what is not known equals nothing. */
function balances({ figure }: Year, carriedInOf: (id: CellId) => number | null): boolean {
  return carriedIn.every((id) => {
    const of = (row: string) => figure(cellId('applications', row, definitionOf(id).column.id)) ?? Number.NaN;
    return of('received') + (carriedInOf(id) ?? Number.NaN) === of('concluded') + of('carriedOut');
  });
}

/** Whether the later report does not balance as it stands, and does with what the earlier one has carried out. */
function isMended({ before, after }: Pair): boolean {
  return (
    !balances(after, after.figure) && balances(after, (id) => before.figure(carriedOut[carriedIn.indexOf(id)] ?? id))
  );
}

function wholeDiffers({ expected, actual }: Difference, pair: Pair): Localized {
  const { year } = pair.before;
  const mended = isMended(pair)
    ? {
        zh: '；照上年报告填，新收加上年结转即等于办结总计加结转下年',
        en: '; with the figures of that report new plus carried in is concluded plus carried out',
      }
    : { zh: '', en: '' };
  return {
    zh: `表三“上年结转”总计 ${actual}，${year} 年度报告“结转下年度继续办理”总计 ${expected}，两数应相等${mended.zh}`,
    en: `table 3: ${actual} carried over from last year, but ${expected} carried over to it in the ${year} report; the two should be equal${mended.en}`,
  };
}

function kindsDiffer(differences: readonly Difference[], year: number): Localized {
  const columns = differences.map(({ id, expected, actual }) => ({ ...labelOf(id, 'column'), expected, actual }));
  const zh = columns.map((column) => `${column.zh} ${column.expected}、${column.actual}`).join('；');
  const en = columns.map((column) => `${column.en} ${column.expected}, ${column.actual}`).join('; ');
  return {
    zh: `表三“上年结转”的申请人类别与 ${year} 年度报告“结转下年度继续办理”不同（上年、本年：${zh}）；请确认分类`,
    en: `table 3: the applicants of what was carried over are not those of the ${year} report (there, here: ${en}); make sure of their kinds`,
  };
}
