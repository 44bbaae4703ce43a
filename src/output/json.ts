import type { Language } from '../messages/language.ts';
import { recordOf } from './record.ts';
import type { ReportWriter } from './writer.ts';

/** One JSON document, a report a line; valid with no report at all. */
export function jsonWriter(language: Language): ReportWriter {
  let first = true;
  return {
    begin: () => '{"schema":"disclosure-check/1","reports":[',
    report: (report) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + JSON.stringify(recordOf(report, language));
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}
