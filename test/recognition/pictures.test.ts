import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/index.ts';
import { readReports } from '../../src/recognition/read.ts';
import { applications } from './page.ts';

const picture = '<img src="a1.png" alt="">';
const spacer = '<img src="../images/spacer.gif" width="40">';
const chart = '<svg><text>5</text></svg>';

/** Table 3 as an HTML table: `cells` are put into the row 予以公开, `around` gets the rows of the table. */
function page(cells: readonly string[], around: (rows: string[]) => string[] = (rows) => rows): string {
  const [[heading = ''] = [], ...rows] = applications({});
  const body = rows.map((row) => {
    const [label = '', ...figures] = row;
    const own = label.includes('予以公开') ? cells : figures;
    return `<tr><td>${row === rows[0] ? row.join('</td><td>') : [label, ...own].join('</td><td>')}</td></tr>`;
  });
  return `<h2>${heading}</h2><table>${around(body).join('\n')}</table>`;
}

const read = (source: string, row = 'granted') =>
  [...(readReports(readHtml(source))[0]?.cells.values() ?? [])].filter(({ id }) => id.includes(`.${row}.`));
const shown = (source: string, row?: string) =>
  read(source, row).map(({ state, value }) => (state === 'reported' ? value : state));

const zeros = ['0', '0', '0', '0', '0', '0', '0'];
const allZero = [0, 0, 0, 0, 0, 0, 0];

describe('a cell that shows something else than text', () => {
  it.each([
    ['an image', picture],
    ['an image that loads later', '<img src="blank.gif" data-original="a1.png">'],
    ['a drawing', chart],
    ['a formula', '<math><mn>5</mn></math>'],
    ['a frame', '<iframe src="5.html"></iframe>'],
    ['an object', '<object data="5.swf"></object>'],
    ['a script that writes', '<script>document.write(5)</script>'],
    ['what an office program left of an object', '￼'],
  ])('is not empty, and says why it is not known: %s', (_, cell) => {
    const source = page(['3', '0', cell, '', '0', '0', '5']);
    expect(shown(source)).toEqual([3, 0, 'unreadable', 'blank', 0, 0, 5]);
    expect(read(source)[2]).toMatchObject({ raw: '', reason: { zh: '单元格里是图片或脚本，不是文字' } });
  });

  it.each([
    ['a comment', '<!-- 5 -->'],
    ['a line break', '<br>'],
    ['white space', '&nbsp;'],
    ['an empty span', '<span></span>'],
    ['a spacer', spacer],
    ['a single pixel', '<img src="x.gif" width=1 height=1>'],
    ['a picture of one pixel', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
    ['an image without a picture', '<img alt="">'],
    ['a hidden image', '<img src="5.png" style="display:none">'],
    ['a script that counts visits', '<script>visits += 1</script>'],
    ['an empty field', '<textarea></textarea>'],
  ])('is empty all the same with %s', (_, cell) => {
    expect(shown(page(['3', '0', cell, '0', '0', '0', '3']))).toEqual([3, 0, 'blank', 0, 0, 0, 3]);
  });

  it.each([
    ['beside its figure', [`3${picture}`, '0', '0', '0', '0', '0', '3'], (rows: string[]) => rows],
    [
      'in the corner of the header',
      undefined,
      (rows: string[]) => rows.map((row, i) => (i > 0 ? row : row.replace(/<td>[^<]*/, `<td>${picture}`))),
    ],
    [
      'in a row by itself',
      undefined,
      (rows: string[]) => rows.flatMap((row) => [row, `<tr><td colspan="8">${picture}</td></tr>`]),
    ],
    [
      'before the labels',
      undefined,
      (rows: string[]) => rows.map((row) => row.replace('<td>', `<td>${picture}</td><td>`)),
    ],
  ])('takes nothing from figures, be it %s', (_, cells, around) => {
    expect(shown(page(cells ?? ['3', '0', '0', '0', '0', '0', '3'], around))).toEqual([3, 0, 0, 0, 0, 0, 3]);
    expect(shown(page(zeros, around), 'concluded')).toEqual(allZero);
  });

  it('leaves nothing to be read where every figure is one', () => {
    const pictures = zeros.map(() => picture);
    const source = page(pictures, (rows) => rows.map((row) => row.replaceAll('<td>0</td>', `<td>${picture}</td>`)));
    const [report] = readReports(readHtml(source));
    expect(report?.tables).toEqual([]);
    expect(report?.cells.size).toBe(0);
  });
});

describe('a row outside of a table that prints nothing', () => {
  const inBlocks = (figures: string) =>
    applications({})
      .flatMap(([label = '', ...zeros]) =>
        label.includes('予以公开')
          ? `<div>${label}</div>${figures}`
          : [label, ...zeros].map((cell) => `<div>${cell}</div>`),
      )
      .join('');

  it('is empty', () => {
    expect(shown(inBlocks(''))).toEqual(zeros.map(() => 'blank'));
  });

  it('is empty where an image stands below the next heading', () => {
    const source = `${inBlocks('').replace(/(结转下年度继续办理<.div>).*/, '$1')}<p>四、政府信息公开行政复议、行政诉讼情况</p>${picture}`;
    expect(shown(source, 'carriedOut')).toEqual(zeros.map(() => 'blank'));
  });

  it('is not known where images follow its label', () => {
    const source = inBlocks(zeros.map(() => `<div>${picture}</div>`).join(''));
    expect(shown(source)).toEqual(zeros.map(() => 'unreadable'));
    expect(read(source)[0]?.reason?.en).toContain('image');
  });
});

describe('a field in a cell', () => {
  it.each([
    ['<textarea rows="1">3</textarea>'],
    ['<select><option>1<option selected>3</select>'],
    ['<select><option>3</option><option>1</option></select>'],
    ['<button type="button"><span>3</span></button>'],
    ['<input type="button" value="3">'],
    ['<input type="search" value="3">'],
  ])('is read as what it shows: %s', (field) => {
    expect(shown(page([field, '0', '0', '0', '0', '0', '3']))).toEqual([3, 0, 0, 0, 0, 0, 3]);
  });
});
