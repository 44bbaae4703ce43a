import type { ArchiveCheck } from '../archive/checks/archive-check.ts';
import { archiveChecks } from '../archive/checks/index.ts';
import type { Check } from './check.ts';
import { checks } from './index.ts';

export type AnyCheck = Check | ArchiveCheck;

/** Every check there is: those of one report, then those between reports. */
export const everyCheck: readonly AnyCheck[] = [...checks, ...archiveChecks];

/** Whether a check compares reports: only such a check keeps a list of the cells it points to. */
export function isBetween(check: AnyCheck): check is ArchiveCheck {
  return 'cells' in check;
}
