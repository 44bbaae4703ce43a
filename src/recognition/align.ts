import type { TableId } from '../forms/index.ts';
import { type Candidate, candidatesFor, LONGEST_WEIGHT, type Match } from './candidates.ts';
import { chain } from './chain.ts';
import type { Occurrence } from './occurrences.ts';
import { FIGURE, type Stream } from './stream.ts';

export type { Match } from './candidates.ts';

/** A table as aligned: its labels in order, and how well they fit. */
export interface Alignment {
  readonly table: TableId;
  readonly matches: readonly Match[];
  readonly score: number;
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

function matchesOf(last: Candidate): Match[] {
  const matches: Match[] = [];
  for (let match: Candidate | null = last; match; match = match.previous)
    matches.push({ entry: match.entry, start: match.start, end: match.end, resumes: match.resumes });
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
type Region = readonly [from: number, to: number];

/** The free runs of letters that hold one of the places. */
function freeAround(taken: Uint8Array, places: readonly number[]): Region[] {
  const regions: Region[] = [];
  for (const place of places) {
    if (taken[place] === 1 || (regions.at(-1)?.[1] ?? 0) > place) continue;
    const to = taken.indexOf(1, place);
    regions.push([taken.lastIndexOf(1, place) + 1, to < 0 ? taken.length : to]);
  }
  return regions;
}

/** The first of those whose chain has the highest score. */
function strongest(ends: readonly Candidate[]): Candidate | undefined {
  let [best] = ends;
  for (const last of ends) if (best && last.total > best.total) best = last;
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
  const isExplained = ({ start, end }: Candidate) => taken[start] === 1 || taken[end - 1] === 1;
  for (let pass = 0; pass < MOST_PASSES && candidates.length > 0; pass += 1) {
    chain(stream, stretches, candidates);
    const cut: number[] = [];
    const ends = candidates.filter(({ total }) => total >= LONGEST_WEIGHT);
    const choose = (last: Candidate) => {
      if (alignments.length >= MOST_TABLES || isExplained(last)) return;
      // A chain that begins in another's text, the table printed once more, has labels of its own to begin with.
      if (taken[last.chainStart] === 1) {
        cut.push(last.start);
        return;
      }
      const matches = withoutLooseHeader(matchesOf(last));
      const start = matches[0]?.start ?? last.end;
      const end = matches.at(-1)?.end ?? last.end;
      if (isTaken(taken, start, end)) {
        cut.push(last.start);
        return;
      }
      taken.fill(1, start, end);
      if (isTable(stream, matches))
        alignments.push({ table, matches, score: last.total, stretch: stretches[start] ?? 0 });
    };
    // The best chain explains most of the others, which then need no order.
    const best = strongest(ends);
    if (best) choose(best);
    const rest = ends.filter((last) => last !== best && !isExplained(last));
    for (const last of rest.sort((a, b) => b.total - a.total)) choose(last);
    if (cut.length === 0) break;
    const regions = freeAround(
      taken,
      cut.sort((a, b) => a - b),
    );
    candidates = all.filter(({ start, end }) => regions.some(([from, to]) => from <= start && end <= to));
  }
  return alignments.sort((a, b) => (a.matches[0]?.start ?? 0) - (b.matches[0]?.start ?? 0));
}
