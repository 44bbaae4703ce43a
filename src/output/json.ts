import type { Language } from '../messages/language.ts';
import type { Detail } from './format.ts';
import { recordOf } from './record.ts';
import type { ReportWriter } from './writer.ts';

/** One JSON document, a report a line; valid with no report at all. */
export function jsonWriter(language: Language, detail: Detail = 'normal'): ReportWriter {
  let first = true;
  return {
    begin: () => '{"schema":"disclosure-check/1","reports":[',
    report: (report) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + JSON.stringify(recordOf(report, language, detail));
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}
