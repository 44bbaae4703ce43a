import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readInput } from '../../src/sources/index.ts';
import { read } from './reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'disclosure-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'a.html'), 'page');
writeFileSync(join(folder, 'b.html'), 'x'.repeat(50));
symlinkSync('a.html', join(folder, 'link.html'));
symlinkSync('nowhere', join(folder, 'loose.html'));

test('files that are links are read, links that lead nowhere are reported', async () => {
  const sources = await read([folder]);
  expect(sources.map(({ kind, name }) => [kind, name.slice(folder.length)])).toEqual([
    ['file', '/a.html'],
    ['file', '/b.html'],
    ['file', '/link.html'],
    ['file', '/loose.html'],
  ]);
  expect(await readInput(join(folder, 'link.html'), 10)).toEqual(Buffer.from('page'));
  expect(await readInput(join(folder, 'loose.html'), 10)).toMatchObject({ kind: 'problem', reason: 'unreadable' });
});

test('what is over the limit is refused, from a file and from standard input', async () => {
  const [input] = await read(['-'], { limit: 3 });
  const file = await readInput(join(folder, 'b.html'), 3);
  for (const source of [input, file]) {
    expect(source).toMatchObject({ kind: 'problem', problem: { en: expect.stringMatching(/^larger than/) } });
  }
});

test('what is no input is not read', async () => {
  const sources = await read([`${folder}/*.html`], { isInput: (path) => path !== join(folder, 'a.html') });
  expect(sources.map(({ name }) => name.slice(folder.length))).not.toContain('/a.html');
});

test('standard input is put together from its pieces', async () => {
  const [source] = await read(['-']);
  expect(source?.kind === 'input' && Buffer.from(source.bytes).toString()).toBe('abcd');
});

test.skipIf(process.getuid?.() === 0)('a file without permission is reported', async () => {
  const locked = join(folder, 'locked.txt');
  writeFileSync(locked, '');
  chmodSync(locked, 0);
  const problem = { en: expect.stringMatching(/^no permission/) };
  expect(await readInput(locked, 10)).toMatchObject({ kind: 'problem', name: locked, problem });
});
