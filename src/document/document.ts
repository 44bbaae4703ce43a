/** A place in the decoded source; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Stands for what a cell shows instead of text: a picture, or what a script writes into it. Unicode has the character for this, and office
 * programs leave it where an object was.
 */
export const OBJECT = '\ufffc';

/** A run of text that stands alone: an HTML block without a table, or a line of a text file. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** White space folded (tabs too), except that a line break stays as `\n` where the page breaks the line (`<br>`). Never empty. */
  readonly text: string;
  /** Offset of its first character in the decoded source. */
  readonly offset: number;
  /** Level of the heading that it is, 1 to 6; absent elsewhere. */
  readonly heading?: number;
  /** It is a way to somewhere else, or one of many: all its text is in links, or it stands in a list, a menu or beside the page's matter. */
  readonly aside?: 'link' | 'item';
}

export interface GridCell {
  /** As in {@link Paragraph.text}; empty where the cell is, {@link OBJECT} where it shows no text but something else. Lines and inner blocks are parted by `\n`. */
  readonly text: string;
  /** Position and size in the grid, after spans are resolved; from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly offset: number;
}

/**
 * Cells on a grid: an HTML table with its spans resolved as browsers do it, or a run of rows in a text file (`a | b |`, tabs, Markdown).
 * The rows of a text file may be ragged: nothing is padded.
 */
export interface Grid {
  readonly kind: 'grid';
  /** In reading order: by row, then by column of origin. A cell that spans rows stands once, in its first row. */
  readonly cells: readonly GridCell[];
  readonly rows: number;
  readonly columns: number;
  readonly offset: number;
}

export type Block = Paragraph | Grid;

/** Something that may hold what the text does not: an image or a linked file. */
export interface Embedded {
  readonly kind: 'image' | 'attachment' | 'frame';
  /** What the page calls it: file name, alternative text or address. */
  readonly name: string;
  readonly offset: number;
}

/** A page as blocks in reading order. It knows no form. */
export interface Document {
  readonly format: 'html' | 'text';
  readonly blocks: readonly Block[];
  /** Text of `<title>`; null where there is none. */
  readonly title: string | null;
  /** `<meta name content>` pairs, and those of `property`, names in lower case; the first of a name counts. */
  readonly metadata: ReadonlyMap<string, string>;
  readonly embedded: readonly Embedded[];
  /** Offset at which the source breaks off in the middle of the page, where that is sure; absent otherwise. */
  readonly brokenOffAt?: number;
  /** A text ends in a digit, without as much as a line break behind it: the figure may go on. */
  readonly endsInFigure?: true;
  placeOf(offset: number): Place;
}
