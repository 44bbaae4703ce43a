import type { Claim } from './claim.ts';
import type { Speaker } from './lexicon.ts';
import type { Passage } from './passages.ts';
import type { Scope } from './patterns.ts';
import { OTHER_TIME, THIS_YEAR } from './traps.ts';

/** What is known of a passage at a point of it. */
export interface Context {
  readonly passage: Passage;
  readonly speaker: Speaker;
  scope: Scope | null;
  /** Whether remedies are those against answers to requests. */
  aboutDisclosure: boolean;
  /** The sentence is about another time than the year of the report. */
  otherTime: boolean;
  /** It says outright that it is about the year of the report. */
  saidThisYear: boolean;
  blocked: boolean;
  /** Behind 其中. */
  inParts: boolean;
  readonly sentence: string;
  /** Claims of the sentence. */
  readonly claims: Claim[];
  /** The one just before, with nothing but words of its own between. */
  last: Claim | null;
  /** Where its words begin. */
  lastFrom: number;
  whole: Claim | null;
}

const YEARS = /(\d{4})年/g;
const END_OF_YEAR = /(?:截[至止到])?(?:\d{4}年)?(?:1月1日.{0,3}[至到—-].{0,5})?12月(?:31日|底)/;

/** Whether a text speaks of another time, of this year, or of none. */
export function timeOf(text: string, { year }: Speaker): 'this' | 'other' | null {
  const rest = text.replace(END_OF_YEAR, '');
  const years = [...text.matchAll(YEARS)].map(([, digits]) => Number(digits));
  if (years.some((each) => each !== year)) return 'other';
  if (THIS_YEAR.test(rest)) return 'this';
  if (OTHER_TIME.test(rest.replaceAll(YEARS, ''))) return 'other';
  return years.length > 0 || rest !== text ? 'this' : null;
}
