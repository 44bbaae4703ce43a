import { type Alignment, isTaken, type Match } from './align.ts';
import { itemsBetween, type Position } from './items.ts';
import type { Occurrence } from './occurrences.ts';
import type { Entry, Strand } from './script.ts';
import { nextSection } from './sections.ts';
import { FIGURE, type Stream } from './stream.ts';

/** Whether figures of a row follow a label on its line or, where the page prints cells one to a line, before any other word. */
function hasFigures(stream: Stream, { start, end }: Occurrence, { cells }: Entry): boolean {
  if (stream.gap[end] !== FIGURE && end < stream.length) return false;
  const positionOf = (letter: number): Position => ({
    piece: stream.piece[letter] ?? stream.pieces.length,
    index: stream.lead[letter] ?? 0,
  });
  const own = stream.pieces[stream.piece[start] ?? 0];
  const items = itemsBetween(
    stream,
    { piece: stream.piece[end - 1] ?? 0, index: (stream.at[end - 1] ?? 0) + 1 },
    positionOf(end),
  );
  const figures = items.filter(
    ({ value, row }) => value.state === 'reported' && (own?.grid === null || row === own?.row),
  );
  return figures.length >= Math.min(2, cells.length);
}

/**
 * The alignment with the rows that its order has left out though they stand in it: a label printed twice, so that its figures may be those of
 * either row, and rows that the page prints in another order than the form. Words that head columns too are told by their order alone.
 */
export function withUnorderedRows(
  stream: Stream,
  alignment: Alignment,
  occurrences: readonly Occurrence[],
  end: number,
): Alignment {
  const { matches, table } = alignment;
  const strands = new Set<Strand>();
  const taken = new Uint8Array(end);
  for (const { entry, start, end: until } of matches) {
    if (entry.role === 'row') strands.add(entry.strand);
    taken.fill(1, start, until);
  }
  const from = matches[0]?.start ?? 0;
  const left: Match[] = [];
  for (const occurrence of occurrences) {
    const { spelling, start, end: until, resumes } = occurrence;
    if (start < from || until > end || resumes !== null || isTaken(taken, start, until)) continue;
    const own = spelling.uses.map(({ entry }) => entry).filter(({ strand }) => strand.table === table);
    const [entry, ...others] = own.filter(({ role, strand }) => role === 'row' && strands.has(strand));
    if (!entry || others.length > 0 || own.some(({ role }) => role === 'header')) continue;
    if (hasFigures(stream, occurrence, entry)) left.push({ entry, start, end: until, resumes });
  }
  if (left.length === 0) return alignment;
  // What stands below the heading of another section is another table, or another report.
  const last = stream.piece[(matches.at(-1)?.end ?? 1) - 1] ?? 0;
  const below = nextSection(stream, last + 1, stream.pieces.length);
  // Of spellings within each other the longest is the label.
  const found: Match[] = [];
  for (const label of left.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if ((stream.piece[label.start] ?? 0) >= below || isTaken(taken, label.start, label.end)) continue;
    taken.fill(1, label.start, label.end);
    found.push(label);
  }
  if (found.length === 0) return alignment;
  return { ...alignment, matches: [...matches, ...found].sort((a, b) => a.start - b.start) };
}
