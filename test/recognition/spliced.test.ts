import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/index.ts';
import { readReports } from '../../src/recognition/read.ts';
import { proactive, readPage, report } from './tables.ts';

/** What was read of the cells of one row of the first report: figures, or the state of a cell. */
function row(cells: ReturnType<typeof readPage>[number]['cells'] | undefined, name: string) {
  const own = [...(cells?.values() ?? [])].filter(({ id }) => id.startsWith(`${name}.`));
  return own.map(({ value, state }) => value ?? state);
}

const ofText = (lines: readonly string[], name: string) => row(readReports(readText(lines.join('\n')))[0]?.cells, name);
const ambiguous = (count: number) => Array.from({ length: count }, () => 'ambiguous');

describe('a row that is the beginning of one and the end of another', () => {
  const page = (...rows: string[]) => [
    '二、主动公开政府信息情况',
    '第二十条第（五）项 |||||',
    '信息内容 | 上一年项目数量 | 本年增/减 || 处理决定数量 |',
    '行政许可 | 57 || 6 | 73 |',
    '其他对外管理服务事项 | 81 || 8 | 97 |',
    '第二十条第（六）项 |||||',
    '信息内容 | 上一年项目数量 | 本年增/减 || 处理决定数量 |',
    ...rows,
  ];
  const coercion = '行政强制 | 39 || 4 | 55 |';

  it('is not read by its count where it has fewer cells than the header', () => {
    const empty = '行政强制 |||||';
    expect(ofText(page('行政处罚 | 16 | | 55 |', empty), 'proactive.penalties')).toEqual(ambiguous(3));
    expect(ofText(page('行政处罚 | 16 || 2 | 55 |', empty), 'proactive.penalties')).toEqual([16, 2, 55]);
    expect(ofText(page('行政处罚 | 16 | 2 3 | 55 |', empty), 'proactive.penalties')).toEqual(ambiguous(3));
  });

  it('is not read where it is not whole and the next row of the form is not on the page', () => {
    const cut = '行政处罚 | 16 ||| 55 |';
    expect(ofText(page(cut, coercion), 'proactive.penalties')).toEqual([16, 'blank', 55]);
    expect(ofText(page(cut), 'proactive.penalties')).toEqual(ambiguous(3));
    // The blocks behind the last row of one may be what is missing.
    const last = [...page().slice(0, 4), '其他对外管理服务事项 | 8 2 || 8 | 97 |'];
    expect(ofText(last, 'proactive.otherServices')).toEqual(ambiguous(3));
    // Or the next table, behind the last row of all.
    const lastOfAll = [
      '第二十条第（九）项 |||||',
      '信息内容 | 采购项目数量 | 采购总金额 |||',
      '政府集中采购 | 79 31 | 38 |',
    ];
    expect(ofText([...page(coercion), ...lastOfAll], 'proactive.procurement')).toEqual(ambiguous(2));
  });

  it('is not recovered from a label that ends as another does', () => {
    const later = ['第二十条第（九）项 |||||', '信息内容 | 采购项目数量 | 采购总金额 |||', '政府集中采购 | 7 ||| 8 |'];
    const figures = '| 16 || 2 | 55 |';
    expect(ofText([...page(`行政处罪 ${figures}`), ...later], 'proactive.penalties')).toEqual([16, 2, 55]);
    expect(ofText([...page(`行政处费 ${figures}`), ...later], 'proactive.penalties')).not.toContain(55);
  });

  it('is not read where a figure stands in the cell of its label', () => {
    const table = (label: string) =>
      report({ two: [proactive().map((cells) => (cells[0] === '规章' ? [label, ...cells.slice(1)] : cells))] });
    const read = (label: string) => row(readPage(table(label))[0]?.cells, 'proactive.governmentRules');
    expect(read('规章')).toEqual([1, 2, 3]);
    expect(read('规章 9')).toEqual(ambiguous(3));
  });
});

describe('rows whose labels are numbered otherwise', () => {
  // Each row of the second depth has one empty cell before its figures, each of the first has two.
  const table = (carried: string, left = '|| 1 | 2 | 3 | 4 | 5 | 6 | 21') => [
    '三、收到和处理政府信息公开申请情况',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） ||| 申请人情况 |||||||',
    '|| 自然人 | 法人或其他组织 ||||| 总计 |',
    '|| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |',
    '一、本年新收政府信息公开申请数量 ||| 11 | 12 | 13 | 14 | 15 | 16 | 81 |',
    `二、上年结转政府信息公开申请数量 ||| ${carried} |`,
    '三、本年度办理结果 | （一）予以公开 || 31 | 32 | 33 | 34 | 35 | 36 | 201 |',
    '（二）部分公开 || 41 | 42 | 43 | 44 | 45 | 46 | 261 |',
    '（七）总计 || 72 | 74 | 76 | 78 | 80 | 82 | 462 |',
    `四、结转下年度继续办理 |${left} |`,
  ];

  it('do not show where empty cells stand that are no cells of the form', () => {
    expect(ofText(table('21 | 22 | 23 | 24 | 25 | 26 | 141'), 'applications.carriedIn')).toEqual([
      21, 22, 23, 24, 25, 26, 141,
    ]);
    expect(ofText(table('21 | 2223 | 24 | 25 | 26 | 141'), 'applications.carriedIn')).toEqual(ambiguous(7));
  });

  it('do not show it either where those of one depth differ in how many cells they have', () => {
    const cut = table('21 | 23 | 24 | 25 | 26 | 141', '| 1 | 2 | 3 | 4 | 5 | 6 | 21');
    expect(ofText(cut, 'applications.carriedIn')).toEqual(ambiguous(7));
    expect(ofText(cut, 'applications.carriedOut')).toEqual([1, 2, 3, 4, 5, 6, 21]);
  });
});
