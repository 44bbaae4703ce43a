import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { usageText } from '../messages/run.ts';
import { type Destination, OutputError } from './destination.ts';

const newFileMode = 0o666;
const permissionBits = 0o777;

/** Whether a path names a folder: one that is there, or by the slash at its end. */
export function isFolder(path: string): boolean {
  return path.endsWith('/') || existingAt(path)?.isDirectory() === true;
}

/** Where an output stands until it is whole: beside its place. Null for a device or a pipe, which is written to as it is. */
export function partialOf(file: string): string | null {
  if (isFolder(file)) throw new OutputError(usageText.outputIsFolder(file));
  const existing = existingAt(file);
  if (existing && !existing.isFile()) return null;
  const target = existing ? realpathSync(file) : file;
  return join(dirname(target), `.${basename(target)}.partial`);
}

/**
 * Writes a file whole or not at all: beside its place, renamed at the end.
 *
 * @param keep bytes of an earlier run's unfinished output to go on behind; null begins anew
 */
export function openFile(file: string, keep: number | null = null): Destination {
  const partial = partialOf(file);
  // A device or a pipe (/dev/null, /dev/fd/63) cannot be replaced. A pipe has no real path.
  if (partial === null) return openAt(file, file, file, 'w', newFileMode);
  const existing = existingAt(file);
  const target = existing ? realpathSync(file) : file;
  // Renaming would get round the protection of a file that is read-only.
  if (existing) guard(file, () => closeSync(openSync(target, 'r+')));
  if (keep !== null) guard(file, () => truncateSync(partial, keep));
  const mode = existing ? existing.mode & permissionBits : newFileMode;
  return openAt(file, target, partial, keep === null ? 'w' : 'a', mode);
}

function openAt(file: string, target: string, partial: string, flags: string, mode: number): Destination {
  const descriptor = guard(file, () => openSync(partial, flags, mode));
  const isPartial = partial !== target;

  const abandon = (): void => {
    if (isPartial) removeQuietly(partial);
  };
  const orNothing = (action: () => void): void => {
    try {
      guard(file, action);
    } catch (error) {
      abandon();
      throw error;
    }
  };
  return {
    write: async (text) => {
      orNothing(() => writeFileSync(descriptor, text));
      return true;
    },
    finish: () => {
      orNothing(() => {
        closeSync(descriptor);
        if (isPartial) renameSync(partial, target);
      });
    },
    abandon,
    leave: () => closeSync(descriptor),
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
