import type { Localized } from '../forms/index.ts';
import { inputText } from '../messages/run.ts';
import type { PassedOver } from './kinds.ts';
import { megabyte } from './limits.ts';
import type { Problem } from './source.ts';

/** The code of a failed system call (ENOENT …), or the name of the error where it has none. */
export function codeOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.name;
  return String(error);
}

/** Why a file or folder cannot be read, in words. */
export function problemOf(error: unknown): Localized {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return inputText.notFound;
  if (code === 'ERR_INVALID_ARG_VALUE') return inputText.noPath;
  if (code === 'EACCES' || code === 'EPERM') return inputText.noPermission;
  return inputText.readFailed(code);
}

export function unreadable(name: string, problem: Localized): Problem {
  return { kind: 'problem', name, problem, reason: 'unreadable' };
}

export function tooLarge(name: string, limit: number): Problem {
  return unreadable(name, inputText.tooLarge(limit / megabyte));
}

/** The most frequent kinds first. */
export function notLookedAt(passedOver: PassedOver): Localized {
  const kinds = [...passedOver].sort(([a, many], [b, other]) => other - many || (a < b ? -1 : 1));
  const count = kinds.reduce((sum, [, each]) => sum + each, 0);
  return inputText.notLookedAt(
    count,
    kinds.map(([ending, each]) => `${ending} ${each}`),
  );
}
