import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The executable, built. */
export const program = fileURLToPath(new URL('../bin/disclosure-check.js', import.meta.url));

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The middle of many times that each action takes, all in turns, so that they meet the same machine. */
export function inTurns<Name extends string>(
  actions: Readonly<Record<Name, (round: number) => unknown>>,
  { rounds, warm = 0 }: { readonly rounds: number; readonly warm?: number },
): ReadonlyMap<string, number> {
  const each = Object.entries<(round: number) => unknown>(actions);
  const times = new Map<string, number[]>(each.map(([name]) => [name, []]));
  for (let round = -warm; round < rounds; round += 1) {
    for (const [name, action] of each) {
      const start = process.hrtime.bigint();
      action(round + warm);
      if (round >= 0) times.get(name)?.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return new Map([...times].map(([name, taken]) => [name, median(taken)]));
}

/** What one call of the program took. */
export interface Taken {
  readonly seconds: number;
  /** The most memory the process ever held, all threads, in MB; null where the system does not tell. */
  readonly megabytes: number | null;
  /** Its last line: how many of how many reports were checked. */
  readonly words: string;
}

const BETWEEN_LOOKS = 50;
const PEAK = /VmHWM:\s+(\d+) kB/;

/** Calls the program. Linux keeps the peak of a process as long as it lives: the last look before its end tells. */
export function call(args: readonly string[]): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [program, ...args, '--lang', 'en'], { stdio: ['ignore', 'ignore', 'pipe'] });
    let megabytes: number | null = null;
    let words = '';
    const looking = setInterval(() => {
      megabytes = peakOf(child.pid) ?? megabytes;
    }, BETWEEN_LOOKS);
    child.stderr.on('data', (chunk) => {
      words += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(looking);
      const seconds = (performance.now() - start) / 1000;
      if (status === 0) resolve({ seconds, megabytes, words: words.trimEnd().split('\n').at(-1) ?? '' });
      else reject(new Error(`${args.join(' ')}: status ${status}\n${words}`));
    });
  });
}

function peakOf(id: number | undefined): number | null {
  try {
    const kilobytes = PEAK.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}
