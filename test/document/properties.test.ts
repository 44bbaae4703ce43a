import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { readHtml } from '../../src/document/html.ts';
import { decode, looksBinary, readDocument } from '../../src/document/index.ts';
import { readText } from '../../src/document/text.ts';
import { onlyGrid, placed } from './shown.ts';

const word = fc.string({
  unit: fc.constantFrom('规', '章', '0', '7', 'x', '（', '+', '、'),
  minLength: 1,
  maxLength: 6,
});
const cell = fc.oneof(word, fc.constant(''));
const matrix = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

interface Area {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Tiles a rectangle with cells of random spans. */
const tiling = fc
  .record({
    rows: fc.integer({ min: 1, max: 7 }),
    columns: fc.integer({ min: 2, max: 7 }),
    sizes: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), cell), {
      minLength: 49,
      maxLength: 49,
    }),
  })
  .map(({ rows, columns, sizes }) => {
    const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
    const free = (row: number, column: number) => taken[row]?.[column] === false;
    const areas: Area[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (!free(row, column)) continue;
        const [height, width, text] = sizes[areas.length] ?? [1, 1, ''];
        let columnSpan = 1;
        while (columnSpan < width && free(row, column + columnSpan)) columnSpan++;
        const rowSpan = Math.min(height, rows - row);
        for (const line of taken.slice(row, row + rowSpan)) line.fill(true, column, column + columnSpan);
        areas.push({ text, row, column, rowSpan, columnSpan });
      }
    }
    return { rows, columns, areas };
  })
  .filter(({ areas }) => areas.length > 1);

const markup = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '</td>',
      '<td rowspan=2>',
    ),
    fc.constantFrom(
      '<td colspan=3>',
      '<thead>',
      '<tfoot>',
      '</tbody>',
      '<caption>',
      '<br>',
      '<pre>',
      '</pre>',
      '<span>',
      '</span>',
    ),
    fc.constantFrom(
      '&nbsp;',
      '\n',
      '|',
      '\t',
      '<p style="display:table-cell">',
      '<p style="display:table">',
      '<!--',
      '-->',
      '<b',
      '&',
    ),
    fc.constantFrom(
      '<select>',
      '</select>',
      '<button>',
      '<a href=x.pdf>',
      '</a>',
      '<img src=x>',
      '<ruby>',
      '<rt>',
      '</rt>',
      '<title>',
    ),
    word,
  ),
  { maxLength: 60 },
);

/** Grids fit their own measures, cells are in order, and everything lies within the source. */
function isSound(source: string, blocks: readonly Block[]): void {
  for (const block of blocks) {
    expect(block.offset).toBeGreaterThanOrEqual(0);
    expect(block.offset).toBeLessThanOrEqual(source.length);
    if (block.kind === 'paragraph') {
      expect(block.text).toMatch(/^\S(?:[\s\S]*\S)?$/);
      continue;
    }
    let before = -1;
    for (const { row, column, rowSpan, columnSpan, offset } of block.cells) {
      expect(row + rowSpan).toBeLessThanOrEqual(block.rows);
      expect(column + columnSpan).toBeLessThanOrEqual(block.columns);
      expect(offset).toBeLessThanOrEqual(source.length);
      const order = row * 100_000 + column;
      expect(order).toBeGreaterThan(before);
      before = order;
    }
  }
}

describe('readHtml', () => {
  it('gives any table of any spans back', () => {
    fc.assert(
      fc.property(tiling, fc.constantFrom('', '</td>'), ({ rows, columns, areas }, end) => {
        let source = '<table>';
        for (let row = 0; row < rows; row++) {
          source += '<tr>';
          for (const area of areas) {
            if (area.row === row)
              source += `<td rowspan=${area.rowSpan} colspan="${area.columnSpan}">&nbsp; <b>${area.text}</b>${end}`;
          }
          source += '</tr>';
        }
        source += '</table>';
        const grid = onlyGrid(readHtml(source));
        expect(grid).toMatchObject({ rows, columns });
        expect(grid.cells.map(({ offset: _, ...area }) => area)).toEqual(areas);
        for (const [text, found] of placed(source, [grid])) expect(found).toBe(text);
      }),
    );
  });

  it('reads any markup into sound blocks', () => {
    fc.assert(
      fc.property(markup, (parts) => {
        const source = parts.join('');
        isSound(source, readHtml(source).blocks);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no text to damaged tables', () => {
    const tag = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '</td>',
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<tbody>',
      '<caption>',
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (tags) => {
        const source = tags.map((name, index) => `${name}第${index}段`).join('');
        const texts = readHtml(source).blocks.flatMap((block) =>
          block.kind === 'grid' ? block.cells.map(({ text }) => text) : block.text,
        );
        const numbers = texts.join('').match(/\d+/g)?.map(Number) ?? [];
        expect(numbers.sort((a, b) => a - b)).toEqual(tags.map((_, index) => index));
      }),
      { numRuns: 1000 },
    );
  });

  it('throws on no text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (source) => isSound(source, readHtml(source).blocks)));
  });
});

describe('readText', () => {
  it('gives any matrix of pipe rows back', () => {
    fc.assert(
      fc.property(
        matrix,
        fc.constantFrom('| ', '｜', '|　'),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (rows, bar, lineEnd) => {
          const source = rows.map((row) => `${bar}${row.join(` ${bar}`)} |`).join(lineEnd);
          const grid = onlyGrid(readText(source));
          expect(grid.cells.map(({ row, column, text }) => [row, column, text])).toEqual(
            rows.flatMap((row, index) => row.map((text, column) => [index, column, text])),
          );
          for (const [text, found] of placed(source, [grid])) expect(found).toBe(text);
        },
      ),
    );
  });

  it('reads any text, and knows where', () => {
    const line = fc.string({
      unit: fc.constantFrom('规', '0', ' ', '\t', '|', '｜', '\\', '-', ':', '+', '─', '│', '\n', '\r', '　'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(line, (source) => {
        const { blocks } = readText(source);
        isSound(source, blocks);
        for (const block of blocks) {
          for (const { text, offset } of block.kind === 'grid' ? block.cells : [block]) {
            if (text !== '') expect([text[0], '\\']).toContain(source[offset]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readDocument', () => {
  it('throws on no bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        looksBinary(bytes);
        const { document, encoding } = readDocument(bytes);
        isSound(decode(bytes, encoding).text, document.blocks);
      }),
    );
  });

  it('reads any Chinese text in UTF-8 and UTF-16', () => {
    const text = fc.string({
      unit: fc.constantFrom('政', '府', '一', '信', '息', ' ', '2', '\n', '𠀀', '|'),
      minLength: 4,
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, (source) => {
        expect(decode(new TextEncoder().encode(source)).text).toBe(source);
        expect(decode(Buffer.from(`\uFEFF${source}`, 'utf16le')).text).toBe(source);
      }),
    );
  });
});
