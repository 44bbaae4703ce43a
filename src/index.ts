/*
 * The public API, which docs/api.md describes: a page in, typed and checked reports out. Everything else in the package may change.
 */
export { type CheckOptions, checkBytes } from './check.ts';
export type { Options, OptionValue } from './checks/check.ts';
export { defaultSettings, type RuleLevel, type Settings } from './checks/settings.ts';
export type { Place } from './document/document.ts';
export {
  type CellDefinition,
  type CellId,
  type CellIdOf,
  type Form,
  type FormId,
  formOf,
  forms,
  type Identity,
  type Localized,
  type TableId,
  type TablesOf,
} from './forms/index.ts';
export type { Level } from './publisher/publisher.ts';
export type { Slip } from './repair/slip.ts';
export type {
  Accepted,
  Cell,
  CellState,
  Finding,
  FoundTable,
  Line,
  Reading,
  Remark,
  Repair,
  Report,
  Section,
  Severity,
  StatedYear,
  Verdict,
} from './report/report.ts';
