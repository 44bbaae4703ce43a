import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text.ts';
import type { CellId } from '../../src/forms/index.ts';
import { readReports } from '../../src/recognition/read.ts';
import { balanced, cellsOf, headings, proactive, type Row, received, remedies, report } from './tables.ts';

const columns = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
const reconsideration = columns.map((column): CellId => `remedies.reconsideration.${column}`);
const direct = columns.map((column): CellId => `remedies.litigation.direct.${column}`);
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const open = (count: number) => Array.from({ length: count }, () => expect.stringMatching(/ambiguous|unreadable/));
const empty = (count: number): Row => Array.from({ length: count }, () => '');

/** A report in text, a row a line. */
const inText = (...tables: (readonly Row[])[]) =>
  ['林溪县档案局2023年政府信息公开工作年度报告']
    .concat(
      ...tables.map((rows, i) => [headings[i] ?? '', ...rows.map((row) => row.join(' ').replace(/[@^]\d+/g, ''))]),
    )
    .join('\n');

const inReading = (source: string, ...ids: CellId[]) => {
  const [reading] = readReports(readText(source));
  return ids.map((id) => {
    const cell = reading?.cells.get(id);
    return cell?.state === 'reported' ? cell.value : cell?.state;
  });
};

describe('table 4 whose rows stand in another order than the form', () => {
  it('is not read where their labels do not cover their columns', () => {
    const rows: Row[] = [
      ['行政诉讼', ...empty(9), '行政复议', ...empty(4)],
      ['未经复议直接起诉', ...empty(4), '复议后起诉', ...empty(9)],
      [...results, ...results, ...results],
      [...'20002', ...'00303', ...'10001'],
    ];
    expect(cellsOf(report({ four: [rows] }), ...reconsideration, ...direct)).toEqual(open(10));
  });
});

describe('rows of table 4 that leave most of their cells empty', () => {
  const one: Row = ['', '1', '', '', '1', ...empty(10)];
  const two: Row = ['', '2', '', '', '2', ...empty(10)];

  it.each([
    ['two of different figures', [one, two]],
    ['an empty one between them', [one, empty(15), two]],
    ['an empty one first', [empty(15), one]],
    [
      'last year’s above this year’s, of dashes',
      [
        ['2022年', ...one],
        ['2023年', ...'-'.repeat(15)],
      ],
    ],
    [
      'last year’s above this year’s, which is empty',
      [
        ['2022年', ...one],
        ['2023年', ...empty(15)],
      ],
    ],
  ])('are not told apart: %s', (_, rows) => {
    expect(cellsOf(report({ four: [remedies(rows)] }), ...reconsideration)).toEqual(open(5));
  });

  it('are read where there is one', () => {
    expect(cellsOf(report({ four: [remedies([one, empty(15)])] }), ...reconsideration)).toEqual([
      'blank',
      1,
      'blank',
      'blank',
      1,
    ]);
  });
});

describe('figures before their labels', () => {
  it('are not taken for those of the label above, right below the title', () => {
    const rows = received({ 予以公开: '1 0 0 0 0 0 1' })
      .slice(1)
      .map(([label = '', ...figures]) => [...figures, label]);
    const source = inText(proactive(), rows, remedies([balanced(2)]));
    expect(inReading(source, 'applications.granted.naturalPerson', 'applications.granted.total')).toEqual(open(2));
  });

  it('leave no row of one figure for empty', () => {
    const rows = proactive().map((row) => (row.some((cell) => /^\d/.test(cell)) ? row.toReversed() : row));
    const source = report({ two: [rows.map((row) => row.map((cell) => (/^[1-5]$/.test(cell) ? '' : cell)))] });
    expect(cellsOf(source, 'proactive.governmentRules.issued', 'proactive.penalties.decisions')).toEqual(open(2));
  });
});

describe('labels of several rows in one cell', () => {
  it('leave open which row a figure below another belongs to', () => {
    const rows = proactive().flatMap((row): Row[] => {
      if (row[0] === '行政处罚') return [['行政处罚<br>行政强制', '5<br>&nbsp;@3']];
      return row[0] === '行政强制' ? [] : [row];
    });
    const source = report({ two: [rows] });
    expect(cellsOf(source, 'proactive.penalties.decisions', 'proactive.coercion.decisions')).toEqual(open(2));
  });
});

describe('cells parted by commas', () => {
  it('are no thousands of one number', () => {
    const rows = proactive().map((row) => (row[0] === '行政许可' ? ['行政许可,120,115'] : row));
    const source = inText(rows, received(), remedies([balanced(2)]));
    expect(inReading(source, 'proactive.licensing.decisions', 'proactive.penalties.decisions')).toEqual([
      ...open(1),
      8,
    ]);
  });
});

describe('a table in a shape that is not recognised', () => {
  it('is there all the same where its heading stands over its labels and a figure', () => {
    const [labels, columns, figures] = [
      '信息内容 规章 行政规范性文件 行政许可 行政处罚 行政强制 行政事业性收费',
      '指标 本年制发件数 本年废止件数 现行有效件数 本年处理决定数量 本年收费金额',
      '数量 2 6',
    ];
    const source = inText([[labels], [columns], [figures]], received(), remedies([balanced(2)]));
    const [reading] = readReports(readText(source));
    expect(reading?.remarks).toContainEqual(expect.objectContaining({ kind: 'unrecognisedTable', table: 'proactive' }));
  });
});
