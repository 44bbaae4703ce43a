import { type FormId, forms } from '../forms/index.ts';
import type { Finding, Reading, Verdict } from '../report/report.ts';
import { columnIdentity } from './arithmetic/column-identity.ts';
import { remediesTotal } from './arithmetic/remedies-total.ts';
import { resultsTotal } from './arithmetic/results-total.ts';
import { rowTotal } from './arithmetic/row-total.ts';
import { subtotal } from './arithmetic/subtotal.ts';
import type { Check } from './check.ts';
import type { Facts } from './facts.ts';
import { citedNotice } from './formalities/cited-notice.ts';
import { feeStatement } from './formalities/fee-statement.ts';
import { formYear } from './formalities/form-year.ts';
import { governmentDuties } from './formalities/government-duties.ts';
import { latePublication } from './formalities/late-publication.ts';
import { placeholderText } from './formalities/placeholder-text.ts';
import { sectionEmpty } from './formalities/section-empty.ts';
import { sectionMissing } from './formalities/section-missing.ts';
import { sectionOrder } from './formalities/section-order.ts';
import { sectionRenamed } from './formalities/section-renamed.ts';
import { templateText } from './formalities/template-text.ts';
import { titleForm } from './formalities/title-form.ts';
import { yearConflict } from './formalities/year-conflict.ts';
import { claimedAllConcluded } from './narrative/claimed-all-concluded.ts';
import { claimedAmounts } from './narrative/claimed-amounts.ts';
import { claimedApplicants } from './narrative/claimed-applicants.ts';
import { claimedDecisions } from './narrative/claimed-decisions.ts';
import { claimedDocuments } from './narrative/claimed-documents.ts';
import { claimedGrowth } from './narrative/claimed-growth.ts';
import { claimedOutcomes } from './narrative/claimed-outcomes.ts';
import { claimedParts } from './narrative/claimed-parts.ts';
import { claimedPercentage } from './narrative/claimed-percentage.ts';
import { claimedRemedies } from './narrative/claimed-remedies.ts';
import { claimedRequests } from './narrative/claimed-requests.ts';
import { carriedInUnfinished } from './plausibility/carried-in-unfinished.ts';
import { carriedOutShare } from './plausibility/carried-out-share.ts';
import { copiedRow } from './plausibility/copied-row.ts';
import { decisionsRunningTotal } from './plausibility/decisions-running-total.ts';
import { directLitigation } from './plausibility/direct-litigation.ts';
import { disclosedBelowNew } from './plausibility/disclosed-below-new.ts';
import { dominantOutcome } from './plausibility/dominant-outcome.ts';
import { feeRowBefore2021 } from './plausibility/fee-row-before-2021.ts';
import { feeUnit } from './plausibility/fee-unit.ts';
import { inForceBelowIssued } from './plausibility/in-force-below-issued.ts';
import { itemsBelowZero } from './plausibility/items-below-zero.ts';
import { noDecisions } from './plausibility/no-decisions.ts';
import { procurementUnit } from './plausibility/procurement-unit.ts';
import { remediesExceedOutcomes } from './plausibility/remedies-exceed-outcomes.ts';
import { ruleMakingPower } from './plausibility/rule-making-power.ts';
import { ambiguousValue } from './reading/ambiguous-value.ts';
import { emptyTable } from './reading/empty-table.ts';
import { extraContent } from './reading/extra-content.ts';
import { missingRow } from './reading/missing-row.ts';
import { missingTable } from './reading/missing-table.ts';
import { mixedEditions } from './reading/mixed-editions.ts';
import { negativeCount } from './reading/negative-count.ts';
import { notAssessable } from './reading/not-assessable.ts';
import { unreadableValue } from './reading/unreadable-value.ts';
import { optionsOf, type Settings, severityOf } from './settings.ts';

export type { Check } from './check.ts';
export { factsOf } from './facts.ts';
export { defaultSettings, type Settings } from './settings.ts';

/** Every check, in the order of its findings. */
export const checks: readonly Check[] = [
  // What could be read.
  notAssessable,
  missingTable,
  mixedEditions,
  missingRow,
  extraContent,
  emptyTable,
  unreadableValue,
  ambiguousValue,
  negativeCount,
  // Sums.
  rowTotal,
  columnIdentity,
  resultsTotal,
  remediesTotal,
  subtotal,
  // Form and formalities.
  formYear,
  yearConflict,
  citedNotice,
  titleForm,
  sectionMissing,
  sectionOrder,
  sectionRenamed,
  sectionEmpty,
  templateText,
  placeholderText,
  feeStatement,
  governmentDuties,
  latePublication,
  // Plausibility.
  ruleMakingPower,
  copiedRow,
  inForceBelowIssued,
  disclosedBelowNew,
  decisionsRunningTotal,
  itemsBelowZero,
  feeUnit,
  procurementUnit,
  noDecisions,
  carriedOutShare,
  carriedInUnfinished,
  dominantOutcome,
  feeRowBefore2021,
  remediesExceedOutcomes,
  directLitigation,
  // Prose against tables.
  claimedRequests,
  claimedOutcomes,
  claimedApplicants,
  claimedRemedies,
  claimedDocuments,
  claimedDecisions,
  claimedAmounts,
  claimedAllConcluded,
  claimedPercentage,
  claimedGrowth,
  claimedParts,
];

/** By edition, null for one that is not known, the checks that speak of its reports. */
const checksByEdition: ReadonlyMap<FormId | null, readonly Check[]> = new Map(
  [null, ...forms.map(({ id }) => id)].map((form) => [
    form,
    checks.filter(({ editions }) => editions === undefined || (form !== null && editions.includes(form))),
  ]),
);

/** What the checks say of a report. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** What was looked for and found in order; empty unless the settings ask for it. */
  readonly confirmed: readonly Finding[];
  /** How many checks ran. */
  readonly checksRun: number;
}

/** Runs every check over the facts of a report. */
export function runChecks(facts: Facts, settings: Settings): Outcome {
  const findings: Finding[] = [];
  const confirmed: Finding[] = [];
  let checksRun = 0;
  for (const check of checksByEdition.get(facts.reading.form) ?? checks) {
    if (settings.rules[check.id] === 'off') continue;
    checksRun += 1;
    const options = optionsOf(check, settings);
    for (const found of check.find(facts, options)) {
      const severity = severityOf(check, found.severity, settings);
      if (severity !== 'off') findings.push({ check: check.id, ...found, severity });
    }
    if (!settings.confirm || !check.confirm) continue;
    for (const each of check.confirm(facts, options)) confirmed.push({ check: check.id, severity: 'info', ...each });
  }
  return { findings, confirmed, checksRun };
}

/**
 * `fail` with any error, `warn` with any warning, else `pass`; `notAssessable` where no table could be read. A report with a cell that was
 * not read is no `pass`, whatever the settings have switched off.
 */
export function verdictOf(reading: Reading, findings: readonly Finding[]): Verdict {
  if (reading.remarks.some(({ kind }) => kind === 'notAssessable')) return 'notAssessable';
  if (findings.some(({ severity }) => severity === 'error')) return 'fail';
  let allRead = true;
  for (const { state } of reading.cells.values()) {
    allRead &&= state !== 'missing' && state !== 'unreadable' && state !== 'ambiguous';
  }
  return !allRead || findings.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass';
}
