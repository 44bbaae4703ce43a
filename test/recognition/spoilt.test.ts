import { describe, expect, it } from 'vitest';
import { applications, rowOf } from './page.ts';
import { cellsOf, proactive, type Row, report } from './tables.ts';

const inLines = (rows: Readonly<Record<string, string>>) => applications(rows).flat().join('\n');
const sideBySide = (rows: Readonly<Record<string, string>>) =>
  applications(rows)
    .map((row) => row.join(' '))
    .join('\n');
const unknown = Array.from({ length: 7 }, () => expect.stringMatching(/ambiguous|unreadable/));

describe('a row with words among its figures', () => {
  it.each([
    ['a line a cell', inLines, '0 3 见附件 0 0 0 3', [0, 3, 'unreadable', 0, 0, 0, 3]],
    ['side by side', sideBySide, '0 3 见附件 0 0 0 3', [0, 3, 'unreadable', 0, 0, 0, 3]],
    ['with a mark alone', sideBySide, '0 3 ? 0 0 0 3', [0, 3, 'unreadable', 0, 0, 0, 3]],
    ['with a figure not sure', inLines, '0 3 3～5 0 0 0 3', [0, 3, 'unreadable', 0, 0, 0, 3]],
    ['with a mark first', sideBySide, '? 0 0 0 0 0 0 0', ['unreadable', 0, 0, 0, 0, 0, 0]],
    [
      'with a mark that may belong to either side',
      sideBySide,
      '0 ? 0 0 0 0 0 0',
      ['unreadable', 'unreadable', 0, 0, 0, 0, 0],
    ],
  ])('is whole by its count where the page keeps every cell: %s', (_, layout, figures, expected) => {
    expect(rowOf(layout({ 予以公开: figures }), 'granted')).toEqual(expected);
  });

  it.each([
    ['another row has lost a cell', { 重复申请: '0 0 0 0 0 0' }],
    ['another row has lost all cells', { 重复申请: '' }],
    ['another row has a number torn in two', { 重复申请: '1 2 0 0 0 0 0 12' }],
  ])('is refused where %s', (_, other) => {
    expect(rowOf(sideBySide({ 予以公开: '0 3 见附件 0 0 0 3', ...other }), 'granted')).toEqual(unknown);
  });

  it('is refused where halves of a number may stand beside a mark', () => {
    expect(rowOf(sideBySide({ 予以公开: '? 2 7 0 0 0 0 9' }), 'granted')).toEqual(unknown);
  });

  it('is refused where its count is another', () => {
    expect(rowOf(inLines({ 予以公开: '0 3 见附件 0 0 3' }), 'granted')).toEqual(unknown);
  });

  it('is refused at the end of a table where the words may be prose', () => {
    expect(rowOf(inLines({ 结转下年度继续办理: '0 0 0 0 0 0 见附件' }), 'carriedOut')).toEqual(unknown);
  });
});

describe('a page that runs figures together', () => {
  const source = sideBySide({}).replace('重复申请 0 0 0 0 0 0 0', '重复申请0000000');

  it.each([
    '（一）予以公开 3 00003',
    '（一）予以公开',
  ])('gives no figures of a row that prints fewer words than cells: %s', (row) => {
    expect(rowOf(source.replace('（一）予以公开 0 0 0 0 0 0 0', row), 'granted')).toEqual(unknown);
  });

  it('gives those of a row that prints them all', () => {
    expect(rowOf(source, 'granted')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('a grid of text', () => {
  const inText = (rows: readonly Row[], parting: string) =>
    `<pre>${rows.map((row) => `| ${row.join(parting)}`).join('\n')}</pre>`.replace(/@\d/g, '');

  it('does not give a row the empty cell below its label that words part from a figure', () => {
    const rows = proactive().map((row) => (row[0] === '行政许可' ? ['行政许可', 'colspan=3 | 7', '-'] : row));
    const table = inText(rows, '\n| ').replace('<pre>', '<pre>{| class="wikitable"\n');
    expect(cellsOf(report({ two: [table] }), 'proactive.licensing.decisions')).toEqual(['ambiguous']);
  });

  it('gives a row the figure that shares its cell with the next label', () => {
    const [lastRow = [], ...before] = proactive().toReversed();
    const rows = [...before.toReversed(), [...lastRow.slice(0, 1), '4.5 三、收到和处理政府信息公开申请情况']];
    const source = report({ two: [inText(rows, ' | ')] }).replace('<p>三、收到和处理政府信息公开申请情况</p>', '');
    expect(cellsOf(source, 'proactive.fees.amount')).toEqual([4.5]);
  });
});
