import { type CellId, type FormId, formOf, tableIds } from '../../src/forms/index.ts';
import { addBreakdowns, breakdownOf, emptyBreakdown } from '../../src/output/breakdown.ts';
import { emptySummary, withReport } from '../../src/output/summary.ts';
import type { Closing } from '../../src/output/writer.ts';
import type { Cell, Finding, Report } from '../../src/report/report.ts';

export type CellChanges = Readonly<Partial<Record<CellId, Omit<Cell, 'id'>>>>;

/** A report by hand: every cell a plain 0 but for the changes. */
export function report(changes: Partial<Report> = {}, cells: CellChanges = {}, form: FormId = '2021'): Report {
  const definition = formOf(form);
  const filled = new Map<CellId, Cell>();
  for (const { id } of definition.cells) {
    filled.set(id, { id, ...(cells[id] ?? { state: 'reported', value: 0, raw: '0', at: { line: 10, column: 5 } }) });
  }
  return {
    source: 'reports/a.html',
    form,
    title: '云溪镇2022年政府信息公开工作年度报告',
    publisher: '云溪镇',
    year: 2022,
    publishedOn: '2023-01-20',
    years: [],
    sections: [],
    tables: tableIds.map((table) => ({
      table,
      editions: definition.definition.tables[table].blocks.map(() => form),
      at: { line: 1, column: 1 },
    })),
    cells: filled,
    remarks: [],
    findings: [],
    accepted: [],
    repairs: [],
    verdict: 'pass',
    confirmed: [],
    checksRun: 42,
    ...changes,
  };
}

/** A page of which no table could be read. */
export function notAssessable(): Report {
  return report({
    source: 'news.html',
    form: null,
    title: null,
    publisher: null,
    year: null,
    publishedOn: null,
    tables: [],
    cells: new Map(),
    findings: [finding({ check: 'not-assessable', severity: 'warning', cells: [] })],
    verdict: 'notAssessable',
    checksRun: 0,
  });
}

/** A finding with words in both languages. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    check: 'row-total',
    severity: 'error',
    message: { zh: '总计不对', en: 'the total is wrong' },
    cells: ['applications.granted.naturalPerson', 'applications.granted.total'],
    ...changes,
  };
}

/** The end of an output of these reports, nothing found between them. */
export function closingOf(...reports: readonly Report[]): Closing {
  return {
    summary: reports.reduce(withReport, emptySummary),
    breakdown: reports.map(breakdownOf).reduce(addBreakdowns, emptyBreakdown),
    between: [],
    acceptedBetween: [],
  };
}
