export { type CheckOptions, checkBytes } from './check.ts';
export { everyCheck } from './checks/catalogue.ts';
export { type Check, checks, defaultSettings, type Settings } from './checks/index.ts';
export type { Document, Place } from './document/document.ts';
export { readDocument } from './document/index.ts';
export {
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
export { readReports } from './recognition/read.ts';
export type {
  Accepted,
  Cell,
  CellState,
  Finding,
  FoundTable,
  Reading,
  Remark,
  Repair,
  Report,
  Severity,
  Verdict,
} from './report/report.ts';
