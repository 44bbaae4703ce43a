import type { Document } from '../document/document.ts';
import { forms, tableIds } from '../forms/index.ts';
import type { Remark } from '../report/report.ts';
import type { Alignment } from './align.ts';
import { skeleton } from './characters.ts';
import { explainedIn } from './header.ts';
import { firstOfRow, type Piece, type Stream } from './stream.ts';
import { readValue } from './value.ts';

/** So many letters make a word; a stray mark is none. */
const WORD = /[\u4e00-\u9fff]{2}/;
const LONGEST_WORD = 80;
/** A remark is no word of its own. */
const BRACKETED = /[（(][^（()）]*[)）]/g;

/** The pieces of each row of a table's grids, by row. */
export type GridRows = ReadonlyMap<number, readonly number[]>;

/** The cells of each row of the grids that a table stands in, from its first label to the row of its last. */
export function gridRowsOf(stream: Stream, { matches }: Alignment): GridRows {
  const { pieces, piece } = stream;
  const first = pieces[piece[matches[0]?.start ?? 0] ?? 0]?.row ?? 0;
  const last = pieces[piece[(matches.at(-1)?.end ?? 1) - 1] ?? 0]?.row ?? 0;
  const grids = new Set(matches.map(({ start }) => pieces[piece[start] ?? 0]?.grid ?? null));
  const rows = new Map<number, number[]>();
  let current: number[] = [];
  let currentRow: number | null = null;
  for (let i = firstOfRow(stream, first); i < pieces.length; i += 1) {
    const { grid = null, row = 0 } = pieces[i] ?? {};
    if (row > last) break;
    if (grid === null || !grids.has(grid)) continue;
    if (row !== currentRow) {
      current = [];
      currentRow = row;
      rows.set(row, current);
    }
    current.push(i);
  }
  return rows;
}

const isFigure = (piece: Piece | undefined) => piece !== undefined && readValue(piece.text).state === 'reported';

/** The words of a cell without remarks in brackets, brackets within brackets too. */
function wordsOf(text: string): string {
  const rest = text.replace(BRACKETED, '');
  return rest === text ? text : wordsOf(rest);
}

/** Every label that some form prints, as one text; half a label is no word of the page's own. */
const labels = forms
  .flatMap(({ definition }) => tableIds.flatMap((table) => definition.tables[table].blocks))
  .flatMap(({ columns, rows, caption }) => [
    ...columns.map(({ label }) => label.zh),
    ...rows.map((row) => ('row' in row ? row.label.zh : row.heading.zh)),
    caption?.zh ?? '',
  ])
  .map(skeleton)
  .join('|');

function isWord({ text }: Piece): boolean {
  const words = text.length <= LONGEST_WORD ? wordsOf(text) : '';
  return WORD.test(words) && !labels.includes(skeleton(words)) && readValue(text).state !== 'reported';
}

/**
 * What a page has added to a table of the form: rows with words that are no label of it and figures behind them, columns whose head is no
 * word of it. Their figures are none of the form's.
 */
export function extrasOf(
  stream: Stream,
  { table, matches }: Alignment,
  gridRows: GridRows,
  document: Document,
): Remark[] {
  const explained = explainedIn(stream, matches);
  const heads = new Set(
    matches
      .filter(({ entry }) => entry.role === 'header')
      .map(({ start }) => stream.pieces[stream.piece[start] ?? 0]?.row),
  );
  const labels = new Set(
    matches
      .filter(({ entry }) => entry.role !== 'header')
      .map(({ start }) => stream.pieces[stream.piece[start] ?? 0]?.row),
  );
  const extras: Remark[] = [];
  for (const [row, cells] of gridRows) {
    const isHead = heads.has(row);
    if (!isHead && labels.has(row)) continue;
    const kind = isHead ? 'extraColumn' : cells.some((i) => isFigure(stream.pieces[i])) ? 'extraRow' : null;
    if (kind === null) continue;
    for (const i of cells) {
      const piece = stream.pieces[i];
      if (!piece || explained.has(i) || !isWord(piece)) continue;
      extras.push({ kind, table, text: piece.text.replace(/\s+/g, ' '), at: document.placeOf(piece.offset) });
      if (kind === 'extraRow') break;
    }
  }
  return extras;
}
