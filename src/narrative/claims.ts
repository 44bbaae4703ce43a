import type { Reading } from '../report/report.ts';
import type { Claim } from './claim.ts';
import { readPassage } from './clauses.ts';
import { namesOf, type Speaker } from './lexicon.ts';
import { passagesOf } from './passages.ts';

export type { Claim } from './claim.ts';

/** The year of the report, where all that state it agree. */
function yearOf({ year, years }: Reading): number | null {
  return years.every((stated) => stated.year === year) ? year : null;
}

/** What the prose of a report says of figures that its tables hold; only what is surely about this body, this year and this quantity. */
export function claimsOf(reading: Reading): Claim[] {
  const speaker: Speaker = { year: yearOf(reading), names: namesOf(reading.publisher) };
  return passagesOf(reading.sections).flatMap((passage) => readPassage(passage, speaker));
}
