import type { Block, Document, GridCell } from './document.ts';
import { placesOf } from './lines.ts';
import { firstSolid, fold } from './space.ts';
import { isRule, type RowStyle, splitRow } from './text-row.ts';

const LINE_END = /\r\n|\n|\r/g;

/** A run of rows that is still growing. */
interface OpenGrid {
  readonly cells: GridCell[];
  rows: number;
  columns: number;
  readonly offset: number;
  /** The style of its last row, which tells whether a doubtful line goes on with it. */
  last: RowStyle;
}

/** Reads a text file, in which tables lie as rows with bars or tabs and everything else is a paragraph a line. */
export function readText(source: string): Document {
  return {
    format: 'text',
    blocks: readLines(source),
    title: null,
    metadata: new Map(),
    embedded: [],
    placeOf: placesOf(source),
  };
}

/**
 * The blocks of a text. Consecutive rows form one grid; blank lines, rules and lone bars neither join nor part anything; any other
 * line ends the grid and is a paragraph.
 */
export function readLines(source: string): Block[] {
  const blocks: Block[] = [];
  let grid: OpenGrid | null = null;
  for (const [start, end] of linesOf(source)) {
    const first = firstSolid(source, start, end);
    if (first === end) continue;
    const line = source.slice(start, end);
    if (isRule(line)) continue;
    const row = splitRow(line, grid?.last ?? null);
    if (row === null) {
      if (grid !== null) blocks.push(closed(grid));
      grid = null;
      blocks.push({ kind: 'paragraph', text: fold(line), offset: first });
    } else if (row.pieces.length > 0) {
      const firstCell = row.pieces[0];
      grid ??= { cells: [], rows: 0, columns: 0, offset: start + (firstCell?.offset ?? 0), last: row.style };
      for (const [column, piece] of row.pieces.entries()) {
        const offset = start + piece.offset;
        grid.cells.push({ text: piece.text, row: grid.rows, column, rowSpan: 1, columnSpan: 1, offset });
      }
      grid.rows++;
      grid.columns = Math.max(grid.columns, row.pieces.length);
      grid.last = row.style;
    }
  }
  if (grid !== null) blocks.push(closed(grid));
  return blocks;
}

function closed(grid: OpenGrid): Block {
  return { kind: 'grid', cells: grid.cells, rows: grid.rows, columns: grid.columns, offset: grid.offset };
}

function* linesOf(source: string): Generator<readonly [start: number, end: number]> {
  let start = 0;
  for (const lineEnd of source.matchAll(LINE_END)) {
    yield [start, lineEnd.index];
    start = lineEnd.index + lineEnd[0].length;
  }
  yield [start, source.length];
}
