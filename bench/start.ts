import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { page } from '../test/cli/page.ts';
import { inTurns, program } from './measure.ts';
import { ofSize, pageSize } from './pages.ts';

const aim = 2.3;

/** How long one whole call takes, on one page, against Node doing nothing. */
export function start(rounds = 21): void {
  const file = join(tmpdir(), `disclosure-check-${process.pid}.html`);
  writeFileSync(file, ofSize(page(), pageSize));
  try {
    const times = inTurns(
      {
        'node -e 0': () => run('-e', '0'),
        '--version': () => run(program, '--version'),
        'pretty, one page': () => run(program, file),
        'json, one page': () => run(program, file, '--format', 'json'),
        'csv, one page': () => run(program, file, '--format', 'csv'),
      },
      { rounds },
    );
    const base = times.get('node -e 0') ?? Number.NaN;
    for (const [name, taken] of times) {
      console.log(`${name.padEnd(18)}${taken.toFixed(1).padStart(7)} ms ${(taken / base).toFixed(2).padStart(6)} ×`);
    }
    const ratio = (times.get('pretty, one page') ?? Number.NaN) / base;
    console.log(`start: ${ratio.toFixed(2)} × node -e 0 (aim ${aim}, median of ${rounds} interleaved runs)`);
  } finally {
    rmSync(file);
  }
}

function run(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`${args.join(' ')}: status ${status}\n${stderr}`);
}
