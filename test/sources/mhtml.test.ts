import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { zip } from './archives.ts';
import { folderOf, read, told } from './reading.ts';

/** 云溪 in GBK, in both encodings of mail. */
const quotedGbk = '=D4=C6=CF=AA';
const gbk = Buffer.from([0xd4, 0xc6, 0xcf, 0xaa]);

const byBrowser = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://x.cn/report.html',
  'Date: Fri, 19 Jan 2024 16:30:00 +0800',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----Part--1"',
  '',
  '',
  '------Part--1',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://x.cn/report.html',
  '',
  '<p class=3D"a">=E4=BA=91=E6=',
  '=BA=AA</p>  ',
  'end=3B',
  '------Part--1',
  'Content-Type: text/html',
  'Content-Location: cid:frame@mhtml',
  '',
  '<p>a frame</p>',
  '------Part--1--',
  '',
].join('\r\n');

const byOffice = `
MIME-Version: 1.0
Content-Type: multipart/related; boundary=edge; start="<root@x>"

--edge
Content-Type: image/png
Content-Transfer-Encoding: base64

AAAA
--edge
Content-Type: text/html; charset=utf-8
Content-ID: <other@x>

other
--edge
Content-Type: multipart/alternative; boundary="inner"
Content-ID: <root@x>

--inner
Content-Location: file:///C:/a.htm
Content-Type: text/html; charset="gb2312"
Content-Transfer-Encoding: base64

${gbk.toString('base64')}
--inner--
--edge--
`;

const folder = folderOf({
  'browser.mhtml': byBrowser,
  'office.mht': byOffice,
  'single.mht': `MIME-Version: 1.0\nContent-Type: text/html; charset=gbk\nContent-Transfer-Encoding: quoted-printable\n\n${quotedGbk}`,
  'cut.mht': byBrowser.slice(0, byBrowser.indexOf('a frame')),
  'cut-page.mht': byBrowser.slice(0, byBrowser.indexOf('</p>')),
  'cut-inner.mht': byOffice.slice(0, byOffice.indexOf(gbk.toString('base64')) + 4),
  'endless.mht': byBrowser
    .slice(0, byBrowser.indexOf('\r\n------Part--1\r\n', byBrowser.indexOf('end=3B')))
    .concat('</html>'),
  'pictures.mht': 'Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nx\n--x--\n',
  'page.mht': '<html>no mail</html>',
  'saved.zip': zip([{ name: 'a.mht', content: byBrowser }]).bytes,
});

test('the page of a saved page is found and decoded, its frames and pictures are left out', async () => {
  const [browser, office, single] = await read(
    ['browser.mhtml', 'office.mht', 'single.mht'].map((name) => `${folder}/${name}`),
  );
  expect(browser).toMatchObject({
    kind: 'input',
    address: 'https://x.cn/report.html',
    capturedAt: '2024-01-19T08:30:00.000Z',
  });
  expect(office).toEqual({ kind: 'input', name: `${folder}/office.mht`, bytes: gbk, charset: 'gb2312' });
  for (const source of [office, single]) expect(source?.kind === 'input' && source.bytes).toEqual(gbk);
  expect(await told(folder, ['browser.mhtml'])).toEqual(['browser.mhtml: <p class="a">云溪</p>\r\nend;']);
});

test('a saved page that was cut off behind its page is read', async () => {
  expect(await told(folder, ['cut.mht'])).toEqual([expect.stringMatching(/云溪/)]);
});

test.each([
  'cut-page.mht',
  'cut-inner.mht',
])('a saved page that was cut off within its page is told: %s', async (name) => {
  expect(await told(folder, [name])).toEqual([`${name}: its content is damaged or cut off, not read; get it again`]);
});

test('a saved page that lacks no more than the line behind its parts is read', async () => {
  expect(await told(folder, ['endless.mht'])).toEqual([expect.stringMatching(/云溪/)]);
});

test('a saved page in an archive is read', async () => {
  expect(await told(folder, ['saved.zip'])).toEqual([expect.stringMatching(/^saved\.zip!a\.mht: .*云溪/)]);
});

test.each(['pictures.mht', 'page.mht'])('%s holds no page', async (name) => {
  expect(await told(folder, [name])).toEqual([`${name}: it holds no page; save it again as a single file, or as HTML`]);
});
