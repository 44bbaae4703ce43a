import { describe, expect, it } from 'vitest';
import { checkBytes } from '../../src/check.ts';
import { outlineOf } from '../../src/checks/formalities/outline.ts';
import { checks } from '../../src/checks/index.ts';
import type { Line, Reading } from '../../src/report/report.ts';

const emptyReading: Reading = {
  form: '2021',
  title: null,
  publisher: null,
  year: null,
  publishedOn: null,
  years: [],
  sections: [],
  tables: [],
  cells: new Map(),
  remarks: [],
};
const empty = ['', '', '', '', '', '', ''];
const zeros = ['0', '0', '0', '0', '0', '0', '0'];

/** A report of two tables: rows of table 3 by their labels, the others zero, and table 4. */
function report(
  rows: Record<string, readonly string[]>,
  remedies: readonly string[] = Array(15).fill('0'),
  other = zeros,
) {
  const labels = [
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '（一）予以公开',
    '（二）部分公开',
    '1.属于国家秘密',
    '2.其他法律行政法规禁止公开',
    '3.危及“三安全一稳定”',
    '4.保护第三方合法权益',
    '5.属于三类内部事务信息',
    '6.属于四类过程性信息',
    '7.属于行政执法案卷',
    '8.属于行政查询事项',
    '1.本机关不掌握相关政府信息',
    '2.没有现成信息需要另行制作',
    '3.补正后申请内容仍不明确',
    '1.信访举报投诉类申请',
    '2.重复申请',
    '3.要求提供公开出版物',
    '4.无正当理由大量反复申请',
    '5.要求行政机关确认或重新出具已获取信息',
    '（六）其他处理',
    '（七）总计',
    '四、结转下年度继续办理',
  ];
  const results = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计';
  const lines = [
    ...labels.map((label) => `${label} | ${(rows[label] ?? other).join(' | ')} |`),
    '四、政府信息公开行政复议、行政诉讼情况',
    `行政复议 | 行政诉讼 |`,
    `${results} | 未经复议直接起诉 | 复议后起诉 |`,
    `${results} | ${results} |`,
    `${remedies.join(' | ')} |`,
  ];
  const [found] = checkBytes(new TextEncoder().encode(lines.join('\n')), 'report.txt');
  return found;
}

const received = '一、本年新收政府信息公开申请数量';
const granted = '（一）予以公开';
const concluded = '（七）总计';
const three = ['3', '0', '0', '0', '0', '0', '3'];
const sound = { [received]: three, [granted]: three, [concluded]: three };
const sums = (found: ReturnType<typeof report>) =>
  found?.findings
    .filter(({ check }) => check.includes('total') || check === 'column-identity')
    .map(({ check, severity }) => `${severity} ${check}`);

describe('the sums', () => {
  it('say nothing of a sound table', () => {
    expect(sums(report(sound))).toEqual([]);
  });

  it('state what is printed, what it should be, and where', () => {
    const found = report({ ...sound, [received]: ['3', '0', '0', '0', '0', '0', '4'] });
    expect(found?.findings.find(({ check }) => check === 'row-total')).toMatchObject({
      severity: 'error',
      expected: 3,
      actual: 4,
      at: { line: 1, column: 44 },
      message: { zh: '表三“一、本年新收政府信息公开申请数量”行：六类申请人合计 3，总计栏为 4，相差 1' },
    });
    expect(sums(found)).toEqual(['error row-total', 'error column-identity']);
  });

  it('state sums of decimals as precisely as the figures, no more', () => {
    const found = report({ ...sound, [received]: ['221.1', '0.2', '0.5', '0', '0', '0', '0'] });
    const { message, expected } = found?.findings.find(({ check }) => check === 'row-total') ?? {};
    expect(expected).toBe(221.8);
    expect(message?.zh).toContain('合计 221.8，总计栏为 0，相差 221.8');
    expect(message?.en).toContain('(off by 221.8)');
  });

  it('find a wrong outcome in its row and its column', () => {
    expect(sums(report({ ...sound, '2.重复申请': ['1', '0', '0', '0', '0', '0', '0'] }))).toEqual([
      'error row-total',
      'error results-total',
    ]);
  });

  it('find a wrong block of table 4', () => {
    const remedies = ['1', '0', '0', '0', '2', ...Array(10).fill('0')];
    expect(sums(report(sound, remedies))).toEqual(['error remedies-total']);
  });
});

describe('blanks', () => {
  const blankTotal = ['3', '', '', '', '', '', ''];

  it('are the zeros of a table that prints none', () => {
    const written = ['3', '', '', '', '', '', '3'];
    const found = report({ [received]: written, [granted]: written, [concluded]: written }, Array(15).fill(''), empty);
    expect(sums(found)).toEqual([]);
    const wrong = report(
      { [received]: written, [granted]: written, [concluded]: ['4', '', '', '', '', '', '4'] },
      Array(15).fill(''),
      empty,
    );
    expect(sums(wrong)).toContain('error results-total');
  });

  it('leave a sum undetermined where a number would make it hold, and name it', () => {
    const found = report({ ...sound, [received]: blankTotal });
    expect(found?.findings.find(({ check }) => check === 'row-total')).toMatchObject({
      severity: 'warning',
      message: { zh: expect.stringContaining('填 3 才能平衡') },
    });
    expect(sums(found)).not.toContain('error row-total');
  });

  it('do not excuse a sum that no number can mend', () => {
    expect(sums(report({ ...sound, [granted]: ['5', '', '0', '0', '0', '0', '3'] }))).toContain('error row-total');
  });
});

describe('other checks', () => {
  const ids = (found: ReturnType<typeof report>) =>
    found?.findings.map(({ check, severity }) => `${severity} ${check}`);

  it('name the missing table', () => {
    expect(ids(report(sound))).toContain('error missing-table');
  });

  it('name text that is no number, and negative counts', () => {
    const found = report({
      ...sound,
      '2.重复申请': ['见附件', '0', '0', '0', '0', '0', '0'],
      '3.要求提供公开出版物': ['-1', '0', '0', '0', '0', '0', '-1'],
    });
    expect(ids(found)).toEqual(expect.arrayContaining(['warning unreadable-value', 'error negative-count']));
  });

  it('name the cells of a row that are unknown for one reason together', () => {
    const found = report({ ...sound, '2.重复申请': ['\ufffc', '见附件', '0', '\ufffc', '0', '0', '0'] });
    const unreadable = found?.findings.filter(({ check }) => check === 'unreadable-value') ?? [];
    expect(unreadable.map(({ message, cells }) => [message.zh, cells.length])).toEqual([
      ['“2.重复申请”行有 2 格无法读取：单元格里是图片或脚本，不是文字', 2],
      [expect.stringContaining('“见附件”不是数字'), 1],
    ]);
  });

  it('read a page of very many lines above its tables', () => {
    const lines = Array<Line>(1_000_000).fill({ text: '本页有很多行。', at: { line: 1, column: 1 } });
    const section = { index: null, number: null, title: '', at: { line: 1, column: 1 }, lines };
    const { missing } = outlineOf({ ...emptyReading, sections: [section] });
    expect(missing).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('have an id each, and words in both languages', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    for (const { title } of checks) expect(title.zh !== '' && title.en !== '').toBe(true);
  });
});
