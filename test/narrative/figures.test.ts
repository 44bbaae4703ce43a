import { describe, expect, it } from 'vitest';
import { chineseNumber, figuresIn } from '../../src/narrative/figures.ts';

const DIGITS = '零一二三四五六七八九';

/** The usual reading of a number below 万. */
function spelled(number: number): string {
  const digits = String(number).padStart(4, '0');
  let text = '';
  for (const [i, digit] of [...digits].entries()) {
    const rest = Number(digits.slice(i));
    if (digit !== '0') text += `${DIGITS.charAt(Number(digit))}${'千百十'.charAt(i)}`;
    else if (text !== '' && rest > 0 && !text.endsWith('零')) text += '零';
  }
  return text === '' ? '零' : text;
}

describe('Chinese numerals', () => {
  it('are read as they are spelled, from 0 to 9999 and with 万', () => {
    for (let number = 0; number < 10_000; number += 1) {
      expect(chineseNumber(spelled(number))).toBe(number);
      if (number > 0) expect(chineseNumber(`${spelled(number)}万`)).toBe(number * 10_000);
    }
  });

  it.each([
    ['十', 10],
    ['十二', 12],
    ['两', 2],
    ['廿三', 23],
    ['一百二', 120],
    ['一百零二', 102],
    ['一百一十', 110],
    ['两千零五', 2005],
    ['一万二千', 12_000],
    ['三万零五十', 30_050],
    ['一亿两千万', 120_000_000],
    ['二〇二', 202],
    ['一千二', 1200],
  ])('%s is %i', (text, number) => {
    expect(chineseNumber(text)).toBe(number);
  });

  it.each([
    '十百',
    '百',
    '三二十',
    '一万二',
    '万',
    '',
    '零十',
    '三四',
    '七八十',
    '二十百',
  ])('%s is no number', (text) => {
    expect(chineseNumber(text)).toBeNull();
  });
});

describe('figures', () => {
  const read = (text: string) => figuresIn(text).map(({ value, unit, approximate }) => [value, unit, approximate]);

  it.each([
    ['收到1,295件', [[1295, '件', false]]],
    ['收到300余件', [[300, '件', true]]],
    ['约50件', [[50, '件', true]]],
    ['1万2千件', [[12_000, '件', false]]],
    ['1.2万件', [[12_000, '件', true]]],
    ['64.5万元', [[64.5, '万元', false]]],
    ['3,250,000元', [[3_250_000, '元', false]]],
    ['占83.3%', [[83.3, '%', false]]],
    ['十余件', [[10, '件', true]]],
    ['三十二件', [[32, '件', false]]],
    ['为0', [[0, '', false]]],
    ['2023年1月1日', []],
    ['20个工作日', []],
    ['近百件', []],
    ['数十件', []],
  ] as const)('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});
