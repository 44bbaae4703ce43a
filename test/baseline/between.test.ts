import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killedAfter } from '../cli/killed.ts';
import { damaged, type Figures, page } from '../cli/page.ts';
import { disclosureCheck, folderWith } from '../cli/process.ts';

const carriesNothing: Figures = {
  'applications.carriedIn.commercialEnterprise': 0,
  'applications.carriedIn.total': 0,
  'applications.carriedOut.commercialEnterprise': 0,
  'applications.carriedOut.total': 0,
};
const publisher = '白石县财政局';
const next = page(damaged(carriesNothing), { year: 2023, publisher });
const entriesIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')).accepted;

/** A folder of two years of which the second does not take over what the first has carried over, and its accepted findings. */
async function accepted(more: Readonly<Record<string, string>> = {}) {
  const files = { 'reports/2022.html': page(undefined, { publisher }), 'reports/2023.html': next, ...more };
  const folder = folderWith(files);
  const run = (...args: readonly string[]) => disclosureCheck(args, { cwd: folder });
  const strict = (...args: readonly string[]) => run(...args, '--baseline', 'base.json', '--fail-on', 'warning');
  const first = await run('reports', '--baseline', 'base.json', '--update-baseline');
  return { folder, file: join(folder, 'base.json'), run, strict, first };
}

test('what was found between reports is accepted by check, body and year, and cells', async () => {
  const { folder, file, run, strict, first } = await accepted();
  expect(first.stderr).toContain('base.json: written, 1 entry (1 new, 0 removed)');
  expect(entriesIn(file)).toEqual([
    {
      report: '白石县财政局 2023',
      check: 'carry-over',
      cells: 'applications.carriedIn.commercialEnterprise applications.carriedIn.total',
      reason: '',
    },
  ]);
  expect((await run('reports', '--fail-on', 'warning')).status).toBe(1);
  const { status, stdout, stderr } = await strict('reports');
  expect({ status, between: stdout.includes('Between reports') }).toEqual({ status: 0, between: false });
  expect(stderr).toMatch(/0 errors, 0 warnings; 0 findings between reports, 1 accepted\.$/m);
  expect((await strict('reports', '--lang', 'zh')).stderr).toMatch(/；报告之间 0 个问题，1 个已接受。$/m);

  writeFileSync(file, JSON.stringify({ accepted: [{ ...entriesIn(file)[0], reason: 'merged in 2023' }] }));
  expect((await strict('reports', '--verbose')).stdout).toMatch(/reason: merged in\s+2023/);
  const json = JSON.parse((await strict('reports', '--format', 'json')).stdout);
  expect(json).not.toHaveProperty('between');
  expect(json.acceptedBetween).toMatchObject([
    { source: 'reports/2023.html', check: 'carry-over', reason: 'merged in 2023' },
  ]);
  expect((await strict('reports', '--format', 'csv', '--of', 'findings')).stdout.trimEnd().split('\r\n')).toHaveLength(
    1,
  );

  // Other lines, other figures, another place: it is the same finding still.
  const moved = page(damaged({ ...carriesNothing, 'applications.carriedIn.commercialEnterprise': 2 }), {
    year: 2023,
    publisher,
  });
  writeFileSync(join(folder, 'reports', 'moved.html'), moved.replace('<body>', '<body>\n\n'));
  rmSync(join(folder, 'reports', '2023.html'));
  expect((await strict('reports', '--only', 'carry-over')).status).toBe(0);
});

test('an entry that is needed no more is said, but only where the reports were compared', async () => {
  const { folder, file, strict } = await accepted();
  for (const partly of [['reports/2023.html'], ['reports', '--rule', 'carry-over=off']]) {
    expect((await strict(...partly)).stderr).not.toContain('no longer needed');
    await strict(...partly, '--update-baseline');
    expect(entriesIn(file)).toHaveLength(1);
  }
  const mended = damaged({ 'applications.received.naturalPerson': 3 });
  writeFileSync(join(folder, 'reports', '2023.html'), page(mended, { year: 2023, publisher }));
  expect((await strict('reports')).stderr).toContain('1 entry is no longer needed (白石县财政局 2023: carry-over)');
  await strict('reports', '--update-baseline');
  expect(entriesIn(file)).toEqual([]);
});

test('bodies that bear one name are told apart by their path', async () => {
  const town = { publisher: '城关镇' };
  const { file, strict } = await accepted({
    'reports/a/2022.html': page(undefined, town),
    'reports/a/2023.html': page(damaged(carriesNothing), { ...town, year: 2023 }),
  });
  expect(entriesIn(file).map(({ report }: { report: string }) => report)).toEqual([
    'reports/a/2023.html',
    '白石县财政局 2023',
  ]);
  expect((await strict('reports')).status).toBe(0);
});

test('shards and their merge give what one run gives, the update too', async () => {
  const { folder, file, run, strict } = await accepted();
  const shards = ['part-1.ndjson', 'part-2.ndjson'];
  const split = async (...how: readonly string[]) => {
    for (const [i, part] of shards.entries()) await run('reports', '--shard', `${i + 1}/2`, '-o', part, ...how);
  };
  await split('--baseline', 'base.json');
  expect((await strict('merge', ...shards)).status).toBe(0);
  expect((await run('merge', ...shards, '--fail-on', 'warning')).status).toBe(1);

  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, '{"accepted":[]}');
  await split('--baseline', 'base.json', '--update-baseline');
  expect(entriesIn(file)).toEqual([]);
  const merged = await run('merge', ...shards, '--baseline', 'base.json', '--update-baseline');
  expect(merged.stderr).toContain('base.json: written, 1 entry (1 new, 0 removed)');
  expect(readFileSync(file, 'utf8')).toBe(whole);
  const single = await disclosureCheck(
    ['reports', '--shard', '1/2', '-o', 'part.txt', '--baseline', 'base.json', '--update-baseline'],
    { cwd: folder },
  );
  expect(single.stderr).toContain('merge --update-baseline writes it');
  expect((await run('merge', ...shards, '--update-baseline')).stderr).toContain('--update-baseline needs --baseline');
  expect((await run('merge', ...shards, '--baseline', 'base.ndjson', '-o', 'base.ndjson')).status).toBe(2);
});

test('a run that goes on with another accepts and updates as one', { timeout: 60_000 }, async () => {
  const filler = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`reports/x/${i}.html`, page(undefined, { publisher: `第${i}县` })]),
  );
  const { folder, file, strict } = await accepted(filler);
  const cut = { cwd: folder, output: 'out.ndjson' };
  const { signal } = await killedAfter(10, 'SIGKILL', ['reports', '--baseline', 'base.json'], cut);
  expect(signal).toBe('SIGKILL');
  expect((await strict('reports', '--resume', '-o', 'out.ndjson', '--update-baseline')).status).toBe(2);
  const resumed = await disclosureCheck(['reports', '--baseline', 'base.json', '--resume', '-o', 'out.ndjson'], {
    cwd: folder,
  });
  expect(resumed.stderr).toContain('going on with an earlier run');
  expect(resumed.stderr).toMatch(/; 0 findings between reports, 1 accepted\.$/m);
  expect(entriesIn(file)).toHaveLength(1);
});
