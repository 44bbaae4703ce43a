import type { Match } from './align.ts';
import { hasHan, skeleton } from './characters.ts';
import { type Head, OTHER, overlap, type Stranger, strangerAt } from './header.ts';
import { type Entry, type Strand, spellingsOf } from './script.ts';
import { firstOfRow, JOINED, type Piece, type Stream } from './stream.ts';
import { readValue } from './value.ts';

/** The columns that a page adds to a block of the form. */
export interface Foreign {
  /** Words of the block's header over columns that are none of the form's. */
  readonly foreign: readonly Stranger[];
  /** The header prints a column of the form twice, or parts one in several: it does not tell which column is meant. */
  readonly manifold: boolean;
  /** It names another year, a share or another kind over the form's columns or among them: none is certain. */
  readonly qualified: boolean;
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

/** Whether figures stand in the row of a word: it is no word of the header then but of the band below it. */
function standsWithFigures(stream: Stream, { row }: Piece): boolean {
  const { pieces } = stream;
  for (let i = firstOfRow(stream, row); pieces[i]?.row === row; i += 1) {
    if (readValue(pieces[i]?.text ?? '').state === 'reported') return true;
  }
  return false;
}

/** Whether a word may be one of the form's words cut short, or with a letter mistaken. */
const resembles = (word: string, spelling: string) =>
  [...word].filter((letter) => !spelling.includes(letter)).length <= 1;

/** The words between two labels, folded; without those in brackets. */
function wordsBetween({ codes, gap }: Stream, end: number, start: number): string[] {
  const words: string[] = [];
  for (let i = end; i < start; i += 1) {
    const letter = String.fromCharCode(codes[i] ?? 0);
    if (i === end || gap[i] !== JOINED) words.push(letter);
    else words.push((words.pop() ?? '') + letter);
  }
  return words;
}

/** What is left of 2022年 without its figures. */
const YEAR = /^年度?$/;

/** Whether a header in lines has words among the form's that are none of its own, or words of another year or a share behind them. */
function hasForeignWords(stream: Stream, strand: Strand, own: readonly Match[]): boolean {
  const missing = strand.entries.flatMap((entry) =>
    entry.role === 'header' && !own.some((match) => match.entry === entry) ? spellingsOf(entry.label) : [],
  );
  return own.some(({ entry, end }, i) => {
    const next = own[i + 1];
    if (entry.role !== 'header' || !next) return false;
    return wordsBetween(stream, end, next.start).some(
      (word) =>
        OTHER.test(word) ||
        YEAR.test(word) ||
        (next.entry.role === 'header' && hasHan(word) && !missing.some((spelling) => resembles(word, spelling))),
    );
  });
}

/** Whether a word is none of the form's: no label of the header, nor one that the header lacks, cut short or misspelled. */
function isForeign(piece: Piece, strand: Strand, own: readonly Match[], heads: readonly (Head | null)[]): boolean {
  const letters = skeleton(piece.text);
  return !strand.entries.some((entry) => {
    if (entry.role !== 'header') return false;
    const isPrinted = entry.heads === null ? own.some((match) => match.entry === entry) : heads[entry.heads] !== null;
    return spellingsOf(entry.label).some((spelling) =>
      isPrinted ? letters === spelling : resembles(letters, spelling),
    );
  });
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
  const first = own.find(({ entry }) => entry.role === 'header');
  if (first && pieceOf(stream, first)?.grid === null)
    return { foreign: [], manifold: false, qualified: hasForeignWords(stream, strand, own) };
  // A band has a word for each cell.
  const isElsewhere =
    strand.band.length === 0 &&
    own.some((match) => {
      const word = pieceOf(stream, match);
      const head = match.entry.heads === null ? null : heads[match.entry.heads];
      return word && head && word.width === head.width && !overlap(word, head);
    });
  const labels = own.flatMap((match) => (match.entry.role === 'row' ? (pieceOf(stream, match) ?? []) : []));
  const words = unexplained(stream, own, explained).flatMap((piece) => {
    const isOver = (other: Head | null) => other !== null && other.width === piece.width && overlap(piece, other);
    const columns = heads.filter(isOver).length;
    // What stands over the labels is none: a figure under it is not where it belongs.
    return columns > 0 || !labels.some(isOver) ? { piece, columns } : [];
  });
  if (words.length === 0) return { foreign: [], manifold: isElsewhere, qualified: false };
  const strangers = words.map(({ piece, columns }) => {
    const stranger = strangerAt(piece);
    const isOther = stranger.other || (!stranger.beside && isForeign(piece, strand, own, heads));
    return { ...stranger, columns, other: isOther && !standsWithFigures(stream, piece) };
  });
  // Another year or a share under a word of the form, or another kind over several.
  const qualified = strangers.some(({ other, columns }, i) => {
    const least = OTHER.test(words[i]?.piece.text ?? '') ? 1 : 2;
    return other && columns >= least && columns < heads.length;
  });
  const isParted = heads.some((head) => head && strangers.filter((word) => isWithin(word, head)).length > 1);
  // In a band each column comes once for every row.
  const isTwice =
    strand.band.length === 0 &&
    words.some(({ piece, columns }) => {
      const letters = skeleton(piece.text);
      const isColumn = ({ heads: cell, label }: Entry) => cell !== null && spellingsOf(label).includes(letters);
      return columns === 0 && strand.entries.some(isColumn);
    });
  const foreign = strangers.filter(({ columns }) => columns === 0);
  return { foreign, manifold: isElsewhere || isParted || isTwice, qualified };
}
