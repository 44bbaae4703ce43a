import { describe, expect, test } from 'vitest';
import { everyCheck } from '../../src/checks/catalogue.ts';
import { widthOf } from '../../src/output/text.ts';
import { page } from './page.ts';
import { disclosureCheck, folderWith } from './process.ts';

const folder = folderWith({ checks: page(), explain: page() });
const run = (...args: readonly string[]) => disclosureCheck(args, { cwd: folder });

function expectFits(text: string): void {
  for (const line of text.split('\n')) expect({ line, fits: widthOf(line) <= 80 }).toEqual({ line, fits: true });
}

describe.concurrent('checks', () => {
  test.each(['zh', 'en'] as const)('lists every check with its severity and title, in %s', async (lang) => {
    const { status, stdout, stderr } = await run('checks', '--lang', lang);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const words = {
      zh: { error: '错误', warning: '警告', info: '说明' },
      en: { error: 'error', warning: 'warning', info: 'info' },
    };
    for (const { id, severity } of everyCheck) {
      expect(stdout).toMatch(new RegExp(`^ {2}${id} +${words[lang][severity]} `, 'm'));
    }
    expect(stdout).toMatch(lang === 'zh' ? /^整份报告\n/ : /^the report as a whole\n/);
    expect(stdout).toMatch(
      lang === 'zh' ? /\n\n报告之间\n {2}duplicate-report / : /\n\nbetween reports\n {2}duplicate-report /,
    );
    expectFits(stdout);
  });

  test('as JSON', async () => {
    const { status, stdout } = await run('--lang', 'en', 'checks', '--format', 'json');
    expect(status).toBe(0);
    const listed: readonly { readonly id: string }[] = JSON.parse(stdout).checks;
    expect(listed.map(({ id }) => id)).toEqual(everyCheck.map(({ id }) => id));
    expect(listed.find(({ id }) => id === 'row-total')).toMatchObject({ severity: 'error', options: [] });
  });
});

describe.concurrent('explain', () => {
  test('says what a check stands on, why, how to mend, with examples and what is said of them', async () => {
    const english = (await run('explain', 'row-total')).stdout;
    expect(english).toMatch(/^row-total {2}error\nTable 3, each row: /);
    for (const part of ['basis: ', 'Why it matters', 'How to mend it', 'In order', 'Found', '(off by 1)']) {
      expect(english).toContain(part);
    }
    const chinese = (await run('explain', 'row-total', '--lang', 'zh')).stdout;
    expect(chinese).toMatch(/^row-total {2}错误\n表三各行：/);
    for (const part of ['依据：', '为什么重要', '怎么改', '没有问题的例子', '有问题的例子'])
      expect(chinese).toContain(part);
  });

  test.each(['zh', 'en'])('every check fits 80 columns in %s, and several can be asked for', async (lang) => {
    const { status, stdout } = await run('explain', ...everyCheck.map(({ id }) => id), '--lang', lang);
    expect(status).toBe(0);
    for (const { id } of everyCheck) expect(stdout).toMatch(new RegExp(`^${id} {2}`, 'm'));
    expectFits(stdout);
  });

  test('as JSON, an example with its finding', async () => {
    const { stdout } = await run('explain', 'row-total', '--format', 'json');
    const [check] = JSON.parse(stdout).checks;
    expect(check).toMatchObject({ id: 'row-total', severity: 'error' });
    expect(check.examples.fail[0].found[0]).toMatchObject({ severity: 'error' });
    expect(check.examples.pass[0].found).toEqual([]);
    expect(check.examples.pass[0].reports).toMatchObject([{ name: null }]);
  });

  test('a check between reports: report by report, and what is said when they are compared', async () => {
    const { stdout } = await run('explain', 'carry-over', '--lang', 'zh');
    expect(stdout).toContain('范围：报告之间（表三）\n');
    expect(stdout).not.toContain('适用版本');
    const lines = [
      '有问题的例子',
      '  上年结转下来 2 件，本年只有 1 件',
      '  1.html：2021 年度报告',
      '    · 表三“四、结转下年度继续办理”：自然人 2、总计 2',
      '  2.html：2022 年度报告',
      '    · 表三“二、上年结转政府信息公开申请数量”：自然人 1、总计 1',
      '  警告  表三“上年结转”总计 1，2021 年度报告“结转下年度继续办理”总计 2，',
    ];
    expect(stdout).toContain(lines.join('\n'));
    const json = JSON.parse((await run('explain', 'roll-up', '--format', 'json')).stdout);
    const [{ editions, examples }] = json.checks;
    expect(editions).toBeNull();
    expect(examples.fail[0].reports).toEqual([
      { name: 'declared with --roll-up', lines: ['青石市 adds up 青石市财政局, 青石市统计局: all of its bodies'] },
      { name: '1.html: 青石市, report for 2023', lines: ['table 3, “New requests this year”: Total 6'] },
      { name: '2.html: 青石市财政局, report for 2023', lines: ['table 3, “New requests this year”: Total 2'] },
      { name: '3.html: 青石市统计局, report for 2023', lines: ['table 3, “New requests this year”: Total 3'] },
    ]);
    expect(examples.fail.every(({ found }: { found: readonly unknown[] }) => found.length === 1)).toBe(true);
  });

  test('its options', async () => {
    expect((await run('explain', 'year-jump')).stdout).toContain(
      '  factor: how many times as much is reported; default 5\n',
    );
  });

  test('colours only where asked', async () => {
    expect((await run('explain', 'row-total')).stdout).not.toContain('\u001b[');
    expect((await run('explain', 'row-total', '--color', 'always')).stdout).toContain('\u001b[');
  });
});

describe.concurrent('a wrong command', () => {
  test.each([
    [['explain', 'row-totl'], 'explain: no check "row-totl"; did you mean row-total?'],
    [['explain', 'cary-over'], 'explain: no check "cary-over"; did you mean carry-over?'],
    [['explain', 'xyzzy'], 'explain: no check "xyzzy"; disclosure-check checks lists them all'],
    [
      ['explain'],
      'explain needs the name of a check, such as explain row-total; disclosure-check checks lists them all',
    ],
    [['checks', 'a.html'], 'checks is a command and takes no path; a file of this name is ./checks'],
    [['checks', '--format', 'csv'], '--format cannot be "csv"; allowed: pretty, json'],
    [['checks', '--lang', 'fr'], '--lang cannot be "fr"; allowed: zh, en'],
    [['explain', 'row-total', '-o', 'x.txt'], '--output cannot be used with explain'],
    [['checks', '--only', 'row-total'], '--only cannot be used with checks'],
  ])('%j is refused in one line', async (args, message) => {
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `disclosure-check: ${message}\n` });
  });

  test('a file of such a name is given as ./checks, or behind another', async () => {
    const { status, stdout } = await run('./checks', 'explain', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).reports.map(({ source }: { source: string }) => source)).toEqual(['./checks', 'explain']);
  });
});
