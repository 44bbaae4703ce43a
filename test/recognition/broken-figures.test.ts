import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text.ts';
import type { CellId } from '../../src/forms/index.ts';
import { readReports } from '../../src/recognition/read.ts';
import { balanced, cellsOf, headings, page, proactive, type Row, received, remedies, report } from './tables.ts';

const documents = (['issued', 'repealed', 'inForce'] as const).map(
  (column): CellId => `proactive.normativeDocuments.${column}`,
);
const licensing: CellId = 'proactive.licensing.decisions';
const open = ['ambiguous', 'ambiguous', 'ambiguous'];

/** Table 2 with other rows in the place of those of 行政规范性文件. */
const withRows = (...rows: readonly Row[]): Row[] =>
  proactive().flatMap((row): readonly Row[] => (row[0] === '行政规范性文件' ? rows : [row]));

const statesOf = (source: string, ...ids: readonly CellId[]) => {
  const [reading] = readReports(readText(source));
  return ids.map((id) => reading?.cells.get(id)?.state);
};

describe('a figure that a narrow cell has broken', () => {
  it('leaves its row open where the rest stands in the next row', () => {
    const two = withRows(['行政规范性文件', '10', '2', '31'], ['', '5', '', '8']);
    expect(cellsOf(report({ two: [two] }), ...documents)).toEqual(open);
  });

  it('does where the label is broken too', () => {
    const two = withRows(['行政规范性文', '', '2', ''], ['件', '105', '', '318']);
    expect(cellsOf(report({ two: [two] }), ...documents)).toEqual(open);
  });

  it.each(['34', '.5', ',345'])('leaves its row open in lines of text: %s', (rest) => {
    const lines = proactive().map((row) => row.map((text) => text.replace(/@\d+$/, '')).join(' '));
    const at = lines.findIndex((line) => line.startsWith('行政许可'));
    const broken = [headings[0], ...lines.slice(0, at), '行政许可 12', rest, ...lines.slice(at + 1)];
    expect(statesOf([...broken, '三、收到和处理政府信息公开申请情况', ''].join('\n'), licensing)).toEqual([
      'ambiguous',
    ]);
  });

  it('leaves a row of table 3 open, whose broken figures add up as they stand', () => {
    const rows = received().map((row) => row.join(' '));
    const at = rows.findIndex((row) => row.includes('本年新收'));
    const broken = [
      ...rows.slice(0, at),
      '一、本年新收政府信息公开申请数量 10 0 0 0 0 0 10',
      '5 5',
      ...rows.slice(at + 1),
    ];
    const id: CellId = 'applications.received.total';
    expect(statesOf([headings[1], ...broken, ''].join('\n'), id)).toEqual(['ambiguous']);
  });

  it('is none where a page number follows a row that adds up, or ends with zero', () => {
    const rows = received({ 予以公开: '3 0 0 0 0 0 3' }).map((row) => row.join(' '));
    const at = rows.findIndex((row) => row.includes('予以公开'));
    const numbered = [...rows.slice(0, at + 1), '7', rows[at + 1], '8', ...rows.slice(at + 2)];
    const ids: CellId[] = ['applications.granted.total', 'applications.partlyGranted.total'];
    expect(statesOf([headings[1], ...numbered, ''].join('\n'), ...ids)).toEqual(['reported', 'reported']);
  });
});

describe('figures a row above their labels', () => {
  it('leave no row of the block empty', () => {
    const blank = ['', '', ''];
    const two = withRows(['', '105', '2', '318'], ['行政规范性文件', ...blank]).flatMap((row): readonly Row[] =>
      row[0] === '规章'
        ? [
            ['', '0', '0', '0'],
            ['规章', ...blank],
          ]
        : [row],
    );
    const cells = cellsOf(page('林溪县档案局2023年政府信息公开工作年度报告', headings[0], two), ...documents);
    expect(cells).toEqual(['unreadable', 'unreadable', 'unreadable']);
  });
});

describe('a bracket behind a label', () => {
  const penalties: CellId = 'proactive.penalties.decisions';
  const cellIn = (row: Row) =>
    cellsOf(report({ two: [proactive().map((each) => (each[0] === '行政处罚' ? row : each))] }), penalties);

  it.each([
    '行政处罚（12）',
    '行政处罚 [1234件]',
    '行政处罚【无】',
  ])('may hold the figure where the page has no other: %s', (words) => {
    expect(cellIn([`${words}@4`])).toEqual(['unreadable']);
    expect(cellIn([words, '@3'])).toEqual(['unreadable']);
  });

  it.each(['行政处罚（12）', '行政处罚（件）', '行政处罚（第六项）'])('is a remark where it has: %s', (words) => {
    expect(cellIn([words, '7@3'])).toEqual([7]);
  });

  it('is a remark where it holds none', () => {
    expect(cellIn(['行政处罚（件）', '@3'])).toEqual(['blank']);
  });
});

describe('lines of figures of which not all are of the table', () => {
  const lines = (rows: readonly Row[]) => rows.map((row) => row.map((text) => text.replace(/@\d+$/, '')).join(' '));

  it('leave the row of table 4 open where a page number stands above it', () => {
    const page = [headings[2], ...lines(remedies([])), '7', '3 7 1 11 0 0 0 0 0 0 0 0 0 0', ''].join('\n');
    expect(statesOf(page, 'remedies.reconsideration.upheld')).not.toEqual(['reported']);
  });

  it('are not those of the last label where all labels stand before them', () => {
    const [header = [], ...rows] = received();
    const labels = rows.map(([label = '']) => label);
    const [first = '', ...figures] = rows.map((row) => row.slice(1).join(' '));
    const page = [headings[1], header.join(' '), ...labels, first, '林溪县档案局', '2', ...figures, ''].join('\n');
    expect(statesOf(page, 'applications.carriedOut.total')).not.toEqual(['reported']);
  });
});

describe('the end of a label', () => {
  it('is not another label with a letter mistaken: 反复申请 is no 重复申请', () => {
    const rows = received().flatMap(([label = '', ...figures]): readonly Row[] => {
      if (label.includes('无正当理由大量反复')) return [['反复申请', '3', '0', '0', '0', '0', '0', '3']];
      return label.includes('重复申请') || label.includes('公开出版物') ? [] : [[label, ...figures]];
    });
    expect(cellsOf(report({ three: [rows] }), 'applications.rejected.duplicate.total')).toEqual(['missing']);
  });
});

describe('the end of a label that the label has already', () => {
  it('is what is left of another row, whose figures follow', () => {
    const rows = received();
    const at = rows.findIndex(([label = '']) => label.includes('逾期不补正'));
    const cells = rows.flatMap(([label = '', ...figures], i) => {
      if (i === at) return [label, '、行政机关不再处理其政府信息公开申请'];
      return i === at + 1 ? ['3', '0', '0', '0', '0', '0', '3'] : [label, ...figures];
    });
    const id: CellId = 'applications.other.correctionOverdue.total';
    expect(statesOf([headings[1], ...cells, ''].join('\n'), id)).not.toEqual(['reported']);
  });
});

describe('the header of table 4 alone', () => {
  it('is no empty row', () => {
    expect(cellsOf(report({ four: [remedies([])] }), 'remedies.reconsideration.upheld')).toEqual(['unreadable']);
  });

  it('has one where the page prints its cells', () => {
    const blank = Array.from({ length: 15 }, () => '');
    expect(cellsOf(report({ four: [remedies([blank])] }), 'remedies.reconsideration.upheld')).toEqual(['blank']);
  });
});

describe('a table whose heading names another year', () => {
  const upheld: CellId = 'remedies.reconsideration.upheld';
  const four = remedies([balanced(2)]);

  it.each([
    '附：2022年度行政复议、行政诉讼情况',
    '2022年行政复议、行政诉讼情况表',
  ])('is not the report’s: %s', (heading) => {
    expect(cellsOf(report({ four: [heading, four] }), upheld)).toEqual(['ambiguous']);
  });

  it.each([
    '2023年度行政复议、行政诉讼情况',
    '与2022年相比，本年有关情况如下。',
  ])('is where it does not: %s', (words) => {
    expect(cellsOf(report({ four: [words, four] }), upheld)).toEqual([2]);
  });
});
