import type { Described, Found, Options } from '../../checks/check.ts';
import type { Outline } from '../../checks/sketch.ts';
import type { CellId, Localized } from '../../forms/index.ts';
import type { History, Published } from '../panel/history.ts';
import type { RollUp } from '../roll-up.ts';
import type { ArchiveCheckId } from './ids.ts';

/** A finding between reports before it has the name of its check. */
export interface FoundBetween extends Found {
  /** The report it is about: the later one. */
  readonly about: Published;
  /** The sources of the reports that it was compared with. */
  readonly against?: readonly string[];
}

/** What a check can ask of the other bodies. */
export interface Others {
  /** The roll-ups in which the body stands above others; each member with its history, null where it has published nothing. */
  readonly rollUpsOf: (history: History) => readonly ResolvedRollUp[];
}

/** A roll-up with the histories of those who belong to it. */
export interface ResolvedRollUp {
  readonly complete: boolean;
  readonly members: readonly Member[];
}

export interface Member {
  /** As declared. */
  readonly name: string;
  /** What it has published for a year; null where there is nothing. */
  readonly yearOf: (year: number) => History['years'][number] | null;
}

/** Reports told as a check of one report tells them, and what they show together. */
export interface Example {
  readonly shows: Localized;
  readonly reports: readonly Outline[];
  readonly rollUps?: readonly RollUp[];
}

/** A check between reports: a plain object, without state, that knows what bodies have published, and no page. */
export interface ArchiveCheck extends Described {
  readonly id: ArchiveCheckId;
  /** What it looks at together: the reports for a year, a year and the one before it, all years, or a year and the bodies below. */
  readonly over: 'year' | 'consecutiveYears' | 'years' | 'rollUp';
  /** The cells to whose rows its findings point. */
  readonly cells: readonly CellId[];
  /** Reports in which it finds nothing, and others in which it finds something: its tests, and the examples of its page. */
  readonly examples: { readonly pass: readonly Example[]; readonly fail: readonly Example[] };
  readonly find: (history: History, options: Options, others: Others) => Iterable<FoundBetween>;
}
