import type { CellId } from '../forms/index.ts';
import { type Publisher, publisherOf } from '../publisher/publisher.ts';
import type { Reading } from '../report/report.ts';
import { type EvaluatedIdentity, evaluateIdentities } from './arithmetic/identities.ts';
import { type Outline, outlineOf } from './formalities/outline.ts';
import type { Settings } from './settings.ts';

/** What several checks need, computed once a report. */
export interface Facts {
  readonly reading: Reading;
  readonly identities: readonly EvaluatedIdentity[];
  /** Who publishes the report, as far as the name tells or the settings say. */
  readonly publisher: Publisher;
  /** The sections of the report: which are there, in which order. */
  readonly outline: Outline;
  /** The figure of a cell; null where it has none, and where the report has no such cell. */
  readonly figure: (id: CellId) => number | null;
}

/** The facts of one report. */
export function factsOf(reading: Reading, settings: Settings): Facts {
  const publisher = publisherOf(reading.publisher);
  return {
    reading,
    identities: evaluateIdentities(reading),
    publisher: settings.level === null ? publisher : { ...publisher, level: settings.level },
    outline: outlineOf(reading),
    figure: (id) => reading.cells.get(id)?.value ?? null,
  };
}
