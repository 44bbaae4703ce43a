import type { Language } from '../messages/language.ts';
import type { Detail } from './format.ts';
import { betweenRecord, recordOf } from './record.ts';
import type { ReportWriter } from './writer.ts';

/** One JSON document, a report a line; valid with no report at all. */
export function jsonWriter(language: Language, detail: Detail = 'normal'): ReportWriter {
  return {
    begin: () => '{"schema":"disclosure-check/1","reports":[\n',
    report: (report) => JSON.stringify(recordOf(report, language, detail)),
    between: () => ',\n',
    // Where nothing is compared, or all agrees, the document has the contract's fields alone.
    end: ({ summary, between }) => {
      const compared = between.length === 0 ? '' : `"between":${JSON.stringify(between.map(betweenRecord(language)))},`;
      return `\n],${compared}"summary":${JSON.stringify(summary)}}\n`;
    },
  };
}
