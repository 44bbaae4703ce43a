import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/index.ts';
import { readReports } from '../../src/recognition/read.ts';

describe('a table 4 in parts', () => {
  const words = '结果维持 结果纠正 其他结果 尚未审结 总计';
  const first = ['行政复议', words, '1 2 3 4 10'];
  const second = ['未经复议直接起诉', words, '5 6 7 8 26'];
  const third = ['复议后起诉', words, '9 1 2 3 15'];
  const read = (...lines: readonly string[][]) => {
    const source = ['四、政府信息公开行政复议、行政诉讼情况', ...lines.flat(), '五、存在的主要问题及改进情况'];
    const cells = [...(readReports(readText(source.join('\n')))[0]?.cells.values() ?? [])];
    return ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'].map((part) =>
      cells.filter(({ id }) => id.startsWith(`remedies.${part}.`)).map(({ value, state }) => value ?? state),
    );
  };
  const ambiguous = Array.from({ length: 5 }, () => 'ambiguous');
  const missing = Array.from({ length: 5 }, () => 'missing');

  it('is read, each part by the label it stands under', () => {
    expect(read(first, second, third)).toEqual([
      [1, 2, 3, 4, 10],
      [5, 6, 7, 8, 26],
      [9, 1, 2, 3, 15],
    ]);
  });

  it('has a part that may be the next where the page lacks that: all that is left of one may be its label', () => {
    expect(read(first, third)).toEqual([ambiguous, missing, [9, 1, 2, 3, 15]]);
    expect(read(second, third)).toEqual([missing, [5, 6, 7, 8, 26], [9, 1, 2, 3, 15]]);
    expect(read(['行政复议'], ['', ...second.slice(1)], third)[0]).toEqual(ambiguous);
  });

  it('has a part of which is not certain whose it is, where the label is not right above it and another part is missing', () => {
    const unnamed = (...between: string[]) => read(['未经复议直接起诉', ...between, words, '5 6 7 8 26'], third)[1];
    expect(unnamed()).toEqual([5, 6, 7, 8, 26]);
    expect(unnamed('政复')).toEqual(ambiguous);
    expect(unnamed('结果维持政复')).toEqual(ambiguous);
    expect(read(['未经复议直接起诉 政复', words, '5 6 7 8 26'], third)[1]).toEqual(ambiguous);
    expect(read(first, ['后起诉', ...third.slice(1)])[1]).toEqual(ambiguous);
  });
});
