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
    end: ({ summary, between, acceptedBetween }) => {
      const record = betweenRecord(language);
      const known = acceptedBetween.map((each) => ({ ...record(each), reason: each.reason }));
      const compared = member('between', between.map(record)) + member('acceptedBetween', known);
      return `\n],${compared}"summary":${JSON.stringify(summary)}}\n`;
    },
  };
}

/** A member of the document; none where it has nothing in it. */
function member(name: string, items: readonly unknown[]): string {
  return items.length === 0 ? '' : `"${name}":${JSON.stringify(items)},`;
}
