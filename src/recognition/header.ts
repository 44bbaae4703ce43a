import type { Match } from './align.ts';
import { bandHeads } from './band-header.ts';
import { skeleton } from './characters.ts';
import type { Occurrence } from './occurrences.ts';
import { hasOtherWords } from './other-words.ts';
import { type Entry, type Strand, spellingsOf } from './script.ts';
import { firstOfRow, type Piece, type Stream } from './stream.ts';

/** The columns of a word of the header that is not of the form. */
export interface Stranger extends Head {
  /** It is known to head remarks or serial numbers: what stands under it is none of the form's figures. */
  readonly beside: boolean;
  /** It says another year, a sum of years or a share: it is no word of the form that is misspelled. */
  readonly other: boolean;
}

/** The columns a cell of the header covers, in a row of so many. */
export interface Head {
  readonly column: number;
  readonly columnEnd: number;
  readonly width: number;
  /** The same word fills cells side by side: the page has parted merged cells and copied their text into each. */
  readonly copied?: true;
}

/** Whether two of a grid's cells share a column. */
export const overlap = (a: Omit<Head, 'width'>, b: Omit<Head, 'width'>) =>
  a.column < b.columnEnd && b.column < a.columnEnd;

/** Whether a word of the header stands at the end of its row. */
export const endsRow = ({ columnEnd, width }: Head) => columnEnd === width;

/** Words over columns that a page adds to the form's. */
const BESIDE = /^(?:备注|備注|備註|备考|附注|说明|說明|注|序号|序號|编号|編號|项次)$/;

/** Words over what no form asks for. */
export const OTHER = /(?<!\d)20\d{2}\s*年|上年|去年|往年|历年|歷年|累计|累計|占比|比重|同比|环比|環比|增幅|[%％‰]/;

/** A word of the header that is not of the form. */
export function strangerAt({ column, columnEnd, width, text }: Piece): Stranger {
  return { column, columnEnd, width, beside: BESIDE.test(text.trim()), other: OTHER.test(text) };
}

/** The pieces that labels explain. */
export function explainedIn(stream: Stream, matches: readonly Match[]): ReadonlySet<number> {
  const explained = new Set<number>();
  for (const { start, end } of matches) {
    const first = stream.piece[start] ?? 0;
    for (let piece = first; piece <= (stream.piece[end - 1] ?? first); piece += 1) explained.add(piece);
  }
  return explained;
}

/** Cells of the header's rows that no label explains, by grid. */
export function strangersIn(stream: Stream, matches: readonly Match[], explained: ReadonlySet<number>): Stranger[] {
  const rows = new Set<number>();
  for (const { entry, start } of matches) {
    if (entry.role === 'header') rows.add(stream.pieces[stream.piece[start] ?? 0]?.row ?? -1);
  }
  const last = Math.max(-1, ...rows);
  const strangers: Stranger[] = [];
  for (let i = firstOfRow(stream, Math.min(...rows)); i < stream.pieces.length; i += 1) {
    const piece = stream.pieces[i];
    if (!piece || piece.row > last) break;
    if (piece.grid === null || !rows.has(piece.row) || piece.text === '' || explained.has(i)) continue;
    strangers.push(strangerAt(piece));
  }
  return strangers;
}

/** What the header of a block says of its columns. */
export interface Header {
  /** By the cell it heads: its place in the grid. */
  readonly heads: ReadonlyMap<number, Head>;
  /** The page prints the columns in another order than the form, so that order does not tell them. */
  readonly disordered: boolean;
  /** The cells it has a word for. */
  readonly words: ReadonlySet<number>;
}

/** The words of a block's header that the alignment has left out though they stand in it: out of the form's order. */
function outOfOrder(strand: Strand, own: readonly Match[], occurrences: readonly Occurrence[]): Occurrence[] {
  const from = own[0]?.start ?? 0;
  const to = own.find(({ entry }) => entry.role === 'row')?.start ?? own.at(-1)?.end ?? 0;
  const isLeftOut = (entry: Entry) =>
    entry.strand === strand &&
    (entry.heads === null
      ? strand.band.length > 0 && !own.some((match) => match.entry === entry)
      : !own.some((match) => match.entry.heads === entry.heads));
  const isTaken = (at: number) => own.some(({ start, end }) => start <= at && at < end);
  const left: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const { start, end, spelling } = occurrence;
    if (start >= to) break;
    if (start < from || end > to || isTaken(start)) continue;
    if (spelling.uses.some(({ entry }) => isLeftOut(entry))) left.push(occurrence);
  }
  return left;
}

const SHORTEST_BEGINNING = 2;

/** Words of a header's grid that no label explains, by the columns they stand in: what has been broken over rows is together again. */
function wordsByColumn(stream: Stream, own: readonly Match[]): Map<string, { head: Piece; letters: string }> {
  const pieceOf = ({ start }: Match) => stream.pieces[stream.piece[start] ?? 0];
  const first = own.find(({ entry }) => entry.role === 'header');
  const row = own.find(({ entry }) => entry.role === 'row');
  const from = first && pieceOf(first);
  const to = row && pieceOf(row)?.row;
  const words = new Map<string, { head: Piece; letters: string }>();
  if (!from || to === undefined || from.grid === null) return words;
  const explained = new Set(own.flatMap(({ start, end }) => [...stream.piece.subarray(start, end)]));
  for (let i = stream.piece[first?.start ?? 0] ?? 0; (stream.pieces[i]?.row ?? to) < to; i += 1) {
    const piece = stream.pieces[i];
    const letters = piece?.grid === from.grid && !explained.has(i) ? skeleton(piece.text) : '';
    if (!piece || letters === '') continue;
    const columns = `${piece.column} ${piece.columnEnd}`;
    const above = words.get(columns);
    words.set(columns, { head: above?.head ?? piece, letters: (above?.letters ?? '') + letters });
  }
  return words;
}

/**
 * Puts words that are cut short (商业) or broken over rows (商业 above 企业) at the head of their columns: each where it can be no other, between
 * those of its neighbours.
 */
function placeBroken(stream: Stream, strand: Strand, own: readonly Match[], heads: Map<number, Piece>): void {
  const missing = strand.entries.filter(({ heads: cell }) => cell !== null && !heads.has(cell));
  if (missing.length === 0 || heads.size === 0) return;
  const words = [...wordsByColumn(stream, own).values()];
  const known = [...heads];
  for (const { heads: cell, label } of missing) {
    if (cell === null) continue;
    const left = Math.max(-1, ...known.filter(([other]) => other < cell).map(([, { columnEnd }]) => columnEnd));
    const right = Math.min(...known.filter(([other]) => other > cell).map(([, { column }]) => column));
    const fitting = words.filter(
      ({ head, letters }) =>
        head.column >= left &&
        head.columnEnd <= right &&
        letters.length >= SHORTEST_BEGINNING &&
        spellingsOf(label).some((spelling) => spelling.startsWith(letters)),
    );
    const [only] = fitting;
    if (only && fitting.length === 1) heads.set(cell, only.head);
  }
}

/** A cell of the header with those beside it that hold the same word. */
function withCopies(stream: Stream, head: Piece): Head {
  const { pieces } = stream;
  let i = pieces.indexOf(head, firstOfRow(stream, head.row));
  let { column, columnEnd } = head;
  const isCopy = (other: Piece | undefined) => other?.row === head.row && other.text === head.text;
  while (isCopy(pieces[i - 1])) i -= 1;
  for (; isCopy(pieces[i]); i += 1) {
    column = Math.min(column, pieces[i]?.column ?? column);
    columnEnd = Math.max(columnEnd, pieces[i]?.columnEnd ?? columnEnd);
  }
  return columnEnd - column === head.columnEnd - head.column
    ? head
    : { column, columnEnd, width: head.width, copied: true };
}

/** Reads the header of a block. */
export function headerOf(
  stream: Stream,
  strand: Strand,
  matches: readonly Match[],
  occurrences: readonly Occurrence[],
): Header {
  const own = matches.filter(({ entry }) => entry.strand === strand);
  const ofBand = strand.band.length > 0 ? bandHeads(stream, strand, own, occurrences) : null;
  if (ofBand) {
    const heads = [...ofBand].sort(([a], [b]) => a - b);
    const disordered = heads.some(([, { column }], i) => column < (heads[i - 1]?.[1].column ?? 0));
    return { heads: ofBand, disordered, words: new Set(ofBand.keys()) };
  }
  const heads = new Map<number, Piece>();
  const place = (cell: number | null, { start, end }: Pick<Match, 'start' | 'end'>) => {
    const piece = stream.piece[start] ?? 0;
    const head = stream.pieces[piece];
    // A word broken over cells heads no column in particular.
    if (cell !== null && head && head.grid !== null && stream.piece[end - 1] === piece) heads.set(cell, head);
  };
  const left = outOfOrder(strand, own, occurrences);
  const astray = left.flatMap(({ start, end, resumes, spelling }) => {
    const use = spelling.uses.find(({ entry }) => entry.strand === strand && entry.heads !== null);
    return use ? [{ entry: use.entry, start, end, resumes }] : [];
  });
  // Labels of a band's rows in another order, which do not cover their columns: the same words head those of every row.
  const rowsDisordered = left.length > astray.length;
  const all = [...own, ...astray].sort((a, b) => a.start - b.start);
  const strays = astray.filter((word) => !hasOtherWords(stream, all, all.indexOf(word)));
  const words = [...own, ...strays];
  for (const word of [...words].reverse()) place(word.entry.heads, word);
  placeBroken(stream, strand, own, heads);
  if (strays.length > 0) words.sort((a, b) => a.start - b.start);
  const printed: number[] = [];
  for (const { entry } of words) if (entry.heads !== null) printed.push(entry.heads);
  return {
    heads: new Map(rowsDisordered ? [] : [...heads].map(([cell, head]) => [cell, withCopies(stream, head)])),
    disordered: rowsDisordered || (strays.length > 0 && printed.some((head, i) => head <= (printed[i - 1] ?? -1))),
    words: new Set([...printed, ...heads.keys()]),
  };
}
