import type { CellId } from '../forms/index.ts';
import type { Match } from './align.ts';
import type { Occurrence } from './occurrences.ts';
import { type Entry, inArrangement, type Spelling, type Strand, scripts } from './script.ts';
import type { Piece, Stream } from './stream.ts';

/** The block of each band as its rows: the labels of the rows with their cells, and those of the columns. */
const plainStrands: ReadonlyMap<Strand, Strand> = new Map(
  scripts.flatMap(({ strands }) =>
    strands.flatMap((band) => {
      const plain = inArrangement(band, 'rows');
      return plain && band.band.length > 0 ? [[band, plain] as const] : [];
    }),
  ),
);

/** The labels that a spelling may stand for in each of those, by the spellings that have been asked for. */
const entriesBySpelling = new Map([...plainStrands.values()].map((plain) => [plain, new Map<Spelling, Entry[]>()]));

function entriesFor(spelling: Spelling, plain: Strand): readonly Entry[] {
  const known = entriesBySpelling.get(plain)?.get(spelling);
  if (known) return known;
  const entries = plain.entries.filter(({ label }) => spelling.uses.some(({ entry }) => entry.label === label));
  entriesBySpelling.get(plain)?.set(spelling, entries);
  return entries;
}

/** A word of the header with its cell on the page. */
interface Word {
  readonly entries: readonly Entry[];
  readonly piece: Piece;
}

/** The words of the form that fill cells of the band's grid, from its first label to before its figures. */
function wordsIn(stream: Stream, own: readonly Match[], occurrences: readonly Occurrence[], plain: Strand): Word[] {
  const pieceOf = (letter: number) => stream.pieces[stream.piece[letter] ?? 0];
  const first = pieceOf(own.find(({ entry }) => entry.role === 'header')?.start ?? 0);
  const last = pieceOf((own.at(-1)?.end ?? 1) - 1);
  const grid = first?.grid ?? null;
  if (!first || grid === null || last?.grid !== grid) return [];
  const words: Word[] = [];
  for (const { start, end, spelling } of occurrences) {
    const piece = pieceOf(start);
    if (piece && piece.row > last.row) break;
    if (piece?.grid !== grid || piece.row < first.row) continue;
    const fills = stream.wordStart[start] === start && stream.wordEnd[end - 1] === end;
    if (!fills || piece !== pieceOf(end - 1)) continue;
    const entries = entriesFor(spelling, plain);
    if (entries.length > 0) words.push({ entries, piece });
  }
  return words;
}

const covers = (above: Piece, below: Piece) =>
  above.row < below.row && above.column <= below.column && below.columnEnd <= above.columnEnd;

/**
 * The head of each cell of a band, by the columns that the words of its header cover: below the label of a row stand those of its columns, in
 * whatever order the page prints them. Null where that does not tell the column of every cell.
 */
export function bandHeads(
  stream: Stream,
  strand: Strand,
  own: readonly Match[],
  occurrences: readonly Occurrence[],
): Map<number, Piece> | null {
  const plain = plainStrands.get(strand);
  if (!plain) return null;
  const words = wordsIn(stream, own, occurrences, plain);
  const rows = words.flatMap(({ entries, piece }) => {
    const row = entries.find(({ role }) => role === 'row');
    return row ? [{ cells: row.cells, piece }] : [];
  });
  const heads = new Map<number, Piece>();
  for (const { entries, piece } of words) {
    const column = entries.find(({ role }) => role === 'header')?.heads ?? null;
    if (column === null) continue;
    const cells = new Set<CellId | undefined>(
      rows.filter((row) => covers(row.piece, piece)).map((row) => row.cells[column]),
    );
    const [cell] = cells;
    if (cell === undefined || cells.size > 1) return null;
    const place = strand.band.indexOf(cell);
    const known = heads.get(place);
    // A word that a page has copied into all cells of a merged one heads the same columns each time.
    if (known && known.column !== piece.column) return null;
    heads.set(place, piece);
  }
  return heads.size === strand.band.length ? heads : null;
}
