import { readFileSync } from 'node:fs';

/** A process, told from those that had its number before or have it later. */
export interface ProcessLife {
  readonly process: number;
  /** When it began, in the clock of its system; null where the system does not tell. */
  readonly started: string | null;
}

/** Field 22 of /proc/PID/stat, counted behind the name, which may hold anything. */
const STARTED = 19;

/** When a process began; null where there is none, or where the system does not tell (only Linux does). */
function startOf(id: number): string | null {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[STARTED] ?? null;
  } catch {
    return null;
  }
}

/** This very process. */
export function ownLife(): ProcessLife {
  return { process: process.pid, started: startOf(process.pid) };
}

/** Whether a process other than this one still runs. Where its start is not known, any process of its number counts. */
export function isRunning({ process: id, started }: ProcessLife): boolean {
  if (id === process.pid) return false;
  const now = startOf(id);
  if (started !== null && now !== null && started !== now) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
