import { type AnyCheck, isBetween } from '../checks/catalogue.ts';
import { type Localized, tableIds } from '../forms/index.ts';
import { explainText } from '../messages/explain.ts';
import { tableName } from './explain.ts';

/** Checks that speak of the same part of a report, or of several reports. */
export interface Group {
  readonly title: Localized;
  readonly checks: readonly AnyCheck[];
}

/** The checks by what they speak of: the report as a whole, one table, several; then those between reports. */
export function groupsOf(checks: readonly AnyCheck[]): readonly Group[] {
  const ofOneReport = checks.filter((check) => !isBetween(check));
  const groups: Group[] = [
    { title: explainText.wholeReport, checks: ofOneReport.filter(({ tables }) => tables.length === 0) },
    ...tableIds.map((table) => ({
      title: tableName(table),
      checks: ofOneReport.filter(({ tables }) => tables.length === 1 && tables[0] === table),
    })),
    { title: explainText.severalTables, checks: ofOneReport.filter(({ tables }) => tables.length > 1) },
    { title: explainText.betweenReports, checks: checks.filter(isBetween) },
  ];
  return groups.filter((group) => group.checks.length > 0);
}
