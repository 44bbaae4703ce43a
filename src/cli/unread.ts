import { formOrLatest, type Localized } from '../forms/index.ts';
import { inputText } from '../messages/run.ts';
import { unreadTables } from '../output/summary.ts';
import type { Report } from '../report/report.ts';
import type { Options } from './options.ts';

/** What of a report could not be checked, in words. That it is none, the pretty output on standard output tells itself. */
export function unreadIn(report: Report, { format, output, encoding }: Options): readonly Localized[] {
  const words: Localized[] = [];
  const unread = unreadTables(report);
  if (unread.length > 0) {
    const { tables } = formOrLatest(report.form).definition;
    words.push(inputText.unreadTables(unread.map((table) => tables[table].name)));
  }
  if (report.verdict !== 'notAssessable') return words;
  const isTold = report.findings.some(({ check, severity }) => check === 'not-assessable' && severity !== 'info');
  if (!isTold || format !== 'pretty' || output !== null) words.push(reasonOf(report));
  if (encoding !== null) words.push(inputText.forcedEncoding(encoding));
  return words;
}

function reasonOf({ findings, remarks }: Report): Localized {
  const [first] = findings;
  for (const remark of remarks) if (remark.kind === 'notAssessable') return remark.message;
  return first?.message ?? inputText.noTable;
}
