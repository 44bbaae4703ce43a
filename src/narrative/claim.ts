import type { Place } from '../document/document.ts';
import type { Passage } from './passages.ts';

/** What prose says of one quantity. */
export interface Claim {
  /**
   * `figure`: so many. `share`: so many per cent of the requests are of its quantity. `rate`: so many per cent were concluded. `allConcluded`:
   * none is left. `growth`: so many, or so many per cent, more than the year before.
   */
  readonly kind: 'figure' | 'share' | 'rate' | 'allConcluded' | 'growth';
  readonly quantity: string;
  readonly figure: number;
  readonly approximate: boolean;
  /** Only that there are so many, not that there are no more: 按时办结 9 件. */
  readonly atLeast: boolean;
  readonly unit: string;
  /** Digits behind the point, as printed. */
  readonly decimals: number;
  /** The words as printed, white space folded. */
  readonly text: string;
  readonly at: Place;
  /** The paragraph it stands in. */
  readonly passage: Passage;
  /** The claim that it rests on: the figure that it is the share or the growth of, or of which it says that all are so. */
  readonly of?: Claim;
  /** Of growth: the figure of the year before. */
  readonly base?: number;
  /** Of a part: the claim that states the whole, and by what it is divided. */
  readonly whole?: Claim;
  readonly part?: 'applicants' | 'channels' | 'outcomes';
}
