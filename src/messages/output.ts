import type { Localized } from '../forms/index.ts';
import type { CellState, Severity, Verdict } from '../report/report.ts';

const verdicts: Readonly<Record<Verdict, Localized>> = {
  pass: { zh: '通过', en: 'PASS' },
  warn: { zh: '有警告', en: 'WARN' },
  fail: { zh: '不通过', en: 'FAIL' },
  notAssessable: { zh: '无法检查', en: 'NOT ASSESSABLE' },
};

const severities: Readonly<Record<Severity, Localized>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '说明', en: 'info' },
};

/** Header words of table 3, short enough for seven columns of figures in a terminal. */
const shortColumns: Readonly<Record<string, Localized>> = {
  naturalPerson: { zh: '自然人', en: 'Person' },
  commercialEnterprise: { zh: '企业', en: 'Firm' },
  researchInstitution: { zh: '科研', en: 'Rsrch' },
  publicInterestOrganization: { zh: '公益', en: 'NGO' },
  legalServiceOrganization: { zh: '法律', en: 'Legal' },
  otherOrganization: { zh: '其他', en: 'Other' },
};

/** How a cell without a figure is drawn, and what the sign means. */
const stateSigns: Readonly<Partial<Record<CellState, Localized & { readonly sign: string }>>> = {
  blank: { sign: '_', zh: '空格', en: 'blank' },
  missing: { sign: '-', zh: '页面上没有', en: 'not on the page' },
  unreadable: { sign: 'x', zh: '读不出来', en: 'not readable' },
  ambiguous: { sign: '?', zh: '位置不能确定', en: 'place not certain' },
};

/** The words of the pretty output. */
export const outputText = {
  verdicts,
  severities,
  shortColumns,
  stateSigns,
  year: (year: number): Localized => ({ zh: `${year} 年度`, en: `${year}` }),
  publisherUnknown: { zh: '机关不明', en: 'publisher not known' },
  yearUnknown: { zh: '年度不明', en: 'year not known' },
  form: (form: string): Localized => ({ zh: `${form} 版`, en: `form ${form}` }),
  published: (date: string): Localized => ({ zh: `${date} 发布`, en: `dated ${date}` }),
  cellsRead: (read: number, all: number, blank: number): Localized => ({
    zh: `${read}/${all} 格${blank > 0 ? `，空 ${blank} 格` : ''}`,
    en: `${read}/${all} cells${blank > 0 ? `, ${blank} blank` : ''}`,
  }),
  /** Why a report without a warning is no pass. */
  notAllRead: (count: number): Localized => ({
    zh: `有 ${count} 格没有读出来，因此不算“通过”；对此的提示已关闭、降级或接受`,
    en: `${count === 1 ? '1 cell was' : `${count} cells were`} not read, so this is no PASS; what a check says of it is switched off, milder or accepted`,
  }),
  accepted: (count: number): Localized => ({ zh: `${count} 个问题已接受`, en: `${count} accepted` }),
  confirmed: { zh: '相符', en: 'agrees' },
  /** An accepted finding, and behind it why it is accepted. */
  known: { zh: '接受', en: 'known' },
  reason: (reason: string): Localized => ({ zh: `；理由：${reason}`, en: `; reason: ${reason}` }),
  alike: (count: number, check: string): Localized => ({
    zh: `另有 ${count} 条同类（${check}）；用 --verbose 查看全部`,
    en: `${count} more of this kind (${check}); --verbose lists them all`,
  }),
  alikeListed: (count: number, check: string): Localized => ({
    zh: `另有 ${count} 条同类（${check}）：`,
    en: `${count} more of this kind (${check}): `,
  }),
  suspect: { zh: '可能有错', en: 'may be wrong' },
  brokenLine: { zh: '这一行或列对不上', en: 'this row or column does not add up' },
  rowsLeftOut: (count: number): Localized => ({
    zh: `另有 ${count} 行与此无关，略去`,
    en: count === 1 ? '1 other row left out' : `${count} other rows left out`,
  }),
  /** Behind a repair: the slip that it would undo. */
  probably: (slip: Localized): Localized => ({ zh: `可能是${slip.zh}`, en: `probably ${slip.en}` }),
  /** Behind a repair: what the prose says of it. */
  prose: {
    for: { zh: '正文数字可印证', en: 'the prose bears it out' },
    against: { zh: '与正文数字不符', en: 'the prose speaks against it' },
  },
  /** Above several ways to mend a table. */
  waysToMend: (count: number, outcome: Localized): Localized => ({
    zh: `有 ${count} 种改法，${outcome.zh}：`,
    en: `${count} ways to mend it (${outcome.en}):`,
  }),
  /** Before and behind a repair that is not the only one, where the others are not told. */
  oneOfRepairs: (count: number): Localized => ({
    zh: `${count} 种改法之一：`,
    en: `one of ${count} ways to mend it: `,
  }),
  otherRepairs: { zh: '用 --verbose 查看全部', en: '--verbose lists them all' },
  /** Above what was found between reports, and above the run in figures. */
  between: { zh: '报告之间', en: 'Between reports' },
  total: (reports: number): Localized => ({ zh: `共 ${reports} 份报告`, en: `${reports} reports in all` }),
  summaryOf: {
    verdicts: { zh: '结论', en: 'verdict' },
    years: { zh: '年度', en: 'year' },
    forms: { zh: '格式', en: 'form' },
    checks: { zh: '错误和警告，按检查', en: 'errors and warnings by check' },
  },
  unknown: { zh: '不明', en: 'not known' },
  separator: { zh: '、', en: ', ' },
} as const;
