import { formOrLatest, type Localized } from '../forms/index.ts';
import { inputText } from '../messages/run.ts';
import { breaksOff, unreadTables } from '../output/summary.ts';
import type { Report } from '../report/report.ts';
import type { Orders } from './orders.ts';

/** What of a report could not be checked, in words. */
export function unreadIn(report: Report, { encoding, tellsNature }: Orders): readonly Localized[] {
  const words: Localized[] = [];
  const unread = unreadTables(report);
  if (unread.length > 0) {
    const { tables } = formOrLatest(report.form).definition;
    words.push(inputText.unreadTables(unread.map((table) => tables[table].name)));
  }
  if (breaksOff(report)) words.push(inputText.brokenOff);
  if (report.verdict !== 'notAssessable') return words;
  const isTold = report.findings.some(({ check, severity }) => check === 'not-assessable' && severity !== 'info');
  if (!isTold || !tellsNature) words.push(reasonOf(report));
  if (encoding !== null) words.push(inputText.forcedEncoding(encoding));
  return words;
}

function reasonOf({ findings, remarks }: Report): Localized {
  const [first] = findings;
  for (const remark of remarks) if (remark.kind === 'notAssessable') return remark.message;
  return first?.message ?? inputText.noTable;
}
