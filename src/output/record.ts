import type { Place } from '../document/document.ts';
import { definitionOf, tableIds } from '../forms/index.ts';
import type { Language } from '../messages/language.ts';
import type { Cell, Finding, Repair, Report } from '../report/report.ts';
import type { Detail } from './format.ts';
import type { BetweenFinding } from './writer.ts';

/** The cells of a table, dots of the identifiers become nesting; `null` is a figure that is not known. */
export interface Figures {
  [key: string]: Figures | number | null;
}

/** A report as JSON has it: the contract's fields, in the contract's order. */
export interface ReportRecord {
  readonly source: string;
  readonly form: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly publishedOn: string | null;
  readonly tables: Readonly<Record<string, Figures>>;
  readonly marks: readonly Mark[];
  readonly findings: readonly FindingRecord[];
  readonly repairs: readonly Repair[];
  readonly verdict: string;
  /** Where there are any. */
  readonly accepted?: readonly AcceptedRecord[];
  /** Where it was asked for. */
  readonly confirmed?: readonly FindingRecord[];
}

/** A cell that is not plainly reported, or that prints more than its figure. */
export interface Mark {
  readonly cell: string;
  readonly state: string;
  readonly raw: string;
  readonly candidates?: readonly (number | null)[];
  readonly placed?: string;
  readonly unit?: string;
  readonly note?: string;
  readonly reason?: string;
  readonly at?: Place;
}

export interface FindingRecord {
  readonly check: string;
  readonly severity: string;
  readonly message: string;
  readonly cells: readonly string[];
  readonly expected?: number;
  readonly actual?: number;
  readonly difference?: number;
  readonly at?: Place;
}

/** A finding that a baseline accepts. */
export interface AcceptedRecord extends FindingRecord {
  readonly reason: string;
}

/** Turns a report into plain data for JSON; texts in one language. */
export function recordOf(report: Report, language: Language, detail: Detail = 'normal'): ReportRecord {
  const marks: Mark[] = [];
  for (const cell of report.cells.values()) if (needsMark(cell)) marks.push(markOf(cell, language));
  return {
    source: report.source,
    form: report.form,
    title: report.title,
    publisher: report.publisher,
    year: report.year,
    publishedOn: report.publishedOn,
    tables: tablesOf(report),
    marks,
    findings: report.findings.map((finding) => findingRecord(finding, language)),
    repairs: report.repairs.map(repairOf),
    verdict: report.verdict,
    ...(report.accepted.length > 0 && {
      accepted: report.accepted.map((finding) => ({ ...findingRecord(finding, language), reason: finding.reason })),
    }),
    ...(detail === 'verbose' && { confirmed: report.confirmed.map((each) => findingRecord(each, language)) }),
  };
}

function tablesOf(report: Report): Record<string, Figures> {
  const tables: Record<string, Figures> = {};
  for (const table of tableIds) tables[table] = {};
  for (const cell of report.cells.values()) {
    const steps = cell.id.split('.');
    const last = steps.pop() ?? '';
    let figures: Figures = tables;
    for (const step of steps) {
      const next = figures[step];
      if (typeof next === 'object' && next !== null) figures = next;
      else {
        const added: Figures = {};
        figures[step] = added;
        figures = added;
      }
    }
    figures[last] = cell.value;
  }
  return tables;
}

function needsMark(cell: Cell): boolean {
  return cell.state !== 'reported' || cell.placed !== undefined || cell.note !== undefined || printsUnit(cell);
}

/** The unit that the form itself prints for a column says nothing about this page. */
function printsUnit(cell: Cell): boolean {
  if (cell.unit === undefined) return false;
  return cell.raw.includes(cell.unit) || definitionOf(cell.id).column.unit !== cell.unit;
}

function markOf(cell: Cell, language: Language): Mark {
  return {
    cell: cell.id,
    state: cell.state,
    raw: cell.raw,
    ...(cell.candidates && { candidates: cell.candidates }),
    ...(cell.placed && { placed: cell.placed }),
    ...(cell.unit !== undefined && { unit: cell.unit }),
    ...(cell.note !== undefined && { note: cell.note }),
    ...(cell.reason && { reason: cell.reason[language] }),
    ...(cell.at && { at: placeOf(cell.at) }),
  };
}

/** A finding as JSON has it; its text in one language. */
export function findingRecord(finding: Finding, language: Language): FindingRecord {
  const difference = differenceOf(finding);
  return {
    check: finding.check,
    severity: finding.severity,
    message: finding.message[language],
    cells: finding.cells,
    ...(finding.expected !== undefined && { expected: finding.expected }),
    ...(finding.actual !== undefined && { actual: finding.actual }),
    ...(difference !== undefined && { difference }),
    ...(finding.at && { at: placeOf(finding.at) }),
  };
}

/** A finding between reports as JSON has it; its text in one language. */
export function betweenRecord(language: Language) {
  return ({ source, publisher, year, against, ...finding }: BetweenFinding) => ({
    source,
    publisher,
    year,
    against,
    ...findingRecord(finding, language),
  });
}

/** Stated minus computed figure, without the dust of binary fractions (0.3 - 0.1 is 0.2). */
function differenceOf({ expected, actual }: Finding): number | undefined {
  if (expected === undefined || actual === undefined) return undefined;
  return Number((actual - expected).toPrecision(12));
}

function repairOf(repair: Repair): Repair {
  return {
    changes: repair.changes.map(({ cell, from, to }) => ({ cell, from, to })),
    ...(repair.slip !== undefined && { slip: repair.slip }),
    ...(repair.prose !== undefined && { prose: repair.prose }),
  };
}

function placeOf({ line, column }: Place): Place {
  return { line, column };
}
