import type { Finding, Reading, Verdict } from '../report/report.ts';
import { ambiguousValue } from './ambiguous-value.ts';
import type { Check, Facts } from './check.ts';
import { columnIdentity } from './column-identity.ts';
import { emptyTable } from './empty-table.ts';
import { evaluateIdentities } from './identities.ts';
import { missingRow } from './missing-row.ts';
import { missingTable } from './missing-table.ts';
import { mixedEditions } from './mixed-editions.ts';
import { negativeCount } from './negative-count.ts';
import { notAssessable } from './not-assessable.ts';
import { remediesTotal } from './remedies-total.ts';
import { resultsTotal } from './results-total.ts';
import { rowTotal } from './row-total.ts';
import { unreadableValue } from './unreadable-value.ts';

export type { Check } from './check.ts';

/** Every check, in the order of its findings. */
export const checks: readonly Check[] = [
  notAssessable,
  missingTable,
  mixedEditions,
  missingRow,
  emptyTable,
  unreadableValue,
  ambiguousValue,
  negativeCount,
  rowTotal,
  columnIdentity,
  resultsTotal,
  remediesTotal,
];

/** Runs every check over what a page says. */
export function findingsOf(reading: Reading): Finding[] {
  const facts: Facts = { reading, identities: evaluateIdentities(reading) };
  return checks.flatMap((check) =>
    [...check.find(facts)].map((found): Finding => ({ check: check.id, severity: check.severity, ...found })),
  );
}

/** `fail` with any error, `warn` with any warning, else `pass`; `notAssessable` where no table could be read. */
export function verdictOf(reading: Reading, findings: readonly Finding[]): Verdict {
  if (reading.remarks.some(({ kind }) => kind === 'notAssessable')) return 'notAssessable';
  if (findings.some(({ severity }) => severity === 'error')) return 'fail';
  return findings.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass';
}
