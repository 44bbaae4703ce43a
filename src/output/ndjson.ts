import type { Language } from '../messages/language.ts';
import { recordOf } from './record.ts';
import { nothing, type ReportWriter } from './writer.ts';

/** The reports of the JSON document, one a line. */
export function ndjsonWriter(language: Language): ReportWriter {
  return {
    begin: nothing,
    report: (report) => `${JSON.stringify(recordOf(report, language))}\n`,
    between: nothing,
    end: nothing,
  };
}
