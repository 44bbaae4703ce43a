import type { RuleLevel } from '../checks/settings.ts';
import { type FailLevel, failLevels, ruleLevels } from '../config/config.ts';
import type { ConfigChoice } from '../config/rulebook.ts';
import { usageText } from '../messages/run.ts';
import type { Detail } from '../output/format.ts';
import { type Level, levels } from '../publisher/publisher.ts';
import type { Given } from './arguments.ts';
import { UsageError } from './usage-error.ts';
import { choice, textOf, textsOf, wholeNumber } from './values.ts';

/** What a call says about the checks; null and empty where it leaves that to the configuration. */
export interface CheckOptions {
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Only these checks; all where it is empty. */
  readonly only: readonly string[];
  readonly level: Level | null;
  readonly failOn: FailLevel | null;
  readonly maxWarnings: number | null;
  readonly config: ConfigChoice;
  readonly printConfig: boolean;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  readonly detail: Detail;
}

/** Checks the flags about checks, but not the names of checks: these are loaded later. */
export function checkOptionsOf(given: Given, paths: readonly string[]): CheckOptions {
  const failOn = choice('--fail-on', given.failOn, failLevels);
  const maxWarnings = wholeNumber('--max-warnings', given.maxWarnings);
  const printConfig = given.printConfig === true;
  if (failOn === 'never' && maxWarnings !== null) {
    throw new UsageError(usageText.excludes('--max-warnings', '--fail-on never'));
  }
  if (given.quiet === true && given.verbose === true) throw new UsageError(usageText.excludes('--quiet', '--verbose'));
  if (printConfig && paths.length !== 1) throw new UsageError(usageText.onePath('--print-config'));
  if (printConfig && given.output !== undefined) throw new UsageError(usageText.excludes('--output', '--print-config'));
  return {
    rules: rulesOf(textsOf(given.rule)),
    only: textsOf(given.only).flatMap((list) => list.split(',').map((id) => id.trim())),
    level: choice('--level', given.level, levels),
    failOn,
    maxWarnings,
    config: configOf(given.config),
    printConfig,
    baseline: textOf(given.baseline),
    updateBaseline: given.updateBaseline === true,
    detail: given.quiet === true ? 'quiet' : given.verbose === true ? 'verbose' : 'normal',
  };
}

function rulesOf(given: readonly string[]): Readonly<Record<string, RuleLevel>> {
  const entries = given.map((rule) => {
    const at = rule.indexOf('=');
    const id = rule.slice(0, at);
    const severity = ruleLevels.find((each) => each === rule.slice(at + 1));
    if (at < 1 || severity === undefined) {
      throw new UsageError(usageText.invalidValue('--rule', rule, `id=${ruleLevels.join('|')}`));
    }
    return [id, severity] as const;
  });
  return Object.fromEntries(entries);
}

function configOf(given: unknown): ConfigChoice {
  if (given === false) return { kind: 'none' };
  const file = textOf(given);
  return file === null ? { kind: 'search' } : { kind: 'file', file };
}
