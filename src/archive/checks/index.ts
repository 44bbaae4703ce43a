import type { ArchiveCheck } from './archive-check.ts';
import { carryOver } from './carry-over.ts';
import { disclosedChange } from './disclosed-change.ts';
import { duplicateReport } from './duplicate-report.ts';
import { inForceChange } from './in-force-change.ts';
import { itemsCarryOver } from './items-carry-over.ts';
import { missingYear } from './missing-year.ts';
import { pendingCases } from './pending-cases.ts';
import { rollUp } from './roll-up.ts';
import { staleFigures } from './stale-figures.ts';
import { yearJump } from './year-jump.ts';

export type { ArchiveCheck } from './archive-check.ts';

/** Every check between reports, in the order of its findings. */
export const archiveChecks: readonly ArchiveCheck[] = [
  // Which reports there are.
  duplicateReport,
  missingYear,
  // Year to year.
  carryOver,
  itemsCarryOver,
  inForceChange,
  disclosedChange,
  pendingCases,
  staleFigures,
  yearJump,
  // One body above others.
  rollUp,
];
