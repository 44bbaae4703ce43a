import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomOf } from '../../fixtures/generate/random.ts';
import { reports } from './inputs.ts';
import { killedAfter } from './killed.ts';
import { page } from './page.ts';
import { disclosureCheck, folderWith } from './process.ts';

const count = 40;
const folder = folderWith(reports(count));
const shrinking = folderWith(reports(20));
const run = (...args: readonly string[]) => disclosureCheck(args, { cwd: folder });
const closing = (stderr: string): string | undefined => /^Checked .*$/m.exec(stderr)?.[0];

describe.concurrent('a run that was killed goes on with --resume', { timeout: 90_000 }, () => {
  test.each([
    'csv',
    'ndjson',
    'json',
    'txt',
    'parquet',
  ])('and gives the same .%s as one that was not', async (ending) => {
    mkdirSync(join(folder, ending));
    const whole = await run('reports', '-o', `${ending}/whole.${ending}`);
    const random = randomOf(count, ending);
    const first = random.integer(1, 20);
    const second = first + random.integer(1, 15);
    const output = `${ending}/cut.${ending}`;
    const cut = { cwd: folder, output };
    const jobs = `${random.integer(1, 2)}`;
    expect((await killedAfter(first, 'SIGKILL', ['reports', '--jobs', jobs], cut)).signal).toBe('SIGKILL');
    expect((await killedAfter(second, 'SIGKILL', ['reports', '--resume'], cut)).signal).toBe('SIGKILL');
    const { status, stderr } = await run('reports', '--resume', '-o', output);
    expect(stderr).toMatch(/^going on with an earlier run: the first \d+ inputs are done$/m);
    expect(closing(stderr)).toBe(closing(whole.stderr));
    expect(status).toBe(whole.status);
    expect(readFileSync(join(folder, output)).equals(readFileSync(join(folder, ending, `whole.${ending}`)))).toBe(true);
    expect(readdirSync(join(folder, ending)).sort()).toEqual([`cut.${ending}`, `whole.${ending}`]);
  });
});

describe('Ctrl-C', () => {
  test('keeps what is done and says so', async () => {
    const { signal, stderr } = await killedAfter(5, 'SIGINT', ['reports'], { cwd: folder, output: 'stopped.csv' });
    expect(signal).toBe('SIGINT');
    const [, done] = /^interrupted: only the first (\d+) inputs were checked$/m.exec(stderr) ?? [];
    expect(Number(done)).toBeGreaterThanOrEqual(5);
    expect(stderr).toMatch(/^what was done is kept beside stopped\.csv; run again with --resume to go on$/m);
    const resumed = await run('reports', '--resume', '-o', 'stopped.csv');
    expect(resumed.stderr).toContain(`going on with an earlier run: the first ${done} inputs are done`);
    await run('reports', '-o', 'unstopped.csv');
    expect(readFileSync(join(folder, 'stopped.csv'), 'utf8')).toBe(readFileSync(join(folder, 'unstopped.csv'), 'utf8'));
  });
});

describe('--resume', () => {
  const cut = async (output: string) => {
    const { signal } = await killedAfter(10, 'SIGKILL', ['reports'], { cwd: folder, output });
    expect(signal).toBe('SIGKILL');
  };

  test('refuses other options, and the unfinished run is kept', async () => {
    await cut('options.csv');
    for (const other of [['--layout', 'wide'], ['--lang', 'zh'], ['--rule', 'row-total=off'], ['reports/1']]) {
      const { status, stderr } = await run('reports', ...other, '--resume', '-o', 'options.csv');
      expect({ status, lines: stderr.split('\n').length }).toEqual({ status: 2, lines: 2 });
      expect(stderr).toMatch(/had other options or another version|用的是别的选项或别的版本/);
    }
    expect((await run('reports', '--resume', '-o', 'options.csv')).stderr).toMatch(/^going on with an earlier run/m);
  });

  test('refuses other inputs, and the unfinished run is kept', async () => {
    await cut('inputs.csv');
    const stranger = join(folder, 'reports', '0', '0.html');
    writeFileSync(stranger, page());
    const { status, stderr } = await run('reports', '--resume', '-o', 'inputs.csv');
    rmSync(stranger);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /the inputs are not those of the unfinished run \(reports\/0\/0\.html, not reports\/0\/.*\)/,
    );
    expect((await run('reports', '--resume', '-o', 'inputs.csv')).stderr).toMatch(/^going on with an earlier run/m);
  });

  test('refuses fewer inputs than are done', async () => {
    const { signal } = await killedAfter(18, 'SIGKILL', ['reports'], { cwd: shrinking, output: 'out.csv' });
    expect(signal).toBe('SIGKILL');
    for (const name of ['3', '2', '1']) rmSync(join(shrinking, 'reports', name), { recursive: true });
    const { status, stderr } = await disclosureCheck(['reports', '--resume', '-o', 'out.csv'], { cwd: shrinking });
    expect(status).toBe(2);
    expect(stderr).toContain('is missing); leave out --resume to start again');
  });

  test.skipIf(!existsSync('/proc/self/stat'))('is not kept from it by a later process of the same number', async () => {
    await cut('number.csv');
    const other = spawn('sleep', ['60']);
    const journal = join(folder, '.number.csv.partial.journal');
    const [head = '', ...entries] = readFileSync(journal, 'utf8').split('\n');
    const begun = readFileSync(`/proc/${other.pid}/stat`, 'utf8').split(' ')[21];
    const claim = (started: string | undefined) =>
      writeFileSync(
        journal,
        [JSON.stringify({ ...JSON.parse(head), process: other.pid, started }), ...entries].join('\n'),
      );
    claim(begun);
    const refused = await run('reports', '--resume', '-o', 'number.csv');
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stderr).toContain(`another run (process ${other.pid}) is writing number.csv`);
    claim('1');
    expect((await run('reports', '--resume', '-o', 'number.csv')).stderr).toMatch(/^going on with an earlier run/m);
    other.kill();
  });

  test('is not asked for: what is given up is said', async () => {
    await cut('forgotten.csv');
    const { status, stderr } = await run('reports', '-o', 'forgotten.csv');
    expect(status).toBe(3);
    expect(stderr).toMatch(/^an unfinished run for forgotten\.csv \(\d+ inputs done\) is given up, .*--resume/m);
    expect((await run('reports', '-o', 'forgotten.csv')).stderr).not.toContain('given up');
  });

  test('begins anew where there is nothing to go on with', async () => {
    const { stderr } = await run('reports/1', '--resume', '-o', 'fresh.csv');
    expect(stderr).toMatch(/^no unfinished run for fresh\.csv; starting from the beginning$/m);
  });
});
