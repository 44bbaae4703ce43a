import type { Match } from './align.ts';
import { skeleton } from './characters.ts';
import { type Head, overlap, type Stranger, strangerAt } from './header.ts';
import { type Entry, type Strand, spellingsOf } from './script.ts';
import { firstOfRow, type Piece, type Stream } from './stream.ts';
import { readValue } from './value.ts';

/** The columns that a page adds to a block of the form. */
export interface Foreign {
  /** Words of the block's header over columns that are none of the form's. */
  readonly foreign: readonly Stranger[];
  /** The header prints a column of the form twice, or parts one in several: it does not tell which column is meant. */
  readonly manifold: boolean;
}

const isWithin = (a: Head, b: Head) =>
  a.width === b.width &&
  b.column <= a.column &&
  a.columnEnd <= b.columnEnd &&
  a.columnEnd - a.column < b.columnEnd - b.column;

const pieceOf = (stream: Stream, { start }: Match) => stream.pieces[stream.piece[start] ?? 0];

/** Words in the grid of a block's header, down to its first row or its figures, that no label explains. */
function unexplained(stream: Stream, own: readonly Match[], explained: ReadonlySet<number>): Piece[] {
  const first = own.find(({ entry }) => entry.role === 'header');
  const from = first && pieceOf(stream, first);
  if (!from || from.grid === null) return [];
  const rows = own.flatMap((match) => (match.entry.role === 'row' ? (pieceOf(stream, match)?.row ?? []) : []));
  const to = Math.min(...rows.filter((row) => row > from.row));
  const words: Piece[] = [];
  let wordsUpTo = from.row;
  for (let i = firstOfRow(stream, from.row); ; i += 1) {
    const piece = stream.pieces[i];
    if (!piece || piece.grid !== from.grid || piece.row >= to || piece.row > wordsUpTo + 1) return words;
    const isOfForm = explained.has(i);
    // A figure with a note is no word of the header.
    if (!isOfForm && (skeleton(piece.text) === '' || readValue(piece.text).state !== 'unreadable')) continue;
    wordsUpTo = piece.row;
    if (!isOfForm) words.push(piece);
  }
}

/** Whether a word may be one of the form's words misspelled or cut short: of most of its letters one of them is made too. */
function resembles(word: string, spelling: string): boolean {
  const letters = [...word];
  return 2 * letters.filter((letter) => spelling.includes(letter)).length >= letters.length;
}

/** What a page adds to the columns of a block. */
export function foreignIn(
  stream: Stream,
  strand: Strand,
  matches: readonly Match[],
  explained: ReadonlySet<number>,
  heads: readonly (Head | null)[],
): Foreign {
  const own = matches.filter(({ entry }) => entry.strand === strand);
  const words = unexplained(stream, own, explained);
  // A band has a word for each cell.
  const isElsewhere =
    strand.band.length === 0 &&
    own.some((match) => {
      const word = pieceOf(stream, match);
      const head = match.entry.heads === null ? null : heads[match.entry.heads];
      return word && head && word.width === head.width && !overlap(word, head);
    });
  if (words.length === 0) return { foreign: [], manifold: isElsewhere };
  const isOver = (word: Piece) => heads.some((head) => head && head.width === word.width && overlap(word, head));
  // What stands over the labels is none: a figure under it is not where it belongs.
  const labels = own.flatMap((match) => (match.entry.role === 'row' ? (pieceOf(stream, match) ?? []) : []));
  const isOverLabel = (word: Piece) => labels.some((label) => label.width === word.width && overlap(word, label));
  const foreign = words.filter((word) => !isOver(word) && !isOverLabel(word));
  const isParted = heads.some((head) => head && words.filter((word) => isWithin(word, head)).length > 1);
  // In a band each column comes once for every row.
  const columns =
    strand.band.length > 0
      ? []
      : strand.entries.flatMap(({ heads: cell, label }) => (cell === null ? [] : spellingsOf(label)));
  const isTwice = foreign.some(({ text }) => columns.includes(skeleton(text)));
  const isMissing = (entry: Entry) =>
    entry.heads === null ? !own.some((match) => match.entry === entry) : !heads[entry.heads];
  const missing = strand.entries.flatMap((entry) =>
    entry.role === 'header' && isMissing(entry) ? spellingsOf(entry.label) : [],
  );
  const strangers = foreign.map((word) => {
    const stranger = strangerAt(word);
    const letters = skeleton(word.text);
    const isOfForm =
      strand.band.length > 0 || stranger.beside || missing.some((spelling) => resembles(letters, spelling));
    return isOfForm ? stranger : { ...stranger, other: true };
  });
  return { foreign: strangers, manifold: isElsewhere || isParted || isTwice };
}
