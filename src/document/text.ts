import type { Block, Document, GridCell } from './document.ts';
import { placesOf } from './lines.ts';
import { firstSolid, fold } from './space.ts';
import { isRule, type RowStyle, type SplitRow, splitRow } from './text-row.ts';

const LINE_END = /\r\n|\n|\r/g;
const FIGURE_AT_END = /[\d０-９]$/;

/** A run of rows that is still growing. */
interface OpenGrid {
  readonly rows: { readonly row: SplitRow; readonly start: number }[];
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
    ...(FIGURE_AT_END.test(source) ? { endsInFigure: true } : {}),
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
      grid ??= { rows: [], last: row.style };
      grid.rows.push({ row, start });
      grid.last = row.style;
    }
  }
  if (grid !== null) blocks.push(closed(grid));
  return blocks;
}

/** The rows as a grid. A bar in front is a frame only where all rows have it; else the blank before it is a cell that holds its column. */
function closed({ rows }: OpenGrid): Block {
  const framed = rows.every(({ row }) => row.front !== null || row.style.separator === 'tab');
  const cells: GridCell[] = [];
  let columns = 0;
  for (const [number, { row, start }] of rows.entries()) {
    const pieces = framed || row.front === null ? row.pieces : [row.front, ...row.pieces];
    columns = Math.max(columns, pieces.length);
    for (const [column, { text, offset }] of pieces.entries()) {
      cells.push({ text, row: number, column, rowSpan: 1, columnSpan: 1, offset: start + offset });
    }
  }
  return { kind: 'grid', cells, rows: rows.length, columns, offset: cells[0]?.offset ?? 0 };
}

function* linesOf(source: string): Generator<readonly [start: number, end: number]> {
  let start = 0;
  for (const lineEnd of source.matchAll(LINE_END)) {
    yield [start, lineEnd.index];
    start = lineEnd.index + lineEnd[0].length;
  }
  yield [start, source.length];
}
