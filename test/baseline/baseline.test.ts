import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { damaged, page } from '../cli/page.ts';
import { disclosureCheck, folderWith } from '../cli/process.ts';

interface Entry {
  readonly report: string;
  readonly check: string;
  readonly cells: string;
  readonly reason: string;
}

const wrongFigure = { 'applications.granted.naturalPerson': 21 };
const bad = page(damaged(wrongFigure));
const worse = page(damaged({ ...wrongFigure, 'remedies.reconsideration.total': 9 }));
const nameless = bad.replaceAll('云溪镇2022年政府信息公开工作年度报告', '').replace(/<p>发布时间[^<]*<\/p>/, '');

const entriesIn = (file: string): readonly Entry[] => JSON.parse(readFileSync(file, 'utf8')).accepted;
const checksIn = (file: string): readonly string[] => entriesIn(file).map(({ check }) => check);

/** A folder with a baseline of `bad.html`. */
async function accepted(more: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ 'bad.html': bad, ...more });
  const run = (...args: readonly string[]) => disclosureCheck(args, { cwd: folder });
  const first = await run('bad.html', '--baseline', 'base.json', '--update-baseline');
  return { folder, file: join(folder, 'base.json'), run, first };
}

test('what is accepted counts no more, and is told apart', async () => {
  const { file, run, first } = await accepted();
  expect(first.status).toBe(0);
  expect(first.stderr).toContain(
    'base.json: written, 2 entries (2 new, 0 removed); write down a reason for each new one\n',
  );
  expect(checksIn(file)).toEqual(['results-total', 'row-total']);

  const { status, stdout, stderr } = await run('bad.html', '--baseline', 'base.json');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^PASS {2}bad\.html\n.*2 accepted\n$/s);
  expect(stderr).toMatch(/0 errors, 0 warnings, 2 accepted\.\n$/);

  const json = JSON.parse((await run('bad.html', '--baseline', 'base.json', '--format', 'json')).stdout);
  expect(json.reports[0]).toMatchObject({ findings: [], verdict: 'pass' });
  expect(json.reports[0].accepted).toHaveLength(2);
  expect(json.reports[0].accepted[0]).toMatchObject({ check: expect.any(String), severity: 'error', reason: '' });
  expect(json.summary).toMatchObject({ pass: 1, fail: 0, errors: 0, accepted: 2 });

  const csv = (await run('bad.html', '--baseline', 'base.json', '--format', 'csv', '--of', 'findings')).stdout;
  expect(csv.trimEnd().split('\r\n')).toHaveLength(1);
  expect((await run('bad.html')).status).toBe(1);
});

test('an entry holds wherever the file lies, whatever its lines and figures; it has neither', async () => {
  const { folder, file, run } = await accepted();
  expect(readFileSync(file, 'utf8')).not.toMatch(/"(?:line|column|message|expected|actual|value)"/);
  mkdirSync(join(folder, 'moved'));
  const figures = damaged({ 'applications.granted.naturalPerson': 47 });
  writeFileSync(join(folder, 'moved', 'other.html'), page(figures).replace('<body>', '<body>\n\n\n'));
  expect((await run('moved/other.html', '--baseline', 'base.json')).status).toBe(0);
  const elsewhere = await disclosureCheck(['other.html', '--baseline', '../base.json'], { cwd: join(folder, 'moved') });
  expect(elsewhere.status).toBe(0);
});

test('what is new still counts', async () => {
  const { run } = await accepted({ 'worse.html': worse, 'next.html': page(damaged(wrongFigure), { year: 2023 }) });
  const { status, stderr } = await run('worse.html', '--baseline', 'base.json');
  expect(status).toBe(1);
  expect(stderr).toMatch(/1 error, 0 warnings, 2 accepted\.\n$/);
  expect((await run('next.html', '--baseline', 'base.json')).stderr).toMatch(/2 errors, 0 warnings\.\n$/);
});

test('a report that does not say whose it is goes by its path from the baseline', async () => {
  const { file, folder, run } = await accepted({ 'a/nameless.html': nameless, 'b/nameless.html': nameless });
  await run('a/nameless.html', '--baseline', 'base.json', '--update-baseline');
  expect(entriesIn(file).filter(({ report }) => report === 'a/nameless.html')).toHaveLength(2);
  const cwd = join(folder, 'a');
  expect((await disclosureCheck(['nameless.html', '--baseline', '../base.json'], { cwd })).status).toBe(0);
  expect((await run('b/nameless.html', '--baseline', 'base.json')).status).toBe(1);
});

describe('an update', () => {
  test('keeps reasons, keeps what is not in this run, drops what is mended', async () => {
    const { file, folder, run } = await accepted({ 'next.html': page(damaged(wrongFigure), { year: 2023 }) });
    const noted = entriesIn(file).map((entry) =>
      entry.check === 'row-total' ? { ...entry, reason: '已说明' } : entry,
    );
    writeFileSync(file, JSON.stringify({ accepted: noted.toReversed() }));
    await run('next.html', '--baseline', 'base.json', '--update-baseline');
    expect(entriesIn(file)).toHaveLength(4);
    expect(
      entriesIn(file)
        .filter(({ reason }) => reason === '已说明')
        .map(({ check }) => check),
    ).toEqual(['row-total']);

    // A run that leaves a check out says nothing about its entries.
    writeFileSync(join(folder, 'bad.html'), page());
    await run('bad.html', '--baseline', 'base.json', '--update-baseline', '--only', 'row-total');
    expect(checksIn(file).filter((check) => check === 'results-total')).toHaveLength(2);
    expect(entriesIn(file)).toHaveLength(3);
    const { stderr } = await run('bad.html', '--baseline', 'base.json', '--update-baseline');
    expect(stderr).toContain('base.json: written, 2 entries (0 new, 1 removed)\n');
  });

  test('writes the same again', async () => {
    const { file, run } = await accepted();
    const before = readFileSync(file, 'utf8');
    await run('bad.html', '--baseline', 'base.json', '--update-baseline');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('writes nothing where nothing was read, and accepts no page that is no report', async () => {
    const { file, run } = await accepted({ 'notice.html': '<p>通知</p>' });
    const before = readFileSync(file, 'utf8');
    expect((await run('none*.html', '--baseline', 'base.json', '--update-baseline')).status).toBe(2);
    expect((await run('notice.html', '--baseline', 'base.json', '--update-baseline')).status).toBe(3);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('goes to the baseline of the configuration', async () => {
    const folder = folderWith({ 'x/bad.html': bad, 'x/.disclosure-check.json': '{"baseline":"kept/base.json"}' });
    mkdirSync(join(folder, 'x', 'kept'));
    const run = (...args: readonly string[]) => disclosureCheck(['x/bad.html', ...args], { cwd: folder });
    const missing = await run();
    expect(missing).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('names x/kept/base.json, which is not there'),
    });
    expect((await run('--update-baseline')).status).toBe(0);
    expect(checksIn(join(folder, 'x', 'kept', 'base.json'))).toHaveLength(2);
    expect((await run()).status).toBe(0);
  });
});

test('an entry of a check that there is not is refused at its place', async () => {
  const { folder, run } = await accepted();
  const base = join(folder, 'base.json');
  writeFileSync(base, readFileSync(base, 'utf8').replace('"row-total"', '"row-totl"'));
  const { status, stderr } = await run('bad.html', '--baseline', 'base.json');
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^disclosure-check: base\.json:\d+:7: accepted\[\d\]\.check cannot be "row-totl": there is no such check; did you mean row-total\?\n$/,
  );
});

test('an entry that is needed no more is said, with their count', async () => {
  const { folder, run } = await accepted();
  writeFileSync(join(folder, 'bad.html'), page());
  const { status, stderr } = await run('bad.html', '--baseline', 'base.json');
  expect(status).toBe(0);
  expect(stderr).toContain(
    'base.json: 2 entries are no longer needed (such as 云溪镇 2022 (2021): results-total); --update-baseline removes them\n',
  );
  expect((await run('bad.html', '--baseline', 'base.json', '--only', 'missing-row')).stderr).not.toContain('needed');
  expect((await run('bad.html', '--baseline', 'base.json', '--lang', 'zh')).stderr).toContain(
    'base.json：有 2 条已不再需要（如 云溪镇 2022 (2021): results-total）；可用 --update-baseline 去掉\n',
  );
});

test('a cell that was not read keeps a report from passing, though its finding is accepted', async () => {
  const folder = folderWith({ 'a.html': page(damaged({ 'proactive.fees.amount': '见附件' })) });
  const run = (...args: readonly string[]) => disclosureCheck(['a.html', ...args], { cwd: folder });
  await run('--baseline', 'base.json', '--update-baseline');
  const { status, stdout } = await run('--baseline', 'base.json', '--fail-on', 'warning', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({ summary: { warn: 1, warnings: 0, accepted: 1 } });
  expect(status).toBe(0);
});

test.each([
  ['{', '1:2: not valid JSON; check the punctuation here and just before'],
  ['{ "accepted": {} }', '1:3: accepted cannot be {}; allowed: an array [ … ]'],
  ['{ "accepted": [ { "report": "x" } ] }', '1:17: accepted[0] lacks "check"'],
  ['{}', '1:1: lacks "accepted"'],
])('a wrong baseline, %j, is refused in one line', async (content, message) => {
  const folder = folderWith({ 'bad.html': bad, 'base.json': content });
  for (const more of [[], ['--update-baseline']]) {
    const { status, stdout, stderr } = await disclosureCheck(['bad.html', '--baseline', 'base.json', ...more], {
      cwd: folder,
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `disclosure-check: base.json:${message}\n`,
    });
  }
});
