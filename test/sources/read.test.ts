import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { readInput, readSources, type Source } from '../../src/sources/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'disclosure-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'a.html'), 'page');
writeFileSync(join(folder, 'b.html'), 'x'.repeat(50));
symlinkSync('a.html', join(folder, 'link.html'));
symlinkSync('nowhere', join(folder, 'loose.html'));

async function read(paths: readonly string[], options: { readonly limit?: number; readonly exclude?: string } = {}) {
  const sources: Source[] = [];
  const stdin = Readable.from([Buffer.from('ab'), Buffer.from('cd')]);
  for await (const source of readSources(paths, { stdin, stdinName: '<stdin>', ...options })) {
    const bytes = source.kind === 'file' ? await readInput(source.path, options.limit ?? 1000) : null;
    if (bytes instanceof Uint8Array) sources.push({ kind: 'input', name: source.name, file: null, bytes });
    else sources.push(bytes ?? source);
  }
  return sources;
}

test('files that are links are read, links that lead nowhere are reported', async () => {
  const sources = await read([folder]);
  expect(sources.map(({ kind, name }) => [kind, name.slice(folder.length)])).toEqual([
    ['input', '/a.html'],
    ['input', '/b.html'],
    ['input', '/link.html'],
    ['problem', '/loose.html'],
  ]);
});

test('what is over the limit is refused, from a file and from standard input', async () => {
  const sources = await read([join(folder, 'b.html'), '-'], { limit: 3 });
  expect(sources.map(({ kind }) => kind)).toEqual(['problem', 'problem']);
  const [source] = sources;
  expect(source?.kind === 'problem' && source.problem.en).toMatch(/^larger than/);
});

test('the output of this run is not read', async () => {
  const sources = await read([`${folder}/*.html`], { exclude: join(folder, 'a.html') });
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
  const [source] = await read([locked]);
  expect(source?.kind === 'problem' && source.problem.en).toMatch(/^no permission/);
});
