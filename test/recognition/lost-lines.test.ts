import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/index.ts';
import { readReports } from '../../src/recognition/read.ts';
import { applications, rowOf } from './page.ts';

/** Table 3 a row a line, with what is put for the lines of some rows. */
const printed = (rows: Readonly<Record<string, string>>, lines: Readonly<Record<string, readonly string[]>>) =>
  applications(rows)
    .flatMap(([label = '', ...figures]) => {
      const own = Object.entries(lines).find(([name]) => label.includes(name));
      return own ? own[1] : [[label, ...figures].join(' ')];
    })
    .join('\n');

/** A received and a concluded row that balance the rows of the first two tests. */
const sums = (count: number) => {
  const row = `${count} 0 0 0 0 0 ${count}`;
  return { 本年新收政府信息公开申请数量: row, 总计: row };
};

const blanks = Array.from({ length: 7 }, () => 'blank');

describe('a row that prints nothing', () => {
  it('is not empty where figures stand on lines of their own, each unlike the others', () => {
    const source = printed(sums(3), {
      国家秘密: ['1.属于国', '1 0 0 0 0 0 1', '家秘密'],
      重复申请: ['2.重复', '2 0 0 0 0 0 2', '申请'],
      行政执法案卷: ['7.属于行政', '执法案卷'],
    });
    expect(rowOf(source, 'withheld.stateSecret')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(rowOf(source, 'withheld.enforcementFile')).not.toContain('blank');
  });

  it('is empty where lines of figures come again', () => {
    const source = printed(sums(2), {
      国家秘密: ['1.属于国', '1 0 0 0 0 0 1', '家秘密'],
      重复申请: ['2.重复', '1 0 0 0 0 0 1', '申请'],
      行政执法案卷: ['7.属于行政', '执法案卷'],
    });
    expect(rowOf(source, 'withheld.enforcementFile')).toEqual(blanks);
  });

  it.each([
    ['dashes', '— — — — — — —'],
    ['figures', '5 0 0 0 2 0 7'],
  ])('is not empty where %s of a row stand behind the row before it, in the middle of a misspelled label', (_, line) => {
    const source = printed({}, { 公开出版物: [`3.要 ${line}`, '求提供公开出版勿'] });
    expect(rowOf(source, 'rejected.publication')).not.toContain('blank');
  });
});

describe('table 4 in parts, of which the repeated lines are lost', () => {
  it('is not empty where figures stand in the middle of what is left of its headers', () => {
    const source = [
      printed({}, {}),
      '四、政府信息公开行政复议、行政诉讼情况',
      '行政复议 |||||',
      '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
      '0 | 0 | 0 | 0 | 0 |',
      '未经复议直接起诉 |||||',
      '复议后起诉 |||||',
    ].join('\n');
    const [report] = readReports(readText(source));
    const cells = [...(report?.cells.values() ?? [])].filter(({ id }) => id.startsWith('remedies.'));
    expect(cells.map(({ state }) => state)).toEqual(Array.from({ length: 15 }, () => 'unreadable'));
  });
});

describe('several reports on a page', () => {
  const title = (year: number) => `青石县人民政府${year}年政府信息公开工作年度报告`;
  const labels = (rows: Readonly<Record<string, string>> = {}) => applications(rows).flat();

  it('begin with a title below the last sections of another that has no title', () => {
    const first = printed({}, {}).split('\n').slice(0, 12);
    const rest = ['（七）总计 4 0 0 0 0 0 4', '四、结转下年度继续办理 1 0 0 0 0 0 1'];
    const source = ['一、总体情况', ...first, '六、其他需要报告的事项', '没有。', title(2022), ...rest].join('\n');
    const [report] = readReports(readText(source));
    expect(report?.cells.get('applications.concluded.naturalPerson')?.state).toBe('missing');
    expect(report?.cells.get('applications.carriedOut.naturalPerson')?.state).toBe('missing');
  });

  it('are not read beyond whole rows where the page has lost its repeated lines', () => {
    const one = ['一、总体情况', title(2021), ...labels({ 予以公开: '3 4 7' })];
    const other = [title(2022), ...labels({ 予以公开: '5 6 11' })];
    const menu = ['规章', '1.属于国家秘密', '2.重复申请', '（七）总计'].map((word) => `　${word}`);
    const lines = [...new Set([...menu, ...one, '六、其他需要报告的事项', ...other])];
    const states = readReports(readText(lines.join('\n'))).flatMap(({ cells }) =>
      [...cells.values()].map(({ state }) => state),
    );
    expect(states).not.toContain('reported');
    expect(states).not.toContain('blank');
  });
});
