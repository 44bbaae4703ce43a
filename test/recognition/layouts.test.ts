import { describe, expect, it } from 'vitest';
import {
  balanced,
  cellsOf,
  headings,
  page,
  proactive,
  type Row,
  readPage,
  received,
  remedies,
  report,
} from './tables.ts';

describe('headings that stand before all tables', () => {
  it.each([
    ['tables without headings', [proactive(), received({ 结转下年度继续办理: '1 0 0 0 0 0 1' })]],
    [
      'tables with captions of their own',
      ['附表1', proactive(), '附表2', received({ 结转下年度继续办理: '1 0 0 0 0 0 1' })],
    ],
  ])('do not take the last rows: %s', (_, tables) => {
    const source = page(...headings, '见附表。', ...tables, remedies([balanced(2)]));
    expect(cellsOf(source, 'proactive.fees.amount', 'applications.carriedOut.naturalPerson')).toEqual([4.5, 1]);
  });
});

describe('a table printed twice', () => {
  const earlier = ['9', '9', '9', '4', '5', '6', '7', '8', '9', '4.5'];

  it('is one where both say the same', () => {
    const source = report({
      two: [proactive(), proactive()],
      three: [received({ 予以公开: '1 0 0 0 0 0 1' }), received({ 予以公开: '1 0 0 0 0 0 1' })],
      four: [remedies([balanced(2)]), remedies([balanced(2)])],
    });
    expect(readPage(source)).toHaveLength(1);
    expect(readPage(source)[0]?.tables).toHaveLength(3);
    expect(
      cellsOf(
        source,
        'proactive.governmentRules.issued',
        'applications.granted.total',
        'remedies.reconsideration.upheld',
      ),
    ).toEqual([1, 1, 2]);
  });

  it('leaves open the cells in which the two differ, from its first row on', () => {
    const source = report({
      two: [proactive(earlier), proactive()],
      three: [
        received({ 予以公开: '1 0 0 0 0 0 1', 重复申请: '2 0 0 0 0 0 2' }),
        received({ 予以公开: '3 0 0 0 0 0 3', 重复申请: '4 0 0 0 0 0 4' }),
      ],
      four: [remedies([balanced(2)]), remedies([balanced(5)]), remedies([balanced(3)])],
    });
    expect(readPage(source)).toHaveLength(1);
    expect(
      cellsOf(
        source,
        'proactive.governmentRules.issued',
        'proactive.licensing.decisions',
        'applications.granted.total',
        'applications.rejected.duplicate.naturalPerson',
        'remedies.reconsideration.upheld',
      ),
    ).toEqual([[1, 9], 7, [1, 3], [2, 4], [2, 3, 5]]);
  });

  it('is another report where all tables come again', () => {
    const tables = [proactive(), received(), remedies([balanced(2)])];
    expect(readPage(page(...tables, ...tables))).toHaveLength(2);
  });
});

describe('rows out of the form’s order', () => {
  const without = (rows: readonly Row[], label: string) => rows.filter(([first]) => first !== label);
  const three = received({ 属于三类内部事务信息: '1 0 0 0 0 0 1', 属于四类过程性信息: '2 0 0 0 0 0 2' });

  it('are read by their labels where they are exchanged', () => {
    const carriedIn = '二、上年结转政府信息公开申请数量';
    const rows = received({ 上年结转政府信息公开申请数量: '7 0 0 0 0 0 7' });
    const row = rows.find(([first]) => first === carriedIn) ?? [];
    const [head = [], ...others] = without(rows, carriedIn);
    expect(
      cellsOf(
        report({ three: [[head, row, ...others]] }),
        'applications.carriedIn.total',
        'applications.received.total',
      ),
    ).toEqual([7, 0]);
  });

  it('are left open where a label stands twice with different figures', () => {
    const twice = three.map((row) => row.map((text) => text.replace('6.属于四类过程性信息', '5.属于三类内部事务信息')));
    expect(
      cellsOf(
        report({ three: [twice] }),
        'applications.withheld.internalAffairs.naturalPerson',
        'applications.withheld.internalAffairs.commercialEnterprise',
        'applications.withheld.processInformation.total',
      ),
    ).toEqual([[1, 2], 0, 'missing']);
    const two = proactive().map((row) => row.map((text) => text.replace('行政强制', '行政处罚')));
    expect(cellsOf(report({ two: [two] }), 'proactive.penalties.decisions')).toEqual([[8, 9]]);
  });

  it('are one row where a label stands twice with the same figures', () => {
    const repeated = three.flatMap((row) => (row[0]?.includes('三类内部') ? [row, row] : [row]));
    expect(cellsOf(report({ three: [repeated] }), 'applications.withheld.internalAffairs.total')).toEqual([1]);
  });
});

describe('table 4', () => {
  const row: Row = ['1', '2', '3', '4', '10', '5', '0', '0', '0', '5', '0', '6', '0', '0', '6'];
  const blank: Row = row.map(() => '');
  const read = (rows: readonly Row[]) =>
    cellsOf(
      report({ four: [rows] }),
      'remedies.reconsideration.upheld',
      'remedies.litigation.direct.total',
      'remedies.litigation.afterReconsideration.corrected',
    );

  it.each([
    ['an empty row', [blank, row]],
    ['a row of units', [row.map(() => '件'), row]],
    ['a row that numbers the columns', [row.map((_, i) => `${i + 1}`), row]],
    ['the same row once more', [row, row]],
  ])('is read with %s beside its figures', (_, rows) => {
    expect(read(remedies(rows))).toEqual([1, 5, 6]);
  });

  it.each([
    ['two rows of figures', [row.map(() => '0'), row]],
    ['only a row that numbers the columns', [row.map((_, i) => `${i + 1}`)]],
  ])('is left open with %s', (_, rows) => {
    expect(read(remedies(rows))).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
  });

  it('is read by its header where that has another order than the form', () => {
    expect(read(remedies([row], ['复议后起诉', '未经复议直接起诉']))).toEqual([1, 6, 0]);
    const totalFirst = ['总计', '结果维持', '结果纠正', '其他结果', '尚未审结'];
    const parts = ['未经复议直接起诉', '复议后起诉'];
    const turned = [0, 5, 10].flatMap((from) => [row[from + 4] ?? '', ...row.slice(from, from + 4)]);
    expect(read(remedies([turned], parts, totalFirst))).toEqual([1, 5, 6]);
    // Figures in the order of the form under such a header: one of the two is wrong.
    expect(read(remedies([row], parts, totalFirst))).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
  });

  it('is read where lines print the words of its header row by row or group by group', () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const [direct, after] = ['未经复议直接起诉', '复议后起诉'];
    const lines = (...words: string[]) =>
      cellsOf(
        report({ four: [...words, row.join(' ')] }),
        'remedies.reconsideration.upheld',
        'remedies.litigation.direct.total',
        'remedies.litigation.afterReconsideration.corrected',
      );
    const columns = results.join(' ');
    const all = `${columns} ${columns} ${columns}`;
    const read = [1, 5, 6];
    expect(lines('行政复议 行政诉讼', `${direct} ${after}`, all)).toEqual(read);
    expect(lines('行政复议', '行政诉讼', direct, after, ...results, ...results, ...results)).toEqual(read);
    expect(lines('行政复议', columns, '行政诉讼', direct, columns, after, columns)).toEqual(read);
    const open = read.map(() => 'ambiguous');
    expect(lines('行政复议 行政诉讼', `${after} ${direct}`, all)).toEqual(open);
    expect(lines('行政复议', columns, '行政诉讼', after, columns, direct, columns)).toEqual(open);
    // Each kind of outcome for all three, then the next.
    const turned = results.map((result) => `${result} ${result} ${result}`);
    expect(lines('行政复议 行政诉讼', `${direct} ${after}`, ...turned)).toEqual(open);
  });

  it('is left open where its rows stand in another order and the columns of its header are not told', () => {
    const lines = remedies([row], ['复议后起诉', '未经复议直接起诉'])
      .flat()
      .map((text) => text.replace(/[@^].*/, ''));
    expect(cellsOf(page(...headings.slice(2), ...lines), 'remedies.litigation.direct.total')).not.toEqual([5]);
  });
});

describe('merged cells parted into copies', () => {
  const read = (...rows: Row[]) =>
    cellsOf(
      page(headings[0], [
        ['第二十条第（五）项', '第二十条第（五）项', '第二十条第（五）项', '第二十条第（五）项', '第二十条第（五）项'],
        ['信息内容', '上一年项目数量', '本年增/减', '本年增/减', '处理决定数量'],
        ...rows,
      ]),
      'proactive.licensing.itemsLastYear',
      'proactive.licensing.itemsChange',
      'proactive.licensing.decisions',
    );

  it.each<[string, Row, unknown[]]>([
    ['all filled', ['行政许可', '3', '2', '2', '7'], [3, 2, 7]],
    ['some blank', ['行政许可', '', '2', '2', '7'], ['blank', 2, 7]],
    ['merged otherwise than the header', ['行政许可', '3', '3', '2', '7'], ['ambiguous', 'ambiguous', 'ambiguous']],
    ['merged otherwise, with a blank', ['行政许可', '3', '3', '2', ''], ['ambiguous', 'ambiguous', 'ambiguous']],
  ])('stand under the copies of the header or are left open: %s', (_, row, expected) => {
    expect(read(row, ['其他对外管理服务事项', '0', '0', '0', '0'])).toEqual(expected);
  });
});

describe('figures with something beside them', () => {
  it('are no counts where they are in ten thousands', () => {
    const source = report({ three: [received({ 予以公开: '1.2万 0 0 0 0 0 12000' })] });
    expect(cellsOf(source, 'applications.granted.naturalPerson', 'applications.granted.total')).toEqual([
      'unreadable',
      12000,
    ]);
  });

  it('stand behind labels with a mark of a note', () => {
    const marked = proactive().map(([label = '', ...rest]) => [label.replace('行政处罚', '行政处罚③'), ...rest]);
    expect(cellsOf(report({ two: [marked] }), 'proactive.penalties.decisions')).toEqual([8]);
    const lines = ['行政许可① 7', '行政处罚② 8', '行政强制 9'];
    const source = page(headings[0], '第二十条第（六）项', '信息内容 本年处理决定数量', ...lines);
    expect(cellsOf(source, 'proactive.penalties.decisions')).toEqual([8]);
  });

  it('may be Chinese numerals', () => {
    const rows = proactive(['零', '一件', '三', '十二', '零', '二十', '一百零五', '零', '零', '4.5']);
    expect(
      cellsOf(report({ two: [rows] }), 'proactive.normativeDocuments.issued', 'proactive.licensing.decisions'),
    ).toEqual([12, 105]);
  });
});
