import { type Candidate, differ, IN_FIRST_HEADING, IN_HEADING, IN_LIST, IN_TEXT } from './candidates.ts';
import type { Period } from './period.ts';
import type { Title } from './title.ts';

/** What a page says of the report year, from places that do not copy each other. */
export interface Evidence {
  /** Titles on the page, in reading order. */
  readonly candidates: readonly Candidate[];
  /** The title in the page's head. */
  readonly head: Candidate | null;
  readonly period: Period | null;
  /** Year of the date of publication. */
  readonly publishedIn: number | null;
}

const OF_HEAD = IN_FIRST_HEADING;
const OF_PERIOD = 4;
/** A period whose ends disagree says less. */
const OF_DOUBTFUL_PERIOD = 2;
const OF_DATE = 2;
const OF_REPETITION = 2;
/** By so much one must outweigh another. */
const MARGIN = 2;

/** What speaks for each year. The date of publication, a year later, speaks only for years that something states. */
function weigh({ candidates, head, period, publishedIn }: Evidence): Map<number, number> {
  const weights = new Map<number, number>();
  const speak = (year: number, weight: number) => weights.set(year, (weights.get(year) ?? 0) + weight);
  // The page's heading says the year whatever the words in front of it are.
  const own = candidates.filter(({ weight, kind }) => weight > (kind === 'doubtful' ? IN_HEADING : IN_LIST));
  for (const year of new Set(own.flatMap((candidate) => candidate.year ?? []))) {
    const ofYear = own.filter((candidate) => candidate.year === year);
    const heaviest = ofYear.reduce((most, { weight }) => Math.max(most, weight), IN_LIST);
    speak(year, heaviest + (ofYear.length > 1 ? OF_REPETITION : 0));
  }
  if (head?.year) speak(head.year, OF_HEAD);
  for (const year of period?.years ?? []) speak(year, period?.years.length === 1 ? OF_PERIOD : OF_DOUBTFUL_PERIOD);
  if (publishedIn !== null && weights.has(publishedIn - 1)) speak(publishedIn - 1, OF_DATE);
  return weights;
}

/**
 * The report year. Where title and period contradict each other only the date of publication decides, as a sentence and a title left from
 * last year are equally common; against the head alone, which may be left over too, title and period together do. Null where nothing decides.
 */
export function chooseYear(evidence: Evidence): number | null {
  const { candidates, head, period, publishedIn } = evidence;
  if (period === null && isLeftOver(evidence)) return null;
  const weights = [...weigh(evidence)].sort(([, a], [, b]) => b - a);
  const [first, second] = weights;
  if (!first || (second && first[1] - second[1] < MARGIN)) return null;
  const [year] = first;
  const opposed = (years: readonly number[]) => years.length > 0 && !years.includes(year);
  const titled = candidates.flatMap((title) => (title.weight > IN_LIST && title.year !== null ? [title.year] : []));
  const byPeriod = opposed(period?.years ?? []);
  const byTitle = opposed(titled);
  const byHead = opposed(head?.year ? [head.year] : []);
  if (!byPeriod && !byTitle && (!byHead || (period !== null && titled.length > 0))) return year;
  if (publishedIn === year + 1) return year;
  // A report that names the year in which it comes out for the year that it is on.
  const [other, ...others] = period?.years ?? [];
  return other !== undefined && others.length === 0 && publishedIn === other + 1 && year === publishedIn ? other : null;
}

/** Whether the head alone names a year that the period of the statistics or the date of publication does not bear out: left over from another report. */
function isLeftOver({ candidates, head, period, publishedIn }: Evidence): boolean {
  if (!head?.year || candidates.some(({ weight, year }) => weight > IN_LIST && year !== null)) return false;
  if (period) return !period.years.includes(head.year);
  return publishedIn !== null && publishedIn !== head.year && publishedIn !== head.year + 1;
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

function scored(pool: readonly Candidate[], head: Candidate | null): Scored[] {
  const printed = new Map<string, number>();
  for (const { key } of pool) printed.set(key, (printed.get(key) ?? 0) + 1);
  return pool
    .map((candidate) => {
      const repeated = (printed.get(candidate.key) ?? 0) > 1 ? OF_REPETITION : 0;
      const inHead = head?.key === candidate.key ? OF_HEAD : 0;
      const says = (candidate.year === null ? 0 : 1) + (candidate.publisher === null ? 0 : 1);
      return { candidate, score: candidate.weight + repeated + inHead + says };
    })
    .sort((a, b) => b.score - a.score);
}

/** Of lists only, in a page without marks, the last title is the report's where the year bears it out and all name one body. */
function lastOfList(candidates: readonly Candidate[], year: number | null): Candidate | null {
  const ofYear = candidates.filter((candidate) => candidate.kind === 'plain' && candidate.year === year);
  const last = candidates.at(-1);
  if (year === null || !last || ofYear.length !== 1 || ofYear[0] !== last) return null;
  return candidates.every(({ publisher }) => publisher === last.publisher) ? last : null;
}

/** The report's title, given its year; null where the page has none, or several that may be. */
export function chooseTitle(evidence: Evidence, year: number | null, lists: 'marked' | 'plain'): Title | null {
  const { candidates, head } = evidence;
  const titles = candidates.filter(({ weight }) => weight > IN_LIST);
  // The page's heading and its head may agree on a title whose year is in error.
  const agreed = titles.some(({ weight, key }) => weight >= IN_FIRST_HEADING && key === head?.key);
  const isInError = agreed && titles.every((title) => title.year !== null && title.year !== year);
  const fits = (title: Title) => isInError || year === null || title.year === null || title.year === year;
  const own = titles.filter(fits);
  const inHead = head && fits(head) && !isLeftOver(evidence) ? head : null;
  const [best, ...others] = scored(own, head);
  if (!best) return inHead ?? (lists === 'plain' ? lastOfList(candidates, year) : null);
  const { candidate, score } = best;
  if (others.some((other) => differ(other.candidate, candidate) && score - other.score < MARGIN)) return null;
  // A line whose year the page contradicts may be another report's title, or a column's.
  if (year === null && candidate.year !== null && candidate.weight <= IN_TEXT) return null;
  // With a year that is known, the heading of the page may name another body than its head; without, they must agree.
  if (inHead && differ(inHead, candidate) && (candidate.weight <= IN_TEXT || year === null)) return null;
  const headSaysMore = inHead && candidate.publisher === null && inHead.publisher !== null;
  return headSaysMore ? inHead : candidate;
}
