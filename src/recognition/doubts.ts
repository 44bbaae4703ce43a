import type { Localized } from '../forms/index.ts';
import type { Match } from './align.ts';
import { hasDigit } from './items.ts';
import { hasOtherWords } from './other-words.ts';
import { unnamedParts } from './parts.ts';
import { reasons } from './reasons.ts';
import type { Entry } from './script.ts';
import { FIGURE, type Stream } from './stream.ts';
import { readValue } from './value.ts';

/** What joins two labels to one: 行政处罚、行政强制. */
const JOINING = /^\s*(?:、|和|及|与|以及)\s*$/;

/** Whether the cells from `from` to before `to`, between two labels of a grid's row, are not all of the first: too few, or one runs into words. */
function isCutShort({ pieces }: Stream, { cells }: Entry, from: number, to: number): boolean {
  const between = pieces.slice(from, to);
  return (
    between.length < cells.length ||
    between.some(({ text }) => hasDigit(text) && readValue(text).state === 'unreadable')
  );
}

/**
 * Labels of which it is not certain that the figures behind them are theirs, and why: of parts that may be another's, with other words run into
 * them, right beside another label, joined with that of another row, or in one cell of a grid with it.
 */
export function doubtsOf(stream: Stream, matches: readonly Match[]): Map<Entry, Localized> {
  const doubts = new Map<Entry, Localized>();
  for (const entry of unnamedParts(stream, matches)) doubts.set(entry, reasons.unnamed);
  const rowsOn = new Map<number, number>();
  let rows = 0;
  for (const { entry, end } of matches) {
    if (entry.role !== 'row') continue;
    const piece = stream.piece[end - 1] ?? 0;
    rowsOn.set(piece, (rowsOn.get(piece) ?? 0) + 1);
    rows += 1;
  }
  let nextMatch = 0;
  for (const { entry, end } of matches) {
    const isChanged = entry.role === 'row' && hasOtherWords(stream, matches, nextMatch);
    nextMatch += 1;
    const next = matches[nextMatch];
    if (entry.role !== 'row') continue;
    if (isChanged) doubts.set(entry, reasons.otherWords);
    if (!next) continue;
    const piece = stream.piece[end - 1] ?? 0;
    const nextPiece = stream.piece[next.start] ?? 0;
    const { text = '', grid = null, row } = stream.pieces[piece] ?? {};
    if (grid !== null && nextPiece === piece + 1 && stream.pieces[nextPiece]?.row === row)
      doubts.set(entry, reasons.amongLabels);
    if (next.entry.role !== 'row') continue;
    // Two rows run into one where the end of the first is lost.
    const areOfOneRow = grid !== null && stream.pieces[nextPiece]?.row === row;
    const areRunTogether = areOfOneRow && entry.cells.length > 1 && isCutShort(stream, entry, piece + 1, nextPiece);
    if (piece !== nextPiece && !areRunTogether) continue;
    const areJoined = JOINING.test(text.slice((stream.at[end - 1] ?? 0) + 1, stream.at[next.start]));
    // Two labels one behind the other in a line, where most have lines of their own.
    const areBeside = stream.gap[next.start] !== FIGURE && 2 * (rowsOn.get(piece) ?? 0) <= rows;
    if (grid === null && !areJoined && !areBeside) continue;
    doubts.set(entry, reasons.sharedCell);
    doubts.set(next.entry, reasons.sharedCell);
  }
  return doubts;
}
