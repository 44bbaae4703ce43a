import type { Localized } from '../forms/index.ts';

/** The call itself is wrong: nothing is checked. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: Localized;

  constructor(text: Localized) {
    super(text.en);
    this.text = text;
  }
}
