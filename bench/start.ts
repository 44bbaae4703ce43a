/*
 * How long one whole call takes, on one page of 60 KB, against Node doing nothing. Run in turns, so that both meet the same machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { page } from '../test/cli/page.ts';

const runs = 21;
const pageSize = 60 * 1024;
const aim = 2.3;

const folder = mkdtempSync(join(tmpdir(), 'disclosure-check-'));
const file = join(folder, 'page.html');
writeFileSync(file, ofSize(page(), pageSize));
const program = fileURLToPath(new URL('../bin/disclosure-check.js', import.meta.url));

const calls = {
  'node -e 0': ['-e', '0'],
  '--version': [program, '--version'],
  'pretty, one page': [program, file],
  'json, one page': [program, file, '--format', 'json'],
  'csv, one page': [program, file, '--format', 'csv'],
} as const;

const times = new Map<string, number[]>(Object.keys(calls).map((name) => [name, []]));
for (let run = 0; run < runs; run += 1) {
  for (const [name, args] of Object.entries(calls)) times.get(name)?.push(timed(name, args));
}
rmSync(folder, { recursive: true, force: true });

const base = median(times.get('node -e 0') ?? []);
for (const [name, taken] of times) {
  const middle = median(taken);
  console.log(`${name.padEnd(18)}${middle.toFixed(1).padStart(7)} ms ${(middle / base).toFixed(2).padStart(6)} ×`);
}
const ratio = median(times.get('pretty, one page') ?? []) / base;
console.log(`start: ${ratio.toFixed(2)} × node -e 0 (aim ${aim}, median of ${runs} interleaved runs)`);

function timed(name: string, args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const taken = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${name}: status ${status}\n${stderr}`);
  return taken;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Pads a page with the attributes and navigation that published pages carry. */
function ofSize(html: string, size: number): string {
  const styled = html.replaceAll(/<(td|th)\b/g, '<$1 style="border:1px solid #000;font-size:16px;text-align:center"');
  const link = '<li><a href="/zwgk/zfxxgkzl/index.html" title="政府信息公开">政府信息公开指南</a></li>\n';
  const missing = Math.max(0, size - Buffer.byteLength(styled));
  const links = link.repeat(Math.ceil(missing / Buffer.byteLength(link)));
  return styled.replace('<body>', `<body>\n<ul>\n${links}</ul>`);
}
