import type { Language } from '../messages/language.ts';
import type { Detail } from './format.ts';
import { recordOf } from './record.ts';
import { nothing, type ReportWriter } from './writer.ts';

/** The reports of the JSON document, one a line. */
export function ndjsonWriter(language: Language, detail: Detail = 'normal'): ReportWriter {
  return {
    begin: nothing,
    report: (report) => `${JSON.stringify(recordOf(report, language, detail))}\n`,
    between: nothing,
    end: nothing,
  };
}
