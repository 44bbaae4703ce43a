import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { damaged, page } from './page.ts';
import { disclosureCheck, folderWith } from './process.ts';

const good = page();
const folder = folderWith({
  'ow/a.html': good,
  'ow/b.txt': good,
  'ow/c.html': good,
  'ow/d.html': good,
  'ow/e.html': good,
  'ow/f.txt': good,
  'ow/notes.csv': '申请人,事项\n',
  'own/.disclosure-check.json': '{}',
  'own/a.html': good,
  'deep/a.html': good,
  'deep/inner/.disclosure-check.json': '{}',
  'deep/inner/b.html': good,
  'list.lst': 'ow/a.html\now/d.html\n',
  'folders.lst': 'ow\n',
  'c.json': '{}',
  'accepted.json': '{"accepted":[]}',
  'bodies.csv': 'name,body\n云溪乡,云溪镇\n',
  'roll-up.csv': 'body,subordinate\n云溪县,云溪镇\n',
});
symlinkSync('ow/c.html', join(folder, 'link.json'));
symlinkSync('../list.lst', join(folder, 'ow', 'linked.csv'));
const json = ['--format', 'json'];
const run = (args: readonly string[], stdin = '') => disclosureCheck(args, { cwd: folder, stdin });

describe.concurrent('-o does not overwrite', () => {
  test.each([
    ['a file of a folder', ['ow', '-o', 'ow/b.txt'], 'ow/b.txt', 'a file to be checked'],
    ['a file of a folder, by a link', ['ow', '-o', 'link.json'], 'ow/c.html', 'a file to be checked'],
    ['a file that is named, by a link', ['ow/c.html', '-o', 'link.json'], 'ow/c.html', 'a file to be checked'],
    ['a file that a glob finds', ['ow/*', '-o', 'ow/notes.csv'], 'ow/notes.csv', 'a file to be checked'],
    ['a file of a list', ['@list.lst', '-o', 'ow/d.html', ...json], 'ow/d.html', 'a file to be checked'],
    ['a file of a folder of a list', ['@folders.lst', '-o', 'ow/f.txt'], 'ow/f.txt', 'a file to be checked'],
    ['a list', ['@list.lst', '-o', 'list.lst', ...json], 'list.lst', 'the list of inputs'],
    ['a list, by a link', ['@list.lst', '-o', 'ow/linked.csv'], 'list.lst', 'the list of inputs'],
    ['the configuration', ['ow/a.html', '--config', 'c.json', '-o', 'c.json'], 'c.json', 'the configuration'],
    [
      'the configuration that is found',
      ['own', '-o', 'own/.disclosure-check.json'],
      'own/.disclosure-check.json',
      'the configuration',
    ],
    [
      'a configuration further down',
      ['deep', '-o', 'deep/inner/.disclosure-check.json'],
      'deep/inner/.disclosure-check.json',
      'the configuration',
    ],
    [
      'the baseline',
      ['ow/a.html', '--baseline', 'accepted.json', '-o', './accepted.json'],
      'accepted.json',
      'the baseline',
    ],
    ['--bodies', ['ow', '--bodies', 'bodies.csv', '-o', 'bodies.csv'], 'bodies.csv', 'the file of --bodies'],
    ['--roll-up', ['ow', '--roll-up', 'roll-up.csv', '-o', 'roll-up.csv'], 'roll-up.csv', 'the file of --roll-up'],
  ])('%s', async (_, args, file, role) => {
    const before = readFileSync(join(folder, file), 'utf8');
    const { status, stdout, stderr } = await run(args);
    expect(stderr).toMatch(new RegExp(`^disclosure-check: \\S+ is ${role}, it cannot be the output too$`, 'm'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(readFileSync(join(folder, file), 'utf8')).toBe(before);
  });

  test('a file of a list on standard input', async () => {
    expect(await run(['@-', '-o', 'ow/e.html', ...json], 'ow/a.html\now/e.html\n')).toMatchObject({ status: 2 });
    expect(await run(['@-', '-o', 'ow/e.html', ...json], 'ow\n')).toMatchObject({ status: 2 });
    expect(readFileSync(join(folder, 'ow/e.html'), 'utf8')).toBe(good);
  });

  test('a shard that it merges', async () => {
    for (const i of [1, 2]) await run(['deep', '--shard', `${i}/2`, '-o', `part-${i}.ndjson`]);
    const before = readFileSync(join(folder, 'part-1.ndjson'), 'utf8');
    const { status, stderr } = await run(['merge', 'part-1.ndjson', 'part-2.ndjson', '-o', './part-1.ndjson']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'disclosure-check: ./part-1.ndjson is a shard to be merged, it cannot be the output too\n',
    });
    expect(readFileSync(join(folder, 'part-1.ndjson'), 'utf8')).toBe(before);
    expect((await run(['merge', 'part-1.ndjson', 'part-2.ndjson', '-o', 'all.ndjson'])).status).toBe(0);
  });
});

describe.concurrent('-o writes anew what an earlier run has written, and does not read it', () => {
  const bad = page(damaged({ 'applications.granted.naturalPerson': 21 }));
  const two = [good, good.replaceAll('2022', '2023')];
  test.each([
    { output: 'result.txt', pages: [bad], how: [] },
    { output: 'result.txt', pages: [good], how: ['--lang', 'zh', '--color', 'always'] },
    { output: 'result.txt', pages: [good], how: ['--quiet'] },
    { output: 'result.txt', pages: two, how: ['--quiet', '--lang', 'zh'] },
    { output: 'result.txt', pages: [bad], how: ['--format', 'csv', '--bom'] },
    { output: 'result.txt', pages: [bad], how: ['--format', 'csv', '--of', 'findings'] },
    { output: 'result.txt', pages: [bad], how: ['--format', 'csv', '--layout', 'wide'] },
    { output: 'result.html', pages: [bad], how: ['--format', 'json'] },
    { output: 'result.html', pages: [bad], how: ['--format', 'ndjson'] },
    { output: 'result.html', pages: [bad], how: ['--format', 'parquet'] },
  ])('$output of $how (%#)', async ({ output, pages, how }) => {
    const cwd = folderWith(Object.fromEntries(pages.map((content, i) => [`${i}.html`, content])));
    const call = () => disclosureCheck(['.', '*', '-o', output, ...how, '--fail-on', 'never'], { cwd });
    const first = await call();
    const written = readFileSync(join(cwd, output));
    expect(await call()).toEqual({ ...first, status: 0 });
    expect(readFileSync(join(cwd, output)).equals(written)).toBe(true);
  });
});
