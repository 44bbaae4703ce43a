import type { Localized } from '../forms/index.ts';

/** Why one page cannot be read; the others are still read. */
export class Refusal extends Error {
  constructor(readonly text: Localized) {
    super(text.en);
    this.name = 'Refusal';
  }
}

/** Why many members of an archive cannot be read: said once, with their number. */
export class CommonRefusal extends Refusal {}

/** Where an archive cannot be read on. */
export class Damage extends Error {
  constructor(detail: string) {
    super(detail);
    this.name = 'Damage';
  }
}
