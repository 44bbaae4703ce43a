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

/**
 * `broken`: it is cut off or makes no sense. `doubtful`: what was read before may be wrong too, since only a checksum behind it could have told.
 * `excessive`: it was made to do harm.
 */
export type DamageKind = 'broken' | 'doubtful' | 'excessive';

/** Where an archive cannot be read on. */
export class Damage extends Error {
  constructor(
    detail: string,
    readonly kind: DamageKind = 'broken',
  ) {
    super(detail);
    this.name = 'Damage';
  }
}
