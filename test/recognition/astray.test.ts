import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/index.ts';
import { readReports } from '../../src/recognition/read.ts';
import { applications, rowOf } from './page.ts';
import { cellsOf, type Row, received, report } from './tables.ts';

const sparse = { 本年新收政府信息公开申请数量: '5 / / / / / 5', 总计: '5 / / / / / 5' };
const rows = {
  本年新收政府信息公开申请数量: '5 / / / / / 5',
  予以公开: '3 / / / / / 3',
  重复申请: '2 / / / / / 2',
  总计: '5 / / / / / 5',
};
const [, columnHeads = []] = applications({});
const [heading, header] = applications({}).map((words) => words.join(' '));
/** The labels of table 3, and the figures of each with dashes for zeros. */
const withDashes = (figuresOf: Readonly<Record<string, string>>) =>
  applications(figuresOf)
    .slice(2)
    .map(([label = '', ...figures]) => ({
      label,
      figures: figures.every((figure) => figure === '0') ? figures.map(() => '/') : figures,
    }));
const dashed = withDashes(rows);
const zeros = dashed.map(({ label, figures }) => ({ label, figures: figures.map((word) => word.replace('/', '0')) }));
/** A table that can be read, so that the report has figures at all. */
const proactive = [
  '二、主动公开政府信息情况',
  '第二十条第（五）项',
  '信息内容 本年处理决定数量',
  '行政许可 45',
  '第二十条第（六）项',
  '信息内容 本年处理决定数量',
  '行政处罚 3',
  '行政强制 1',
];
const section = '六、其他需要报告的事项';

/** What was read of the first and the last cell of some rows of a page whose table 3 is as given. */
const ends = (three: readonly (readonly Row[])[], ...rows: ('received' | 'carriedIn' | 'granted' | 'carriedOut')[]) =>
  cellsOf(
    report({ three }),
    ...rows.flatMap((row) => [`applications.${row}.naturalPerson`, `applications.${row}.total`] as const),
  );

const unreadable = Array.from({ length: 7 }, () => 'unreadable');
const ambiguous = Array.from({ length: 7 }, () => 'ambiguous');

describe('figures that stand behind all labels', () => {
  it.each([
    ['zeros', zeros],
    ['dashes', dashed],
  ])('are not those of the last row, with %s', (_, table) => {
    const source = [
      ...proactive,
      heading,
      header,
      ...table.map(({ label }) => label),
      ...table.map(({ figures }) => figures.join(' ')),
      section,
    ].join('\n');
    expect(rowOf(source, 'carriedOut')).toEqual(ambiguous);
    expect(rowOf(source, 'received')).toEqual(unreadable);
  });

  it('are the last row’s where just one line of them follows', () => {
    const lines = zeros.flatMap(({ label, figures }) => [label, figures.join(' ')]);
    const source = [...proactive, heading, header, ...lines, '12', section].join('\n');
    expect(rowOf(source, 'carriedOut')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it.each([
    ['dashes', '/'],
    ['empty cells', ''],
  ])('leave no row empty where they stand in a grid of their own, with %s for zeros', (_, mark) => {
    const table = withDashes(sparse);
    const figures = table.map((row) => row.figures.map((word) => (word === '/' ? mark : word)));
    const labels = table.map(({ label }) => [label]);
    expect(ends([labels, figures], 'received', 'granted')).toEqual(Array(4).fill('unreadable'));
  });

  it('leave no row empty where the table is turned on its side, columns below its rows', () => {
    const table = withDashes(sparse);
    const columns = columnHeads.map((head, i) => [head, ...table.map(({ figures }) => figures[i] ?? '')]);
    expect(ends([[['', ...table.map(({ label }) => label)], ...columns]], 'received', 'granted')).toEqual(
      Array(4).fill('unreadable'),
    );
  });

  it('leave no row empty where they are stacked in the cells of one row', () => {
    const table = withDashes(sparse);
    const stack = (words: readonly string[]) => words.map((word) => (word === '/' ? '' : word)).join('<br>');
    const columns = columnHeads.map((_, i) => stack(table.map(({ figures }) => figures[i] ?? '')));
    const labels = [/^[一二四]、/, /^（/, /^\d/].map((numbering) =>
      stack(table.map(({ label }) => (numbering.test(label) ? label : ''))),
    );
    const rows = [
      ['', '', '', ...columnHeads],
      [...labels, ...columns],
    ];
    expect(ends([rows], 'received', 'granted')).toEqual(Array(4).fill('unreadable'));
  });
});

describe('figures that stand before their labels', () => {
  it.each([
    ['zeros', zeros],
    ['dashes', dashed],
  ])('are not the row’s before, with %s', (_, table) => {
    const lines = table.flatMap(({ label, figures }) => [figures.join(' '), label]);
    const source = [...proactive, heading, header, ...lines, section].join('\n');
    expect(rowOf(source, 'received')).toEqual(table === zeros ? ambiguous : unreadable);
    expect(rowOf(source, 'carriedIn')).not.toContain(3);
    expect(rowOf(source, 'carriedOut')).toEqual(unreadable);
  });

  it('are not the row’s before in a grid, where the first row is empty', () => {
    const table = dashed.map((row, i) => ({ ...row, figures: row.figures.map((word) => (i === 0 ? '' : word)) }));
    const lines = table.flatMap(({ label, figures }) => [['', ...figures], [label]]);
    const read = ends([[['', ...columnHeads], ...lines]], 'carriedIn', 'carriedOut');
    expect(read).not.toContain(3);
    expect(read).not.toContain('blank');
  });
});

describe('figures behind words of a broken label', () => {
  it('leave a row without any unreadable', () => {
    const source = [
      ...proactive,
      heading,
      header,
      ...dashed.flatMap(({ label, figures }) =>
        label.includes('保护第三方')
          ? ['4.保护第三', '方权益合法 2 2', '规定的']
          : [label.includes('重复申请') ? label : [label, ...figures].join(' ')],
      ),
    ].join('\n');
    expect(rowOf(source, 'rejected.duplicate')).toEqual(unreadable);
  });
});

describe('figures behind a heading above rows', () => {
  const table = (line: readonly string[]) =>
    [
      ...proactive,
      heading,
      header,
      ...dashed.flatMap(({ label, figures }) =>
        label.includes('信访举报') ? [...line, '信访举报投诉类申请'] : [[label, ...figures].join(' ')],
      ),
    ].join('\n');

  it.each([
    ['behind the numbering of the row', '（五）不予处理1. / / / / 1 / 1'],
    ['all dashes', '（五）不予处理 / / / / / / /'],
  ])('leave a row without any unreadable: %s', (_, line) => {
    expect(rowOf(table([line]), 'rejected.petition')).toEqual(unreadable);
    expect(rowOf(table([line]), 'rejected.duplicate')).toEqual([2, ...Array(5).fill('notApplicable'), 2]);
  });

  it('are not there where a lone dash stands', () => {
    expect(rowOf(table(['（五）不予处理 -']), 'rejected.petition')).not.toContain('unreadable');
  });
});

describe('figures run together behind a space', () => {
  const table = (rules: string, documents: string) =>
    [
      '二、主动公开政府信息情况',
      '第二十条第（一）项',
      '信息内容 本年制发件数 本年废止件数 现行有效件数',
      `规章 ${rules}`,
      `行政规范性文件 ${documents}`,
      '第二十条第（五）项',
      '信息内容 本年处理决定数量',
      '行政许可 45',
      '',
    ].join('\n');
  const documents = (source: string) => {
    const [reading] = readReports(readText(source));
    const cell = reading?.cells.get('proactive.normativeDocuments.inForce');
    return cell?.state === 'reported' ? cell.value : (cell?.candidates ?? cell?.state);
  };

  it('may be anything where no row prints more than one', () => {
    expect(documents(table('002', '5152'))).toBe('ambiguous');
  });

  it('are one figure where another row prints several', () => {
    expect(documents(table('1 0 2', '52'))).toEqual([null, 52]);
  });
});

it('a row of a grid that begins with words is not that of the label above it', () => {
  const [header = [], ...rows] = received();
  const cut = [header, ...rows.slice(0, -1), ['四、结转下年度继续办理'], ['诉讼', '起诉', '4', '1', '1', '1', '7']];
  expect(ends([cut], 'carriedOut')).toEqual(['ambiguous', 'ambiguous']);
});
