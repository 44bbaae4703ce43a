import { explainText } from '../messages/explain.ts';
import { languages } from '../messages/language.ts';
import { usageText } from '../messages/run.ts';
import type { Arguments } from './arguments.ts';
import { flagsAllowed } from './command-flags.ts';
import { type ColorChoice, colorOf } from './options.ts';
import { UsageError } from './usage-error.ts';
import { choice } from './values.ts';

const names = ['checks', 'explain'] as const;

/** A call that asks about the checks instead of checking. */
export interface Command {
  readonly name: (typeof names)[number];
  /** Of the checks to explain. */
  readonly ids: readonly string[];
  readonly format: 'pretty' | 'json';
  readonly color: ColorChoice;
}

/** The command that the first operand names; null where it is a path. */
export function commandOf({ operands: [first, ...ids], given, flags }: Arguments): Command | null {
  const name = names.find((each) => each === first);
  if (name === undefined) return null;
  const stray = flags.find((flag) => !flagsAllowed[name].has(flag));
  if (stray !== undefined) throw new UsageError(usageText.excludes(stray, name));
  choice('--lang', given.lang, languages);
  if (name === 'checks' && ids.length > 0) throw new UsageError(explainText.usage.checksTakesNone);
  if (name === 'explain' && ids.length === 0) throw new UsageError(explainText.usage.explainWhat);
  return { name, ids, format: choice('--format', given.format, ['pretty', 'json']) ?? 'pretty', color: colorOf(given) };
}
