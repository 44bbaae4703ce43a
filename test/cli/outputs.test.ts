import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/output/text.ts';
import { consistent, damaged, page } from './page.ts';
import { disclosureCheck, folderWith } from './process.ts';

const folder = folderWith({
  'good.html': page(),
  'older.html': page(consistent, { form: '2019', year: 2020 }),
  'bad.html': page(damaged({ 'applications.granted.naturalPerson': 21 })),
  'text.html': page(damaged({ 'proactive.fees.amount': '=HYPERLINK("http://x")' }), { publisher: '云溪镇\u001b[31m' }),
});
const program = fileURLToPath(new URL('../../bin/disclosure-check.js', import.meta.url));
const run = (...args: readonly string[]) => disclosureCheck(args, { cwd: folder });

describe.concurrent('standard output', () => {
  test('json is one document of the contract, and nothing else', async () => {
    const { stdout } = await run('good.html', 'bad.html', '--format', 'json');
    const document = JSON.parse(stdout);
    // Of one body and year, and different: that is told apart from the reports.
    expect(Object.keys(document)).toEqual(['schema', 'reports', 'between', 'summary']);
    expect(document.between).toMatchObject([{ check: 'duplicate-report', source: 'good.html', against: ['bad.html'] }]);
    expect(document.schema).toBe('disclosure-check/1');
    expect(document.reports[0].tables.applications.granted.total).toBe(2);
    expect(document.reports[0].verdict).toBe('pass');
    expect(document.reports[1].verdict).toBe('fail');
    expect(document.summary).toMatchObject({ reports: 2, pass: 1, fail: 1, notAssessable: 0 });
  });

  test('json is valid with no report at all', async () => {
    const { status, stdout } = await run('missing.html', '--format', 'json');
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toEqual({
      schema: 'disclosure-check/1',
      reports: [],
      summary: { reports: 0, pass: 0, warn: 0, fail: 0, notAssessable: 0, errors: 0, warnings: 0 },
    });
  });

  test('ndjson is a report a line', async () => {
    const { stdout } = await run('good.html', 'older.html', '--format', 'ndjson');
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map(({ source, form }) => [source, form])).toEqual([
      ['good.html', '2021'],
      ['older.html', '2019'],
    ]);
  });

  test('csv has a line for every cell of the form', async () => {
    const { stdout } = await run('good.html', 'older.html', '--format', 'csv');
    const lines = stdout.split('\r\n');
    expect(lines[0]).toBe('source,publisher,year,form,table,row,column,value,unit,state,raw,line');
    expect(lines).toHaveLength(1 + 200 + 198 + 1);
    expect(lines).toContainEqual(
      expect.stringMatching(/^good\.html,云溪镇,2022,2021,applications,withheld\.stateSecret,total,1,,reported,1,\d+$/),
    );
  });

  test('a formula on a page does not become one in a spreadsheet, an escape does not reach the terminal', async () => {
    const { stdout } = await run('text.html', '--format', 'csv');
    expect(stdout).not.toMatch(/,"?=HYPERLINK/);
    expect(stdout).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect((await run('text.html')).stdout).not.toContain('\u001b');
  });

  test('a reader that leaves early is no fault', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `copy-${index}.html`);
    for (const name of many) writeFileSync(join(folder, name), page());
    const child = spawn(process.execPath, [program, ...many, '--format', 'csv'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
    expect(status).toBe(141);
  });
});

test.skipIf(spawnSync('script', ['--version']).status !== 0)('words fit the width of the terminal', () => {
  for (const lang of ['zh', 'en']) {
    const command = `stty cols 70; '${process.execPath}' '${program}' good.html older.html -o wide.txt --lang ${lang}`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: folder, encoding: 'utf8' });
    const lines = stdout.trimEnd().split(/\r?\n/);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => widthOf(line) > 70)).toEqual([]);
  }
});

describe.concurrent('-o', () => {
  test('takes the format from the ending', async () => {
    for (const [file, start] of [
      ['out.json', '{"schema"'],
      ['out.jsonl', '{"source"'],
      ['out.csv', 'source,'],
      ['out.txt', 'PASS'],
    ] as const) {
      const { status, stdout } = await run('good.html', '-o', file);
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
      expect(readFileSync(join(folder, file), 'utf8').startsWith(start)).toBe(true);
    }
  });

  test('--bom, --layout and --of shape the CSV', async () => {
    await run('good.html', 'bad.html', '-o', 'wide.csv', '--layout', 'wide', '--bom');
    const wide = readFileSync(join(folder, 'wide.csv'), 'utf8');
    expect(wide.startsWith('\ufeffsource,publisher,year,form,title,publishedOn,verdict,proactive.')).toBe(true);
    expect(wide.split('\r\n')).toHaveLength(4);
    await run('bad.html', '-o', 'findings.csv', '--of', 'findings');
    const findings = readFileSync(join(folder, 'findings.csv'), 'utf8').split('\r\n');
    expect(findings[0]).toBe('source,publisher,year,check,severity,cells,expected,actual,message,line,column');
    expect(findings.slice(1).join('\n')).toMatch(/^bad\.html,云溪镇,2022,row-total,error,/m);
  });

  test('writes whole or not at all, and leaves nothing else behind', async () => {
    const sub = join(folder, 'kept');
    mkdirSync(sub);
    writeFileSync(join(sub, 'kept.csv'), 'as it was');
    const { status } = await disclosureCheck(['none*.html', '-o', 'kept.csv'], { cwd: sub });
    expect(status).toBe(2);
    expect(readFileSync(join(sub, 'kept.csv'), 'utf8')).toBe('as it was');
    expect(readdirSync(sub)).toEqual(['kept.csv']);
  });

  test('writes through a link, be its file there or not', async () => {
    const sub = join(folder, 'linked');
    mkdirSync(join(sub, 'far'), { recursive: true });
    symlinkSync('far/out.csv', join(sub, 'link.csv'));
    symlinkSync('link.csv', join(sub, 'second.csv'));
    const good = join(folder, 'good.html');
    for (const [name, format] of [
      ['second.csv', 'csv'],
      ['link.csv', 'json'],
    ] as const) {
      expect((await disclosureCheck([good, '-o', name, '--format', format], { cwd: sub })).status).toBe(0);
      const start = readFileSync(join(sub, 'far', 'out.csv'), 'utf8').slice(0, 8);
      expect(start).toBe(format === 'csv' ? 'source,p' : '{"schema');
    }
    expect(readlinkSync(join(sub, 'link.csv'))).toBe('far/out.csv');
    expect(readlinkSync(join(sub, 'second.csv'))).toBe('link.csv');
    expect(readdirSync(join(sub, 'far'))).toEqual(['out.csv']);
    symlinkSync('nowhere/out.csv', join(sub, 'lost.csv'));
    const lost = await disclosureCheck([good, '-o', 'lost.csv'], { cwd: sub });
    expect({ status: lost.status, stderr: lost.stderr.includes('its folder does not exist') }).toEqual({
      status: 2,
      stderr: true,
    });
  });

  test('refuses a folder, writes to a device', async () => {
    const { status, stderr } = await run('good.html', '-o', '.', '--format', 'json');
    expect(status).toBe(2);
    expect(stderr).toContain('it is a folder, name a file');
    expect((await run('good.html', '-o', '/dev/null', '--format', 'json')).status).toBe(0);
    expect(existsSync('/dev/null')).toBe(true);
  });

  test('standard output has a name, a pipe too', async () => {
    const { status, stdout } = await run('good.html', '-o', '/dev/stdout', '--format', 'csv');
    expect(status).toBe(0);
    expect(stdout.startsWith('source,')).toBe(true);
    const piped = spawnSync(
      'bash',
      ['-c', '"$0" "$1" good.html -o >(head -1; cat >/dev/null) --format csv 2>&1; wait', process.execPath, program],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(piped.stdout).toContain('source,publisher');
    expect(piped.stdout).not.toContain('cannot write');
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is said in words', async () => {
    const { status, stderr } = await run('good.html', '-o', '/dev/full', '--format', 'csv');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'disclosure-check: cannot write /dev/full: the disk is full\n',
    });
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is said in words too', () => {
    const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$1" good.html > /dev/full', process.execPath, program], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en_US.UTF-8' },
    });
    expect(stderr).toBe('disclosure-check: cannot write standard output: the disk is full\n');
    expect(status).toBe(2);
  });

  test('the output of an earlier run in the folder is not taken for a report', async () => {
    const sub = join(folder, 'again');
    mkdirSync(sub);
    writeFileSync(join(sub, 'a.html'), page());
    for (let round = 0; round < 2; round += 1) {
      expect((await disclosureCheck(['.', '-o', 'result.txt'], { cwd: sub })).status).toBe(0);
    }
  });
});
