import type { Place } from '../document/document.ts';
import type { CellId, Localized } from '../forms/index.ts';
import type { Reading, Severity } from '../report/report.ts';
import type { EvaluatedIdentity } from './identities.ts';

/** What several checks need, computed once a report. */
export interface Facts {
  readonly reading: Reading;
  readonly identities: readonly EvaluatedIdentity[];
}

/** A finding before it has the name of its check. `severity` stands only where it differs from the check's own. */
export interface Found {
  readonly message: Localized;
  readonly cells: readonly CellId[];
  readonly severity?: Severity;
  readonly expected?: number;
  readonly actual?: number;
  readonly at?: Place;
}

/** One check: a plain object, without state, that knows the typed record and no page. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** What it looks for, in a line. */
  readonly title: Localized;
  readonly find: (facts: Facts) => Iterable<Found>;
}
