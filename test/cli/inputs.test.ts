import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formOf } from '../../src/forms/index.ts';
import { consistent, damaged, page } from './page.ts';
import { disclosureCheck, folderWith } from './process.ts';

const good = page();
const bad = page(damaged({ 'applications.granted.naturalPerson': 21 }));
const noReport = '<html><body><p>通知：明天放假。</p></body></html>';

const remedies = formOf('2021').cells.flatMap(({ id, table }) => (table === 'remedies' ? id : []));

const folder = folderWith({
  'good.html': good,
  'bad.html': bad,
  'no-report.html': noReport,
  'empty.html': '',
  'picture.html': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]),
  'binary.html': Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256),
  'unread.html': page(damaged({ 'proactive.fees.amount': '见附件' })),
  'many/b.html': good,
  'many/a.html': page(consistent, { form: '2019', year: 2020 }),
  'many/deep/c.htm': good,
  'many/.hidden/d.html': good,
  'many/node_modules/e.html': good,
  'many/table.xlsx': 'PK',
  'many/deep/one.pdf': '%PDF',
  'many/two.PDF': '%PDF',
  'many/~$open.docx': '',
  'no-remedies.html': page(damaged(Object.fromEntries(remedies.map((id) => [id, '详见附件'])))),
  'odd/a[1].html': good,
  'odd/a1.html': bad,
  'nothing/readme.pdf': '%PDF',
});
mkdirSync(join(folder, 'void'));
const run = (...args: readonly string[]) => disclosureCheck(args, { cwd: folder });
const sources = (stdout: string): readonly string[] =>
  JSON.parse(stdout).reports.map((report: { source: string }) => report.source);

describe.concurrent('exit status', () => {
  test('0 where everything is in order', async () => {
    const { status, stdout, stderr } = await run('good.html');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^PASS {2}good\.html$/m);
    expect(stderr).toMatch(
      /^Checked 1 of 1 report: read 3 tables, 200 of 200 cells; ran \d+ checks; 0 errors, 0 warnings\.$/m,
    );
  });

  test('1 where a figure is wrong, unless nothing is to fail', async () => {
    expect((await run('bad.html')).status).toBe(1);
    expect((await run('bad.html', '--fail-on', 'warning')).status).toBe(1);
    expect((await run('bad.html', '--fail-on', 'never')).status).toBe(0);
  });

  test('3 where an input could not be checked, whatever the others are', async () => {
    expect((await run('good.html', 'missing.html')).status).toBe(3);
    expect((await run('bad.html', 'missing.html', '--fail-on', 'never')).status).toBe(3);
    expect((await run('no-report.html')).status).toBe(3);
  });

  test('3 where not one cell of a table could be read', async () => {
    const { status, stderr } = await run('no-remedies.html', 'good.html', '--fail-on', 'never');
    expect(status).toBe(3);
    expect(stderr).toMatch(/^no-remedies\.html: no cell of table 4 could be read, so it was not checked$/m);
    expect(stderr).toMatch(/^Checked 1 of 2 reports \(1 more only in part\): read 6 tables, 385 of 400 cells; /m);
    const chinese = await run('no-remedies.html', '--lang', 'zh');
    expect(chinese.stderr).toMatch(/^no-remedies\.html: 表四没有一格读得出来，未能检查$/m);
    expect(chinese.stderr).toMatch(/^检查了 1 份报告中的 0 份（另有 1 份只检查了一部分）：/m);
  });

  test('2 where nothing at all matched', async () => {
    for (const path of ['none-*.html', 'nothing', 'void']) {
      const { status, stdout, stderr } = await run(path);
      expect({ path, status, stdout }).toEqual({ path, status: 2, stdout: '' });
      expect(stderr.startsWith(`${path}: `)).toBe(true);
    }
  });

  test('and what a folder is searched for is said, archives too', async () => {
    expect((await run('void')).stderr).toMatch(
      /^void: the folder holds no report \(.*\.mht.*\) and no archive \(.*\.zip/,
    );
    expect((await run('void', '--lang', 'zh')).stderr).toMatch(
      /^void: 文件夹里没有报告（.*\.html.*），也没有压缩包（.*\.zip/,
    );
  });

  test('3 where one pattern of several matched nothing', async () => {
    expect((await run('good.html', 'none-*.html')).status).toBe(3);
    expect((await run('missing.html')).status).toBe(3);
  });
});

describe.concurrent('bad input', () => {
  test.each([
    ['missing.html', /^missing\.html: no such file/m],
    ['empty.html', /^empty\.html: /m],
    ['picture.html', /^picture\.html: /m],
    ['no-report.html', /^no-report\.html: /m],
  ])('%s gives one line, the others are still done', async (name, line) => {
    const { status, stdout, stderr } = await run(name, 'good.html', '--format', 'json');
    expect(status).toBe(3);
    expect(sources(stdout)).toContain('good.html');
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toContain('Checked 1 of 2 reports');
  });
});

test('words are Chinese throughout in Chinese', async () => {
  const binary = (await run('binary.html', '--lang', 'zh')).stdout;
  expect(binary).toContain('这是二进制文件，不是网页或文本');
  expect((await run('picture.html', '--lang', 'zh')).stdout).toContain('这是图片，不是网页或文本');
  expect((await run('http://127.0.0.1:1/', '--lang', 'zh')).stderr).toContain('网址里的端口不是网页所用的');
});

describe.concurrent('a report with a cell that was not read', () => {
  test.each([
    ['off', /^ +warning .*1 cell was not read, so this is no PASS; what a check says\s+of it is switched off/m],
    ['info', /1 cell was not read, so this is no PASS/],
  ])('is no pass with its check at %s, and the reason is told', async (level, words) => {
    const { status, stdout } = await run('unread.html', '--rule', `unreadable-value=${level}`);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^WARN {2}unread\.html/);
    expect(stdout).toMatch(words);
    const chinese = (await run('unread.html', '--rule', `unreadable-value=${level}`, '--lang', 'zh')).stdout;
    expect(chinese.replace(/\n\s+/g, '')).toContain('有 1 格没有读出来，因此不算“通过”');
  });

  test('has no such line where a warning says it', async () => {
    expect((await run('unread.html')).stdout).not.toContain('no PASS');
  });
});

describe.concurrent('a file that is no page', () => {
  test.each([
    ['PK\u0003\u0004', '.zip'],
    ['\u001f\u008b', '.gz'],
    ['MIME-Version: 1.0', '.mht'],
  ])('is to be named where it can be read by its name: %j', async (start, ending) => {
    const { status, stdout } = await disclosureCheck(['-'], { stdin: Buffer.from(start, 'latin1') });
    expect(status).toBe(3);
    expect(stdout.replace(/\n\s+/g, ' ')).toContain(
      `name the file, ending in ${ending}: from a pipe it cannot be read`,
    );
  });
});

test('a first argument that is no file may have been meant as a command', async () => {
  const line = async (...args: readonly string[]) => (await run(...args)).stderr.split('\n')[0];
  expect(await line('chekcs')).toBe('chekcs: no such file; did you mean the command checks?');
  expect(await line('explian', 'row-total')).toBe('explian: no such file; did you mean the command explain?');
  for (const name of ['help', 'completion']) {
    expect(await line(name)).toBe(
      `${name}: no such file, and no such command; the commands are checks, explain, merge (--help tells more)`,
    );
  }
  expect(await line('help', '--lang', 'zh')).toBe(
    'help: 没有这个文件，也没有这个命令。命令有 checks、explain、merge；用 --help 查看帮助',
  );
  expect(await line('chekcs.html')).toBe('chekcs.html: no such file; check the path');
});

test('reports of which there is only the head stand together, however long their names are', async () => {
  const name = 'a-name-that-is-long-enough-to-need-a-line-for-itself-and-some-of-the-next-one-too';
  const cwd = folderWith({ [`${name}/${name}.html`]: good, 'a.html': page(consistent, { year: 2023 }), 'b.html': bad });
  const { stdout } = await disclosureCheck(['a.html', name, 'b.html'], { cwd });
  const [short = '', long = '', ...others] = stdout.split(/^(?=PASS|FAIL)/m);
  expect({ short: short.endsWith('\n\n'), long: long.endsWith('\n\n') }).toEqual({ short: false, long: true });
  expect(long.split('\n').length).toBeGreaterThan(4);
  expect(others).toHaveLength(1);
});

describe.concurrent('a page that is no report', () => {
  test('on standard output the reason stands once, and no check is counted', async () => {
    const { stdout, stderr } = await run('no-report.html');
    expect(stdout).toMatch(/^NOT ASSESSABLE {2}no-report\.html$/m);
    expect(stderr).toBe('Checked 0 of 1 report: read 0 tables, 0 of 0 cells; ran 0 checks; 0 errors, 1 warning.\n');
    expect((await run('no-report.html', '-o', 'none.txt')).stderr).toMatch(/^no-report\.html: /m);
  });

  test('a character set that was forced on it is named', async () => {
    const { status, stderr } = await run('good.html', '--encoding', 'utf-16le');
    expect(status).toBe(3);
    expect(stderr).toMatch(/^good\.html: it was read as utf-16le because of --encoding; if that is wrong/m);
    expect((await run('no-report.html')).stderr).not.toContain('--encoding');
  });
});

describe.concurrent('sources', () => {
  test('a folder is searched in the order of names, hidden folders and node_modules are not', async () => {
    const { status, stdout } = await run('many', '--format', 'json');
    expect(status).toBe(0);
    expect(sources(stdout)).toEqual(['many/a.html', 'many/b.html', 'many/deep/c.htm']);
  });

  test('other files of a folder that may be reports are counted in one line', async () => {
    const { stderr } = await run('many', '--format', 'json');
    expect(stderr).toMatch(/^many: 3 other files were not looked at \(pdf 2, xlsx 1\)\nChecked/);
    expect((await run('nothing', '--lang', 'zh')).stderr).toContain('nothing: 另有 1 个文件没有看（pdf 1）\n');
    expect((await run('odd', '--format', 'json')).stderr).toMatch(/^Checked/);
  });

  test('a file that is named twice is read once', async () => {
    const { stdout } = await run('many/b.html', 'many/', './many/*.html', '--format', 'json');
    expect(sources(stdout)).toEqual(['many/b.html', 'many/a.html', 'many/deep/c.htm']);
  });

  test('a quoted glob is expanded by the program', async () => {
    expect(sources((await run('many/**/*.htm*', '--format', 'json')).stdout)).toEqual([
      'many/a.html',
      'many/b.html',
      'many/deep/c.htm',
    ]);
    const absolute = join(folder, 'many', '*.html');
    expect(sources((await run(absolute, '--format', 'json')).stdout)).toEqual([
      join(folder, 'many', 'a.html'),
      join(folder, 'many', 'b.html'),
    ]);
  });

  test('a name that exists is no glob', async () => {
    expect(sources((await run('odd/a[1].html', '--format', 'json')).stdout)).toEqual(['odd/a[1].html']);
  });

  test('standard input is read where - stands, and named', async () => {
    const named = await disclosureCheck(['-', '--stdin-name', '云溪镇.html', '--format', 'json'], { stdin: good });
    expect(named.status).toBe(0);
    expect(sources(named.stdout)).toEqual(['云溪镇.html']);
    const unnamed = await disclosureCheck(['-', '-'], { stdin: bad });
    expect(unnamed.status).toBe(1);
    expect(unnamed.stdout).toMatch(/^FAIL {2}<stdin>$/m);
  });

  test('--encoding forces a character set, an unknown one is refused', async () => {
    const utf16 = Buffer.from(good.replace('<meta charset="utf-8">', ''), 'utf16le');
    const { status } = await disclosureCheck(['-', '--encoding', 'utf-16le'], { stdin: utf16 });
    expect(status).toBe(0);
    const refused = await run('good.html', '--encoding', 'klingon');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/^disclosure-check: unknown encoding "klingon"/);
  });
});
