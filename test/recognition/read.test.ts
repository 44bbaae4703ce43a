import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/index.ts';
import type { CellId } from '../../src/forms/index.ts';
import { readReports } from '../../src/recognition/read.ts';

const proactive = (...rows: string[]) =>
  [
    '二、主动公开政府信息情况',
    '第二十条第（一）项',
    '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
    ...rows,
  ].join('\n');
const read = (source: string) => readReports(readText(source))[0];
const cell = (source: string, id: CellId) => read(source)?.cells.get(id);
const values = (source: string, row: 'governmentRules' | 'normativeDocuments') =>
  (['issued', 'repealed', 'inForce'] as const).map((column) => {
    const found = cell(source, `proactive.${row}.${column}`);
    return found?.state === 'reported' ? found.value : found?.state;
  });

describe('rows of table 2', () => {
  it.each([
    ['whole', '规章 | 1 | 2 | 3 |', [1, 2, 3]],
    ['with filler', '规章 | 1 | 2 | | 3 |', [1, 2, 3]],
    ['with an empty cell', '规章 | 1 | | 3 |', [1, 'blank', 3]],
    ['with a remark behind', '规章 | 1 | 2 | 3 | 无变化', [1, 2, 3]],
    ['with a word in a cell', '规章 | 1 | 见附件 | 3 |', [1, 'unreadable', 3]],
    ['that kept one figure', '规章 | 1 |', ['ambiguous', 'ambiguous', 'ambiguous']],
    ['with a figure too many', '规章 | 1 | 2 | 3 | 4 |', ['ambiguous', 'ambiguous', 'ambiguous']],
    ['run together', '规章123', ['ambiguous', 'ambiguous', 'ambiguous']],
    ['with a mark for something lost', '规章 ? 1 2 3', ['unreadable', 'unreadable', 'unreadable']],
  ])('%s', (_, row, expected) => {
    expect(values(proactive(row, '行政规范性文件 | 4 | 5 | 6 |'), 'governmentRules')).toEqual(expected);
  });

  it('do not take figures of a row that the form does not have', () => {
    const source = proactive(
      '规章 | 1 | 2 | 3 |',
      '其他主动公开文件（含函件） | 7 | 8 | 9 |',
      '行政规范性文件 | 4 | 5 | 6 |',
    );
    expect(values(source, 'governmentRules')).toEqual([1, 2, 3]);
    expect(values(source, 'normativeDocuments')).toEqual([4, 5, 6]);
  });

  it('are placed by their signs', () => {
    const source = [
      '第二十条第（六）项',
      '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
      '行政处罚 | +239 | 239 |',
      '行政强制 | 1 | 2 | 3 |',
    ].join('\n');
    expect(cell(source, 'proactive.penalties.itemsChange')).toMatchObject({ value: 239, placed: 'byIdentity' });
    expect(cell(source, 'proactive.penalties.decisions')).toMatchObject({ value: 239, placed: 'byIdentity' });
    expect(cell(source, 'proactive.penalties.itemsLastYear')).toMatchObject({ state: 'blank' });
  });

  it('follow the header where it prints the columns in another order, or are refused', () => {
    const source = [
      '第二十条第（一）项',
      '信息内容 | 现行有效件数 | 本年废止件数 | 本年制发件数 |',
      '规章 | 3 | 2 | 1 |',
      '行政规范性文件 | 6 | 5 | 4 |',
    ].join('\n');
    expect(values(source, 'governmentRules')).toEqual([1, 2, 3]);
    expect(values(source, 'normativeDocuments')).toEqual([4, 5, 6]);
  });
});

describe('pages', () => {
  it('without figures are named for what they are', () => {
    const nature = (source: string) => {
      const [remark] = read(source)?.remarks ?? [];
      return remark?.kind === 'notAssessable' ? remark.message.en : remark;
    };
    expect(nature('404 页面不存在')).toContain('error page');
    expect(nature('关于印发政府信息公开工作年度报告格式的通知\n请组织填报。')).toContain('notice');
    expect(nature('关于印发政府信息公开工作年度报告格式的通知\n请组织填报。')).not.toContain('form');
    const form = proactive('规章 | | | |', '行政规范性文件 | | | |');
    expect(nature(`关于印发政府信息公开工作年度报告格式的通知\n${form}`)).toContain('empty form');
    // A sentence of a notice may name two of the tables.
    const sentence = '三、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况两张表要先核对再登出。';
    expect(nature(`关于做好2023年政府信息公开工作年度报告编制工作的通知\n${sentence}`)).toContain('notice');
    expect(nature('二、主动公开政府信息情况\n见附件。\n三、收到和处理政府信息公开申请情况\n见附件。')).toContain(
      'headings',
    );
    const statistics = [
      '统计指标 | 单位 | 统计数 |',
      '（一）主动公开政府信息数 | 条 | 320 |',
      '（一）收到申请数 | 件 | 3 |',
    ];
    expect(nature(`林溪县档案局2017年政府信息公开工作年度报告\n${statistics.join('\n')}`)).toContain('2014–2018');
    expect(nature(proactive('规章 | | | |', '行政规范性文件 | | | |'))).toContain('no table');
    expect(nature('')).toContain('no text');
  });

  it('tell the edition block by block, not by the year', () => {
    expect(read(proactive('规章 | 1 | 2 | 3 |', '行政规范性文件 | 4 | 5 | 6 |'))?.tables[0]?.editions).toEqual([
      '2021',
    ]);
  });
});
