import type { Alignment, Match } from './align.ts';
import { itemsBetween, type Position } from './items.ts';
import type { Occurrence } from './occurrences.ts';
import type { Entry } from './script.ts';
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
  const rows = new Set(matches.flatMap(({ entry }) => (entry.role === 'row' ? [entry] : [])));
  const strands = new Set([...rows].map(({ strand }) => strand));
  const from = matches[0]?.start ?? 0;
  const left = occurrences.flatMap((occurrence) => {
    const { spelling, start, resumes } = occurrence;
    if (start < from || occurrence.end > end || resumes !== null) return [];
    const own = spelling.uses.map(({ entry }) => entry).filter(({ strand }) => strand.table === table);
    const [entry, ...others] = own.filter(({ role, strand }) => role === 'row' && strands.has(strand));
    if (!entry || others.length > 0 || own.some(({ role }) => role === 'header')) return [];
    return hasFigures(stream, occurrence, entry) ? [{ entry, start, end: occurrence.end, resumes }] : [];
  });
  if (left.length === 0) return alignment;
  // What stands below the heading of another section is another table, or another report.
  const last = stream.piece[(matches.at(-1)?.end ?? 1) - 1] ?? 0;
  const below = nextSection(stream, last + 1, stream.pieces.length);
  // Of spellings within each other the longest is the label.
  const found: Match[] = [];
  for (const label of left.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const isTaken = (match: Match) => match.start < label.end && label.start < match.end;
    if ((stream.piece[label.start] ?? 0) >= below || matches.some(isTaken) || found.some(isTaken)) continue;
    found.push(label);
  }
  if (found.length === 0) return alignment;
  return { ...alignment, matches: [...matches, ...found].sort((a, b) => a.start - b.start) };
}
