import type { TableId } from '../forms/index.ts';
import type { Occurrence } from './occurrences.ts';
import { type Entry, type Spelling, spellings } from './script.ts';
import { FIGURE, type Stream } from './stream.ts';

/** A label of the form with its place in the stream. */
export interface Match {
  readonly entry: Entry;
  /** Letters `start` to before `end` of the stream. */
  readonly start: number;
  readonly end: number;
  /** See {@link Occurrence.resumes}. */
  readonly resumes: number | null;
}

/** A table as aligned: its labels in order, and how well they fit. */
export interface Alignment {
  readonly table: TableId;
  readonly matches: readonly Match[];
  readonly score: number;
  /** The stretch of the page it stands in. */
  readonly stretch: number;
}

interface Candidate extends Match {
  readonly use: Use;
  readonly weight: number;
  /** The candidate before it in the best chain that ends here. */
  previous: Candidate | null;
  /** Letter on which the chain begins. */
  chainStart: number;
  /** The score of the chain if it ends here. */
  total: number;
}

/*
 * Scores, in letters of matched label. They weigh one reading against another; none of them decides alone.
 */
const LONGEST_WEIGHT = 10;
const UNOFFICIAL_SPELLING = 0.3;
const SPELLING_BREAK = 0.4;
const SAME_NUMBER = 0.6;
const OTHER_NUMBER = 2;
const RESIDUE = 0.5;
const FIGURES_FOLLOW = 0.5;
const SKIPPED_SLOT = 1.25;
const SKIPPED_ANCHOR = 0.2;
const EDITION_CHANGE = 0.5;
const STRAY_LETTER = 0.02;
const LARGEST_GAP = 40;
/** Sums of such scores are exact to this much. */
const ROUNDING = 1e-9;
/** No page holds more reports than this; what is beyond is noise made to look like tables. */
const MOST_TABLES = 2000;
/** More labels than the largest page of reports has are noise. */
const MOST_CANDIDATES = 60_000;
/** A table has at least so many labels; see {@link isTable}. */
const SMALLEST_TABLE = 4;
/** Labels of rows without a header: up to so many may be a menu or a list in prose. */
const MOST_WORDS_OF_A_MENU = 6;
/** Labels of rows of so many letters together stand nowhere but in the table. */
const TELLING_LETTERS = 60;
/** How many candidates back a label may follow on; beyond, the gap costs more than it gains. */
const LOOK_BACK = 250;

const NUMERAL = /[一二三四五六七八九十\d]/;

/** The first numeral of a numbering: 三 of （三）, 3 of ③. */
function numeral(numbering: string | undefined): string | undefined {
  if (!numbering) return undefined;
  return (NUMERAL.exec(numbering) ?? NUMERAL.exec(numbering.normalize('NFKC')))?.[0];
}

/** The numeral that the page prints before a label. */
function numeralBefore(stream: Stream, start: number): string | undefined {
  const lead = stream.lead[start] ?? 0;
  const at = stream.at[start] ?? 0;
  return lead === at ? undefined : numeral(stream.pieces[stream.piece[start] ?? 0]?.text.slice(lead, at));
}

/** Whether a label of the same row of the form follows on the same row of the page: the one that is nearer to the figures counts. */
function isRepeated(
  stream: Stream,
  entry: Entry,
  end: number,
  occurrences: readonly Occurrence[],
  from: number,
): boolean {
  const rowAt = (letter: number) => stream.pieces[stream.piece[letter] ?? 0]?.row;
  if (entry.role !== 'row' || stream.gap[end] === FIGURE || rowAt(end - 1) !== rowAt(end)) return false;
  for (let i = from; i < occurrences.length; i += 1) {
    const { start, spelling } = occurrences[i] ?? { start: end + 1 };
    if (start > end) return false;
    if (start === end && spelling?.uses.some((use) => use.entry === entry)) return true;
  }
  return false;
}

function candidatesFor(stream: Stream, table: TableId, occurrences: readonly Occurrence[]): Candidate[] {
  const candidates: Candidate[] = [];
  const own = uses[table];
  for (const [at, { spelling, start, end, breaks, resumes }] of occurrences.entries()) {
    const usesHere = own.get(spelling);
    if (!usesHere) continue;
    const letters = Math.min(end - start, LONGEST_WEIGHT) - breaks * SPELLING_BREAK;
    const figuresFollow = resumes !== null || stream.gap[end] === FIGURE;
    const printed = numeralBefore(stream, start);
    for (const use of usesHere) {
      const { entry, official, number } = use;
      if (resumes !== null && entry.role !== 'row') continue;
      if (isRepeated(stream, entry, end, occurrences, at)) continue;
      const numbered =
        printed === undefined || number === undefined ? 0 : printed === number ? SAME_NUMBER : -OTHER_NUMBER;
      const evidence = numbered + (entry.role === 'row' && figuresFollow ? FIGURES_FOLLOW : 0);
      const weight = letters - (official ? 0 : UNOFFICIAL_SPELLING) + evidence;
      candidates.push({ entry, use, start, end, resumes, weight, previous: null, chainStart: start, total: 0 });
      if (candidates.length === MOST_CANDIDATES) return candidates;
    }
  }
  return candidates;
}

/** Letters of the words at both ends of a gap that no label of the chain explains. */
function residue(stream: Stream, from: number, to: number): number {
  const rightEnd = from > 0 ? (stream.wordEnd[from - 1] ?? from) : 0;
  const leftStart = to < stream.length ? (stream.wordStart[to] ?? to) : to;
  if (leftStart < rightEnd) return Math.max(0, to - from);
  return Math.max(0, rightEnd - from) + Math.max(0, to - leftStart);
}

const costOf = (slots: number, anchors: number) => slots * SKIPPED_SLOT + anchors * SKIPPED_ANCHOR;

/** A label that a spelling may stand for, with what is known of it before any page is read. */
interface Use {
  readonly entry: Entry;
  readonly official: boolean;
  /** What it costs that the labels of its strand before it, those behind it, and it itself are not on the page. */
  readonly before: number;
  readonly behind: number;
  readonly own: number;
  /** The numeral the form prints before its label. */
  readonly number: string | undefined;
}

function useOf({ entry, official }: Spelling['uses'][number]): Use {
  const { strand, index, cells, label, slotsBefore, anchorsBefore } = entry;
  const slots = strand.slots - slotsBefore - (cells.length > 0 ? 1 : 0);
  return {
    entry,
    official,
    before: costOf(slotsBefore, anchorsBefore),
    behind: costOf(slots, strand.entries.length - index - 1 - slots),
    own: cells.length > 0 ? SKIPPED_SLOT : SKIPPED_ANCHOR,
    number: numeral(label.number),
  };
}

/** The uses of each spelling in a table. */
function usesIn(table: TableId): ReadonlyMap<Spelling, readonly Use[]> {
  const inTable = spellings.map((spelling) => {
    const own = spelling.uses.filter(({ entry }) => entry.strand.table === table);
    return [spelling, own.map(useOf)] as const;
  });
  return new Map(inTable.filter(([, own]) => own.length > 0));
}

const uses: Readonly<Record<TableId, ReadonlyMap<Spelling, readonly Use[]>>> = {
  proactive: usesIn('proactive'),
  applications: usesIn('applications'),
  remedies: usesIn('remedies'),
};

/** What it costs that labels of the form between the two are not on the page; infinite where the form has them in another order. */
function skipped(a: Candidate, b: Candidate): number {
  const { strand, index } = a.entry;
  const other = b.entry.strand;
  if (strand === other)
    return index < b.entry.index ? a.use.behind - b.use.behind - b.use.own : Number.POSITIVE_INFINITY;
  if (strand.block >= other.block) return Number.POSITIVE_INFINITY;
  const blocks = costOf(other.block - strand.block - 1, 0);
  const edition = strand.editions.some((id) => other.editions.includes(id)) ? 0 : EDITION_CHANGE;
  return a.use.behind + b.use.before + blocks + edition;
}

/**
 * Local alignment (Smith–Waterman over label candidates) of one table's labels with the stream: for each candidate the best chain that ends
 * there, in the order of the form, whose matched letters outweigh what it skips on the page and in the form. Words that stand for several
 * labels (总计, 其他) are told apart by that order alone.
 */
function chain(stream: Stream, stretches: Uint32Array, candidates: readonly Candidate[]): void {
  const scores = new Float64Array(candidates.length);
  // For each candidate the next one back with a better chain: those between them need no look where its own is too short.
  const better = new Int32Array(candidates.length);
  let first = 0;
  for (const [i, b] of candidates.entries()) {
    const { start, weight } = b;
    const stretch = stretches[start];
    if (i > 0 && stretches[candidates[i - 1]?.start ?? 0] !== stretch) first = i;
    const from = Math.max(first, i - LOOK_BACK);
    let best = weight - b.use.before - RESIDUE * Math.max(0, start - (stream.wordStart[start] ?? start));
    let previous: Candidate | null = null;
    let j = i - 1;
    while (j >= from) {
      const score = scores[j] ?? 0;
      if (score + weight + ROUNDING <= best) {
        j = better[j] ?? -1;
        continue;
      }
      const a = candidates[j];
      j -= 1;
      if (!a || a.end > start) continue;
      const reach = score + weight - skipped(a, b);
      if (reach <= best) continue;
      const far = Math.min(LARGEST_GAP, STRAY_LETTER * (start - a.end));
      const own = reach - far - RESIDUE * Math.min(8, residue(stream, a.end, start));
      if (own > best) {
        best = own;
        previous = a;
      }
    }
    scores[i] = best;
    let k = i - 1;
    while (k >= 0 && (scores[k] ?? 0) <= best) k = better[k] ?? -1;
    better[i] = k;
    b.previous = previous;
    b.chainStart = previous ? previous.chainStart : start;
    const rest = (stream.wordEnd[b.end - 1] ?? b.end) - b.end;
    b.total = best - b.use.behind - RESIDUE * Math.max(0, rest);
  }
}

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
      if (taken.subarray(start, end).includes(1)) {
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
    const regions = freeAround(
      taken,
      cut.sort((a, b) => a - b),
    );
    candidates = all.filter(({ start, end }) => regions.some(([from, to]) => from <= start && end <= to));
  }
  return alignments.sort((a, b) => (a.matches[0]?.start ?? 0) - (b.matches[0]?.start ?? 0));
}
