import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../src/recognition/numerals.ts';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Writes a number as one does, by its digits from the highest. */
function written(number: number): string {
  if (number === 0) return '零';
  let text = '';
  let skipped = false;
  for (const [i, digit] of [...`${number}`].map(Number).entries()) {
    const scale = ['', '十', '百', '千', '万'][`${number}`.length - 1 - i] ?? '';
    if (digit === 0) skipped = true;
    else {
      text += (skipped ? '零' : '') + (digits[digit] ?? '') + scale;
      skipped = false;
    }
  }
  return text;
}

describe('readNumeral', () => {
  it('reads every number up to 99 999 as it is written', () => {
    for (let number = 0; number < 100_000; number += 1) {
      if (readNumeral(written(number)) !== number) expect(`${written(number)} ${number}`).toBe('read');
    }
    expect(written(20_305)).toBe('二万零三百零五');
  });

  it.each([
    ['十', 10],
    ['十二', 12],
    ['两百', 200],
    ['两', 2],
    ['〇', 0],
    ['一百一十', 110],
  ])('reads %s', (text, number) => expect(readNumeral(text)).toBe(number));

  it.each([
    '一二',
    '二〇二三',
    '一百二',
    '百',
    '十百',
    '零五',
    '一零',
    '三十零',
    '万',
    '十十',
    '二两',
    '五百一千',
    '',
  ])('does not read %s', (text) => expect(readNumeral(text)).toBeNull());
});
