import type { Check } from '../checks/check.ts';
import { type Localized, tableIds } from '../forms/index.ts';
import { explainText } from '../messages/explain.ts';
import { tableName } from './explain.ts';

/** Checks that speak of the same part of a report. */
export interface Group {
  readonly title: Localized;
  readonly checks: readonly Check[];
}

/** The checks by what they speak of: the report as a whole, one table, several. */
export function groupsOf(checks: readonly Check[]): readonly Group[] {
  const groups: Group[] = [
    { title: explainText.wholeReport, checks: checks.filter(({ tables }) => tables.length === 0) },
    ...tableIds.map((table) => ({
      title: tableName(table),
      checks: checks.filter(({ tables }) => tables.length === 1 && tables[0] === table),
    })),
    { title: explainText.severalTables, checks: checks.filter(({ tables }) => tables.length > 1) },
  ];
  return groups.filter((group) => group.checks.length > 0);
}
