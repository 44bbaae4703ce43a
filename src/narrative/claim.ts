import type { Place } from '../document/document.ts';

/** What prose says of one quantity. */
export interface Claim {
  /**
   * `figure`: so many. `share`: so many per cent of the requests are of its quantity. `rate`: so many per cent were concluded. `allConcluded`:
   * none is left.
   */
  readonly kind: 'figure' | 'share' | 'rate' | 'allConcluded';
  readonly quantity: string;
  readonly figure: number;
  readonly approximate: boolean;
  /** Only that there are so many, not that there are no more: 按时办结 9 件. */
  readonly atLeast: boolean;
  readonly unit: string;
  /** Digits behind the point, as printed. */
  readonly decimals: number;
  /** The words, as printed but for white space. */
  readonly text: string;
  readonly at: Place;
  /** Of a share: the claim of the figure that it is the share of. */
  readonly of?: Claim;
  /** Of a part: the claim that states the whole, and by what it is divided. */
  readonly whole?: Claim;
  readonly part?: 'applicants' | 'channels';
}
