import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { usageText } from '../messages/run.ts';
import { type Destination, OutputError } from './destination.ts';

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const newFileMode = 0o666;
const permissionBits = 0o777;

/** Whether a path names a folder: one that is there, or by the slash at its end. */
export function isFolder(path: string): boolean {
  return path.endsWith('/') || existingAt(path)?.isDirectory() === true;
}

/** Writes a file whole or not at all: under another name beside it, renamed at the end. */
export function openFile(file: string): Destination {
  if (isFolder(file)) throw new OutputError(usageText.outputIsFolder(file));
  const existing = existingAt(file);
  // A device or a pipe (/dev/null, /dev/fd/63) cannot be replaced: it is written to. A pipe has no real path.
  if (existing && !existing.isFile()) return openAt(file, file, file, 'w', newFileMode);
  const target = existing ? realpathSync(file) : file;
  // Renaming would get round the protection of a file that is read-only.
  if (existing) guard(file, () => closeSync(openSync(target, 'r+')));
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const mode = existing ? existing.mode & permissionBits : newFileMode;
  return openAt(file, target, temporary, 'wx', mode);
}

function openAt(file: string, target: string, temporary: string, flags: string, mode: number): Destination {
  const descriptor = guard(file, () => openSync(temporary, flags, mode));
  const isTemporary = temporary !== target;

  const abandon = (): void => {
    for (const signal of signals) process.removeListener(signal, onSignal);
    if (isTemporary) removeQuietly(temporary);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    abandon();
    process.kill(process.pid, signal);
  };
  const orNothing = (action: () => void): void => {
    try {
      guard(file, action);
    } catch (error) {
      abandon();
      throw error;
    }
  };

  if (isTemporary) for (const signal of signals) process.once(signal, onSignal);
  return {
    write: async (text) => {
      orNothing(() => writeFileSync(descriptor, text));
      return true;
    },
    finish: () => {
      orNothing(() => {
        closeSync(descriptor);
        if (isTemporary) renameSync(temporary, target);
      });
      for (const signal of signals) process.removeListener(signal, onSignal);
    },
    abandon,
  };
}

function existingAt(file: string): Stats | undefined {
  return guard(file, () => statSync(file, { throwIfNoEntry: false }));
}

/** Says in words why a call of the system failed. */
function guard<Result>(file: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new OutputError(code === 'ENOENT' ? usageText.outputFolderMissing(file) : usageText.outputFailed(file, code));
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Somebody else has removed it already.
  }
}
