import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text.ts';
import { onlyGrid, placed, shown } from './shown.ts';

function read(source: string) {
  return shown(readText(source));
}

describe('readText', () => {
  it('reads each line as a paragraph, with white space folded', () => {
    expect(read('\uFEFF　　一、总体情况\r\n\r\n\f\u00a0规\u3000 章\u200b ： 0\t\rend')).toEqual([
      '一、总体情况',
      '规 章 ： 0',
      'end',
    ]);
    expect(read('')).toEqual([]);
    expect(read(' \n\t\n　')).toEqual([]);
  });

  it.each([
    ['规章 | 0 | 0 | 0 |', ['规章', '0', '0', '0']],
    ['| 规章 | 0 |', ['规章', '0']],
    ['规章 | 0', ['规章', '0']],
    ['0 |', ['0']],
    ['| 0', ['0']],
    ['|||||||', ['', '', '', '', '', '']],
    ['行政许可 | 460 | ||', ['行政许可', '460', '', '']],
    ['| | 2.其他… | 0 |', ['', '2.其他…', '0']],
    ['规章｜0│1┃2', ['规章', '0', '1', '2']],
    ['| a\\|b | c<br>d |', ['a|b', 'c\nd']],
    ['| - | -- | — | / |', ['-', '--', '—', '/']],
    ['规章\t0\t\t1', ['规章', '0', '', '1']],
    ['\t规章\t0\t', ['', '规章', '0', '']],
  ])('splits the row %j', (line, cells) => {
    expect(read(line)).toEqual([[cells]]);
  });

  it('joins rows to a grid across blank lines, rules and lone bars, and ends it at any other line', () => {
    const source = '标题\n| a | b |\n|---|:--:|\n\n+----+----+\n├──┼──┤\n|\n| 1 | 2 | 3 |\n正文\n| 4 |';
    expect(read(source)).toEqual([
      '标题',
      [
        ['a', 'b'],
        ['1', '2', '3'],
      ],
      '正文',
      [['4']],
    ]);
    expect(readText(source).blocks[1]).toMatchObject({ rows: 2, columns: 3 });
  });

  it('makes no grid of a lone bar', () => {
    expect(read('规章\n|\n0\n|')).toEqual(['规章', '0']);
  });

  it('takes dashes for values where they are no delimiter row', () => {
    expect(read('- |\n-- |\n--- |')).toEqual([[['-'], ['--'], ['---']]]);
    expect(read('| - | - |')).toEqual([[['-', '-']]]);
  });

  it('keeps a row with one filled cell within a run of tab rows, and leaves an indented line alone', () => {
    expect(read('a\tb\tc\n\t\t5\n\t一、总体情况')).toEqual([
      [
        ['a', 'b', 'c'],
        ['', '', '5'],
      ],
      '一、总体情况',
    ]);
    expect(read('\t一、总体情况\t')).toEqual(['一、总体情况']);
  });

  it('takes tabs for white space where bars part the cells', () => {
    expect(read('a\tb | c')).toEqual([[['a b', 'c']]]);
  });

  it('takes a bar in front for a frame only where all rows of the table have it', () => {
    const texts = (source: string) =>
      onlyGrid(readText(source)).cells.map(({ row, column, text }) => [row, column, text]);
    expect(texts('| a | b |\n| | c |')).toEqual([
      [0, 0, 'a'],
      [0, 1, 'b'],
      [1, 0, ''],
      [1, 1, 'c'],
    ]);
    expect(texts('a | b |\n| c |')).toEqual([
      [0, 0, 'a'],
      [0, 1, 'b'],
      [1, 0, ''],
      [1, 1, 'c'],
    ]);
  });

  it('knows where each text stands', () => {
    const source = '  标题\r\n| 规章 |  | \u3000 12 |\r\n\r\n制 发\t7\t\r\n末';
    const document = readText(source);
    for (const [text, found] of placed(source, document.blocks)) expect(found).toBe(text);
    const [, rows] = document.blocks;
    expect(rows).toMatchObject({ kind: 'grid', offset: source.indexOf('规章') });
    const empty = onlyGrid(document).cells[1];
    expect(document.placeOf(empty?.offset ?? -1)).toEqual({ line: 2, column: 7 });
  });

  it('counts lines by LF, CR LF and CR, and columns in UTF-16 units', () => {
    const { placeOf } = readText('a\r\nbc\rd𠀀e\n');
    expect([0, 1, 3, 4, 6, 9, 10, 99, -1].map(placeOf)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 3, column: 4 },
      { line: 3, column: 5 },
      { line: 4, column: 1 },
      { line: 1, column: 1 },
    ]);
  });

  it('says that it is a text', () => {
    const { format, title, metadata, embedded } = readText('x');
    expect({ format, title, metadata, embedded }).toEqual({
      format: 'text',
      title: null,
      metadata: new Map(),
      embedded: [],
    });
  });
});
