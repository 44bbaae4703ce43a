import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { padEnd, padStart, printable, shorten, widthOf, wrap, wrapParts } from '../../src/output/text.ts';

test('wide characters take two columns, marks that combine take none', () => {
  expect(widthOf('abc')).toBe(3);
  expect(widthOf('总计（七）')).toBe(10);
  expect(widthOf('e\u0301')).toBe(1);
});

test('padding and shortening count columns', () => {
  expect(padEnd('总计', 6)).toBe('总计  ');
  expect(padStart('总计', 6)).toBe('  总计');
  expect(shorten('要求行政机关确认', 9)).toBe('要求行政…');
  expect(shorten('要求行政机关确认', 8)).toBe('要求行…');
  expect(shorten('总计', 4)).toBe('总计');
});

test('nothing printable steers a terminal', () => {
  expect(printable('a\u001b[31mb\u009bc\u202ed\u0007')).toBe('a�[31mb�c�d�');
  expect(printable('a\r\n\tb')).toBe('a b');
});

describe('wrap', () => {
  test('breaks between wide characters, never before closing punctuation', () => {
    expect(wrap('各项之和为三，表中写二。', 12)).toEqual(['各项之和为', '三，表中写', '二。']);
  });

  test('breaks English at spaces, and long words where the line ends', () => {
    expect(wrap('the page states 2', 9)).toEqual(['the page', 'states 2']);
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  test('a full stop that starts a word goes with the word', () => {
    expect(wrap('ends in .json .csv .txt', 14)).toEqual(['ends in .json', '.csv .txt']);
  });

  test('lines of parts break between parts', () => {
    expect(wrapParts(['云溪镇', '2021 版', '200/200 格'], ' · ', 20)).toEqual(['云溪镇 · 2021 版', '200/200 格']);
    expect(wrapParts(['云溪镇人民政府', '2021 版'], ' · ', 10)).toEqual(['云溪镇人民', '政府', '2021 版']);
    expect(wrapParts([], ' · ', 10)).toEqual([]);
  });

  test('keeps every character and every line within the width', () => {
    const text = fc.string({ unit: fc.constantFrom('字', '，', 'a', '1', ' ', '）', '（', '.'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 40 }), (words, width) => {
        const wrapped = wrap(words, width);
        expect(wrapped.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        for (const line of wrapped) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
