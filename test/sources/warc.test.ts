import { Buffer } from 'node:buffer';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { response, type WarcRecord, warcGz, warcRecord } from './archives.ts';
import { folderOf, read, told } from './reading.ts';

const html = 'Content-Type: text/html';
const answer = (path: string, block: string | Uint8Array, headers: readonly string[] = []): WarcRecord => ({
  type: 'response',
  address: `https://x.cn/${path}`,
  block,
  headers: ['Content-Type: application/http; msgtype=response', ...headers],
});
const chunked = '4\r\npage\r\n6;x=y\r\n in si\r\n2\r\nx.\r\n0\r\n\r\n';

const folder = folderOf({
  'kinds.warc': Buffer.concat(
    [
      { type: 'warcinfo', block: 'software: test' },
      { type: 'request', address: 'https://x.cn/a', block: 'GET /a HTTP/1.1\r\n\r\n' },
      answer('a', response('a')),
      answer('text', response('text', ['Content-Type: text/plain'])),
      answer('nothing-said', response('?', ['Server: x'])),
      answer('picture', response('x', ['Content-Type: image/png'])),
      answer('b.pdf', response('x', ['Content-Type: application/pdf'])),
      answer('gone', response('gone', [html], '404 Not Found')),
      answer('moved', response('', ['Location: /a'], '301 Moved')),
      { type: 'revisit', address: 'https://x.cn/a', block: response('') },
      { type: 'metadata', address: 'https://x.cn/a', block: 'x: y' },
      { type: 'resource', address: '<https://x.cn/r>', block: 'resource', headers: ['Content-Type: text/html'] },
      { type: 'response', address: 'dns:x.cn', block: 'x' },
      answer('a', response('a again')),
    ].map(warcRecord),
  ),
  'encodings.warc.gz': warcGz([
    answer('gzip', response(gzipSync('page'), [html, 'Content-Encoding: gzip'])),
    answer('br', response(brotliCompressSync('page'), [html, 'content-encoding: br'])),
    answer('deflate', response(deflateSync('page'), [html, 'Content-Encoding: deflate'])),
    answer('raw', response(deflateRawSync('page'), [html, 'Content-Encoding: deflate'])),
    answer('chunked', response(chunked, [html, 'Transfer-Encoding: chunked'])),
    answer('undone', response('page', [html, 'Content-Encoding: gzip', 'Transfer-Encoding: chunked'])),
  ]),
  'bad.warc': Buffer.concat(
    [
      answer('cut', response('x'), ['WARC-Truncated: length']),
      answer('odd', response('x', [html, 'Content-Encoding: compress'])),
      answer('broken', response(gzipSync('some content').fill(0, 14), [html, 'Content-Encoding: gzip'])),
      answer('chunk', response('4\r\npa', [html, 'Transfer-Encoding: chunked'])),
      answer('bomb', response(brotliCompressSync(Buffer.alloc(2_000_000)), [html, 'Content-Encoding: br'])),
      answer('large', response('x'.repeat(1_500_000))),
      answer('good', response('good')),
    ].map(warcRecord),
  ),
});

test('answered captures of pages and texts are read, with what is known of them', async () => {
  expect(await told(folder, ['kinds.warc'])).toEqual([
    'kinds.warc!https://x.cn/a: a',
    'kinds.warc!https://x.cn/text: text',
    'kinds.warc!https://x.cn/nothing-said: ?',
    'kinds.warc!https://x.cn/r: resource',
    'kinds.warc!https://x.cn/a (2): a again',
    'kinds.warc: 1 other file was not looked at (pdf 1)',
  ]);
  const [first] = await read([`${folder}/kinds.warc`]);
  expect(first).toMatchObject({ charset: 'utf-8', address: 'https://x.cn/a', capturedAt: '2024-01-19T08:30:00Z' });
});

test('an address that stands as it is, is read in UTF-8, or else in GB18030', async () => {
  const utf8 = warcRecord(answer('年报', response('a')));
  const gb18030 = Buffer.from(warcRecord(answer('\u00c4\u00ea', response('b'))).toString(), 'latin1');
  const names = folderOf({ 'names.warc': Buffer.concat([utf8, gb18030]) });
  expect(await told(names, ['names.warc'])).toEqual([
    'names.warc!https://x.cn/年报: a',
    'names.warc!https://x.cn/年: b',
  ]);
});

test('the encodings of the transfer are undone, where no crawler has', async () => {
  expect(await told(folder, ['encodings.warc.gz'])).toEqual(
    ['gzip: page', 'br: page', 'deflate: page', 'raw: page', 'chunked: page in six.', 'undone: page'].map(
      (line) => `encodings.warc.gz!https://x.cn/${line}`,
    ),
  );
});

test('a capture that cannot be read costs one line', async () => {
  const damaged = 'its content is damaged or cut off, not read; get it again';
  const large = 'larger than 1 MB, not read; give the page of the report alone';
  expect(await told(folder, ['bad.warc'], { limit: 1024 * 1024 })).toEqual(
    [
      'cut: the crawler stored only a part of it, not read; capture the page again',
      'odd: transferred in an encoding that is not supported (compress), not read; save the page instead',
      `broken: ${damaged}`,
      `chunk: ${damaged}`,
      `bomb: ${large}`,
      `large: ${large}`,
      'good: good',
    ].map((line) => `bad.warc!https://x.cn/${line}`),
  );
});
