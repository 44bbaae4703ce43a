import type { Alignment, Match } from './align.ts';
import { withEntry } from './candidates.ts';
import { itemsBetween, positionBehind, positionOf } from './items.ts';
import type { Occurrence } from './occurrences.ts';
import { type Entry, inArrangement, type Strand } from './script.ts';
import { FIGURE, type Stream } from './stream.ts';

/** Whether the page has nothing but words, not even an empty cell, between a header and the next label. */
function isBare(stream: Stream, header: Match, next: Match): boolean {
  const between = itemsBetween(stream, positionBehind(stream, header.end), positionOf(stream, next.start));
  return between.every(({ value }) => value.state === 'unreadable');
}

/** The words of a band's header as far as they follow each other from `from` on, up to its figures. */
function printedWords(stream: Stream, band: Strand, from: number, occurrences: readonly Occurrence[]): Match[] {
  const longest = new Map<number, Match>();
  for (const { start, end, spelling } of occurrences) {
    if (start < from) continue;
    const entry = band.entries.find(
      ({ role, label }) => role === 'header' && spelling.uses.some((use) => use.entry.label === label),
    );
    if (entry && !stream.gap.subarray(start + 1, end).includes(FIGURE))
      longest.set(start, { entry, start, end, resumes: null });
  }
  const words: Match[] = [];
  for (let word = longest.get(from); word; word = longest.get(word.end)) {
    words.push(word);
    if (words.length === band.entries.length || stream.gap[word.end] === FIGURE) break;
  }
  return words;
}

/**
 * The words of a band's header, row by row or group by group, as those of the form's columns: the labels of the rows stand in the form's order,
 * each above its own columns, and these in the form's order too. What is printed between a label and its columns, those of the rows before or
 * the labels of the rows behind, does not matter. Null where they are not all there, or in another order.
 */
function inOrder(band: Strand, words: readonly Match[]): Match[] | null {
  const rows = inArrangement(band, 'rows')?.entries.flatMap(({ role, label }) => (role === 'row' ? [label] : []));
  if (!rows) return null;
  const columns = band.band.length / rows.length;
  const labels = band.entries.filter(({ role, heads }) => role === 'header' && heads === null);
  const ordered: Match[] = [];
  let label = -1;
  let rowsBegun = 0;
  let cells = 0;
  for (const word of words) {
    if (word.entry.heads === null) {
      const place = labels.indexOf(word.entry);
      if (place <= label) return null;
      label = place;
      if (word.entry.label === rows[rowsBegun]) rowsBegun += 1;
      ordered.push(word);
    } else {
      const entry = band.entries.find(({ heads }) => heads === cells);
      if (!entry || entry.label !== word.entry.label || cells >= rowsBegun * columns) return null;
      ordered.push(withEntry(word, entry));
      cells += 1;
    }
  }
  return cells === band.band.length ? ordered : null;
}

/** The label of a part as a word of the band's header. */
function inBand(band: Strand, { label, role, slotsBefore, strand }: Entry): Entry | undefined {
  const same = band.entries.filter((entry) => entry.label === label);
  const columns = band.band.length / strand.slots;
  const isColumn = role === 'header' || role === 'row';
  return isColumn ? same.find(({ heads }) => Math.floor((heads ?? 0) / columns) === slotsBefore) : same[0];
}

/** Parts each with a header of its own, none with a place for figures up to the last, are a band whose header is printed group by group. */
function asBand(
  stream: Stream,
  { matches }: Alignment,
): { readonly band: Strand; readonly own: readonly Match[] } | null {
  const strand = matches[0]?.entry.strand;
  if (!strand || matches.some(({ entry }) => entry.strand !== strand)) return null;
  if (strand.band.length > 0) return { band: strand, own: matches };
  const band = strand.arrangement === 'parts' ? inArrangement(strand, 'band') : undefined;
  if (!band) return null;
  const headers = matches.flatMap((match, i) => (match.entry.role === 'row' ? [{ match, next: matches[i + 1] }] : []));
  if (headers.length < 2 || !headers.every(({ match, next }) => !next || isBare(stream, match, next))) return null;
  return {
    band,
    own: matches.flatMap((match) => {
      const entry = inBand(band, match.entry);
      return entry ? [withEntry(match, entry)] : [];
    }),
  };
}

/** The alignment with the whole header of a band where the page prints its words in another order than the form, but for the same columns. */
export function withWholeBand(stream: Stream, alignment: Alignment, occurrences: readonly Occurrence[]): Alignment {
  const found = asBand(stream, alignment);
  if (!found) return alignment;
  const { band, own } = found;
  const words = own.filter(({ entry }) => entry.role === 'header');
  if (words.length === band.entries.filter(({ role }) => role === 'header').length)
    return { ...alignment, matches: own };
  const ordered = inOrder(band, printedWords(stream, band, words[0]?.start ?? 0, occurrences));
  const others = own.filter(({ entry }) => entry.role !== 'header');
  return { ...alignment, matches: ordered ? [...others, ...ordered] : own };
}
