import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { zip } from './archives.ts';
import { folderOf, read, told } from './reading.ts';

const folder = folderOf({
  'a.html': 'a',
  'b.html': 'b',
  'more/c.html': 'c',
  'more/d.zip': zip([{ name: 'e.html', content: 'e' }]).bytes,
  'empty.txt': '# nothing\n\n',
});
const list = (lines: readonly string[], end = '\n') => ({
  stdin: () =>
    Readable.from([
      Buffer.from(`\ufeff# Reports of 2023${end}${end}${lines.map((line) => ` ${join(folder, line)}`).join(end)}`),
    ]),
});
const names = async (path: string, lines: readonly string[], end?: string) =>
  (await read([path], list(lines, end))).map(({ name }) => name.replace(`${folder}/`, ''));

test('a list names files, folders, globs and archives, a line each', async () => {
  const places = ['b.html', 'a.html', 'b.html', 'more', '*.html', 'none.html'];
  const expected = ['b.html', 'a.html', 'more/c.html', 'more/d.zip!e.html', 'none.html'];
  expect(await names('@-', places)).toEqual(expected);
  expect(await names('@-', places, '\r\n')).toEqual(expected);
});

test('a list names neither standard input nor a list', async () => {
  const stdin = () => Readable.from([Buffer.from('-\n@more.txt\n')]);
  const sources = await read(['@-'], { stdin });
  expect(sources).toMatchObject(['-', '@more.txt'].map((name) => ({ kind: 'problem', name })));
});

test('a line that can be no path is told in words', async () => {
  const stdin = () => Readable.from([Buffer.from('a\0b.html\n')]);
  const [source] = await read(['@-'], { stdin });
  expect(source?.kind === 'problem' && source.problem.en).toBe(
    'holds a NUL character and is no path; check that the list is a text file',
  );
});

test('a list that is missing or empty is reported', async () => {
  expect(await told(folder, ['@none.txt'])).toEqual([expect.stringMatching(/none\.txt: no such file/)]);
  expect(await told(folder, ['@empty.txt'])).toEqual([expect.stringMatching(/empty\.txt: the list names nothing/)]);
});

test('a run that is given up does not wait for standard input', async () => {
  const stop = new AbortController();
  const stdin = () => new Readable({ read: () => {} });
  setTimeout(() => stop.abort(), 10);
  expect(await read(['-', folder], { stdin, signal: stop.signal })).toEqual([]);
});

test('a run that is given up reads no more', async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await read([folder], { signal: stop.signal })).toEqual([]);
});
