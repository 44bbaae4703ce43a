import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Options } from '../../src/cli/options.ts';
import { type Check, run } from '../../src/cli/run.ts';
import { report } from '../output/reports.ts';
import { folderWith } from './process.ts';

const folder = folderWith({ 'a.html': 'a', 'b.html': 'b' });
const options: Options = {
  paths: [`${folder}/a.html`, `${folder}/b.html`],
  format: 'ndjson',
  output: null,
  layout: 'long',
  of: 'cells',
  bom: false,
  stdinName: '<stdin>',
  encoding: null,
  failOn: 'error',
  maxWarnings: null,
  rules: {},
  only: [],
  level: null,
  config: { kind: 'none' },
  printConfig: false,
  baseline: null,
  updateBaseline: false,
  detail: 'normal',
  color: 'auto',
};

async function runWith(check: Check, environment: { readonly DEBUG?: string } = {}) {
  const stdout = new PassThrough();
  const said: string[] = [];
  const status = await run(options, 'en', {
    stdin: Readable.from([]),
    stdout,
    say: (line) => said.push(line.replaceAll(`${folder}/`, '')),
    environment,
    loadCheck: async () => check,
  });
  stdout.end();
  const written = await stdout.setEncoding('utf8').toArray();
  return { status, said, stdout: written.join('') };
}

const faulty: Check = (_bytes, source) => {
  if (source.endsWith('a.html')) throw new TypeError('x is not a function');
  return [report({ source: 'b.html' })];
};

test('a fault of ours costs one input, says so in one line, and is no pass', async () => {
  const { status, said, stdout } = await runWith(faulty);
  expect(status).toBe(3);
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^a\.html: internal error \(x is not a function\), not checked; please report it/);
  expect(said[1]).toMatch(/^Checked 1 of 2 reports/);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
});

test('its stack is shown on request', async () => {
  const { said } = await runWith(faulty, { DEBUG: 'disclosure-check' });
  expect(said.join('\n')).toContain('TypeError: x is not a function\n    at ');
});

test('an input without any record is not passed over', async () => {
  const { status, said } = await runWith(() => []);
  expect(status).toBe(3);
  expect(said.at(-1)).toMatch(/^Checked 0 of 2 reports/);
});
