import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { response, tar, warcGz, zip } from '../sources/archives.ts';
import { reports, slowPage } from './inputs.ts';
import { page } from './page.ts';
import { disclosureCheck, folderWith, program } from './process.ts';

const files = reports(20);
const folder = folderWith(files);
const withSlow = folderWith({ 'a.html': page(), 'b-slow.html': slowPage(), 'c.html': page(), 'd.html': page() });
/** The program under its name, as an installed package has it. */
const installed = folderWith({ 'disclosure-check': `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n` });
chmodSync(join(installed, 'disclosure-check'), 0o755);
const members = Object.entries(files)
  .map(([name, content]) => ({ name, content }))
  .filter(({ name }) => name.endsWith('.html'));
const webPages = folderWith(Object.fromEntries(members.map(({ name, content }) => [name, content])));
const run = (...args: readonly string[]) => disclosureCheck(args, { cwd: folder });
const recordsOf = (stdout: string) =>
  stdout.split('\n').flatMap((line): Readonly<Record<string, unknown>>[] => (line === '' ? [] : [JSON.parse(line)]));

describe('several at once', () => {
  test('give the results in the same order whatever the number of workers', async () => {
    const [one, ...others] = await Promise.all(
      ['1', '2', '3'].map((jobs) => run('reports', '--format', 'csv', '--jobs', jobs)),
    );
    expect(one?.stdout).toContain('reports/3/');
    for (const other of others) expect(other).toEqual(one);
  });

  test('give each report the record that it has alone', async () => {
    const { stdout } = await run('reports', '--format', 'ndjson', '--jobs', '2');
    const records = recordsOf(stdout);
    expect(records).toHaveLength(20);
    for (const record of records.slice(0, 8)) {
      const alone = await run(String(record['source']), '--format', 'ndjson');
      expect(recordsOf(alone.stdout)).toEqual([record]);
    }
  });

  test('a page that takes too long costs itself alone', async () => {
    const call = ['.', '--format', 'ndjson', '--jobs', '2', '--timeout', '1'];
    const { status, stdout, stderr } = await disclosureCheck(call, { cwd: withSlow });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^(?:\.\/)?b-slow\.html: not checked within 1 s, given up; /m);
    expect(recordsOf(stdout).map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
  });
});

describe('the same reports', () => {
  test('give the same records from a folder, a zip, a tar.gz and a WARC', async () => {
    const sorted = members.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    writeFileSync(join(webPages, 'pages.zip'), zip(sorted).bytes);
    writeFileSync(join(webPages, 'pages.tar.gz'), gzipSync(tar(sorted)));
    const records = sorted.map(({ name, content }) => ({
      type: 'response',
      address: `https://example.cn/${name}`,
      block: response(content, ['Content-Type: text/html']),
    }));
    writeFileSync(join(webPages, 'pages.warc.gz'), warcGz(records));
    const [first, ...others] = await Promise.all(
      ['reports', 'pages.zip', 'pages.tar.gz', 'pages.warc.gz'].map(async (place) => {
        const { stdout } = await disclosureCheck([place, '--format', 'ndjson'], { cwd: webPages });
        return recordsOf(stdout).map(({ source, ...record }) => record);
      }),
    );
    expect(first?.length).toBe(sorted.length);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('--cache', () => {
  test('gives the same bytes a second time, without checking again', async () => {
    const call = ['reports', '--format', 'csv', '--cache', 'cache'];
    const first = await run(...call);
    expect(await run(...call)).toEqual(first);
    const kept = readdirSync(join(folder, 'cache'), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, 'cache', name))
      .filter((path) => statSync(path).isFile());
    expect(kept).toHaveLength(20);
    // What is kept is believed: words put there come out.
    for (const path of kept) writeFileSync(path, readFileSync(path, 'utf8').replaceAll('applications', 'kept'));
    expect((await run(...call)).stdout).toBe(first.stdout.replaceAll('applications', 'kept'));
    rmSync(join(folder, 'cache'), { recursive: true });
    expect((await run(...call)).stdout).toBe(first.stdout);
  });
});

const isInstalled = spawnSync('parallel', ['--version']).status === 0;
if (!isInstalled && !process.env['CI']) console.warn('GNU parallel is not installed: its recipe is not tested');

describe.skipIf(!isInstalled && !process.env['CI'])('GNU parallel', () => {
  test('runs the shards of a run, which merge into what one run gives', async () => {
    const { status, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `PATH="$1:$PATH"
        parallel --jobs 2 disclosure-check reports --shard {}/4 --jobs 1 --fail-on never -o part-{}.ndjson ::: 1 2 3 4
        disclosure-check merge part-*.ndjson -o merged.ndjson`,
        'recipe',
        installed,
      ],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, LANG: 'en_US.UTF-8' } },
    );
    const whole = await run('reports', '-o', 'whole.ndjson');
    expect(stderr).toContain(whole.stderr.split('\n').at(-2));
    expect(status).toBe(whole.status);
    expect(readFileSync(join(folder, 'merged.ndjson'), 'utf8')).toBe(
      readFileSync(join(folder, 'whole.ndjson'), 'utf8'),
    );
  });
});
