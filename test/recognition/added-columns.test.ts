import { describe, expect, it } from 'vitest';
import type { CellId } from '../../src/forms/index.ts';
import { balanced, cellsOf, headings, page, proactive, type Row, received, remedies, report } from './tables.ts';

const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
  'total',
] as const;
const granted = applicants.map((column): CellId => `applications.granted.${column}`);
const rules = (['issued', 'repealed', 'inForce'] as const).map(
  (column): CellId => `proactive.governmentRules.${column}`,
);
const documents = (['issued', 'repealed', 'inForce'] as const).map(
  (column): CellId => `proactive.normativeDocuments.${column}`,
);
const open = Array.from({ length: 7 }, () => 'ambiguous');

/** Table 3 with the figures of 予以公开, and one more column at a place among the figures. */
function withColumn(figures: Row, place: number, word: string, content: string): Row[] {
  return received().map((row, i) => {
    const [label = '', ...own] = row;
    const cells = i === 0 ? own : label.includes('予以公开') ? [...figures] : own;
    const added = i === 0 ? word : content;
    return [label, ...cells.slice(0, place), added, ...cells.slice(place)];
  });
}

/** The same without the header's cell over the labels, so that its columns do not stand over the figures. */
const withoutCorner = ([header = [], ...rows]: readonly Row[]): Row[] => [header.slice(1), ...rows];

/** Block 1 of table 2 with a column beside those of the form. */
const table2 = (header: Row, first: Row, second: Row): Row[] => [
  ['第二十条第（一）项@5'],
  header,
  ['规章', ...first],
  ['行政规范性文件', ...second],
  ...proactive().slice(4),
];
const columns = ['本年制发件数', '本年废止件数', '现行有效件数'] as const;

describe('a column beside those of the form', () => {
  it.each([
    ['before the figures', 0, '行次', '3'],
    ['among them', 3, '小计', '4'],
    ['behind them', 7, '上年件数', '4'],
  ])('is set aside %s, whatever its word', (_, place, word, content) => {
    const source = report({ three: [withColumn(['2', '0', '', '0', '1', '', '3'], place, word, content)] });
    expect(cellsOf(source, ...granted)).toEqual([2, 0, 'blank', 0, 1, 'blank', 3]);
  });

  it('is not what stands over the labels: a row that has slid under it is not read by the header', () => {
    const rows = received().map(([label = '', ...own]) =>
      label.includes('予以公开')
        ? [`${label}@2`, '2', '0', '0', '0', '1', '0', '3', '<>']
        : [`${label || '项目'}@3`, ...own],
    );
    expect(cellsOf(report({ three: [rows] }), ...granted)).toEqual(open);
  });

  it('does not lend its figures to an empty total', () => {
    const source = report({ three: [withColumn(['2', '0', '0', '0', '1', '0', ''], 7, '上年件数', '4')] });
    expect(cellsOf(source, ...granted)).toEqual([2, 0, 0, 0, 1, 0, 'blank']);
  });

  it('is set aside in table 2', () => {
    const two = table2(['信息内容', ...columns, '上年现行有效件数'], ['', '0', '0', '1'], ['3', '', '12', '10']);
    expect(cellsOf(report({ two: [two] }), ...rules, ...documents)).toEqual(['blank', 0, 0, 3, 'blank', 12]);
  });

  it('leaves the row open where it has no word', () => {
    const two = table2(['信息内容', ...columns, ''], ['', '0', '0', '1'], ['3', '', '12', '10']);
    expect(cellsOf(report({ two: [two] }), ...rules)).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
  });

  it('has no part in what a row may hold where it has no word', () => {
    const two = table2(['信息内容', ...columns, ''], ['', '', '2', '7'], ['3', '1', '12', '10']);
    expect(cellsOf(report({ two: [two] }), ...rules)).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
  });

  it('leaves the row open where the words do not stand over the figures', () => {
    const [words = [], ...rows] = withColumn(['2', '0', '0', '0', '1', '', '3'], 0, '行次', '3');
    const [, , natural = '', ...others] = words;
    const header = [['项目', '行次', '申请人情况'], [natural, '法人或其他组织', '总计'], others.slice(0, -1)];
    const three = [...header, ...rows.map((row) => row.map((text, i) => (i === 7 ? '' : text)))];
    expect(cellsOf(report({ three: [three] }), ...granted)).toEqual(open);
  });

  it('may hold the unit of each row, which is no figure', () => {
    const three = withoutCorner(withColumn(['2', '0', '0', '0', '1', '', '3'], 0, '单位', '件'));
    expect(cellsOf(report({ three: [three] }), ...granted)).toEqual([2, 0, 0, 0, 1, 'blank', 3]);
  });

  it('leaves the row open where it is one of the form, printed twice', () => {
    const three = received().map(([label = '', ...cells], i) => {
      const own = label.includes('予以公开') ? ['', '1', '1', '1', '1', '', '4'] : cells;
      return [label, ...(i === 0 ? cells : ['2', '', '', '', '', '', '2']), ...own];
    });
    expect(cellsOf(report({ three: [three] }), ...granted)).toEqual(open);
  });

  it('leaves the rows open where each column of the form is parted', () => {
    const [header = [], ...rows] = received();
    const [label = '', ...words] = header;
    const three = [
      [`${label}^2`, ...words.map((word) => `${word}@2`)],
      words.flatMap(() => ['本年', '上年']),
      ...rows.map(([name = '']) => [name, ...words.flatMap(() => ['', '1'])]),
    ];
    expect(cellsOf(report({ three: [three] }), ...granted)).toEqual(open);
  });

  it('leaves open the rows of a label that has one for each year', () => {
    const granting = { 予以公开: '1 1 1 1 1 1 6' };
    const rows = received(granting).flatMap(([label = '', ...figures], i): Row[] =>
      i === 0
        ? [[label, '年度', ...figures]]
        : [
            [`${label}^2`, '2022', '', ...figures.slice(1)],
            ['2023', ...figures],
          ],
    );
    expect(cellsOf(report({ three: [rows] }), ...granted)).toEqual(open);
  });

  it('does not push figures under the next word where the row says its year without a word for it', () => {
    const rows = received({ 予以公开: '2 1 1 1 1 1 7' }).map(([label = '', ...figures], i) => {
      if (i === 0) return [label, '', ...figures];
      return [label, '本年', ...(label.includes('予以公开') ? [...figures.slice(0, 6), ''] : figures)];
    });
    expect(cellsOf(report({ three: [rows] }), ...granted)).not.toContain(1);
  });

  it('leaves such a row open where the other of its two is cut short', () => {
    const rows = received({ 予以公开: '1 0 0 0 0 0 1' }).flatMap(([label = '', ...figures], i): Row[] => {
      if (i === 0) return [[label, '年度', ...figures]];
      return [
        [`${label}^2`, '上年', ...figures.map((figure) => (figure === '0' ? '' : figure))],
        label.includes('予以公开') ? ['本年'] : ['本年', ...figures],
      ];
    });
    expect(cellsOf(report({ three: [rows] }), ...granted)).toEqual(open);
  });
});

describe('table 4 with a column of its own', () => {
  const figures = ['3', '', '1', '', '4', '', '', '2', '', '2', '1', '', '', '', '1'];
  const ids = (['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'] as const).flatMap(
    (row): CellId[] => [`remedies.${row}.upheld`, `remedies.${row}.corrected`, `remedies.${row}.total`],
  );

  it('is read by the other words', () => {
    const [first = [], second = [], ...rest] = remedies([[...figures, '3']]);
    const four = [first.map((word) => word.replace('@10', '@11')), [...second, '合计^2'], ...rest];
    expect(cellsOf(report({ four: [four] }), ...ids)).toEqual([3, 'blank', 4, 'blank', 'blank', 2, 1, 'blank', 1]);
  });

  it('does not give its last columns to its last row', () => {
    const [results = []] = remedies([]).slice(2);
    const half = results.slice(0, 5);
    const four = [
      ['行政诉讼@10', '行政复议@5'],
      ['未经复议直接起诉@5', '复议后起诉@5', ...half.map((word) => `${word}^2`)],
      results,
      ['3', '', '', '', '3', '', '', '', '', '', '4', '3', '', '', '7'],
    ];
    const cells = cellsOf(page('林溪县档案局2023年政府信息公开工作年度报告', headings[2], four), ...ids);
    expect(cells.filter((cell) => typeof cell === 'number' || cell === 'blank')).toEqual([]);
  });
});

describe('table 2 with other columns than the form', () => {
  /** Block 1 with a header and the figures of its two rows, in a report whose other blocks are the form's. */
  const withFirstBlock = (header: Row, first: Row, second: Row) => {
    const [, , , , ...others] = proactive();
    return report({
      two: [[['第二十条第（一）项@4'], header, ['规章', ...first], ['行政规范性文件', ...second], ...others]],
    });
  };

  it('has no figure of the column that the page lacks, though an empty cell makes up for it', () => {
    const source = withFirstBlock(['信息内容', '本年制发件数', '现行有效件数', ''], ['1', '9', ''], ['2', '55', '']);
    expect(cellsOf(source, ...rules)).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
  });

  it.each(['2022年', '上年数量', '占比'])('has no figure below a word that is surely another’s: %s', (word) => {
    const rows = proactive().map((row) => (row[1] === '本年处理决定数量@3' ? ['信息内容', word, '2023年@2'] : row));
    const turned = rows.map((row) => (row[0] === '行政处罚' ? ['行政处罚', '18', '@2'] : row));
    expect(cellsOf(report({ two: [turned] }), 'proactive.penalties.decisions')).toEqual(['ambiguous']);
  });
});

describe('a header that parts the columns of the form by year without spans', () => {
  it('leaves the rows open', () => {
    const [header = [], ...rows] = received({ 予以公开: '1 1 1 1 1 1 6' });
    const [label = '', ...words] = header;
    const three = [
      [label, ...words.flatMap((word) => [word, ''])],
      ['', ...words.flatMap(() => ['2022年', '2023年'])],
      ...rows.map(([name = '', ...figures]) => [name, ...figures.flatMap((figure) => [figure, '9'])]),
    ];
    expect(cellsOf(report({ three: [three] }), ...granted)).toEqual(open);
  });
});

describe('a header in lines', () => {
  /** A page of lines: block 5 of table 2 with these words in its header, and what stands behind its label. */
  const withHeader = (...words: readonly string[]) =>
    page(
      '林溪县档案局2023年政府信息公开工作年度报告',
      headings[0],
      ...['第二十条第（一）项', '信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ...['规章', '0', '0', '0', '行政规范性文件', '2', '1', '19'],
      ...['第二十条第（五）项', '信息内容', ...words, '行政许可', '113'],
      ...['第二十条第（六）项', '信息内容', '本年处理决定数量', '行政处罚', '12', '行政强制', '3'],
      ...['第二十条第（八）项', '信息内容', '本年收费金额（单位：万元）', '行政事业性收费', '0'],
    );
  const licensing: CellId = 'proactive.licensing.decisions';

  it.each([
    '历年累计',
    '2022年',
    '本年受理数量',
    '占比',
  ])('does not tell the form’s column where it has others: %s', (word) => {
    expect(cellsOf(withHeader(word, '本年处理决定数量'), licensing)).toEqual(['ambiguous']);
  });

  it.each([
    ['本年处理决定数量'],
    ['本年处理决定数量（含上年）'],
    ['本年处理', '决定数量'],
  ])('does where it has not: %s', (...words) => {
    expect(cellsOf(withHeader(...words), licensing)).toEqual([113]);
  });
});

describe('table 4 with other kinds of litigation than the form', () => {
  it('has no figures of the form’s', () => {
    const four = remedies([balanced(2)], ['一审', '二审']);
    expect(cellsOf(report({ four: [four] }), 'remedies.litigation.direct.upheld')).toEqual(['ambiguous']);
  });
});

describe('the numbers of the columns', () => {
  const numbers = Array.from({ length: 15 }, (_, i) => `${i + 1}`);
  const upheld: CellId = 'remedies.reconsideration.upheld';

  it('are no figures', () => {
    expect(cellsOf(report({ four: [remedies([numbers])] }), upheld)).toEqual(['ambiguous']);
  });
});

describe('a row of table 4 that names another year or a share', () => {
  it.each(['上年', '2022年', '占比（%）'])('has no figures of the form’s: %s', (word) => {
    const [first = [], ...rows] = remedies([[word, ...balanced(2)]]);
    const four = [['^3', ...first], ...rows];
    expect(cellsOf(report({ four: [four] }), 'remedies.reconsideration.upheld')).toEqual(['ambiguous']);
  });

  it('may name itself', () => {
    const [first = [], ...rows] = remedies([['件数', ...balanced(2)]]);
    expect(cellsOf(report({ four: [[['^3', ...first], ...rows]] }), 'remedies.reconsideration.upheld')).toEqual([2]);
  });
});

describe('figures above the header of table 4', () => {
  it('leave its row unread, not empty', () => {
    const [balancedRow, ...header] = [balanced(2), ...remedies([])];
    expect(cellsOf(report({ four: [[balancedRow, ...header]] }), 'remedies.reconsideration.upheld')).toEqual([
      'unreadable',
    ]);
  });
});
