/** The ids of the checks between reports, apart from the checks: a run that compares nothing knows their names and loads none of them. */
export const archiveCheckIds = [
  'duplicate-report',
  'missing-year',
  'carry-over',
  'items-carry-over',
  'in-force-change',
  'disclosed-change',
  'pending-cases',
  'stale-figures',
  'year-jump',
  'roll-up',
] as const;

export type ArchiveCheckId = (typeof archiveCheckIds)[number];
