import { stringify } from 'csv-stringify/sync';
import { type CellId, forms, type TableId, tableIds } from '../forms/index.ts';
import type { Language } from '../messages/language.ts';
import type { Finding, Report, Severity } from '../report/report.ts';
import { cellColumns, cellLinesOf, type Field } from './cell-lines.ts';
import { harmless } from './spreadsheet.ts';
import { readCells } from './summary.ts';
import { nothing, type ReportWriter } from './writer.ts';

export interface CsvOptions {
  /** Start with a byte-order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
}

/** Which columns of the long layout hold what the page or its name says. */
const ofPage = cellColumns.map((column) => ['source', 'publisher', 'unit', 'raw'].includes(column));

/** A line a cell, every cell of the form. */
export function longWriter(options: CsvOptions): ReportWriter {
  return writer(options, cellColumns, (report) =>
    cellLinesOf(report).map((line) => line.map((field, i) => (ofPage[i] ? safe(field) : field))),
  );
}

/** A line a report, a column a cell of any edition; empty where there is no figure. */
export function wideWriter(options: CsvOptions): ReportWriter {
  const cells = cellsOfAllForms();
  const header = ['source', 'publisher', 'year', 'form', 'title', 'publishedOn', 'verdict', ...cells];
  return writer(options, header, (report) => [
    [
      harmless(report.source),
      safe(report.publisher),
      report.year,
      report.form,
      safe(report.title),
      report.publishedOn,
      report.verdict,
      ...cells.map((cell) => report.cells.get(cell)?.value),
    ],
  ]);
}

/** A line a report, without its figures. */
export function reportsWriter(options: CsvOptions): ReportWriter {
  const header =
    'source,publisher,year,form,title,publishedOn,verdict,tables,cells,cellsRead,errors,warnings,infos'.split(',');
  return writer(options, header, (report) => {
    const { all, read } = readCells(report);
    const count = (severity: Severity) => report.findings.filter((finding) => finding.severity === severity).length;
    return [
      [
        harmless(report.source),
        safe(report.publisher),
        report.year,
        report.form,
        safe(report.title),
        report.publishedOn,
        report.verdict,
        report.tables.length,
        all,
        read,
        count('error'),
        count('warning'),
        count('info'),
      ],
    ];
  });
}

/** A line a finding; those between reports stand at the end, each with the later report. */
export function findingsWriter(options: CsvOptions, language: Language): ReportWriter {
  const header = 'source,publisher,year,check,severity,cells,expected,actual,message,line,column'.split(',');
  const lineOf = (
    { source, publisher, year }: Pick<Report, 'source' | 'publisher' | 'year'>,
    { check, severity, cells, expected, actual, message, at }: Finding,
  ): (Field | undefined)[] => {
    const about = [harmless(source), safe(publisher), year, check, severity, cells.join(' '), expected, actual];
    return [...about, harmless(message[language]), at?.line, at?.column];
  };
  return {
    ...writer(options, header, (report) => report.findings.map((finding) => lineOf(report, finding))),
    end: ({ between }) => print(between.map((finding) => lineOf(finding, finding))),
  };
}

function writer(
  options: CsvOptions,
  header: readonly string[],
  linesOf: (report: Report) => readonly (readonly (Field | undefined)[])[],
): ReportWriter {
  return {
    begin: () => (options.bom ? '\ufeff' : '') + print([header]),
    report: (report) => print(linesOf(report)),
    between: nothing,
    end: nothing,
  };
}

/** What most fields are: nothing in them needs quotes. */
const PLAIN = /^[^",\r\n]*$/;

/** RFC 4180. */
function print(lines: readonly (readonly (Field | undefined)[])[]): string {
  let text = '';
  for (const fields of lines) {
    let separator = '';
    for (const field of fields) {
      text += separator;
      if (field !== null && field !== undefined)
        text += typeof field === 'number' || PLAIN.test(field) ? field : quoted(field);
      separator = ',';
    }
    text += '\r\n';
  }
  return text;
}

/** A lone CR or LF in a field needs quotes too, not only the record delimiter. */
function quoted(field: string): string {
  return stringify([[field]], { record_delimiter: '\r\n', quoted_match: /[\r\n]/, eof: false });
}

function safe(value: Field): Field {
  return typeof value === 'string' ? harmless(value) : value;
}

/** The cells of all editions: table by table, row by row in the order of the forms, a row's columns oldest edition first. */
export function cellsOfAllForms(): readonly CellId[] {
  const all: CellId[] = [];
  for (const table of tableIds) {
    const rows = new Map<string, Set<CellId>>();
    for (const row of mergedRows(table)) rows.set(row, new Set());
    for (const form of forms) {
      for (const cell of form.cells) if (cell.table === table) rows.get(cell.row.row)?.add(cell.id);
    }
    for (const cells of rows.values()) all.push(...cells);
  }
  return all;
}

/** What only a later edition has stands before the next row that both have. */
function mergedRows(table: TableId): readonly string[] {
  let merged: string[] = [];
  for (const form of forms) {
    const own = [...new Set(form.cells.filter((cell) => cell.table === table).map((cell) => cell.row.row))];
    const next: string[] = [];
    let taken = 0;
    for (const row of own) {
      const shared = merged.indexOf(row, taken);
      if (shared < 0) continue;
      const before = own.indexOf(row);
      next.push(...merged.slice(taken, shared));
      next.push(...own.slice(0, before).filter((other) => !merged.includes(other) && !next.includes(other)), row);
      taken = shared + 1;
    }
    next.push(...merged.slice(taken), ...own.filter((other) => !merged.includes(other) && !next.includes(other)));
    merged = next;
  }
  return merged;
}
