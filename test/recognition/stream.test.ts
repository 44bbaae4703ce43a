import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/index.ts';
import { FIGURE, isFurniture, JOINED, NEXT_PIECE, SPACED, streamOf } from '../../src/recognition/stream.ts';

const streamed = (source: string) => streamOf(readText(source));
const letters = (source: string) => {
  const { codes, length } = streamed(source);
  return String.fromCharCode(...codes.subarray(0, length));
};

describe('streamOf', () => {
  it.each([
    ['（三）不予公开', '不予公开'],
    ['3.危及“三安全一稳定”', '危及三安全一稳定'],
    ['①属于国家秘密', '属于国家秘密'],
    ['、主动公开政府信息情况', '主动公开政府信息情况'],
    ['第二十条第（一）项', '第二十条第一项'],
    ['第二十条第(一项)', '第二十条第一项'],
    ['规章（设区的市、自治州人民政府应提供相关数据）', '规章'],
    ['本年增/减（减用负值表示，如-8）', '本年增减'],
    ['規(guī)章', '规章'],
    ['行政许可 460', '行政许可'],
    ['属于 9件 国家秘密', '属于国家秘密'],
    ['收到12件申请', '收到件申请'],
    ['第3页 共5页', ''],
  ])('makes %s into its letters', (source, expected) => {
    expect(letters(source)).toBe(expected);
  });

  it('says what stands between letters', () => {
    expect([...streamed('规 章\n甲5乙').gap.subarray(0, 4)]).toEqual([NEXT_PIECE, SPACED, NEXT_PIECE, FIGURE]);
    expect(streamed('规章').gap[1]).toBe(JOINED);
  });

  it('takes a lone dash for a figure, one within a word for punctuation', () => {
    expect(streamed('甲 - 乙').gap[1]).toBe(FIGURE);
    expect(streamed('增/减').gap[1]).toBe(JOINED);
  });

  it('knows where each letter with its numbering begins', () => {
    const { lead, at } = streamed('（三）不予公开');
    expect([lead[0], at[0]]).toEqual([0, 3]);
  });
});

describe('isFurniture', () => {
  it.each(['- 3 -', '— 12 —', '第3页', '第 3 页 共 5 页', 'Page 3'])('knows %s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each(['3', '行政许可 - 3 -', '0 - 0', '3/5', '第三方'])('leaves %s alone', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});
