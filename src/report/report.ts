import type { Place } from '../document/document.ts';
import type { CellId, FormId, Localized, TableId } from '../forms/index.ts';
import type { Slip } from '../repair/slip.ts';

/**
 * `reported` a number · `blank` an empty cell · `notApplicable` `/`, `-`, `—`, 无 · `unreadable` text that is no number ·
 * `missing` the row or table is not on the page · `ambiguous` a number is on the page, its cell is not certain.
 */
export type CellState = 'reported' | 'blank' | 'notApplicable' | 'unreadable' | 'missing' | 'ambiguous';

/** One cell of the form as the page has it. */
export interface Cell {
  readonly id: CellId;
  readonly state: CellState;
  /** Only `reported` has a value; never rescaled. */
  readonly value: number | null;
  /** The text the page prints for it, white space folded; empty where it prints none. */
  readonly raw: string;
  /** The unit printed with the figure, or the one the form prints for the column. */
  readonly unit?: string;
  /** Words printed behind the figure: 22（其中修订16件）. */
  readonly note?: string;
  /** What an ambiguous cell may hold; `null` stands for an empty cell. */
  readonly candidates?: readonly (number | null)[];
  /** How the figure came to its cell where the page does not show it. */
  readonly placed?: 'byIdentity';
  /** Why the cell is not known. */
  readonly reason?: Localized;
  /** Where it stands; absent where the page has nothing for it. */
  readonly at?: Place;
}

/** `error` a contradiction · `warning` most likely wrong · `info` worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** Something a check has found. The words are in both languages; an output picks one. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly cells: readonly CellId[];
  readonly expected?: number;
  readonly actual?: number;
  readonly at?: Place;
}

/** A finding that a baseline accepts, and why. */
export interface Accepted extends Finding {
  readonly reason: string;
}

/** One way to mend a table: all changes of an entry belong together. */
export interface Repair {
  readonly changes: readonly { readonly cell: CellId; readonly from: number | null; readonly to: number }[];
  /** What was done when the wrong figures were typed; absent where no slip of one kind explains them. */
  readonly slip?: Slip;
  /** Whether more figures of the prose agree with the tables so mended, or fewer; absent where it is as many, or says nothing of them. */
  readonly prose?: 'for' | 'against';
}

/** A table as it was found on the page. */
export interface FoundTable {
  readonly table: TableId;
  /** Edition of each block, in the order of the form; several where the page mixes them. */
  readonly editions: readonly FormId[];
  readonly at: Place;
}

/** A line of prose, white space folded. */
export interface Line {
  readonly text: string;
  readonly at: Place;
}

/** A section of the report: its heading, and the prose below it without what tables print. */
export interface Section {
  /** Which of the form's sections it is by its words, from 0; null where they are not the form's, and before the first heading. */
  readonly index: number | null;
  /** The numeral of the heading as printed (三); null where it prints none. */
  readonly number: string | null;
  /** The heading as printed; empty for what stands before the first. */
  readonly title: string;
  readonly at: Place;
  readonly lines: readonly Line[];
}

/** A report year as one place of the page states it: the title, the title in the page's head, the period of the statistics. */
export interface StatedYear {
  readonly source: 'title' | 'head' | 'period';
  readonly year: number;
  /** The words that state it. */
  readonly text: string;
  readonly at?: Place;
}

/** What a page says, before it is checked. */
export interface Reading {
  /** The edition of `applications`, or of the first table found; null where no table was read. */
  readonly form: FormId | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  /** ISO date. */
  readonly publishedOn: string | null;
  /** Every statement of the report year, the title's first. */
  readonly years: readonly StatedYear[];
  /** The prose, section by section, in reading order. */
  readonly sections: readonly Section[];
  readonly tables: readonly FoundTable[];
  /** Every cell of the form, in its order; empty where no table was read. */
  readonly cells: ReadonlyMap<CellId, Cell>;
  /** What recognition itself has to say: why no table was read, rows that are not of the form. */
  readonly remarks: readonly Remark[];
}

/** Something recognition has met and a check turns into a finding. */
export type Remark =
  | { readonly kind: 'notAssessable'; readonly message: Localized; readonly at?: Place }
  /** The page seems to have the table, in a shape that could not be recognised. */
  | { readonly kind: 'unrecognisedTable'; readonly table: TableId; readonly at?: Place }
  /** The page breaks off in a table, or behind it: with these tables and these cells, some of that table among them, gone. */
  | {
      readonly kind: 'brokenOff';
      readonly table: TableId;
      readonly lost: readonly TableId[];
      readonly cells: readonly CellId[];
      readonly at: Place;
    }
  /** The page prints subtotals of a group of rows, column by column. */
  | {
      readonly kind: 'subtotal';
      readonly table: TableId;
      readonly label: Localized;
      readonly sums: readonly { readonly addends: readonly CellId[]; readonly stated: number }[];
      readonly at: Place;
    }
  /** The page has added a row or a column to the table, by these words. */
  | {
      readonly kind: 'extraRow' | 'extraColumn';
      readonly table: TableId;
      readonly text: string;
      readonly at: Place;
    };

/**
 * `fail` with any error, `warn` with any warning or a cell that was not read, else `pass`; `notAssessable` where no table could be read.
 */
export type Verdict = 'pass' | 'warn' | 'fail' | 'notAssessable';

/** A report, read and checked. */
export interface Report extends Reading {
  /** The path as given, `archive.zip!member`, with `#2`, `#3` … where a page holds several reports. */
  readonly source: string;
  readonly findings: readonly Finding[];
  /** Findings that count no more because a baseline accepts them; not among `findings`. */
  readonly accepted: readonly Accepted[];
  readonly repairs: readonly Repair[];
  readonly verdict: Verdict;
  /** What the checks looked for and found in order, where that was asked for; of severity `info`. */
  readonly confirmed: readonly Finding[];
  /** How many checks ran. */
  readonly checksRun: number;
}
