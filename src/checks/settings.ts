import type { Level } from '../publisher/publisher.ts';
import type { Severity } from '../report/report.ts';
import type { Described, Options } from './check.ts';

/** The severity that a check is given; `off` switches it off. */
export type RuleLevel = Severity | 'off';

/** How the checks are to be run. */
export interface Settings {
  /** By the id of a check; its own severity where there is none. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Options of checks, by the id of the check. */
  readonly options: Readonly<Record<string, Options>>;
  /** The level of the publishing body where its name is not to be asked. */
  readonly level: Level | null;
  /** Whether what was found in order is wanted too. */
  readonly confirm: boolean;
}

/** Every check as it declares itself. */
export const defaultSettings: Settings = { rules: {}, options: {}, level: null, confirm: false };

const ranks: readonly Severity[] = ['info', 'warning', 'error'];

/** The severity of one finding: what the settings say of its check, but never more than the finding itself deserves. */
export function severityOf(check: Described, own: Severity | undefined, { rules }: Settings): RuleLevel {
  const level = rules[check.id] ?? check.severity;
  if (level === 'off' || own === undefined) return level;
  return ranks.indexOf(own) < ranks.indexOf(level) ? own : level;
}

/** The defaults of each check's options, asked for with every report. */
const defaultsByCheck = new WeakMap<Described, Options>();

function defaultsOf(check: Described): Options {
  const known = defaultsByCheck.get(check);
  if (known) return known;
  const defaults = Object.fromEntries(Object.entries(check.options ?? {}).map(([name, each]) => [name, each.default]));
  defaultsByCheck.set(check, defaults);
  return defaults;
}

/** The options of a check: its defaults, with what the settings change. */
export function optionsOf(check: Described, { options }: Settings): Options {
  const changed = options[check.id];
  return changed ? { ...defaultsOf(check), ...changed } : defaultsOf(check);
}
