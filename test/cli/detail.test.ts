import { expect, test } from 'vitest';
import { jsonWriter } from '../../src/output/json.ts';
import { noPaint } from '../../src/output/paint.ts';
import { prettyWriter } from '../../src/output/pretty/index.ts';
import { closingOf, finding, notAssessable, report } from '../output/reports.ts';
import { damaged, page } from './page.ts';
import { disclosureCheck, folderWith } from './process.ts';

const folder = folderWith({
  'good.html': page(),
  'bad.html': page(damaged({ 'applications.granted.naturalPerson': 21 })),
});
const style = { paint: noPaint, language: 'en', width: 80 } as const;
const hint = finding({ check: 'a-hint', severity: 'info', cells: [], message: { zh: '提示', en: 'a hint' } });
const confirmed = finding({ check: 'a-claim', severity: 'info', cells: [], message: { zh: '6 件', en: '6 requests' } });

test('--quiet leaves out reports that pass, the closing line stays', async () => {
  const { status, stdout, stderr } = await disclosureCheck(['good.html', 'bad.html', '--quiet'], { cwd: folder });
  expect(status).toBe(1);
  expect(stdout).not.toMatch(/^PASS/m);
  expect(stdout).toMatch(/^FAIL {2}bad\.html\n/);
  expect(stderr).toMatch(/^Checked 2 of 2 reports/);
  expect((await disclosureCheck(['good.html', '--quiet'], { cwd: folder })).stdout).toBe('');
});

test('quiet tells no hint, and of what could not be checked everything', () => {
  const quiet = prettyWriter({ ...style, detail: 'quiet' });
  expect(quiet.report(report({ findings: [hint] }))).toBe('');
  const warned = quiet.report(report({ findings: [hint, finding({ severity: 'warning' })], verdict: 'warn' }));
  expect(warned).toContain('[row-total]');
  expect(warned).not.toContain('a hint');
  expect(quiet.report(notAssessable())).toContain('NOT ASSESSABLE');
  expect(prettyWriter(style).report(report({ findings: [hint] }))).toContain('a hint');
});

test('verbose lists what is accepted, what was found in order, and every finding of a kind', () => {
  const known = { ...finding({ check: 'a-known' }), reason: 'in the notice' };
  const many = report({ accepted: [known], confirmed: [confirmed], findings: Array.from({ length: 9 }, () => hint) });
  const verbose = prettyWriter({ ...style, detail: 'verbose' }).report(many);
  expect(verbose).toMatch(/^ {2}agrees .* 6 requests \[a-claim\]$/m);
  expect(verbose).toMatch(/^ {2}known .* the total is wrong \[a-known\]; reason: in the notice$/m);
  expect(verbose.match(/a hint/g)).toHaveLength(9);
  const normal = prettyWriter(style).report(many);
  expect(normal).not.toContain('6 requests');
  expect(normal).toContain('5 more of this kind (a-hint); --verbose lists them all');
});

test('json has what was found in order where it is asked for', () => {
  const one = report({ confirmed: [confirmed] });
  const written = (detail: 'normal' | 'verbose') => {
    const writer = jsonWriter('en', detail);
    return JSON.parse(writer.begin() + writer.report(one) + writer.end(closingOf())).reports[0];
  };
  expect(written('verbose').confirmed).toEqual([
    { check: 'a-claim', severity: 'info', message: '6 requests', cells: [] },
  ]);
  expect(written('normal')).not.toHaveProperty('confirmed');
});

test('--verbose asks the checks for it', async () => {
  const { stdout } = await disclosureCheck(['good.html', '--verbose', '--format', 'json'], { cwd: folder });
  expect(Array.isArray(JSON.parse(stdout).reports[0].confirmed)).toBe(true);
});
