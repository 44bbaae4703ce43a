import { dirname, resolve } from 'node:path';
import { archiveCheckIds } from '../archive/checks/ids.ts';
import type { Options } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import type { RuleLevel, Settings } from '../checks/settings.ts';
import { configText } from '../messages/config.ts';
import type { Level } from '../publisher/publisher.ts';
import type { Config, FailLevel, Override, Threshold } from './config.ts';
import { ConfigError } from './config-error.ts';

/** What a call says about the checks; it goes before any configuration. */
export interface Overruling {
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Only these checks run; all where it is empty. */
  readonly only: readonly string[];
  readonly level: Level | null;
  readonly failOn: FailLevel | null;
  readonly maxWarnings: number | null;
  readonly baseline: string | null;
  readonly confirm: boolean;
}

/** What holds for a report once everything is resolved. */
export interface Effective {
  /** The configuration, an absolute path; null where there is none. */
  readonly file: string | null;
  readonly settings: Settings;
  /** The same object for all reports of a configuration. */
  readonly threshold: Threshold;
  /** Absolute path. */
  readonly baseline: string | null;
  /** The overrides of the configuration, and which of them apply here. */
  readonly overrides: readonly Override[];
  readonly applied: readonly Override[];
}

/** What holds for the reports of a configuration: the same object for all to which the same overrides apply. */
export function effectiveOf(config: Config | null, overruling: Overruling): (path: string) => Effective {
  const shared = {
    file: config?.file ?? null,
    threshold: thresholdOf(config, overruling),
    baseline: baselineOf(config, overruling),
    overrides: config?.content.overrides ?? [],
  };
  const known = new Map<string, Effective>();
  return (path) => {
    const applied = config?.overridesFor(path) ?? [];
    const key = applied.map((override) => config?.content.overrides?.indexOf(override)).join();
    let effective = known.get(key);
    if (effective === undefined) {
      effective = { ...shared, applied, settings: settingsOf(config, applied, overruling) };
      known.set(key, effective);
    }
    return effective;
  };
}

function settingsOf(config: Config | null, applied: readonly Override[], overruling: Overruling): Settings {
  const rules: Record<string, RuleLevel> = {};
  const options: Record<string, Options> = {};
  let level: Level | null = null;
  for (const layer of config === null ? [] : [config.content, ...applied]) {
    Object.assign(rules, layer.rules);
    for (const [id, own] of Object.entries(layer.options ?? {})) options[id] = { ...options[id], ...own };
    level = layer.level ?? level;
  }
  restrict(rules, overruling.only);
  Object.assign(rules, overruling.rules);
  if (!leavesSomething(rules, overruling.only)) throw new ConfigError(configText.nothingToCheck);
  return { rules, options, level: overruling.level ?? level, confirm: overruling.confirm };
}

/** Switches every other check off, and those that are wanted on. */
function restrict(rules: Record<string, RuleLevel>, only: readonly string[]): void {
  if (only.length === 0) return;
  for (const id of [...checks.map((check) => check.id), ...archiveCheckIds]) {
    if (!only.includes(id)) rules[id] = 'off';
    else if (rules[id] === 'off') delete rules[id];
  }
}

/** Checks between reports have nothing to do in many a run: where no other check is left, one of them has to be asked for by its name. */
function leavesSomething(rules: Readonly<Record<string, RuleLevel>>, only: readonly string[]): boolean {
  const isAsked = (id: string): boolean => rules[id] !== 'off' && (rules[id] !== undefined || only.includes(id));
  return checks.some(({ id }) => rules[id] !== 'off') || archiveCheckIds.some(isAsked);
}

/** A limit of the call counts all warnings of the run: no configuration has one beside it, or says that nothing fails. */
function thresholdOf(config: Config | null, { failOn, maxWarnings }: Overruling): Threshold {
  const own = config?.content ?? {};
  if (maxWarnings !== null)
    return { failOn: failOn ?? (own.failOn === 'warning' ? 'warning' : 'error'), maxWarnings: null };
  return {
    failOn: failOn ?? own.failOn ?? 'error',
    maxWarnings: failOn === 'never' ? null : (own.maxWarnings ?? null),
  };
}

function baselineOf(config: Config | null, { baseline }: Overruling): string | null {
  if (baseline !== null) return resolve(baseline);
  const own = config?.content.baseline;
  return config === null || own === undefined ? null : resolve(dirname(config.file), own);
}
