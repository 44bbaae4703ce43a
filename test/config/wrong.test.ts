import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { page } from '../cli/page.ts';
import { disclosureCheck, folderWith } from '../cli/process.ts';

const allOff = '{"rules":{"not-assessable":"off"}}';
const wrong: Readonly<Record<string, readonly [content: string, message: string]>> = {
  'comma.json': ['{\n  "rules": {},\n}', 'comma.json:3:1: not valid JSON; check the punctuation here and just before'],
  'word.json': ['{ "level": city }', 'word.json:1:12: not valid JSON; check the punctuation here and just before'],
  'cut.json': ['{ "rules": {', 'cut.json:1:13: not valid JSON; check the punctuation here and just before'],
  'nothing.json': ['', 'nothing.json:1:1: not valid JSON; check the punctuation here and just before'],
  'break.json': ['{ "level": "a\nb" }', 'break.json:1:14: not valid JSON; check the punctuation here and just before'],
  'list.json': ['[]', 'list.json:1:1: cannot be []; allowed: an object { … }'],
  'key.json': ['{ "rule": {} }', 'key.json:1:3: rule is not known; did you mean rules?'],
  'far.json': [
    '{ "x": {} }',
    'far.json:1:3: x is not known; allowed: $schema, rules, options, level, failOn, maxWarnings, baseline, overrides',
  ],
  'proto.json': [
    '{ "rules": { "__proto__": "off" } }',
    'proto.json:1:14: rules.__proto__ is not known; allowed: see --print-config',
  ],
  'check.json': [
    '{ "rules": {\n  "row-totl": "off" } }',
    'check.json:2:3: rules.row-totl is not known; did you mean row-total?',
  ],
  'between.json': [
    '{ "rules": { "cary-over": "off" } }',
    'between.json:1:14: rules.cary-over is not known; did you mean carry-over?',
  ],
  'factor.json': [
    '{ "options": { "year-jump": { "factor": "9" } } }',
    'factor.json:1:31: options.year-jump.factor cannot be "9"; allowed: a number',
  ],
  'severity.json': [
    '{ "rules": { "row-total": "warn" } }',
    'severity.json:1:14: rules.row-total cannot be "warn"; allowed: off, info, warning, error',
  ],
  'level.json': [
    '{ "level": "village" }',
    'level.json:1:3: level cannot be "village"; allowed: national, province, city, county, township',
  ],
  'count.json': ['{ "maxWarnings": -1 }', 'count.json:1:3: maxWarnings cannot be -1; allowed: a whole number from 0'],
  'never.json': [
    '{ "failOn": "never", "maxWarnings": 1 }',
    'never.json:1:22: maxWarnings cannot be used with "failOn": "never"',
  ],
  'files.json': ['{ "overrides": [ { "rules": {} } ] }', 'files.json:1:18: overrides[0] lacks "files"'],
  'file.json': [
    '{ "overrides": [ { "file": ["a"] } ] }',
    'file.json:1:20: overrides[0].file is not known; did you mean files?',
  ],
  'day.json': [
    '{ "options": { "late-publication": { "departmentsUntil": "1.31" } } }',
    'day.json:1:38: options.late-publication.departmentsUntil cannot be "1.31"; allowed: month and day, such as 01-31',
  ],
  'twice.json': [
    '{ "failOn": "never",\n  "failOn": "error" }',
    'twice.json:2:3: failOn is given twice; keep one of them',
  ],
  'inner-twice.json': [
    '{ "rules": {}, "overrides": [\n {"files": ["a,\\"{"], "level": "city"}, {"files": ["b"], "level": "city", "level": "county"}] }',
    'inner-twice.json:2:75: overrides[1].level is given twice; keep one of them',
  ],
  'empty.json': ['{ "overrides": [ { "files": [] } ] }', 'empty.json:1:20: overrides[0].files must not be empty'],
  'glob.json': [
    '{ "overrides": [ { "files": ["*", 3] } ] }',
    'glob.json:1:35: overrides[0].files[1] cannot be 3; allowed: a text "…"',
  ],
  'inner.json': [
    '{ "overrides": [ { "files": ["*"], "failOn": "error" } ] }',
    'inner.json:1:36: overrides[0].failOn is not known; allowed: files, rules, options, level',
  ],
  'baseline.json': ['{ "baseline": true }', 'baseline.json:1:3: baseline cannot be true; allowed: a text "…"'],
  'lost.json': [
    '{ "baseline": "no-such.json" }',
    'lost.json:1:3: baseline names no-such.json, which is not there; --update-baseline makes it',
  ],
  'package.json': ['{ "name": "x" }', 'package.json has no key "disclosure-check"'],
};
const files = Object.fromEntries(Object.entries(wrong).map(([name, [content]]) => [name, content]));
const folder = folderWith({
  ...files,
  'good.html': page(),
  'broken/.disclosure-check.json': '{',
  'broken/good.html': page(),
  'twice/package.json': '{ "a": 1, "a": { "b": 2, "b": 3 }, "disclosure-check": { "level": "city", "level": "city" } }',
  'twice/good.html': page(),
  'manifest/package.json': '{ "disclosure-check": { "rules": 3 } }',
  'manifest/good.html': page(),
  'lost/package.json': '{ "disclosure-check": { "baseline": "x.json" } }',
  'lost/good.html': page(),
  'folder/.disclosure-check.json/x': '',
  'folder/good.html': page(),
  'deep/a.html': page(),
  'deep/b/.disclosure-check.json': allOff.replace('off', 'on'),
  'deep/b/good.html': page(),
});
const run = (...args: readonly string[]) => disclosureCheck(args, { cwd: folder });

describe.concurrent('a wrong configuration is one line, and nothing is checked', () => {
  test.each(Object.entries(wrong))('%s', async (name, [, message]) => {
    const { status, stdout, stderr } = await run('good.html', '--config', name);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `disclosure-check: ${message}\n` });
  });

  test.each([
    ['broken', 'broken/.disclosure-check.json:1:2: not valid JSON; check the punctuation here and just before'],
    ['manifest', 'manifest/package.json:1:25: disclosure-check.rules cannot be 3; allowed: an object { … }'],
    ['twice', 'twice/package.json:1:75: disclosure-check.level is given twice; keep one of them'],
    [
      'lost',
      'lost/package.json:1:25: disclosure-check.baseline names lost/x.json, which is not there; --update-baseline makes it',
    ],
    ['folder', 'cannot read folder/.disclosure-check.json: it is a folder'],
  ])('found in %s', async (name, message) => {
    for (const path of [name, join(name, 'good.html')]) {
      const { status, stdout, stderr } = await run(path, '--format', 'json');
      expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `disclosure-check: ${message}\n` });
    }
  });

  test('found only further down, it stops the run and leaves no file behind', async () => {
    const { status, stderr } = await run('deep', '-o', 'out.json');
    expect(status).toBe(2);
    expect(stderr).toMatch(/deep\/b\/\.disclosure-check\.json:1:11: rules\.not-assessable cannot be "on"/);
    expect((await run('out.json')).stderr).toContain('no such file');
  });

  test('in Chinese', async () => {
    const lines = async (name: string) => (await run('good.html', '--config', name, '--lang', 'zh')).stderr;
    expect(await lines('check.json')).toBe(
      'disclosure-check: check.json:2:3：rules.row-totl 没有这一项；是不是想写 row-total？\n',
    );
    expect(await lines('comma.json')).toContain('不是有效的 JSON');
  });
});

test('an override that matches nothing in the folder of its configuration is said', async () => {
  const overrides = [
    { files: ['town/**', 'towns'], level: 'township' },
    { files: ['city/**'], level: 'city' },
  ];
  const cwd = folderWith({
    'all/.disclosure-check.json': JSON.stringify({ overrides }),
    'all/towns/a.html': page(),
    'all/city/b.html': page(),
  });
  const words = async (...args: readonly string[]) => (await disclosureCheck(args, { cwd })).stderr.split('\n')[0];
  const line =
    'all/.disclosure-check.json: overrides[0].files (town/**, towns) matches no report; check the globs, which start from the folder of the configuration';
  for (const args of [['all'], ['.'], ['all', '--jobs', '2'], ['all', '-o', 'all.csv']])
    expect(await words(...args)).toBe(line);
  // What is not all searched says nothing of what it has not met.
  for (const args of [['all/towns'], ['all/towns/a.html'], ['all', '--shard', '1/2', '-o', 'part.csv']]) {
    expect(await words(...args)).not.toContain('overrides');
  }
});

describe.concurrent('a wrong call', () => {
  test.each([
    [['--config', 'no-such.json'], 'no such file: no-such.json'],
    [['--baseline', 'no-such.json'], 'no such file: no-such.json; --update-baseline makes it'],
    [['--rule', 'row-total'], '--rule cannot be "row-total"; allowed: id=off|info|warning|error'],
    [['--rule', 'row-total=fatal'], '--rule cannot be "row-total=fatal"; allowed: id=off|info|warning|error'],
    [['--rule', 'row-totl=off'], '--rule: no check "row-totl"; did you mean row-total?'],
    [['--rule', '--only'], 'option --rule needs a value'],
    [['--rule', 'cary-over=off'], '--rule: no check "cary-over"; did you mean carry-over?'],
    [['--only', 'roll-pu'], '--only: no check "roll-pu"; did you mean roll-up?'],
    [['--only', 'xyzzy'], '--only: no check "xyzzy"; disclosure-check checks lists them all'],
    [['--only', ''], 'option --only needs a value'],
    [
      ['--only', 'row-total', '--rule', 'row-total=off'],
      'every check is switched off, so nothing would be checked; leave at least one on',
    ],
    [
      ['--only', 'carry-over', '--rule', 'carry-over=off'],
      'carry-over compares reports with each other; name several reports',
    ],
    [['--level', 'village'], '--level cannot be "village"; allowed: national, province, city, county, township'],
    [['--quiet', '--verbose'], '--quiet cannot be used with --verbose'],
    [['--quiet', '--format', 'json'], '--quiet works only with --format pretty'],
    [['--verbose', '--format', 'csv'], '--verbose cannot be used with --format csv'],
    [['--print-config', '-o', 'x.json'], '--output cannot be used with --print-config'],
    [
      ['--baseline', 'no/b.json', '--update-baseline'],
      'cannot write no/b.json: its folder does not exist, create it first',
    ],
    [['--update-baseline'], '--update-baseline needs --baseline, or a configuration with "baseline"'],
    [
      ['--baseline', 'b.json', '--update-baseline', '-o', 'b.json'],
      'b.json is the baseline, it cannot be the output too',
    ],
  ])('%j is refused in one line', async (args, message) => {
    const { status, stdout, stderr } = await run('good.html', ...args);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `disclosure-check: ${message}\n` });
  });
});
