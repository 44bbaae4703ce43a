/** Text in the two languages of the tool. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/**
 * A label as the official form prints it. `number` is its numbering (一、 （三） 1.), `zh` the words, `gloss` the remark the
 * form prints in brackets behind them; `variants` are other words that published reports print in its place.
 * Width, white space, punctuation, quotes, numbering, brackets and traditional characters are the normaliser's affair, not variants.
 */
export interface Label extends Localized {
  readonly number?: string;
  readonly gloss?: string;
  readonly variants?: readonly string[];
}

/** What a column may hold: a count of things (an integer, not negative), a signed change, or an amount of money. */
export type ValueDomain = 'count' | 'change' | 'money';

export interface Column {
  readonly id: string;
  readonly label: Label;
  readonly domain: ValueDomain;
  /** The unit the form itself prints for the column; absent where the form prints none. */
  readonly unit?: string;
}

/** A row of figures. A dot in the id nests it in a group: `withheld.stateSecret`. */
export interface Row {
  readonly row: string;
  readonly label: Label;
}

/** A line that carries a label only: 三、本年度办理结果, （三）不予公开. */
export interface Heading {
  readonly heading: Label;
}

/** One word of a printed header, in reading order. */
export type HeaderWord = { readonly column: string } | { readonly row: string } | { readonly words: Label };

/**
 * How a block is laid out on paper.
 * `rows`: the header, then each row's label followed by its figures.
 * `band`: the labels of rows and columns together form the header, one line of figures follows, row after row.
 * `parts`: each row is a small table: its label, the columns' header, its figures.
 * `transposed`: the rows' labels are the header, then each column's label followed by its figure in every row.
 */
export interface Arrangement {
  readonly kind: 'rows' | 'band' | 'parts' | 'transposed';
  readonly header: readonly HeaderWord[];
}

/** A part of a table that has columns of its own. The first arrangement is the official one. */
export interface Block {
  readonly caption?: Label;
  readonly columns: readonly Column[];
  readonly rows: readonly (Row | Heading)[];
  readonly arrangements: readonly Arrangement[];
  /** The form itself merges other cells in the rows than in the header, so that figures do not stand under their words. */
  readonly spansDiffer?: true;
}

export interface Table {
  /** Heading of the section that holds the table. */
  readonly title: Label;
  /** How the table is called in messages: 表二 … */
  readonly name: Localized;
  readonly blocks: readonly Block[];
}

/** A family of equalities: for each row (or column) of a table, the cells of `sum` add up to the sum of the cells of `equals`. */
export interface SumRule {
  readonly check: string;
  readonly table: TableId;
  readonly each: 'row' | 'column';
  readonly sum: readonly string[];
  readonly equals: readonly string[];
}

/** The three tables: 主动公开, 收到和处理申请, 行政复议、行政诉讼. */
export type TableId = 'proactive' | 'applications' | 'remedies';

/** An edition of the official form, all that is particular to it. */
export interface FormDefinition {
  readonly id: string;
  readonly instrument: string;
  /** Report years the edition is meant for; no `to` while it is in force. */
  readonly years: { readonly from: number; readonly to?: number };
  /** The six sections in order; those of the tables are the tables' titles. */
  readonly sections: readonly Label[];
  readonly tables: Readonly<Record<TableId, Table>>;
  readonly identities: readonly SumRule[];
}
