import type { CellId, Localized } from '../forms/index.ts';
import type { Alignment } from './align.ts';
import { type BlockHeader, blockHeaderOf } from './block-header.ts';
import { skeleton } from './characters.ts';
import { doubtsOf } from './doubts.ts';
import { explainedIn, strangersIn } from './header.ts';
import {
  hasBracketedFigure,
  type Item,
  itemsBetween,
  itemsIn,
  type Position,
  positionBehind,
  positionOf,
} from './items.ts';
import { marksByLine } from './marks.ts';
import type { Occurrence } from './occurrences.ts';
import { hasOtherWords } from './other-words.ts';
import type { Entry, Strand } from './script.ts';
import { nextSection } from './sections.ts';
import { lettersIn, type Stream } from './stream.ts';
import { readValue } from './value.ts';

/** The cells that follow one label, with what the page has for them. */
export interface Slot {
  /** The label whose figures these are; for a band, the last word of its header. */
  readonly entry: Entry;
  /** The letters of the label, folded, as far as they stand together. */
  readonly letters: string;
  readonly cells: readonly CellId[];
  /** Row of the page on which the label ends. */
  readonly labelRow: number;
  /** What stands between the label and the next one. */
  readonly items: readonly Item[];
  readonly header: BlockHeader;
  /** The label fills its words, and no words that are no labels stand before it in its row: it is no part of a sentence or of another header. */
  readonly isAlone: boolean;
  /** A bracket behind the label may hold its figure, or one of them. */
  readonly bracketed: boolean;
}

/** Behind the last label of a table nothing farther than this can be its figures. */
const PIECES_BEHIND = 80;

/** Where the figures behind a table's last label end: at the next section's heading, at the next table, or not far off. */
function tableEnd(stream: Stream, from: number, end: Position): Position {
  const limit = Math.min(end.piece, from + PIECES_BEHIND, stream.pieces.length);
  const piece = nextSection(stream, from + 1, limit);
  return piece === end.piece ? end : { piece, index: 0 };
}

/** Figures that stand in a label's row before it: a column of row numbers at most is one, unless the label ends the row. */
function figuresBefore(stream: Stream, label: number): Item[] {
  const own = stream.pieces[label];
  const before: Item[] = [];
  for (let i = label - 1; own && own.grid !== null && stream.pieces[i]?.row === own.row; i -= 1) {
    const piece = stream.pieces[i];
    if (piece) before.push(...itemsIn(piece));
  }
  const figures = before.filter(({ value }) => value.state === 'reported');
  const endsItsRow = stream.pieces[label + 1]?.row !== own?.row;
  return figures.length > 1 || endsItsRow ? figures : [];
}

/** The figures among items where none should be; a lone dash is a mark of the words around it, or a rule. */
function straysIn(items: readonly Item[]): number {
  let figures = items.filter(({ value }) => value.state === 'reported').length;
  for (const { marks } of marksByLine(items)) if (marks > 1) figures = Math.max(figures, marks);
  return figures;
}

/** How many cells of rows the items may be: figures, dashes, and the empty cells beside them. */
function cellsIn(items: readonly Item[]): number {
  let count = 0;
  for (const { marks, blanks } of marksByLine(items)) if (marks > 0) count += marks + blanks;
  return count;
}

/** The slots of a table, and the number of figures that stand in it behind no label of a row. */
export interface Slots {
  readonly slots: readonly Slot[];
  readonly strays: number;
  /** How many of them, empty cells with them, stand right before the label of each block's first row. */
  readonly leading: ReadonlyMap<number, number>;
  /** Labels of which it is not certain which figures are theirs, and why. */
  readonly doubts: ReadonlyMap<Entry, Localized>;
}

const fillsWords = ({ wordStart, wordEnd }: Stream, start: number, end: number) =>
  wordStart[start] === start && wordEnd[end - 1] === end;

/** Whether a label stands in a row of a grid right behind words that no label explains. */
function isBehindWords({ pieces }: Stream, piece: number, explained: ReadonlySet<number>): boolean {
  const { grid = null, row } = pieces[piece] ?? {};
  const { text = '', row: rowBefore } = pieces[piece - 1] ?? {};
  if (grid === null || rowBefore !== row || explained.has(piece - 1)) return false;
  return readValue(text).state === 'unreadable' && skeleton(text) !== '';
}

/** The slots of an aligned table: each label that figures follow, with what stands up to the next label. */
export function slotsOf(
  stream: Stream,
  { matches }: Alignment,
  occurrences: readonly Occurrence[],
  end: number,
): Slots {
  const slots: Slot[] = [];
  let strays = 0;
  const leading = new Map<number, number>();
  const begun = new Set<number>();
  const ofForm = matches.filter(({ entry }, i) => entry.heads === null || !hasOtherWords(stream, matches, i));
  const explained = explainedIn(stream, ofForm);
  const strangers = strangersIn(stream, ofForm, explained);
  // Under a word 序号 at the header's beginning stands the number of the row.
  const numbered = strangers.some(({ column, beside }) => beside && column === 0);
  const headers = new Map<Strand, BlockHeader>();
  let nextMatch = 0;
  for (const { entry, start, end: labelEnd, resumes } of matches) {
    nextMatch += 1;
    const { strand } = entry;
    const next = matches[nextMatch];
    const endsBand = strand.band.length > 0 && next?.entry.strand !== strand;
    const cells = endsBand ? strand.band : entry.cells;
    if (cells.length === 0) {
      const ofBand = next?.entry.strand.band.length ?? 0;
      if (!next || (entry.role === 'title' && next.entry.role !== 'row' && ofBand === 0)) continue;
      const between = itemsBetween(stream, positionBehind(stream, labelEnd), positionOf(stream, next.start));
      if (between.length === 0) continue;
      // Below a title there may be sentences: they have fewer figures than a band.
      const figures = straysIn(between);
      if (entry.role !== 'title' || (ofBand > 0 && figures >= ofBand)) strays += figures;
      const { block } = next.entry.strand;
      if (next.entry.role === 'row' && !begun.has(block)) leading.set(block, cellsIn(between));
      continue;
    }
    let header = headers.get(strand);
    if (!header) {
      header = blockHeaderOf(stream, strand, cells.length, { matches: ofForm, occurrences, explained, strangers });
      headers.set(strand, header);
    }
    // Of a label with its figures in the middle the first half is what they follow.
    const lastLetter = (resumes ?? labelEnd) - 1;
    const from = positionBehind(stream, lastLetter + 1);
    const { piece } = from;
    if (!numbered) strays += figuresBefore(stream, piece).length;
    begun.add(strand.block);
    const to = next ? positionOf(stream, next.start) : tableEnd(stream, piece, positionOf(stream, end));
    const items = itemsBetween(stream, from, to);
    slots.push({
      entry,
      letters: lettersIn(stream, start, labelEnd),
      cells,
      labelRow: stream.pieces[piece]?.row ?? 0,
      items: numbered ? items.filter(({ width, column }) => width <= 1 || column !== 0) : items,
      header,
      bracketed: hasBracketedFigure(stream, from, to),
      isAlone: fillsWords(stream, start, labelEnd) && !isBehindWords(stream, stream.piece[start] ?? 0, explained),
    });
  }
  return {
    slots: withoutSerials(stream, slots, stream.piece[matches[0]?.start ?? 0] ?? 0),
    strays,
    leading,
    doubts: doubtsOf(stream, matches),
  };
}

/** So many rows in sequence make a column of serial numbers. */
const SHORTEST_SERIES = 4;
const SERIAL_HEADER = /(?:^|\s)(?:序号|序號|编号|編號|项次)(?:\s|$)/;

/**
 * Takes away the column 序号 of a page that prints one cell a line: there the number of a row follows the figures of the row before, and these
 * last items count on by one. Where no header says 序号 each row must have one item too many besides.
 */
function withoutSerials(stream: Stream, slots: readonly Slot[], from: number): Slot[] {
  let named: boolean | undefined;
  const isNamed = () => {
    named ??= stream.pieces.slice(from, from + PIECES_BEHIND).some(({ text }) => SERIAL_HEADER.test(text));
    return named;
  };
  const serial = (slot: Slot | undefined): number | null => {
    const last = slot?.items.at(-1);
    if (
      !slot ||
      last?.value.state !== 'reported' ||
      slot.items.some((item) => item.row === slot.labelRow && item.width > 1)
    )
      return null;
    const filled = slot.items.filter(({ value }) => value.state !== 'blank').length;
    return filled === slot.cells.length + 1 || isNamed() ? last.value.value : null;
  };
  const numbers = slots.map(serial);
  const inSeries = numbers.map((number, i) => {
    let from = i;
    let to = i;
    if (number === null) return false;
    while (from > 0 && numbers[from - 1] === number - (i - from) - 1) from -= 1;
    while (to < numbers.length - 1 && numbers[to + 1] === number + (to - i) + 1) to += 1;
    return to - from + 1 >= SHORTEST_SERIES;
  });
  return slots.map((slot, i) => {
    if (!inSeries[i]) return slot;
    const { entry, letters, cells, labelRow, items, header, isAlone, bracketed } = slot;
    return { entry, letters, cells, labelRow, items: items.slice(0, -1), header, isAlone, bracketed };
  });
}
