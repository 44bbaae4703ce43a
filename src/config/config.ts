import type { Options } from '../checks/check.ts';
import type { RuleLevel } from '../checks/settings.ts';
import type { Level } from '../publisher/publisher.ts';

/** The severities that a check can be given. */
export const ruleLevels: readonly RuleLevel[] = ['off', 'info', 'warning', 'error'];

export const failLevels = ['error', 'warning', 'never'] as const;

export type FailLevel = (typeof failLevels)[number];

/** What makes a run fail. */
export interface Threshold {
  readonly failOn: FailLevel;
  readonly maxWarnings: number | null;
}

/** How the checks are to be run, as far as it is said. */
export interface CheckSettings {
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly options?: Readonly<Record<string, Options>>;
  readonly level?: Level;
}

/** Settings for some of the reports. */
export interface Override extends CheckSettings {
  /** Globs; paths are relative to the configuration's folder. */
  readonly files: readonly string[];
}

/** The content of a configuration. */
export interface ConfigContent extends CheckSettings {
  readonly $schema?: string;
  readonly failOn?: FailLevel;
  readonly maxWarnings?: number;
  /** A file, relative to the configuration's folder. */
  readonly baseline?: string;
  readonly overrides?: readonly Override[];
}

/** A configuration and where it stands. */
export interface Config {
  /** Absolute path. */
  readonly file: string;
  readonly content: ConfigContent;
  /** The overrides whose globs match a path, in their order. */
  readonly overridesFor: (path: string) => readonly Override[];
}
