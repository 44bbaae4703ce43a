import type { Language } from '../messages/language.ts';
import type { Detail } from './format.ts';
import { betweenRecord, findingRecord, recordOf } from './record.ts';
import { nothing, type ReportWriter } from './writer.ts';

/** The reports of the JSON document, one a line. */
export function ndjsonWriter(language: Language, detail: Detail = 'normal'): ReportWriter {
  return {
    begin: nothing,
    report: (report) => lined(recordOf(report, language, detail)),
    between: nothing,
    end: nothing,
  };
}

/** A line a finding; those between reports stand at the end, each with the later report. */
export function ndjsonFindingsWriter(language: Language): ReportWriter {
  return {
    begin: nothing,
    report: ({ source, publisher, year, findings }) =>
      findings.map((finding) => lined({ source, publisher, year, ...findingRecord(finding, language) })).join(''),
    between: nothing,
    end: ({ between }) => between.map(betweenRecord(language)).map(lined).join(''),
  };
}

function lined(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
