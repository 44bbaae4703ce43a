import { distance } from 'fastest-levenshtein';
import type { TableId } from '../forms/index.ts';
import type { Alignment, Match } from './align.ts';
import { type Entry, type Strand, scripts, spellingsOf } from './script.ts';
import { nextSection } from './sections.ts';
import { lettersIn, NEXT_PIECE, type Stream } from './stream.ts';

/** A run of letters within one piece, between figures and known labels: what may be a label that was misspelled or cut. */
interface Phrase {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

const SHORTEST_PHRASE = 4;
const LONGEST_PHRASE = 80;
/** Behind the last matched row a label is looked for within so many letters. */
const FAR_BEHIND = 4 * LONGEST_PHRASE;
/** A label may have one wrong letter in this many. */
const LETTERS_PER_SLIP = 4;

function phrasesBetween(stream: Stream, from: number, to: number, known: ReadonlySet<number>): Phrase[] {
  const phrases: Phrase[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i += 1) {
    if (i < to && (stream.gap[i] ?? NEXT_PIECE) < NEXT_PIECE && !known.has(i)) continue;
    if (i - start >= SHORTEST_PHRASE && i - start <= LONGEST_PHRASE) {
      phrases.push({ letters: lettersIn(stream, start, i), start, end: i });
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

/** Whether a phrase is the end of another label, or the beginning of one and the end of another: the page has lost what stood before or between. */
function isSpliced({ letters }: Phrase, from: Entry, to: Entry): boolean {
  if (from.label === to.label) return false;
  const begins = (length: number) =>
    spellingsOf(from.label).some((words) => words.startsWith(letters.slice(0, length)));
  const ends = (length: number) => spellingsOf(to.label).some((words) => words.endsWith(letters.slice(length)));
  for (let length = 0; length < letters.length && begins(length); length += 1) if (ends(length)) return true;
  return false;
}

/** The strands of which anything was matched at all, in the order of the form. */
function strandsOf({ matches }: Alignment): Strand[] {
  const strands = new Set<Strand>();
  for (const { entry } of matches) strands.add(entry.strand);
  return [...strands].sort((a, b) => a.block - b.block);
}

/** All rows of a table, in whatever edition and arrangement. */
const rowsOfTable = (table: TableId): Entry[] =>
  scripts
    .filter((script) => script.table === table)
    .flatMap(({ strands }) => strands.flatMap(({ entries }) => entries.filter(({ role }) => role === 'row')));

/**
 * Finds labels of rows that the alignment missed because they are misspelled or cut: a phrase between two matched rows that can be just one
 * row of the table, and one that the form has in between.
 */
export function recoverRows(stream: Stream, alignment: Alignment, end: number): Alignment {
  const strands = strandsOf(alignment);
  const matched = alignment.matches.filter(({ entry }) => entry.role === 'row');
  if (matched.length === strands.reduce((rows, { slots }) => rows + slots, 0)) return alignment;
  const all = strands.flatMap(({ entries }) => entries.filter(({ role }) => role === 'row'));
  const known = new Set(alignment.matches.flatMap((match) => [match.start, match.end]));
  const labels = new Set(matched.map(({ entry }) => entry.label));
  const missing = rowsOfTable(alignment.table).filter(({ label }) => !labels.has(label));
  const recovered: Match[] = [];
  for (let i = 0; i <= matched.length; i += 1) {
    const a = matched[i - 1];
    const b = matched[i];
    let skipped = all.slice(a ? all.indexOf(a.entry) + 1 : 0, b ? all.indexOf(b.entry) : all.length);
    if (skipped.length === 0) continue;
    const from = a?.end ?? alignment.matches[0]?.end ?? 0;
    // Behind the last row the next section's heading is the end.
    const pieces = stream.pieces.length;
    const below = b ? pieces : nextSection(stream, (stream.piece[from - 1] ?? 0) + 1, pieces);
    for (const phrase of phrasesBetween(stream, from, b?.start ?? Math.min(end, from + FAR_BEHIND), known)) {
      const entry = rowFor(phrase, all);
      if (!entry || !skipped.includes(entry) || (stream.piece[phrase.start] ?? 0) >= below) continue;
      if (missing.some((other) => isSpliced(phrase, entry, other))) continue;
      recovered.push({ entry, start: phrase.start, end: phrase.end, resumes: null });
      skipped = skipped.slice(skipped.indexOf(entry) + 1);
    }
  }
  if (recovered.length === 0) return alignment;
  return { ...alignment, matches: [...alignment.matches, ...recovered].sort((x, y) => x.start - y.start) };
}
