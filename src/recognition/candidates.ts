import { forms, type TableId } from '../forms/index.ts';
import type { Occurrence } from './occurrences.ts';
import { type Entry, type Spelling, scripts, spellings } from './script.ts';
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

/** A match as that of another label. */
export const withEntry = ({ start, end, resumes }: Match, entry: Entry): Match => ({ entry, start, end, resumes });

/** A label that may stand in a place of the page, as one of a chain. */
export interface Candidate {
  readonly use: Use;
  readonly occurrence: Occurrence;
  /** What it speaks for: see {@link LETTER}. */
  readonly weight: number;
}

/** Scores are in hundredths of a letter of matched label. They weigh one reading against another; none of them decides alone. */
export const LETTER = 100;
/** Letters of a label beyond these say no more for it. */
export const LONGEST_WEIGHT = 10 * LETTER;
const UNOFFICIAL_SPELLING = 30;
const SPELLING_BREAK = 40;
const SAME_NUMBER = 60;
const OTHER_NUMBER = 2 * LETTER;
const FIGURES_FOLLOW = 50;
const SKIPPED_SLOT = 125;
const SKIPPED_ANCHOR = 20;
/** More labels than the largest page of reports has are noise. */
const MOST_CANDIDATES = 60_000;

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

/** What it costs that so many labels with figures, and so many without, are not on the page. */
export const costOf = (slots: number, anchors: number) => slots * SKIPPED_SLOT + anchors * SKIPPED_ANCHOR;

/** A label that a spelling may stand for, with what is known of it before any page is read. */
export interface Use {
  readonly entry: Entry;
  readonly official: boolean;
  /** What it costs that the labels of its strand before it, those behind it, and it itself are not on the page. */
  readonly before: number;
  readonly behind: number;
  readonly own: number;
  /** The numeral the form prints before its label. */
  readonly number: string | undefined;
  /** Its place in its strand, that of the strand among those of its table, and its block. */
  readonly index: number;
  readonly place: number;
  readonly block: number;
  /** The editions that have its strand, a bit each. */
  readonly editions: number;
}

/** The place of each strand among those of its table. */
const places = new Map(scripts.flatMap(({ strands }) => strands.map((strand, i) => [strand, i] as const)));
/** The editions that have each strand, a bit each. */
const editionBits = new Map(
  [...places.keys()].map((strand) => [
    strand,
    forms.reduce((bits, { id }, i) => bits | (strand.editions.includes(id) ? 1 << i : 0), 0),
  ]),
);
export const MOST_STRANDS = Math.max(...scripts.map(({ strands }) => strands.length));

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
    index,
    place: places.get(strand) ?? 0,
    block: strand.block,
    editions: editionBits.get(strand) ?? 0,
  };
}

/** The uses of each spelling, by table. */
function usesByTable(): ReadonlyMap<TableId, ReadonlyMap<Spelling, readonly Use[]>> {
  const byTable = new Map(scripts.map(({ table }) => [table, new Map<Spelling, Use[]>()] as const));
  for (const spelling of spellings) {
    for (const use of spelling.uses) {
      const ofTable = byTable.get(use.entry.strand.table);
      const own = ofTable?.get(spelling);
      if (own) own.push(useOf(use));
      else ofTable?.set(spelling, [useOf(use)]);
    }
  }
  return byTable;
}

const uses = usesByTable();

/** The row of the page that a letter stands in. */
const rowAt = ({ pieces, piece }: Stream, letter: number) => pieces[piece[letter] ?? 0]?.row;

const mayBe = ({ uses }: Spelling, entry: Entry) => uses.some((use) => use.entry === entry);

/** Whether a label of the same row of the form follows on the same row of the page: the one that is nearer to the figures counts. */
function isRepeated(
  stream: Stream,
  entry: Entry,
  end: number,
  occurrences: readonly Occurrence[],
  from: number,
): boolean {
  if (entry.role !== 'row' || stream.gap[end] === FIGURE || rowAt(stream, end - 1) !== rowAt(stream, end)) return false;
  for (let i = from; i < occurrences.length; i += 1) {
    const next = occurrences[i];
    if (!next || next.start > end) return false;
    if (next.start === end && mayBe(next.spelling, entry)) return true;
  }
  return false;
}

/** The labels of a table wherever they may stand, in reading order. */
export function candidatesFor(stream: Stream, table: TableId, occurrences: readonly Occurrence[]): Candidate[] {
  const candidates: Candidate[] = [];
  const own = uses.get(table) ?? new Map<Spelling, readonly Use[]>();
  let at = -1;
  for (const occurrence of occurrences) {
    const { spelling, start, end, breaks, resumes } = occurrence;
    at += 1;
    const usesHere = own.get(spelling);
    if (!usesHere) continue;
    const letters = Math.min((end - start) * LETTER, LONGEST_WEIGHT) - breaks * SPELLING_BREAK;
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
      candidates.push({ use, occurrence, weight });
      if (candidates.length === MOST_CANDIDATES) return candidates;
    }
  }
  return candidates;
}
