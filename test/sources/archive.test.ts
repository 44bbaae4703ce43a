import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createGuard } from '../../src/sources/limits.ts';
import { response, tar, tarEntry, warcGz, warcRecord, zip } from './archives.ts';
import { folderOf, told } from './reading.ts';

/** 云溪 in GBK. */
const gbkName = Buffer.from([0xd4, 0xc6, 0xcf, 0xaa, ...Buffer.from('.html')]);
const pages = [
  { name: 'a.html', content: '<p>一</p>' },
  { name: 'deep/b.txt', content: '二' },
];
const whole = zip([...pages, { name: 'c.html', content: 'three'.repeat(2000) }]);

describe('the same pages', () => {
  const folder = folderOf({
    'plain/a.html': '<p>一</p>',
    'plain/deep/b.txt': '二',
    'pages.zip': zip(pages).bytes,
    'pages.tar': tar(pages),
    'pages.tar.gz': gzipSync(tar(pages)),
    'pages.tgz': gzipSync(tar(pages)),
    'pages.warc.gz': warcGz(
      pages.map(({ name, content }) => ({
        type: 'response',
        address: `http://x.cn/${name}`,
        block: response(content),
      })),
    ),
  });
  const expected = ['a.html: <p>一</p>', 'deep/b.txt: 二'];

  test.each([
    ['plain', 'plain/'],
    ['pages.zip', 'pages.zip!'],
    ['pages.tar', 'pages.tar!'],
    ['pages.tar.gz', 'pages.tar.gz!'],
    ['pages.tgz', 'pages.tgz!'],
    ['pages.warc.gz', 'pages.warc.gz!http://x.cn/'],
  ])('come the same from %s', async (name, prefix) => {
    expect(await told(folder, [name])).toEqual(expected.map((line) => `${prefix}${line}`));
  });

  test('archives in a folder are read where their name stands', async () => {
    const lines = await told(folder, ['.']);
    expect(lines).toHaveLength(12);
    expect(lines[0]).toMatch(/pages\.tar!a\.html: <p>一<\/p>$/);
  });
});

describe('zip', () => {
  const folder = folderOf({
    'names.zip': zip([
      { name: gbkName, content: 'gbk' },
      { name: '云溪.html', content: 'utf-8' },
      { name: '..\\..\\etc/evil\x1b[2J.html', content: 'evil', stored: true },
      { name: '/elsewhere/a.html', content: 'absolute' },
      { name: 'twice.html', content: '1' },
      { name: 'twice.html', content: '2' },
    ]).bytes,
    'others.zip': zip([
      { name: 'folder/' },
      { name: 'a.html', content: 'a' },
      { name: 'inner.zip', content: 'PK' },
      { name: 'b.pdf', content: '%PDF' },
      { name: 'c.css', content: '' },
      { name: '__MACOSX/._a.html', content: 'x' },
      { name: '.hidden/a.html', content: 'x' },
      { name: 'd.html.gz', content: gzipSync('d') },
    ]).bytes,
    'empty.zip': zip([]).bytes,
    'pdf.zip': zip([{ name: 'b.pdf', content: '%PDF' }]).bytes,
    'bad.zip': zip([
      { name: 'locked1.html', content: 'x', encrypted: true },
      { name: 'locked2.html', content: 'x', encrypted: true },
      { name: 'lzma.html', content: 'x', method: 14 },
      { name: 'damaged.html', content: 'some content', damaged: true },
      { name: 'stored.html', content: 'some content', damaged: true, stored: true },
      { name: 'bomb.html', content: Buffer.alloc(5_000_000), statedSize: 10 },
      { name: 'huge.html', content: 'x', statedSize: 2 ** 31 },
      { name: 'broken.html.gz', content: gzipSync('some content').subarray(0, 15) },
      { name: 'good.html', content: 'good' },
    ]).bytes,
    'page.zip': '<html>no archive</html>',
    'nothing.zip': '',
  });

  test('names are found in UTF-8 and GBK, are safe to print, and differ', async () => {
    expect(await told(folder, ['names.zip'])).toEqual([
      'names.zip!云溪.html: gbk',
      'names.zip!云溪.html (2): utf-8',
      'names.zip!../../etc/evil\ufffd[2J.html: evil',
      'names.zip!/elsewhere/a.html: absolute',
      'names.zip!twice.html: 1',
      'names.zip!twice.html (2): 2',
    ]);
  });

  test('only reports are read, what else may hold some is counted, hidden files are not', async () => {
    expect(await told(folder, ['others.zip'])).toEqual([
      'others.zip!a.html: a',
      'others.zip!d.html.gz: d',
      'others.zip: 2 other files were not looked at (pdf 1, zip 1)',
    ]);
  });

  test('an archive without reports says so', async () => {
    expect(await told(folder, ['empty.zip'])).toEqual([expect.stringMatching(/^empty\.zip: it holds no report/)]);
    expect(await told(folder, ['pdf.zip'])).toEqual([
      expect.stringMatching(/^pdf\.zip: it holds no report/),
      'pdf.zip: 1 other file was not looked at (pdf 1)',
    ]);
  });

  test('what cannot be read costs one line, the rest is read', async () => {
    expect(await told(folder, ['bad.zip'], { limit: 1024 * 1024 })).toEqual([
      'bad.zip!damaged.html: its content is damaged or cut off, not read; get it again',
      'bad.zip!stored.html: its content is damaged or cut off, not read; get it again',
      expect.stringMatching(/^bad\.zip!bomb\.html: larger than 1 MB/),
      expect.stringMatching(/^bad\.zip!huge\.html: larger than 1 MB/),
      'bad.zip!broken.html.gz: its content is damaged or cut off, not read; get it again',
      'bad.zip!good.html: good',
      'bad.zip: 2 reports in it were not read: protected by a password; unpack it first',
      expect.stringMatching(/^bad\.zip: 1 report in it was not read: compressed by a method .* \(number 14\)/),
    ]);
  });

  test.each(['page.zip', 'nothing.zip'])('%s is no archive', async (name) => {
    expect(await told(folder, [name])).toEqual([
      `${name}: no whole and valid zip file, not one report could be read; get it again`,
    ]);
  });

  test('of one that is cut off the whole members are read', async () => {
    const cuts = folderOf({
      'cut.zip': whole.bytes.subarray(0, (whole.ends[1] ?? 0) + 45),
      'no-index.zip': whole.bytes.subarray(0, whole.ends[2]),
      'pipe.zip': zip(pages.map((page) => ({ ...page, sizesFollow: true }))).bytes.subarray(0, -30),
      'tail.zip': Buffer.concat([zip(pages).bytes, Buffer.from('<script>')]),
    });
    const two = ['a.html: <p>一</p>', 'deep/b.txt: 二'];
    const damage = 'damaged or cut off; only the 2 reports before the damage could be read; get it again';
    for (const name of ['cut.zip', 'pipe.zip', 'tail.zip']) {
      expect(await told(cuts, [name])).toEqual([...two.map((line) => `${name}!${line}`), `${name}: ${damage}`]);
    }
    expect(await told(cuts, ['no-index.zip'])).toHaveLength(4);
  });
});

test('what inflates out of all proportion is not read on', () => {
  const guard = createGuard(10, 3000);
  guard(2999);
  expect(() => guard(2)).toThrow(/proportion/);
  const large = createGuard(1000, 3000);
  expect(() => large(100_000)).not.toThrow();
});

describe('gzip', () => {
  const three = Buffer.concat([gzipSync('one '), gzipSync('two '), gzipSync('three')]);
  const folder = folderOf({
    'a.html.gz': gzipSync('page'),
    'three.txt.gz': three,
    'garbage.html.gz': Buffer.concat([gzipSync('page'), Buffer.from('garbage')]),
    'zeros.html.gz': Buffer.concat([gzipSync('page'), Buffer.alloc(600)]),
    'cut.html.gz': gzipSync('page').subarray(0, -6),
    'bomb.html.gz': gzipSync(Buffer.alloc(5_000_000)),
    'no.gz': 'page',
    'log/x.log.gz': gzipSync('log'),
    'garbage.tar.gz': Buffer.concat([gzipSync(tar(pages)), Buffer.from('garbage')]),
    'cut.tar.gz': gzipSync(tar([...pages, { name: 'c.html', content: noise(100_000) }])).subarray(0, 40_000),
  });

  test.each([
    ['a.html.gz', 'page'],
    ['three.txt.gz', 'one two three'],
    ['garbage.html.gz', 'page'],
    ['zeros.html.gz', 'page'],
    ['cut.html.gz', 'its content is damaged or cut off, not read; get it again'],
    ['no.gz', 'its content is damaged or cut off, not read; get it again'],
    ['bomb.html.gz', 'larger than 1 MB, not read; give the page of the report alone'],
  ])('%s', async (name, words) => {
    expect(await told(folder, [name], { limit: 1024 * 1024 })).toEqual([`${name}: ${words}`]);
  });

  test('in a folder only those of reports are read', async () => {
    expect(await told(folder, ['log'])).toEqual([
      expect.stringMatching(/^log: the folder holds no report/),
      'log: 1 other file was not looked at (gz 1)',
    ]);
  });

  test('a tar archive is read up to where it is cut off, and what stands behind its end is passed over', async () => {
    expect(await told(folder, ['garbage.tar.gz'])).toHaveLength(2);
    expect(await told(folder, ['cut.tar.gz'])).toEqual([
      'cut.tar.gz!a.html: <p>一</p>',
      'cut.tar.gz!deep/b.txt: 二',
      'cut.tar.gz: damaged or cut off; only the 2 reports before the damage could be read; get it again',
    ]);
  });
});

test('a record of a web archive that is damaged costs what stands behind it', async () => {
  const record = (name: string) =>
    warcRecord({ type: 'response', address: `http://x.cn/${name}`, block: response(name) });
  const folder = folderOf({
    'cut.warc': Buffer.concat([record('a'), record('b').subarray(0, -10)]),
    'junk.warc': Buffer.concat([record('a'), Buffer.from('junk\r\n'), record('b')]),
    'flipped.warc.gz': Buffer.concat([gzipSync(record('a')), gzipSync(record('b')).fill(0xff, 20, 40)]),
    'none.warc': '',
    'sum.warc.gz': Buffer.concat([gzipSync(record('a')), withoutSum(gzipSync(record('b')))]),
    'sum.tar.gz': withoutSum(gzipSync(tar([...pages, { name: 'c.html', content: noise(200_000) }]))),
    'entry.tar': tarEntry({ name: 'a.html', content: 'a' }).fill(0x41, 0, 5),
  });
  for (const name of ['cut.warc', 'junk.warc']) {
    expect(await told(folder, [name])).toEqual([
      `${name}!http://x.cn/a: a`,
      `${name}: damaged or cut off; only the 1 report before the damage could be read; get it again`,
    ]);
  }
  const doubt = (count: string) => `its data are damaged, the ${count} read before that may be wrong too; get it again`;
  for (const name of ['sum.warc.gz', 'flipped.warc.gz']) {
    expect(await told(folder, [name])).toEqual([`${name}!http://x.cn/a: a`, `${name}: ${doubt('1 report')}`]);
  }
  expect((await told(folder, ['sum.tar.gz'])).slice(2)).toEqual([`sum.tar.gz: ${doubt('2 reports')}`]);
  expect(await told(folder, ['none.warc'])).toEqual([
    expect.stringMatching(/^none\.warc: no whole and valid warc file/),
  ]);
  expect(await told(folder, ['entry.tar'])).toEqual([
    expect.stringMatching(/^entry\.tar: no whole and valid tar file/),
  ]);
});

/** Gzip whose checksum is zeros. */
function withoutSum(bytes: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, -8), Buffer.alloc(8)]);
}

/** Text that does not compress. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
}
