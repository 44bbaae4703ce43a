import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/output/text.ts';
import { damaged, page } from './page.ts';
import { disclosureCheck, folderWith } from './process.ts';

const folder = folderWith({
  'good.html': page(),
  'bad.html': page(damaged({ 'applications.granted.naturalPerson': 21 })),
});
symlinkSync('loop', join(folder, 'loop'));
const run = (...args: readonly string[]) => disclosureCheck(args, { cwd: folder });
const chinese = { LANG: 'zh_CN.UTF-8' };

describe.concurrent('help', () => {
  test('--help has examples, in English', async () => {
    const { status, stdout, stderr } = await run('--help');
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('Usage: disclosure-check [options] [paths...]');
    expect(stdout).toContain('Examples:');
  });

  test('--help is Chinese throughout, headings included', async () => {
    for (const outcome of [await run('--help', '--lang', 'zh'), await disclosureCheck(['--help'], { env: chinese })]) {
      expect(outcome.stdout).toMatch(/^用法：disclosure-check \[选项\]/);
      expect(outcome.stdout).not.toMatch(/Usage|Options|Arguments|display|output the/);
    }
  });

  test.each(['en', 'zh'])('of a command lists its own options only, in %s', async (lang) => {
    const merge = await run('--lang', lang, 'merge', '--help');
    expect(merge).toMatchObject({ status: 0, stderr: '' });
    expect(merge.stdout.split('\n')[0]).toMatch(
      lang === 'en' ? /^Usage: .* merge \[options\] parts/ : /^用法：.* merge /,
    );
    for (const flag of ['--baseline', '--roll-up', '--max-warnings']) expect(merge.stdout).toContain(`  ${flag}`);
    expect(merge.stdout).not.toMatch(/--shard <|--stdin-name|--jobs|--version/);
    const explain = await run('explain', 'row-total', '--help', '--lang', lang);
    expect(explain.stdout).toContain('explain row-total');
    expect(explain.stdout).not.toMatch(/--baseline|parquet/);
    const checks = await run('checks', '--help', '--lang', lang);
    expect(checks.stdout).not.toMatch(/Arguments|参数/);
    for (const line of [merge, explain, checks].flatMap(({ stdout }) => stdout.split('\n')))
      expect({ line, fits: widthOf(line) <= 80 }).toEqual({ line, fits: true });
  });

  test('no argument at all: the short help on standard error, status 2', async () => {
    const { status, stdout, stderr } = await run();
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('--help');
  });

  test.each(['en', 'zh'])('every line of both fits 80 columns in %s', async (lang) => {
    const texts = [(await run('--help', '--lang', lang)).stdout, (await run('--lang', lang)).stderr];
    for (const line of texts.join('').split('\n'))
      expect({ line, fits: widthOf(line) <= 80 }).toEqual({ line, fits: true });
  });

  test('--version prints the version alone', async () => {
    const { status, stdout } = await run('--version');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe.concurrent('a wrong call', () => {
  test.each([
    [[''], 'a path is empty; check the call (perhaps a variable is not set)'],
    [['good.html', '--output', ''], 'option -o, --output needs a value'],
    [['good.html', '--cache', 'bad.html'], '--cache bad.html: it is no folder, name one'],
    [
      ['good.html', '--cache', 'bad.html/x'],
      'cannot make the folder bad.html/x of --cache: a part of its path is no folder',
    ],
    [['--fromat', 'json'], 'unknown option --fromat; did you mean --format?'],
    [['--no-colour'], 'unknown option --no-colour; did you mean --no-color?'],
    [['--foo'], 'unknown option --foo; --help lists them all'],
    [['--lagn', 'zh'], 'unknown option --lagn; did you mean --lang?'],
    [['-x'], 'unknown option -x; --help lists them all'],
    [['--xyzzy'], 'unknown option --xyzzy; --help lists them all'],
    [['--format', 'xml'], '--format cannot be "xml"; allowed: pretty, json, ndjson, csv, parquet'],
    [['--fail-on', 'info'], '--fail-on cannot be "info"; allowed: error, warning, never'],
    [['--max-warnings', '-1'], '--max-warnings cannot be "-1"; allowed: a whole number from 0'],
    [['--lang', 'fr'], '--lang cannot be "fr"; allowed: zh, en'],
    [['--format'], 'option -f, --format needs a value'],
    [['-o', '--lang'], 'option -o, --output needs a value'],
    [['--stdin-name', '-f'], 'option --stdin-name needs a value'],
    [['--layout', 'wide'], '--layout works only with --format csv'],
    [['--of', 'findings', '--format', 'json'], '--of works only with --format csv, ndjson'],
    [['--bom'], '--bom works only with --format csv'],
    [['--format', 'csv', '--of', 'findings', '--layout', 'wide'], '--layout cannot be used with --of findings'],
    [['--fail-on', 'never', '--max-warnings', '0'], '--max-warnings cannot be used with --fail-on never'],
    [['--stdin-name', 'x'], '--stdin-name works only with "-" (standard input)'],
    [
      ['-o', 'out.xml'],
      'the name "out.xml" tells no format; end it in .json .ndjson .jsonl .csv .parquet .txt, or add --format',
    ],
    [['-o', '.'], 'cannot write .: it is a folder, name a file'],
    [['-o', 'new/'], 'cannot write new/: it is a folder, name a file'],
    [['-o', 'loop', '--format', 'csv'], 'cannot write loop: its links lead in a circle'],
    [['-o', 'good.html/out.csv'], 'cannot write good.html/out.csv: a part of its path is no folder'],
    [['-o', 'no/such/out.csv'], 'cannot write no/such/out.csv: its folder does not exist, create it first'],
    [['-o', 'good.html', '--format', 'json'], 'good.html is a file to be checked, it cannot be the output too'],
  ])('%j is refused in one line', async (args, message) => {
    const { status, stdout, stderr } = await run('good.html', ...args);
    expect(stderr).toBe(`disclosure-check: ${message}\n`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('is refused in Chinese too', async () => {
    const { stderr } = await disclosureCheck(['x.html', '--fromat', 'json'], { env: chinese });
    expect(stderr).toBe('disclosure-check: 没有 --fromat 这个选项；是不是想写 --format？\n');
    const loop = await disclosureCheck(['x.html', '-o', 'loop', '--format', 'csv'], { cwd: folder, env: chinese });
    expect(loop.stderr).toBe('disclosure-check: 无法写入 loop：链接绕成了圈\n');
  });
});

describe.concurrent('language and colour', () => {
  test('the locale decides, --lang overrules it', async () => {
    const lines = async (args: readonly string[], env: Readonly<Record<string, string>>) =>
      (await disclosureCheck(['bad.html', ...args], { cwd: folder, env })).stdout.split('\n')[0];
    expect(await lines([], chinese)).toBe('不通过  bad.html');
    expect(await lines([], { LC_ALL: 'C', ...chinese })).toBe('FAIL  bad.html');
    expect(await lines(['--lang', 'en'], chinese)).toBe('FAIL  bad.html');
    expect(await lines(['--lang=zh'], {})).toBe('不通过  bad.html');
  });

  test('a pipe gets no colour unless it is asked for', async () => {
    const hasColor = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
      (await disclosureCheck(['bad.html', ...args], { cwd: folder, env })).stdout.includes('\u001b[');
    expect(await hasColor([])).toBe(false);
    expect(await hasColor(['--color', 'always'])).toBe(true);
    expect(await hasColor(['--color', 'always', '--no-color'])).toBe(false);
    expect(await hasColor([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await hasColor(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(await hasColor(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
  });
});
