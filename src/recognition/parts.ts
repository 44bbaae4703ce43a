import type { Alignment, Match } from './align.ts';
import { withEntry } from './candidates.ts';
import type { Entry } from './script.ts';
import type { Stream } from './stream.ts';

/*
 * A table printed in parts, each with a label over a small header of its own: all headers have the same words, so that only the label tells whose
 * figures follow.
 */

const isOfParts = ({ entry }: Match) => entry.strand.arrangement === 'parts';

/**
 * The alignment with each header of a part taken for that of the label it stands under, where the page lacks the header of one label and the
 * label of another.
 */
export function withOwnWords(alignment: Alignment): Alignment {
  if (!alignment.matches.some(isOfParts)) return alignment;
  let label: Entry | null = null;
  const matches = alignment.matches.map((match): Match => {
    const { entry } = match;
    if (!isOfParts(match) || entry.role === 'title') return match;
    if (entry.role === 'heading') {
      label = entry;
      return match;
    }
    const part = label?.strand === entry.strand ? label.slotsBefore : entry.slotsBefore;
    if (entry.role === 'row') label = null;
    const own = entry.strand.entries.find(
      (other) => other.slotsBefore === part && other.label === entry.label && other.role === entry.role,
    );
    return own ? withEntry(match, own) : match;
  });
  return { ...alignment, matches };
}

/**
 * The parts of which it is not certain that they are those of their labels: the page lacks another part, which is the next, or here the label and
 * the words of the header do not follow each other without a gap, so that the header may be the other part's.
 */
export function unnamedParts(stream: Stream, matches: readonly Match[]): ReadonlySet<Entry> {
  const unnamed = new Set<Entry>();
  const rows = matches.filter((match) => isOfParts(match) && match.entry.role === 'row');
  if (rows.length === (rows[0]?.entry.strand.slots ?? 0)) return unnamed;
  const rowAt = (letter: number) => stream.pieces[stream.piece[letter] ?? 0]?.row ?? 0;
  for (const { entry } of rows) {
    const place = matches.findIndex(
      (match) =>
        match.entry.strand === entry.strand &&
        match.entry.role === 'heading' &&
        match.entry.slotsBefore === entry.slotsBefore,
    );
    const part = matches.slice(place, matches.findIndex((match) => match.entry === entry) + 1);
    const [label, first] = part;
    const isWhole = part.every((match, i) => {
      const before = part[i - 1];
      return !before || (match.entry.index === before.entry.index + 1 && match.start === before.end);
    });
    // Where the next part is lacking, its label may be all that is lost of it, and all of this one but its label.
    const next = entry.slotsBefore + 1;
    const lacksNext = next < entry.strand.slots && !rows.some((other) => other.entry.slotsBefore === next);
    const isApart = !label || !first || rowAt(first.start) > rowAt(label.end - 1) + 1;
    if (place < 0 || isApart || !isWhole || lacksNext) unnamed.add(entry);
  }
  return unnamed;
}
