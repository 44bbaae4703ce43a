import { describe, expect, it } from 'vitest';
import { readHtml, readText } from '../../src/document/index.ts';
import { readReports } from '../../src/recognition/read.ts';
import { applications, rowOf } from './page.ts';

const cells = (source: string, row: string) =>
  [...(readReports(readText(source))[0]?.cells.values() ?? [])]
    .filter(({ id }) => id.startsWith(row))
    .map(({ state, value }) => (state === 'reported' ? value : state));
const results = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |';
const remedies = (...rows: readonly string[]) =>
  ['四、政府信息公开行政复议、行政诉讼情况', ...rows, '五、存在的主要问题及改进情况'].join('\n');
const parts = (first: string, second: string, third: string) =>
  remedies('行政复议 |', results, first, '未经复议直接起诉 |', results, second, '复议后起诉 |', results, third);

describe('a column of serial numbers without a header', () => {
  it('is the same one in every row', () => {
    const source = parts('1 | 2 | 5 | - | - | 7 |', '1 | 339 | 57 | - | 6 | 402 |', '1 | 1 | 0 | 0 | 0 | 1 |');
    expect(cells(source, 'remedies.reconsideration')).toEqual([2, 5, 'notApplicable', 'notApplicable', 7]);
    expect(cells(source, 'remedies.litigation.afterReconsideration')).toEqual([1, 0, 0, 0, 1]);
  });

  it('is not taken for figures where they happen to add up in one row', () => {
    const source = parts('1 | 2 | 5 | - | - | 8 |', '1 | 339 | 57 | - | 6 | 402 |', '1 | 125 | 6 | 3 | - | 134 |');
    expect(cells(source, 'remedies.reconsideration')).not.toContain(8);
  });

  it('is not taken for figures where rows have lost cells', () => {
    const source = parts('1 | 0 | 0 |', '1 | 0 | 0 | 0 | 0 |', '1 | 0 | 0 | 0 |');
    expect(cells(source, 'remedies.litigation.direct')).not.toContain(1);
  });
});

describe('figures among the words of a header', () => {
  it('leave the line behind it uncertain', () => {
    const source = remedies(
      '行政复议',
      results.replaceAll(' |', ''),
      '1 0 9 0 10',
      '未经复议直接起诉',
      '0 0 0 0 0',
      '复议后起诉',
      '3 0 0 0 3',
    );
    expect(cells(source, 'remedies.reconsideration').every((value) => value === 'ambiguous')).toBe(true);
  });
});

describe('the header of a grid', () => {
  const [title = [], header = [], ...rows] = applications({ 予以公开: '3 - - - 4 - 7' });
  // No row is whole, so that none shows which of its cells are filler.
  const grid = (...headers: readonly (readonly string[])[]) => {
    const body = rows.map(([label = '', ...figures]) => [
      label,
      '',
      ...figures.map((figure, i) => (figure === '-' || i === 3 ? '' : figure)),
    ]);
    const lines = [...headers.map((words) => ['', '', ...words]), ...body].map((row) => `| ${row.join(' | ')} |`);
    return [...title, ...lines].join('\n');
  };
  const expected = [3, 'blank', 'blank', 'blank', 4, 'blank', 7];

  it('heads a column with a word that is cut short', () => {
    expect(rowOf(grid(header.map((word) => word.replace('商业企业', '商业'))), 'granted')).toEqual(expected);
  });

  it('heads columns with words that are broken over rows', () => {
    const upper = header.map((word) => (word.length < 4 ? word : word.slice(0, 2)));
    const lower = header.map((word) => (word.length < 4 ? '' : word.slice(2)));
    expect(rowOf(grid(upper, lower), 'granted')).toEqual(expected);
  });

  it('keeps its order where the totals come last, a word of it standing in another', () => {
    const words = [
      '自然人',
      '法人或其他组织',
      '商业',
      '科研',
      '社会公',
      '法律服',
      '其他',
      '总计',
      '企业',
      '机构',
      '益组织',
      '务机构',
    ];
    const lines = [...title, words.join(' '), ...rows.map((row) => row.join(' ').replaceAll('-', '0'))];
    expect(rowOf(lines.join('\n'), 'granted')).toEqual([3, 0, 0, 0, 4, 0, 7]);
  });
});

describe('a label', () => {
  it('that its group repeats beside it is the one nearer to the figures', () => {
    const [, header = [], ...rows] = applications({});
    const lines = [
      ['', '', ...header],
      ...rows.map(([label = '', ...figures]) => [
        label.includes('其他') && label.length < 6 ? '其他处理' : '',
        label.replace(/^[^\p{Script=Han}]+/u, ''),
        ...figures,
      ]),
    ];
    expect(rowOf(lines.map((row) => `| ${row.join(' | ')} |`).join('\n'), 'other.other')).toEqual([
      0, 0, 0, 0, 0, 0, 0,
    ]);
  });
});

describe('a row of one cell whose figure stands on the next line', () => {
  const source = (...rows: readonly string[]) =>
    [
      '二、主动公开政府信息情况',
      '第二十条第（一）项',
      '信息内容',
      '本年制发件数',
      '本年废止件数',
      '现行有效件数',
      ...rows,
      '第二十条第（五）项',
      '信息内容',
      '本年处理决定数量',
      '行政许可',
      '83',
      '',
    ].join('\n');

  it('has it where longer rows print theirs so, though they have lost cells', () => {
    expect(cells(source('规章', '212', '210', '行政规范性文件', '241'), 'proactive.licensing')).toEqual([83]);
  });

  it('does not where longer rows print theirs beside their labels: it may be a page number', () => {
    expect(cells(source('规章 1 2 3', '行政规范性文件 1 2 3'), 'proactive.licensing')).toEqual(['ambiguous']);
  });
});

describe('figures of a table without its labels', () => {
  it('make it one that was not recognised, no missing one', () => {
    const lines = applications({}).map((row) => row.join(' '));
    const [report] = readReports(readText([...lines, '1 0 0 0 1 2 0 0 0 2 3 0 0 0 3'].join('\n')));
    expect(report?.remarks).toContainEqual({ kind: 'unrecognisedTable', table: 'remedies' });
  });

  const heading = '四、政府信息公开行政复议、行政诉讼情况';
  const remarksOf = (below: string) => {
    const rows = applications({}).map((row) => `<p>${row.join(' ')}</p>`);
    const page = [...rows, `<p>${heading}</p>`, below, '<p>五、存在的主要问题及改进情况</p><p>1 2 3 4 5 6</p>'];
    return readReports(readHtml(page.join('\n')))[0]?.remarks;
  };
  const row = (cells: readonly string[]) => `<table><tr><td>${cells.join('</td><td>')}</td></tr></table>`;

  it.each([
    ['dashes', row(Array(15).fill('-'))],
    ['few figures among empty cells', row(['1', '', '', '', '1', ...Array(10).fill('')])],
    ['pictures', row(Array(15).fill('<img src="0.png">'))],
    ['dashes on a line', '<p>— — — — — — — 1 — 1 — — — 1 1</p>'],
  ])('do so below its heading, be they %s', (_, below) => {
    expect(remarksOf(below)).toContainEqual(expect.objectContaining({ kind: 'unrecognisedTable', table: 'remedies' }));
  });

  it.each([
    ['nothing', ''],
    ['prose', '<p>2023年，本机关没有发生行政复议、行政诉讼。</p>'],
    ['two cells', row(['无', ''])],
  ])('are not there with %s below its heading', (_, below) => {
    expect(remarksOf(below)).toEqual([]);
  });
});

describe('a page that has lost its repeated lines', () => {
  const zeros = applications({ 予以公开: '3 0 0 0 4 0 7', 重复申请: '1 0 0 0 0 0 1' }).flat();
  const once = (lines: readonly string[]) => [...new Set(lines)].join('\n');

  it('gives no figure, though the same one may stand on it with other white space', () => {
    const lines = [...zeros, '4\u3000', '7\u3000'];
    expect(rowOf(once([...lines, ...zeros]), 'granted').every((value) => typeof value === 'string')).toBe(true);
  });

  it('is none where figures are alike', () => {
    expect(rowOf(zeros.join('\n'), 'granted')).toEqual([3, 0, 0, 0, 4, 0, 7]);
  });
});

describe('the rest of a misspelled label in its own cell', () => {
  const row = (...figures: readonly string[]) =>
    applications({})
      .map((words) => `| ${words.join(' | ')} |`)
      .join('\n')
      .replace(/(缴纳费用、行政机关不再处理其)政(府信息公开申请)[| 0]*/, `$1雨$2 | ${figures.join(' | ')} |`);

  it('is no cell of the row', () => {
    expect(rowOf(row('1', '0', '0', '0', '0', '0', '1'), 'other.feeUnpaid')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  it('does not stand for a cell that is lost', () => {
    expect(rowOf(row('3', '0', '0', '0', '0', '0'), 'other.feeUnpaid')).not.toContain(3);
  });
});

describe('reports on one page', () => {
  const report = (title: string, granted: string) => [
    title,
    ...applications({ 予以公开: granted }).map((row) => row.join(' ')),
  ];

  it('are told apart by their titles where they have no other heading', () => {
    const source = [
      ...report('青石街道2022年政府信息公开工作年度报告', '1 0 0 0 0 0 1'),
      ...report('统计局2023年政府信息公开工作年度报告', '2 0 0 0 0 0 2'),
    ];
    const reports = readReports(readText(source.join('\n')));
    expect(reports.map(({ year, cells }) => [year, cells.get('applications.granted.total')?.value])).toEqual([
      [2022, 1],
      [2023, 2],
    ]);
  });
});

describe('a label on which the page ends', () => {
  it('does not tell the edition, where one prints it as a row and another above rows', () => {
    const lines = applications({}).map((row) => row.join(' '));
    const until = lines.findIndex((line) => line.includes('逾期不补正'));
    const table2 = [
      '第二十条第（一）项',
      '信息内容 本年制发件数 本年废止件数 现行有效件数',
      '规章 1 2 3',
      '行政规范性文件 4 5 6',
    ];
    const source = [...table2, ...lines.slice(0, until), '（六）其他处理'].join('\n');
    expect(readReports(readText(source))[0]?.form).toBe('2021');
  });
});
