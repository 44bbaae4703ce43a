import { Script } from 'node:vm';

/** An input took longer than it may. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

declare global {
  /** What runs under a time limit: a script can only reach it here. */
  var disclosureCheckLimited: (() => unknown) | undefined;
}

const script = new Script('globalThis.disclosureCheckLimited()');

/**
 * Runs an action that does not wait for anything and stops it, wherever it is, when its time is up: then a TimeLimitError is thrown. Only
 * V8 itself can stop code that does not yield, and it does so for scripts.
 */
export function withTimeLimit<Result>(action: () => Result, milliseconds: number): Result {
  const results: Result[] = [];
  globalThis.disclosureCheckLimited = () => results.push(action());
  try {
    script.runInThisContext({ timeout: milliseconds });
  } catch (error) {
    const isTimeUp = error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw isTimeUp ? new TimeLimitError() : error;
  } finally {
    globalThis.disclosureCheckLimited = undefined;
  }
  const [result] = results;
  if (result === undefined) throw new TimeLimitError();
  return result;
}
