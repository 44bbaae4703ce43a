import type { Localized } from '../forms/index.ts';

/** A file that steers the run, a configuration or a baseline, cannot be used: nothing is checked with it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly text: Localized;

  constructor(text: Localized) {
    super(text.en);
    this.text = text;
  }
}
