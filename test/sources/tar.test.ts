import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { pax, tar, tarEntry } from './archives.ts';
import { folderOf, told } from './reading.ts';

const longName = `${'很长的目录/'.repeat(20)}a.html`;
/** 云溪 in GBK. */
const gbkName = Buffer.from([0xd4, 0xc6, 0xcf, 0xaa, ...Buffer.from('.html')]);

const folder = folderOf({
  'names.tar': tar([
    pax({ path: longName, mtime: '1.5' }),
    { name: 'short.html', content: 'by attributes' },
    { name: '././@LongLink', type: 'L', content: `${longName}\0` },
    { name: 'short.html', content: 'by GNU' },
    { name: gbkName, content: 'gbk' },
    { ...pax({ comment: 'of all' }), type: 'g' },
    { name: 'folder/', type: '5' },
    { name: 'old.html', type: '\0', content: 'old' },
  ]),
  'odd.tar': tar([
    { name: 'symbolic.html', type: '2' },
    { name: 'hard.html', type: '1', statedSize: 100 },
    { name: 'sparse.html', type: 'S', content: 'x' },
    pax({ 'GNU.sparse.major': '1', 'GNU.sparse.name': 'hollow.html' }),
    { name: 'GNUSparseFile.0/hollow.html', content: 'x' },
    { name: 'device.html', type: '3' },
    { name: 'large.html', content: 'x'.repeat(2000) },
    { name: 'inner.tar.gz', content: 'x' },
    { name: 'good.html', content: 'good' },
  ]),
  'no-end.tar': tar([{ name: 'a.html', content: 'a' }], Buffer.alloc(0)),
  'cut.tar': Buffer.concat([
    tarEntry({ name: 'a.html', content: 'a' }),
    tarEntry({ name: 'b.html', statedSize: 5000 }),
  ]),
  'size.tar': Buffer.concat([
    tarEntry({ name: 'a.html', content: 'a' }),
    tar([pax({ size: 'x' }), { name: 'b.html' }]),
  ]),
  'padded.tar': Buffer.concat([tar([{ name: 'a.html', content: 'a' }]), Buffer.from('anything')]),
});

test('names are found in attributes, in GNU headers, in UTF-8 and GBK', async () => {
  expect(await told(folder, ['names.tar'])).toEqual([
    `names.tar!${longName}: by attributes`,
    `names.tar!${longName} (2): by GNU`,
    'names.tar!云溪.html: gbk',
    'names.tar!old.html: old',
  ]);
});

test('links and sparse files are refused together, what is too large alone', async () => {
  expect(await told(folder, ['odd.tar'], { limit: 1000 })).toEqual([
    expect.stringMatching(/^odd\.tar!large\.html: larger than/),
    'odd.tar!good.html: good',
    'odd.tar: 2 reports in it were not read: only links to other files; pack the files themselves',
    expect.stringMatching(/^odd\.tar: 2 reports in it were not read: stored as sparse files/),
    'odd.tar: 1 other file was not looked at (gz 1)',
  ]);
});

test('an archive that ends too soon is read up to there', async () => {
  const damage = 'damaged or cut off; only the 1 report before the damage could be read; get it again';
  for (const name of ['no-end.tar', 'cut.tar', 'size.tar']) {
    expect(await told(folder, [name])).toEqual([`${name}!a.html: a`, `${name}: ${damage}`]);
  }
  expect(await told(folder, ['padded.tar'])).toEqual(['padded.tar!a.html: a']);
});
