import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { program } from './process.ts';

/** What became of a run that was not left to end. */
export interface Killed {
  /** Null where it ended by itself before its moment came. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const BETWEEN_LOOKS = 2;

/** Runs the program with `-o output` and sends it a signal once so many inputs are done. */
export function killedAfter(
  inputs: number,
  signal: NodeJS.Signals,
  args: readonly string[],
  { cwd, output }: { readonly cwd: string; readonly output: string },
): Promise<Killed> {
  const journal = join(cwd, dirname(output), `.${basename(output)}.partial.journal`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args, '-o', output], { cwd, env: { LANG: 'en_US.UTF-8' } });
    let stdout = '';
    let stderr = '';
    const looking = setInterval(() => {
      // The first line is about the run.
      if (linesOf(journal) <= inputs) return;
      clearInterval(looking);
      child.kill(signal);
    }, BETWEEN_LOOKS);
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (_, by) => {
      clearInterval(looking);
      resolve({ signal: by, stdout, stderr });
    });
  });
}

function linesOf(file: string): number {
  try {
    return readFileSync(file, 'latin1').split('\n').length - 1;
  } catch {
    return 0;
  }
}
