import type { Block, Document, Grid } from '../../src/document/document.ts';

/** Blocks as short values: a paragraph is its text, a grid its rows of texts. A cell of several columns or rows shows `×`. */
export function shown(document: Document): (string | string[][])[] {
  return document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : rowsOf(block)));
}

/** The only grid of a document. */
export function onlyGrid(document: Document): Grid {
  const grids = document.blocks.filter((block): block is Grid => block.kind === 'grid');
  const [grid] = grids;
  if (grid === undefined || grids.length > 1) throw new Error(`Expected one grid, found ${grids.length}`);
  return grid;
}

function rowsOf(grid: Grid): string[][] {
  const rows: string[][] = Array.from({ length: grid.rows }, () => []);
  for (const { row, text, rowSpan, columnSpan } of grid.cells) {
    rows[row]?.push(rowSpan * columnSpan === 1 ? text : `${text}×${rowSpan}×${columnSpan}`);
  }
  return rows;
}

/** Every text of a document with the source at its offset, to be compared. */
export function placed(source: string, blocks: readonly Block[]): [text: string, found: string][] {
  const pairs: [string, string][] = [];
  for (const block of blocks) {
    for (const { text, offset } of block.kind === 'paragraph' ? [block] : block.cells) {
      const first = text.split(/[\s&<]/)[0] ?? '';
      if (first !== '') pairs.push([first, source.slice(offset, offset + first.length)]);
    }
  }
  return pairs;
}
