import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { page } from './page.ts';
import { disclosureCheck, folderWith, program } from './process.ts';

const folder = folderWith({ 'good.html': page() });
const run = (...args: readonly string[]) => disclosureCheck(args, { cwd: folder });
const hasPipes = process.platform !== 'win32';

function pipe(name: string): string {
  execFileSync('mkfifo', [join(folder, name)]);
  return name;
}

/** Starts the program with a standard input that never ends. */
function started(...args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { LANG: 'en_US.UTF-8' } });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.resume();
  const ended = new Promise<{ status: number | null; signal: NodeJS.Signals | null; stderr: string }>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, stderr }));
  });
  return { child, ended };
}

describe.skipIf(!hasPipes)('a pipe that nobody writes to', () => {
  test.each([['1'], ['2']])('costs one line once its time is up, with --jobs %s; the rest is done', async (jobs) => {
    const name = pipe(`silent-${jobs}`);
    const { status, stderr } = await run(name, 'good.html', '--timeout', '1', '--jobs', jobs);
    expect(status).toBe(3);
    expect(stderr).toMatch(new RegExp(`^${name}: did not come to its end within 1 s, given up; `, 'm'));
    expect(stderr).toContain('Checked 1 of 2 reports');
    const chinese = await run(name, '--timeout', '1', '--jobs', jobs, '--lang', 'zh');
    expect(chinese.stderr).toMatch(new RegExp(`^${name}: 1 秒内没有读到结尾，已放弃。`, 'm'));
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends the run at once', async (signal) => {
    const { child, ended } = started(pipe(`waiting-${signal}`), 'good.html', '--timeout', '100');
    setTimeout(() => child.kill(signal), 700);
    expect(await ended).toEqual({
      status: null,
      signal,
      stderr: 'interrupted: only the first 0 inputs were checked\n',
    });
  });

  test('is no zip archive, and a compressed page in it is read', async () => {
    expect((await run(pipe('p.zip'))).stderr).toMatch(/^p\.zip: not a regular file, and a zip archive/);
    expect((await run(pipe('p.html.gz'), '--timeout', '1')).stderr).toMatch(/^p\.html\.gz: did not come to its end/);
  });
});

describe.skipIf(!hasPipes)('a pipe', () => {
  test('is read when something comes, whoever is first', async () => {
    const { child, ended } = started(pipe('late'), '--timeout', '20');
    setTimeout(() => writeFileSync(join(folder, 'late'), page()), 300);
    expect((await ended).status).toBe(0);
    expect(child.killed).toBe(false);
    const quick = spawn('bash', ['-c', '"$0" "$1" <(cat good.html)', process.execPath, program], { cwd: folder });
    quick.stdout.resume();
    expect(await new Promise((resolve) => quick.on('close', resolve))).toBe(0);
  });
});

test('standard input that does not end costs one line too, a list on it has all the time', async () => {
  const page = started('-', 'good.html', '--timeout', '1');
  const { status, stderr } = await page.ended;
  expect(status).toBe(3);
  expect(stderr).toMatch(/^<stdin>: did not come to its end within 1 s/m);
  expect(stderr).toContain('Checked 1 of 2 reports');
  const list = started('@-', '--timeout', '1');
  setTimeout(() => list.child.stdin.end('good.html\n'), 1500);
  expect((await list.ended).status).toBe(0);
});

test('a server that does not answer has as long as --timeout says', async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: Pick<AddressInfo, 'port'> = Object(server.address());
  const { status, stderr } = await run(`http://127.0.0.1:${port}/`, '--timeout', '1');
  server.closeAllConnections();
  server.close();
  expect(status).toBe(3);
  expect(stderr).toContain('the server did not send the page in time');
});

describe('a reader that has gone', () => {
  test.each([
    ['ndjson', 300],
    ['pretty', 300],
    ['json', 300],
  ])('ends a run that writes %s, quietly and with the status of a broken pipe', async (format, count) => {
    const many = join(folder, `many-${format}`);
    if (!existsSync(many)) mkdirSync(many);
    for (let i = 0; i < count; i += 1)
      writeFileSync(join(many, `${i}.html`), page(undefined, { publisher: `甲${i}镇` }));
    const command = '"$0" "$1" "$2" --format "$3" --verbose | head -1 >/dev/null; echo $PIPESTATUS';
    const shell = spawn('bash', ['-c', command, process.execPath, program, many, format], { cwd: folder });
    let said = '';
    let stderr = '';
    shell.stdout.on('data', (chunk) => {
      said += chunk;
    });
    shell.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    await new Promise((resolve) => shell.on('close', resolve));
    expect({ said, stderr }).toEqual({ said: '141\n', stderr: '' });
  });
});
