import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/html.ts';
import { onlyGrid, shown } from './shown.ts';

function read(source: string) {
  return shown(readHtml(source));
}

function places(source: string) {
  return onlyGrid(readHtml(source)).cells.map(({ text, row, column, rowSpan, columnSpan }) => [
    text,
    row,
    column,
    rowSpan,
    columnSpan,
  ]);
}

describe('readHtml: tables', () => {
  it('reads cells, headers and an empty cell', () => {
    const source = '<p>前<table><tr><th>a<th>b</tr><tr><td>1</td><td>&nbsp;</td></tr></table>后';
    expect(read(source)).toEqual([
      '前',
      [
        ['a', 'b'],
        ['1', ''],
      ],
      '后',
    ]);
    expect(onlyGrid(readHtml(source))).toMatchObject({ rows: 2, columns: 2, offset: source.indexOf('<table') });
  });

  it('parts the lines of a cell at blocks and breaks', () => {
    expect(read('<table><tr><td><p>规<b>章</b><p>（制度）<br>x<td>b</table>')).toEqual([[['规章\n（制度）\nx', 'b']]]);
  });

  it('resolves spans', () => {
    expect(places('<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<td>e</table>')).toEqual([
      ['a', 0, 0, 2, 1],
      ['b', 0, 1, 1, 2],
      ['c', 1, 1, 1, 1],
      ['d', 1, 2, 1, 1],
      ['e', 1, 3, 1, 1],
    ]);
  });

  it('lets spans overlap as browsers do', () => {
    const source = '<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c<td>d</table>';
    expect(places(source)).toEqual([
      ['a', 0, 0, 1, 1],
      ['b', 0, 1, 2, 1],
      ['c', 1, 0, 1, 2],
      ['d', 1, 2, 1, 1],
    ]);
  });

  it.each([
    ['rowspan=0', 3, 1],
    ['rowspan=9', 3, 1],
    ['rowspan=" +2x"', 2, 1],
    ['rowspan=-2', 1, 1],
    ['rowspan=x', 1, 1],
    ['colspan=0', 1, 1],
    ['colspan=-1', 1, 1],
    ['colspan="3%"', 1, 3],
  ])('reads %s as browsers do', (attribute, rowSpan, columnSpan) => {
    const [first] = onlyGrid(readHtml(`<table><tr><td ${attribute}>a<td>b<tr><td>c<tr><td>d</table>`)).cells;
    expect(first).toMatchObject({ rowSpan, columnSpan });
  });

  it('cuts row spans at the end of the section, and shows the footer last', () => {
    const source =
      '<table><tfoot><tr><td>f<td>g<thead><tr><td rowspan=3>a<td>b<tbody><tr><td rowspan=0>c<td>d<tr><td>e</table>';
    expect(read(source)).toEqual([[['a', 'b'], ['c×2×1', 'd'], ['e'], ['f', 'g']]]);
  });

  it('counts a row without cells', () => {
    expect(places('<table><tr><td rowspan=3>a<td>b<tr></tr><tr><td>c</table>').at(-1)).toEqual(['c', 2, 1, 1, 1]);
  });

  it('leaves out hidden rows and cells', () => {
    expect(read('<table><tr style="display:none"><td>x<td>y</tr><tr><td>1<td hidden>2</td><td>3</table>')).toEqual([
      [['1', '3']],
    ]);
  });

  it('puts the caption and stray text before the table', () => {
    expect(read('<table><caption>表一</caption>x<form><tr><td>1<td>2</table>')).toEqual(['表一', 'x', [['1', '2']]]);
  });

  it('reads tables made of other elements', () => {
    const row = (...cells: string[]) =>
      `<div style="display: table-row">${cells.map((cell) => `<span style="display:table-cell;x:y">${cell}</span>`).join('')}</div>`;
    expect(read(`<div style="display:table">${row('a', 'b')}${row('1', '2')}</div>x`)).toEqual([
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      'x',
    ]);
    expect(read('<div style="display:table-cell">一</div><div style="display:table">二</div>')).toEqual(['一', '二']);
    expect(read('<div><div>规章</div><div>0</div></div>')).toEqual(['规章', '0']);
  });
});

describe('readHtml: layout tables', () => {
  it('looks into a table of a single cell', () => {
    expect(read('<table><tr><td><p>一<p>二</table>')).toEqual(['一', '二']);
  });

  it('looks into a table that holds a table', () => {
    const inner = '<table><tr><td>1<td>2</table>';
    expect(read(`<table><tr><td>菜单<td><p>前</p>${inner}后<tr><td>尾</table>`)).toEqual([
      '菜单',
      '前',
      [['1', '2']],
      '后',
      '尾',
    ]);
    expect(read(`<table><tr><td><table><tr><td>x<td>${inner}</table><td>y</table>`)).toEqual(['x', [['1', '2']], 'y']);
  });

  it('keeps a table of which one cell holds a table of one cell', () => {
    expect(read('<table><tr><td>1<td><table><tr><td>2</table></table>')).toEqual([[['1', '2']]]);
  });

  it('looks into a table of long cells, and keeps one of figures with a long remark', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => `第${index}行`);
    const long = lines(13).join('<br>');
    expect(read(`<table><tr><td>菜单<td>${long}</table>`)).toEqual(['菜单', lines(13).join('\n')]);
    expect(read(`<table><tr><td>a<td>${lines(12).join('<p>')}</table>`)).toEqual([[['a', lines(12).join('\n')]]]);
    const figures = '<tr><td>1<td>2<td>3<td>4'.repeat(5);
    expect(onlyGrid(readHtml(`<table>${figures}<td>${long}</table>`)).cells).toHaveLength(21);
  });
});

describe('readHtml: damaged tables', () => {
  it('reads cells and rows without end tags, paragraphs in them or not', () => {
    expect(read('<table><tr><td>1<td>2<tr><td>3<td>4</table>x')).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
      ],
      'x',
    ]);
    expect(read('<table><tr><td><p><b>1<td><p>2<tr><td><p>3<td><p>4</table>x')).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
      ],
      'x',
    ]);
  });

  it('reads rows that have lost their start tag', () => {
    expect(read('<table><tr><td>1<td>2</tr><td>3<td>4</tr><tr><td>5<td>6</table>')).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ]);
  });

  it('reads rows and cells outside of any table', () => {
    expect(read('一<tr><td>1<td>2</tr><tr><td>3<td>4</tr><p>二</p><tbody><tr><td>5<td>6</tbody></table>三')).toEqual([
      '一',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      '二',
      [['5', '6']],
      '三',
    ]);
    expect(read('<div><td>1</td></div>x')).toEqual(['1', 'x']);
  });

  it('makes a cell of text that has lost the start tag of its cell', () => {
    expect(read('<table><tr><td>1</td><p>2</p></td><td>3</td></tr><tr>4<br>5</td><td>6</td></tr></table>')).toEqual([
      [
        ['1', '2', '3'],
        ['4\n5', '6'],
      ],
    ]);
    expect(read('<table><tr><td>1</td>2</td>3&#48;</b></td>4</td></tr></table>')).toEqual([[['1', '2', '30', '4']]]);
    // Elsewhere a browser shows nothing of such a tag.
    expect(read('<p>1</td>2</p>')).toEqual(['12']);
    expect(read('<table><caption>1</td>2</caption><tr><td>3</td><td>4</td></tr></table>')).toEqual([
      '12',
      [['3', '4']],
    ]);
  });

  it('makes no cell of what is left of a tag', () => {
    expect(
      read('<table><tr><td>1</td>/td><td>2</td></tr>r><tr><td>3</td>d align="left"><td>4</td></tr></table>'),
    ).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ]);
    expect(read('<table><tr><td>1</td>2/td><td>/td></td></tr></table>')).toEqual([[['1', '2/td>', '/td>']]]);
  });

  it('gives back the cells that a start tag has swallowed which has lost a quote', () => {
    const grid = [
      ['1', '2'],
      ['3', '4'],
    ];
    const rest = '<td>2</td></tr><tr><td>3</td><td colspan="1">4</td></tr></table>';
    expect(read(`<table><tr><td colspan="1>1</td>${rest}`)).toEqual([grid]);
    expect(read(`<table><tr><td colspan=">1</td>${rest}`)).toEqual([grid]);
    expect(read(`<table><tr class="a><td>1</td>${rest}`)).toEqual([grid]);
    // The end of the tag is lost with it: what the cell held cannot be told, but it is not empty.
    const [cut] = read(`<table><tr><td colspan="1</td>${rest}`) as string[][][];
    expect(cut).toEqual([
      ['\ufffc', '2'],
      ['3', '4'],
    ]);
    // Where no quote is lost, markup is a value on purpose.
    expect(read(`<table><tr><td title="a > b <td>9</td>">1</td>${rest}`)).toEqual([grid]);
  });

  it('goes on with a table in a cell where the end tag of a cell that has lost its start tag closes both', () => {
    const grid = [
      ['1', '2', '3', '4'],
      ['5', '6'],
    ];
    const inner = '<table><tr><td>1</td>2</td>3</td><td>4</td></tr><tr>5</td><td>6</td></tr></table>';
    const outer = `<table><tr><td>a${inner}<p>b</p></td></tr></table>`;
    expect(read(`${outer}c`)).toEqual(['a', grid, 'b', 'c']);
    expect(read(`<table><tr><td>${outer}<p>c</p></td></tr></table>d`)).toEqual(['a', grid, 'b', 'c', 'd']);
    // A cell beside an unclosed table is not of it.
    expect(read('<table><tr><td><table><tr><td>1</td><td>2</td></tr></td><td>3</td></tr></table>')).toEqual([
      [['1', '2']],
      '3',
    ]);
  });

  it('keeps the order of the page where the cell around a table has lost its start tag', () => {
    const inner = '<table><tr><td>1</td><td>2</td></tr></table>';
    expect(read(`<table><tr><td>a</td>${inner}b</td></tr></table>`)).toEqual(['a', [['1', '2']], 'b']);
  });

  it('goes on with a table in which its own end tag stands', () => {
    expect(
      read('<div><table><tr><td>1</table></td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></div>'),
    ).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ]);
  });

  it('goes on with a table in which a stray end tag stands', () => {
    const rows = '<tr><td>1</div></td><td>2</td></tr><tr><td>3</td><td>4</td></tr>';
    expect(read(`<div>一<table>${rows}</table><p>二</p></div>`)).toEqual([
      '一',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      '二',
    ]);
    expect(read(`<div><div><table>${rows}${rows}</table></div></div>`)).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
        ['1', '2'],
        ['3', '4'],
      ],
    ]);
    expect(read(`<div><table><tr><td>菜单<td><table><tr><td>0<td>0${rows}</table></table></div>`)).toEqual([
      '菜单',
      [
        ['0', '0'],
        ['1', '2'],
        ['3', '4'],
      ],
    ]);
  });

  it('does not take a finished table up again', () => {
    expect(read('<table><tr><td>1<td>2</td></tr></table><tr><td>3<td>4</tr>')).toEqual([[['1', '2']], [['3', '4']]]);
  });

  it('keeps the order of the page where a table has lost its end tag', () => {
    expect(read('<table><tr><td>1<td>2</tr><p>二</p><table><tr><td>3<td>4</tr></table>三')).toEqual([
      [['1', '2']],
      '二',
      [['3', '4']],
      '三',
    ]);
  });
});

describe('readHtml: hostile pages', () => {
  it.each([
    ['<div>'.repeat(20_000)],
    ['<table><tr><td>x'.repeat(5000)],
    ['<pre>x|y'.repeat(5000)],
    ['<a href=x.doc>x'.repeat(5000)],
    [`<table>${`<tr>${'<td colspan=1000 rowspan=65534>1'.repeat(20)}`.repeat(500)}`],
    [`<table><tr>${'<td rowspan=0>1'.repeat(5000)}${'<tr><td>2'.repeat(5000)}`],
    ['<div><tr><td>1</div>'.repeat(5000)],
  ])('reads %s within its time', (source) => {
    const text = source.replace(/<[^>]*>/g, '').length;
    const found = JSON.stringify(readHtml(`${source}末`).blocks);
    expect(found).toContain('末');
    expect(found.length).toBeGreaterThan(text);
  });

  it('does not widen a grid to spans that show nothing', () => {
    expect(onlyGrid(readHtml('<table><tr><td colspan=1000>a<tr><td>1<td>2</table>'))).toMatchObject({
      rows: 2,
      columns: 2,
    });
  });
});
