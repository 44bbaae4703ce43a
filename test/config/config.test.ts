import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { damaged, page } from '../cli/page.ts';
import { disclosureCheck, folderWith } from '../cli/process.ts';

const good = page();
const bad = page(damaged({ 'applications.granted.naturalPerson': 21 }));
const warned = page(damaged({ 'proactive.fees.amount': '见附件' }));
const off = { rules: { 'row-total': 'off', 'column-identity': 'off', 'results-total': 'off' } };

const folder = folderWith({
  'good.html': good,
  'bad.html': bad,
  'warned.html': warned,
  'off.json': JSON.stringify(off),
  'never.json': '{"failOn":"never"}',
  'strict.json': '{"failOn":"warning"}',
  'limit.json': '{"maxWarnings":0}',
  'none.json': '{}',
  'manifest/package.json': JSON.stringify({ name: 'x', 'disclosure-check': off }),
  'manifest/deep/bad.html': bad,
  'other/package.json': JSON.stringify({ name: 'x', dependencies: { 'disclosure-check': '1' } }),
  'other/bad.html': bad,
  'tree/.disclosure-check.json': '\ufeff{ "$schema": "../schema.json", "failOn": "never" }',
  'tree/bad.html': bad,
  'tree/inner/.disclosure-check.json': '{}',
  'tree/inner/bad.html': bad,
  'over/.disclosure-check.json': JSON.stringify({
    rules: { 'results-total': 'off', 'column-identity': 'off' },
    overrides: [
      { files: ['drafts/**'], rules: { 'row-total': 'info' } },
      { files: ['**/special.html'], rules: { 'row-total': 'warning' } },
    ],
  }),
  'over/bad.html': bad,
  'over/drafts/bad.html': bad,
  'over/drafts/deep/special.html': bad,
});
const run = (...args: readonly string[]) => disclosureCheck(args, { cwd: folder });
const severities = (stdout: string): readonly (readonly string[])[] =>
  JSON.parse(stdout).reports.map(({ findings }: { findings: readonly { severity: string }[] }) =>
    findings.map(({ severity }) => severity),
  );

describe.concurrent('which configuration holds', () => {
  test('the nearest one, upward from each file, wherever the call is made', async () => {
    expect((await run('tree/bad.html')).status).toBe(0);
    expect((await run('tree/inner/bad.html')).status).toBe(1);
    expect((await run(join(folder, 'tree', 'bad.html'))).status).toBe(0);
    expect((await run('tree', '--format', 'json')).status).toBe(1);
  });

  test('a key in package.json; a package.json without it is passed over', async () => {
    expect((await run('manifest/deep/bad.html')).status).toBe(0);
    expect((await run('other/bad.html')).status).toBe(1);
  });

  test('for standard input the one of the working directory', async () => {
    const { status } = await disclosureCheck(['-'], { cwd: join(folder, 'tree'), stdin: bad });
    expect(status).toBe(0);
    expect((await disclosureCheck(['-'], { cwd: folder, stdin: bad })).status).toBe(1);
  });

  test('--config names one for all, --no-config leaves all out', async () => {
    expect((await run('bad.html', '--config', 'off.json')).status).toBe(0);
    expect((await run('bad.html', '--config', 'manifest/package.json')).status).toBe(0);
    expect((await run('tree/bad.html', '--config', 'none.json')).status).toBe(1);
    expect((await run('tree/bad.html', '--no-config')).status).toBe(1);
  });
});

describe.concurrent('what it settles', () => {
  test('severities, by path; the later override wins', async () => {
    const { stdout } = await run('over', '--format', 'json');
    expect(severities(stdout)).toEqual([['error'], ['info'], ['warning']]);
  });

  test('what fails: each configuration for its own reports, the call for all', async () => {
    expect((await run('bad.html', '--config', 'never.json')).status).toBe(0);
    expect((await run('bad.html', '--config', 'never.json', '--fail-on', 'error')).status).toBe(1);
    expect((await run('bad.html', '--config', 'never.json', '--max-warnings', '0')).status).toBe(1);
    expect((await run('warned.html', '--config', 'none.json')).status).toBe(0);
    expect((await run('warned.html', '--config', 'strict.json')).status).toBe(1);
    expect((await run('warned.html', '--config', 'limit.json')).status).toBe(1);
    expect((await run('warned.html', '--config', 'limit.json', '--max-warnings', '9')).status).toBe(0);
    expect((await run('warned.html', '--config', 'limit.json', '--fail-on', 'never')).status).toBe(0);
  });

  test('--rule goes before the configuration, the last one of several', async () => {
    const { stdout, status } = await run(
      ...['bad.html', '--config', 'off.json', '--format', 'json'],
      ...['--rule', 'row-total=error', '--rule', 'row-total=warning'],
    );
    expect(severities(stdout)).toEqual([['warning']]);
    expect(status).toBe(0);
  });

  test('--only runs these checks, switched off or not, and nothing else', async () => {
    const { stdout, stderr } = await run('bad.html', '--only', 'row-total', '--config', 'off.json', '--format', 'json');
    expect(JSON.parse(stdout).reports[0].findings.map(({ check }: { check: string }) => check)).toEqual(['row-total']);
    expect(stderr).toContain('ran 1 check;');
    expect((await run('bad.html', '--only', 'row-total,missing-row', '--only', 'negative-count')).stderr).toContain(
      'ran 3 checks;',
    );
  });

  test('a page that is no report stays one, whatever is switched off', async () => {
    const { status, stderr } = await disclosureCheck(['-', '--rule', 'not-assessable=off'], { stdin: '<p>通知</p>' });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^<stdin>: /m);
  });
});

describe.concurrent('--print-config', () => {
  test('prints what holds for a path, as a configuration that gives the same', async () => {
    const { status, stdout, stderr } = await run('--print-config', 'over/drafts/x.html', '--level', 'county');
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'configuration: over/.disclosure-check.json\n' });
    const printed = JSON.parse(stdout);
    expect(printed).toMatchObject({ rules: { 'row-total': 'info' }, level: 'county', failOn: 'error' });
    const again = folderWith({ 'printed.json': stdout });
    const second = await run('--print-config', 'good.html', '--config', join(again, 'printed.json'));
    expect(JSON.parse(second.stdout)).toEqual(printed);
  });

  test('the checks between reports too', async () => {
    const between = { rules: { 'carry-over': 'error' }, options: { 'year-jump': { factor: 9 } } };
    const own = folderWith({ '.disclosure-check.json': JSON.stringify(between), 'good.html': good });
    const { status, stdout } = await disclosureCheck(['--print-config', 'good.html', '--rule', 'roll-up=off'], {
      cwd: own,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      rules: { 'carry-over': 'error', 'roll-up': 'off', 'missing-year': 'info' },
      options: { 'year-jump': { factor: 9, base: 20 } },
    });
  });

  test('--only leaves one kind of checks, or one of each', async () => {
    const on = async (only: string) => {
      const { rules } = JSON.parse((await run('--print-config', 'good.html', '--only', only)).stdout);
      return Object.keys(rules).filter((id) => rules[id] !== 'off');
    };
    expect(await on('carry-over')).toEqual(['carry-over']);
    expect(await on('row-total')).toEqual(['row-total']);
    expect(await on('row-total,roll-up')).toEqual(['row-total', 'roll-up']);
  });

  test('of a folder, what holds in it; where nothing is found it says so', async () => {
    expect((await run('--print-config', 'tree')).stderr).toBe('configuration: tree/.disclosure-check.json\n');
    expect((await run('--print-config', 'good.html')).stderr).toBe('no configuration file\n');
    expect((await run('--print-config', '-', '--lang', 'zh')).stderr).toBe('没有配置文件\n');
  });

  test('wants one path', async () => {
    for (const paths of [[], ['a', 'b']]) {
      const { status, stderr } = await run('--print-config', ...paths);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'disclosure-check: --print-config needs one path, and one only\n',
      });
    }
  });
});

test('the schema of the package is what validates: it allows the keys of the documentation', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'));
  expect(Object.keys(schema.properties)).toEqual([
    '$schema',
    'rules',
    'options',
    'level',
    'failOn',
    'maxWarnings',
    'baseline',
    'overrides',
  ]);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.rules.properties['row-total'].enum).toEqual(['off', 'info', 'warning', 'error']);
});

describe.concurrent('the example of the documentation', () => {
  test.each(['configuration.md', 'configuration.zh.md'])('in %s is a sound configuration', async (name) => {
    const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
    const [example = ''] = /(?<=```json\n)\{\n {2}"\$schema".*?\n\}(?=\n```)/s.exec(text) ?? [];
    const own = folderWith({
      '.disclosure-check.json': example,
      'accepted.json': '{"accepted":[]}',
      'towns/a.html': bad,
    });
    const { stdout, status } = await disclosureCheck(['--print-config', 'towns/a.html'], { cwd: own });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      rules: { 'empty-table': 'error', 'mixed-editions': 'off' },
      level: 'township',
      failOn: 'warning',
      maxWarnings: 20,
      baseline: join(own, 'accepted.json'),
    });
    expect((await disclosureCheck(['towns'], { cwd: own })).status).toBe(1);
  });
});
