import { describe, expect, it } from 'vitest';
import { looksBinary, looksHtml, readDocument } from '../../src/document/index.ts';

function bytes(text: string, encoding: BufferEncoding = 'utf8'): Uint8Array {
  return Buffer.from(text, encoding);
}

describe('readDocument', () => {
  it('reads HTML and text', () => {
    expect(readDocument(bytes('<!DOCTYPE html><p>一'))).toMatchObject({
      encoding: 'utf-8',
      document: { format: 'html' },
    });
    expect(readDocument(bytes('规章 | 0 |'))).toMatchObject({ encoding: 'utf-8', document: { format: 'text' } });
  });

  it('does as it is told', () => {
    expect(readDocument(bytes('<p>一</p>'), { format: 'text' }).document.format).toBe('text');
    expect(readDocument(bytes('x'), { format: 'html', encoding: 'gbk' })).toMatchObject({
      encoding: 'gb18030',
      document: { format: 'html' },
    });
  });
});

describe('looksHtml', () => {
  it.each([
    '\n<HTML>',
    '<!-- x --><html>',
    '<?xml version="1.0"?><!DOCTYPE html>',
    '<meta charset=gbk>',
    '<p class="MsoNormal">一</p>',
    '前言<table><tr><td>1',
    '一<br>二<br>三<br />',
  ])('knows %j', (source) => {
    expect(looksHtml(source)).toBe(true);
  });

  it.each([
    '',
    '规章 | 0 |',
    '<中华人民共和国政府信息公开条例>',
    '| a<br>b | c<br>d |<br>',
    'a < b > c',
    '<https://x.gov.cn/p>',
  ])('takes %j for text', (source) => {
    expect(looksHtml(source)).toBe(false);
  });
});

describe('looksBinary', () => {
  it.each([
    ['pdf', '%PDF-1.4'],
    ['pdf', '\r\n%PDF-1.7'],
    ['doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['docx', 'PK\x03\x04....word/document.xml'],
    ['xlsx', 'PK\x03\x04....xl/workbook.xml'],
    ['ofd', 'PK\x03\x04....OFD.xml'],
    ['odt', 'PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text'],
    ['epub', 'PK\x03\x04....mimetypeapplication/epub+zip'],
    ['zip', 'PK\x03\x04....readme'],
    ['rtf', '{\\rtf1'],
    ['mhtml', 'MIME-Version: 1.0'],
    ['image', '\x89PNG\r\n'],
    ['image', '\xff\xd8\xff\xe0'],
    ['image', 'GIF89a'],
    ['image', 'RIFF....WEBPVP8'],
    ['binary', 'abc\0\x01\x02\0\0\0'],
  ])('knows %s', (kind, head) => {
    expect(looksBinary(bytes(head, 'latin1'))).toBe(kind);
  });

  it.each([
    ['a text', bytes('政府信息公开')],
    ['nothing', bytes('')],
    ['a stray zero byte', bytes(`${'政府信息公开'.repeat(100)}\0`)],
    ['UTF-16', bytes('一、总体情况 2021 规章 0 0 0', 'utf16le')],
    ['UTF-16 with a mark', bytes('\uFEFF一一', 'utf16le')],
    ['a text that starts with BM', bytes('BM 公司')],
  ])('takes %s for text', (_, text) => {
    expect(looksBinary(text)).toBeNull();
  });
});

it('knows a page by its tags however much white space stands before them', () => {
  expect(looksHtml(`${'\n'.repeat(100_000)}<p>一</p><p>二</p>`)).toBe(true);
});
