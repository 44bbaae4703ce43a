import { describe, expect, it } from 'vitest';
import { decode } from '../../src/document/encoding.ts';

/** 政府信息公开 */
const GBK = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa];
/** 政府資訊公開 */
const BIG5 = [0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54, 0xa4, 0xbd, 0xb6, 0x7d];
/** 有秨 in GBK, 衄開 in Big5. */
const EITHER = [0xd3, 0xd0, 0xb6, 0x7d];
const WORDS = '政府信息公开';

function bytes(...parts: (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Uint8Array.from(part))),
  );
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const buffer = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return order === 'le' ? buffer : buffer.swap16();
}

function times(count: number, text: string): Uint8Array {
  return new TextEncoder().encode(text.repeat(count));
}

describe('decode', () => {
  it('reads UTF-8, with and without a byte-order mark', () => {
    expect(decode(times(1, WORDS))).toEqual({ text: WORDS, encoding: 'utf-8' });
    expect(decode(times(1, `\uFEFF${WORDS}`))).toEqual({ text: WORDS, encoding: 'utf-8' });
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it.each(['le', 'be'] as const)('reads UTF-16%s with and without a byte-order mark', (order) => {
    const text = '一、总体情况 2021\r\n规章 | 0 | 0 |\r\n一一一一';
    expect(decode(utf16(text, order, true))).toEqual({ text, encoding: `utf-16${order}` });
    expect(decode(utf16(text, order, false))).toEqual({ text, encoding: `utf-16${order}` });
  });

  it('reads GB18030 without any declaration', () => {
    expect(decode(bytes(GBK))).toEqual({ text: WORDS, encoding: 'gb18030' });
    expect(decode(bytes(GBK, [0x81, 0x30, 0x81, 0x30]))).toMatchObject({ text: `${WORDS}\u0080`, encoding: 'gb18030' });
  });

  it.each(['gb2312', 'GBK', 'gb18030'])('reads a page that declares %s as GB18030', (label) => {
    const page = decode(bytes(`<meta http-equiv="Content-Type" content="text/html; charset=${label}"><p>`, GBK));
    expect(page.encoding).toBe('gb18030');
    expect(page.text).toContain(`<p>${WORDS}`);
  });

  it('does not believe a declaration of UTF-8 or of a single-byte set', () => {
    for (const label of ['utf-8', 'iso-8859-1', 'windows-1252', 'no-such-thing']) {
      const page = decode(bytes(`<meta charset="${label}"><p>`, GBK));
      expect(page).toMatchObject({ encoding: 'gb18030' });
      expect(page.text).toContain(WORDS);
    }
  });

  it('reads UTF-8 that declares GBK', () => {
    expect(decode(times(1, `<meta charset=gbk>${WORDS}`))).toEqual({
      text: `<meta charset=gbk>${WORDS}`,
      encoding: 'utf-8',
    });
  });

  it('reads declared Big5, in a meta element or in an XML declaration', () => {
    expect(decode(bytes('<meta charset=big5>', BIG5)).text).toContain('政府資訊公開');
    expect(decode(bytes('<?xml version="1.0" encoding="Big5"?>', BIG5))).toMatchObject({ encoding: 'big5' });
  });

  it('believes the transport before the page, where bytes fit both sets', () => {
    const page = bytes('<meta charset=gb2312>', EITHER);
    expect(decode(page, undefined, 'Big5')).toMatchObject({ encoding: 'big5' });
    expect(decode(page, undefined, 'iso-8859-1')).toMatchObject({ encoding: 'gb18030' });
    expect(decode(bytes('<meta charset=big5>', EITHER), undefined, 'GBK')).toMatchObject({ encoding: 'gb18030' });
    expect(decode(times(1, WORDS), undefined, 'gbk')).toEqual({ text: WORDS, encoding: 'utf-8' });
  });

  it('reads damaged UTF-8 as UTF-8, with replacement characters', () => {
    const whole = times(20, '<p>政府信息公开</p>');
    const broken = Uint8Array.from(whole, (byte, index) => (index === 100 ? 0xff : byte));
    expect(decode(broken).encoding).toBe('utf-8');
    expect(decode(broken).text.match(/\uFFFD/g)?.length).toBeLessThan(4);
  });

  it('reads UTF-8 that is cut off within a character, at either end', () => {
    const words = times(1, WORDS);
    for (const cut of [1, 2]) {
      expect(decode(words.subarray(0, words.length - cut)).text).toMatch(/^政府信息公\uFFFD+$/);
      expect(decode(words.subarray(cut)).text).toMatch(/^\uFFFD+府信息公开$/);
    }
  });

  it('reads Big5 without any declaration', () => {
    expect(decode(bytes(BIG5))).toEqual({ text: '政府資訊公開', encoding: 'big5' });
  });

  it('reads GB18030 that is damaged', () => {
    const page = bytes(...Array.from({ length: 20 }, () => GBK), [0xff, 0x20]);
    expect(decode(page)).toMatchObject({ encoding: 'gb18030' });
    expect(decode(page.subarray(0, GBK.length * 3 - 1)).text).toMatch(/^政府信息公开政府信息公开政府信息公\uFFFD$/);
  });

  it('leaves line ends as they are', () => {
    expect(decode(bytes('a\r\nb\rc\n')).text).toBe('a\r\nb\rc\n');
  });

  it('reads what it is told to', () => {
    expect(decode(bytes(GBK), 'gb2312')).toEqual({ text: WORDS, encoding: 'gb18030' });
    expect(decode(bytes(GBK), 'utf-8').text).toContain('\uFFFD');
    expect(decode(bytes(BIG5), 'Big5').text).toBe('政府資訊公開');
  });

  it('refuses a character set it does not know', () => {
    expect(() => decode(bytes(GBK), 'gb9999')).toThrow(RangeError);
    expect(() => decode(bytes(GBK), 'gb9999')).toThrow('Unknown character set "gb9999"');
  });
});
