import {
  closeSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { usageText } from '../messages/run.ts';
import { type Destination, OutputError } from './destination.ts';
import type { ReportWriter } from './writer.ts';

const newFileMode = 0o666;
const permissionBits = 0o777;

/** Whether a path names a folder: one that is there, or by the slash at its end. */
export function isFolder(path: string): boolean {
  return path.endsWith('/') || existingAt(path)?.isDirectory() === true;
}

/** Whether a path names something that is there and is neither a file nor a folder: a pipe, a device. */
export function isPipe(path: string): boolean {
  const existing = existingAt(path);
  return existing !== undefined && !existing.isFile() && !existing.isDirectory();
}

/** Where an output stands until it is whole: beside its place. Null for a device or a pipe, which is written to as it is. */
export function partialOf(file: string): string | null {
  if (isFolder(file)) throw new OutputError(usageText.outputIsFolder(file));
  const existing = existingAt(file);
  if (existing && !existing.isFile()) return null;
  const target = targetOf(file);
  return join(dirname(target), `.${basename(target)}.partial`);
}

/** The path of the file itself, whatever links lead to it; of one that is not there, as it is named. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

export interface FileOptions {
  /** Bytes of an earlier run's unfinished output to go on behind; begins anew where absent. */
  readonly keep?: number;
  /** Makes the file of what was written. */
  readonly convert?: ReportWriter['convert'];
}

/** Writes a file whole or not at all: beside its place, renamed at the end. */
export function openFile(file: string, { keep, convert }: FileOptions = {}): Destination {
  const partial = partialOf(file);
  // A device or a pipe (/dev/null, /dev/fd/63) cannot be replaced. A pipe has no real path.
  if (partial === null) return openAt({ file, target: file, partial: file, flags: 'w', mode: newFileMode });
  const existing = existingAt(file);
  const target = targetOf(file);
  // Renaming would get round the protection of a file that is read-only.
  if (existing) guard(file, () => closeSync(openSync(target, 'r+')));
  if (keep !== undefined) guard(file, () => truncateSync(partial, keep));
  const mode = existing ? existing.mode & permissionBits : newFileMode;
  return openAt({ file, target, partial, flags: keep === undefined ? 'w' : 'a', mode, convert });
}

interface Opening {
  /** As the user has named it. */
  readonly file: string;
  readonly target: string;
  readonly partial: string;
  readonly flags: string;
  readonly mode: number;
  readonly convert?: ReportWriter['convert'] | undefined;
}

function openAt({ file, target, partial, flags, mode, convert }: Opening): Destination {
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
    finish: async () => {
      orNothing(() => closeSync(descriptor));
      if (!isPartial) return;
      if (convert) {
        const converted = `${partial}.converted`;
        await convert(partial, converted);
        orNothing(() => renameSync(converted, partial));
      }
      orNothing(() => renameSync(partial, target));
    },
    abandon,
    leave: () => closeSync(descriptor),
  };
}

/** The file that a name stands for, whether it is there or not: a link is written through, not replaced. */
function targetOf(file: string): string {
  if (existingAt(file)) return realpathSync(file);
  const isLink = guard(file, () => lstatSync(file, { throwIfNoEntry: false }))?.isSymbolicLink() === true;
  return isLink ? targetOf(resolve(realpathSync(dirname(file)), readlinkSync(file))) : file;
}

function existingAt(file: string): Stats | undefined {
  return guard(file, () => statSync(file, { throwIfNoEntry: false }));
}

/** Says in words why a call of the system failed. */
export function guard<Result>(file: string, action: () => Result): Result {
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
