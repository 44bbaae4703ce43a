import { distance } from 'fastest-levenshtein';
import type { Alignment, Match } from './align.ts';
import { type Entry, spellingsOf } from './script.ts';
import { NEXT_PIECE, type Stream } from './stream.ts';

/** A run of letters within one piece, between figures: what may be a label that was misspelled or cut. */
interface Phrase {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

const SHORTEST_PHRASE = 4;
const LONGEST_PHRASE = 80;
/** A label may have one wrong letter in this many. */
const LETTERS_PER_SLIP = 4;

function phrasesBetween(stream: Stream, from: number, to: number): Phrase[] {
  const phrases: Phrase[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i += 1) {
    if (i < to && (stream.gap[i] ?? NEXT_PIECE) < NEXT_PIECE) continue;
    if (i - start >= SHORTEST_PHRASE && i - start <= LONGEST_PHRASE) {
      phrases.push({ letters: String.fromCharCode(...stream.codes.subarray(start, i)), start, end: i });
    }
    start = i;
  }
  return phrases;
}

/** How many letters are wrong if the phrase is the label, or the beginning of it that a line break has cut off; null where it is neither. */
function slips(phrase: string, entry: Entry): number | null {
  let least: number | null = null;
  for (const spelling of spellingsOf(entry.label)) {
    const cut = spelling.startsWith(phrase) ? 0 : null;
    const typed =
      Math.abs(spelling.length - phrase.length) > spelling.length / LETTERS_PER_SLIP
        ? null
        : distance(phrase, spelling);
    const wrong = cut ?? (typed !== null && typed <= spelling.length / LETTERS_PER_SLIP ? typed : null);
    if (wrong !== null && (least === null || wrong < least)) least = wrong;
  }
  return least;
}

/** The one row among `entries` that the phrase can stand for; null where none or several can. */
function rowFor(phrase: Phrase, entries: readonly Entry[]): Entry | null {
  let best: { entry: Entry; wrong: number } | null = null;
  let tied = false;
  for (const entry of entries) {
    const wrong = slips(phrase.letters, entry);
    if (wrong === null) continue;
    tied = best !== null && wrong === best.wrong;
    if (best === null || wrong < best.wrong) best = { entry, wrong };
  }
  return best && !tied ? best.entry : null;
}

const rowsIn = (entries: readonly Entry[]) => entries.filter(({ role }) => role === 'row');

/** Rows of the form between two matched labels: those of the alignment's blocks that were not found. */
function skippedRows(a: Match, b: Match | undefined): Entry[] {
  if (b && b.entry.strand === a.entry.strand)
    return rowsIn(a.entry.strand.entries.slice(a.entry.index + 1, b.entry.index));
  const rest = rowsIn(a.entry.strand.entries.slice(a.entry.index + 1));
  return b ? [...rest, ...rowsIn(b.entry.strand.entries.slice(0, b.entry.index))] : rest;
}

/**
 * Finds labels of rows that the alignment missed because they are misspelled or broken by their own figures: a phrase between two matched
 * labels that can be just one of the rows of its block, and one that the form has in between.
 */
export function recoverRows(stream: Stream, alignment: Alignment, end: number): Alignment {
  const matches: Match[] = [];
  for (const [i, match] of alignment.matches.entries()) {
    matches.push(match);
    const next = alignment.matches[i + 1];
    let skipped = skippedRows(match, next);
    if (skipped.length === 0) continue;
    for (const phrase of phrasesBetween(
      stream,
      match.end,
      next?.start ?? Math.min(end, match.end + 4 * LONGEST_PHRASE),
    )) {
      const entry = rowFor(
        phrase,
        rowsIn([...new Set([...skipped, ...match.entry.strand.entries, ...(next?.entry.strand.entries ?? [])])]),
      );
      if (!entry || !skipped.includes(entry)) continue;
      matches.push({ entry, start: phrase.start, end: phrase.end });
      skipped = skipped.slice(skipped.indexOf(entry) + 1);
    }
  }
  return { ...alignment, matches };
}
