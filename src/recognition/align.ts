import type { TableId } from '../forms/index.ts';
import { type Candidate, candidatesFor, LONGEST_WEIGHT, type Match } from './candidates.ts';
import { type Chains, chain } from './chain.ts';
import type { Occurrence } from './occurrences.ts';
import { FIGURE, type Stream } from './stream.ts';

export type { Match } from './candidates.ts';

/** A table as aligned: its labels in order. */
export interface Alignment {
  readonly table: TableId;
  readonly matches: readonly Match[];
  /** The stretch of the page it stands in. */
  readonly stretch: number;
}

/** No page holds more reports than this; what is beyond is noise made to look like tables. */
const MOST_TABLES = 2000;
/** A table has at least so many labels; see {@link isTable}. */
const SMALLEST_TABLE = 4;
/** Labels of rows without a header: up to so many may be a menu or a list in prose. */
const MOST_WORDS_OF_A_MENU = 6;
/** Labels of rows of so many letters together stand nowhere but in the table. */
const TELLING_LETTERS = 60;

/** The labels of the chain that ends on a candidate, in reading order. */
function matchesOf(candidates: readonly Candidate[], { previous }: Chains, last: number): Match[] {
  const matches: Match[] = [];
  for (let i = last; i >= 0; i = previous[i] ?? -1) {
    const candidate = candidates[i];
    if (!candidate) break;
    const { start, end, resumes } = candidate.occurrence;
    matches.push({ entry: candidate.use.entry, start, end, resumes });
  }
  return matches.reverse();
}

/**
 * Whether a chain is a table at all rather than words of one in prose or a menu: rows under a header or caption, many rows with figures right
 * behind them where the page has lost its header, or several words of a header where the figures follow as a band.
 */
function isTable(stream: Stream, matches: readonly Match[]): boolean {
  if (matches.some(({ entry }) => entry.strand.band.length > 0)) {
    return matches.filter(({ entry }) => entry.role === 'header').length >= SMALLEST_TABLE;
  }
  const rows = matches.filter(({ entry }) => entry.role === 'row');
  const head = matches.filter(({ entry }) => entry.role === 'caption' || entry.heads !== null).length;
  const figures = rows.filter(({ end, resumes }) => resumes !== null || stream.gap[end] === FIGURE).length;
  const letters = rows.reduce((sum, { start, end }) => sum + end - start, 0);
  if (letters >= TELLING_LETTERS || (rows.length >= 2 && head >= 2)) return true;
  return rows.length >= MOST_WORDS_OF_A_MENU && figures * 2 >= rows.length;
}

/** The chain without words of a header at its end that nothing of their block follows: they are of the table printed once more. */
function withoutLooseHeader(matches: readonly Match[]): readonly Match[] {
  const strand = matches.at(-1)?.entry.strand;
  const own = matches.filter(({ entry }) => entry.strand === strand);
  const loose = strand?.band.length === 0 && own.every(({ entry }) => entry.role === 'header');
  return loose && own.length < matches.length ? matches.slice(0, -own.length) : matches;
}

/** Whether one of the letters `start` to before `end` is taken. */
export function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let letter = start; letter < end; letter += 1) if (taken[letter] === 1) return true;
  return false;
}

/** A free run of letters between texts that are explained already. */
interface Region {
  readonly from: number;
  readonly to: number;
}

/** The free runs of letters that hold one of the places. */
function freeAround(taken: Uint8Array, places: readonly number[]): Region[] {
  const regions: Region[] = [];
  for (const place of places) {
    if (taken[place] === 1 || (regions.at(-1)?.to ?? 0) > place) continue;
    const to = taken.indexOf(1, place);
    regions.push({ from: taken.lastIndexOf(1, place) + 1, to: to < 0 ? taken.length : to });
  }
  return regions;
}

/** The first of so many chains that has the highest score. */
function strongest(totals: Int32Array, chains: number): number {
  let best = 0;
  for (let i = 1; i < chains; i += 1) if ((totals[i] ?? 0) > (totals[best] ?? 0)) best = i;
  return best;
}

/** A table printed once more is looked for in what those before it have left, at most so many times. */
const MOST_PASSES = 12;

/** Every place where the page prints the table, in reading order, best first chosen: text that one alignment explains is no part of another. */
export function alignTable(
  stream: Stream,
  stretches: Uint32Array,
  table: TableId,
  occurrences: readonly Occurrence[],
): Alignment[] {
  const all = candidatesFor(stream, table, occurrences);
  const taken = new Uint8Array(stream.length + 1);
  const alignments: Alignment[] = [];
  let candidates: readonly Candidate[] = all;
  for (let pass = 0; pass < MOST_PASSES && candidates.length > 0; pass += 1) {
    const chains = chain(stream, stretches, candidates);
    const cut: number[] = [];
    const totalOf = (last: number) => chains.total[last] ?? 0;
    const isExplained = (last: number) => {
      const occurrence = candidates[last]?.occurrence;
      return occurrence !== undefined && (taken[occurrence.start] === 1 || taken[occurrence.end - 1] === 1);
    };
    const choose = (last: number) => {
      if (alignments.length >= MOST_TABLES || isExplained(last)) return;
      const place = candidates[last]?.occurrence.start ?? 0;
      // A chain that begins in another's text, the table printed once more, has labels of its own to begin with.
      if (taken[chains.start[last] ?? 0] === 1) {
        cut.push(place);
        return;
      }
      const matches = withoutLooseHeader(matchesOf(candidates, chains, last));
      const start = matches[0]?.start ?? place;
      const end = matches.at(-1)?.end ?? start;
      if (isTaken(taken, start, end)) {
        cut.push(place);
        return;
      }
      taken.fill(1, start, end);
      if (isTable(stream, matches)) alignments.push({ table, matches, stretch: stretches[start] ?? 0 });
    };
    // The best chain explains most of the others, which then need no order.
    const best = strongest(chains.total, candidates.length);
    if (totalOf(best) >= LONGEST_WEIGHT) choose(best);
    const rest: number[] = [];
    for (let last = 0; last < candidates.length; last += 1) {
      if (totalOf(last) >= LONGEST_WEIGHT && !isExplained(last)) rest.push(last);
    }
    for (const last of rest.sort((a, b) => totalOf(b) - totalOf(a))) choose(last);
    if (cut.length === 0) break;
    const regions = freeAround(
      taken,
      cut.sort((a, b) => a - b),
    );
    const isFree = ({ start, end }: Occurrence) => regions.some(({ from, to }) => from <= start && end <= to);
    candidates = all.filter(({ occurrence }) => isFree(occurrence));
  }
  return alignments.sort((a, b) => (a.matches[0]?.start ?? 0) - (b.matches[0]?.start ?? 0));
}
