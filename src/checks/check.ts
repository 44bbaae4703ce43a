import type { Place } from '../document/document.ts';
import type { CellId, FormId, Localized, TableId } from '../forms/index.ts';
import type { Severity } from '../report/report.ts';
import type { Facts } from './facts.ts';
import type { Sketch } from './sketch.ts';

/** A finding before it has the name of its check. `severity` stands only where it is milder than the check's own. */
export interface Found {
  readonly message: Localized;
  readonly cells: readonly CellId[];
  readonly severity?: Severity;
  readonly expected?: number;
  readonly actual?: number;
  readonly at?: Place;
}

/** Something that a check has looked for and found in order: a claim of the prose that the tables bear out. */
export interface Confirmed {
  readonly message: Localized;
  readonly cells: readonly CellId[];
  readonly at?: Place;
}

/**
 * On what a check stands. `law`: an act or an official notice. `form`: it is printed on the form. `definition`: it follows from what the
 * form's words mean. `plausibility`: experience; what it finds can be right all the same.
 */
export type BasisKind = 'law' | 'form' | 'definition' | 'plausibility';

/** A value of an option of a check. */
export type OptionValue = string | number;

/** A setting of a check. The type of its default is the type of its values. */
export interface OptionDefinition {
  readonly default: OptionValue;
  /** What a text must look like. */
  readonly pattern?: string;
  /** … in words. */
  readonly form?: Localized;
  readonly text: Localized;
}

/** The options of a check, by name. */
export type Options = Readonly<Record<string, OptionValue>>;

/** What every check says of itself: those of one report, and those between reports. */
export interface Described {
  readonly id: string;
  /** Its severity unless the settings say otherwise. */
  readonly severity: Severity;
  /** The tables it speaks of; empty where it speaks of the report as a whole. */
  readonly tables: readonly TableId[];
  /** The fault that it looks for, in a line. */
  readonly title: Localized;
  readonly basis: Localized & { readonly kind: BasisKind };
  /** Why it matters, in a sentence or two. */
  readonly why: Localized;
  /** What to do about what it finds. */
  readonly mend: Localized;
  readonly options?: Readonly<Record<string, OptionDefinition>>;
}

/** One check: a plain object, without state, that knows the typed record and no page. */
export interface Check extends Described {
  /** The editions it knows; all where absent. It is not run on a report of another. */
  readonly editions?: readonly FormId[];
  /** Reports in which it finds nothing, and others in which it finds something: its tests, and the examples of its page in docs/checks. */
  readonly examples: { readonly pass: readonly Sketch[]; readonly fail: readonly Sketch[] };
  readonly find: (facts: Facts, options: Options) => Iterable<Found>;
  /** What it has found in order, for those who want to know. */
  readonly confirm?: (facts: Facts, options: Options) => Iterable<Confirmed>;
}
