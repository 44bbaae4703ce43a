import { type FormId, formOrLatest, forms, type TableId } from '../forms/index.ts';
import type { Alignment, Match } from './align.ts';
import { skeleton } from './characters.ts';
import { itemsBetween, type Position } from './items.ts';
import { type PlacedTable, placeRows } from './place.ts';
import { type RowReading, readRows, type Slot } from './rows.ts';
import { type Entry, type Strand, scripts, spellingsOf } from './script.ts';
import type { Piece, Stream } from './stream.ts';

/** A table of one report as read from the page. */
export interface TableReading {
  readonly table: TableId;
  /** Edition of each block that was found, by block number. */
  readonly editions: ReadonlyMap<number, readonly FormId[]>;
  readonly rows: readonly RowReading[];
  /** What the identities of the table say of the cells of uncertain rows. */
  readonly placed: PlacedTable;
  readonly offset: number;
}

/** Behind the last label of a table nothing farther than this can be its figures. */
const PIECES_BEHIND = 80;

/** Cells of the header's rows that no label explains, by grid. */
function strangersIn(stream: Stream, matches: readonly Match[]): Piece[] {
  const rows = new Set<number>();
  const explained = new Set<number>();
  for (const { entry, start, end } of matches) {
    const first = stream.piece[start] ?? 0;
    if (entry.role === 'header') rows.add(stream.pieces[first]?.row ?? -1);
    for (let piece = first; piece <= (stream.piece[end - 1] ?? first); piece += 1) explained.add(piece);
  }
  return stream.pieces.filter(
    (piece, i) => piece.grid !== null && rows.has(piece.row) && piece.text !== '' && !explained.has(i),
  );
}

/** Where a letter stands, with its numbering; behind the last letter, the end of the page. */
function positionOf(stream: Stream, letter: number): Position {
  if (letter >= stream.length) return { piece: stream.pieces.length, index: 0 };
  return { piece: stream.piece[letter] ?? 0, index: stream.lead[letter] ?? 0 };
}

const sectionTitles = new Set(forms.flatMap(({ definition }) => definition.sections.flatMap(spellingsOf)));
const SECTION_NUMBER = /^[（(]?[一二三四五六七八九十]{1,2}[)）、.．\s]+/;

/** Where the figures behind a table's last label end: at the next section's heading, at the next table, or not far off. */
function tableEnd({ pieces }: Stream, from: number, end: Position): Position {
  const limit = Math.min(end.piece, from + PIECES_BEHIND, pieces.length);
  for (let piece = from + 1; piece < limit; piece += 1) {
    if (sectionTitles.has(skeleton(pieces[piece]?.text.replace(SECTION_NUMBER, '') ?? ''))) return { piece, index: 0 };
  }
  return limit === end.piece ? end : { piece: limit, index: 0 };
}

/** The slots of an aligned table: each label that figures follow, with what stands up to the next label. */
function slotsOf(stream: Stream, { matches }: Alignment, end: number): Slot[] {
  const slots: Slot[] = [];
  const strangers = strangersIn(stream, matches);
  const heads = new Map<Strand, Map<number, Piece>>();
  for (const [i, { entry, start, end: labelEnd, resumes }] of matches.entries()) {
    // Of a label with its figures in the middle the first half is what they follow.
    const lastLetter = (resumes ?? labelEnd) - 1;
    const piece = stream.piece[lastLetter] ?? 0;
    const head = stream.pieces[piece];
    const own = heads.get(entry.strand) ?? new Map<number, Piece>();
    heads.set(entry.strand, own);
    // A word broken over cells heads no column in particular.
    if (entry.heads !== null && head && head.grid !== null && stream.piece[start] === piece) own.set(entry.heads, head);
    const next = matches[i + 1];
    const endsBand = entry.strand.band.length > 0 && next?.entry.strand !== entry.strand;
    const cells = endsBand ? entry.strand.band : entry.cells;
    if (cells.length === 0) continue;
    const from = { piece, index: (stream.at[lastLetter] ?? 0) + 1 };
    const to = next ? positionOf(stream, next.start) : tableEnd(stream, piece, positionOf(stream, end));
    slots.push({
      entry,
      cells,
      labelRow: head?.row ?? 0,
      items: itemsBetween(stream, from, to),
      heads: cells.map((_, c) => own.get(c) ?? null),
      strangers,
    });
  }
  return slots;
}

/** The editions whose form prints just what was matched of a block: several where nothing on the page tells them apart. */
function editionsOf(matched: readonly Entry[], strand: Strand): FormId[] {
  const prints = ({ entries }: Strand, { role, label, cells }: Entry) =>
    entries.some((entry) => entry.role === role && entry.label.zh === label.zh && entry.cells.join() === cells.join());
  return scripts
    .flatMap(({ strands }) => strands)
    .filter(
      ({ table, block, arrangement }) =>
        table === strand.table && block === strand.block && arrangement === strand.arrangement,
    )
    .filter((candidate) => matched.every((entry) => prints(candidate, entry)))
    .flatMap(({ editions }) => editions);
}

/** Reads the figures of an aligned table; `end` is where the next table begins in the stream. */
export function readTable(stream: Stream, alignment: Alignment, end: number): TableReading {
  const editions = new Map<number, readonly FormId[]>();
  const matched = new Map<Strand, Entry[]>();
  for (const { entry } of alignment.matches) {
    if (entry.role === 'title') continue;
    const entries = matched.get(entry.strand);
    if (entries) entries.push(entry);
    else matched.set(entry.strand, [entry]);
  }
  for (const [strand, entries] of matched) editions.set(strand.block, editionsOf(entries, strand));
  const first = alignment.matches.find(({ entry }) => entry.role !== 'title') ?? alignment.matches[0];
  const piece = stream.pieces[stream.piece[first?.start ?? 0] ?? 0];
  const { table } = alignment;
  const rows = readRows(slotsOf(stream, alignment, end));
  const { identities } = formOrLatest(mostOf(editions));
  const placed = placeRows(
    rows,
    identities.filter((identity) => identity.table === table),
  );
  return { table, editions, rows, placed, offset: piece?.offset ?? 0 };
}

/** The edition most of a table's blocks have; null where none of them tells. */
export function editionOf({ editions }: TableReading): FormId | null {
  return mostOf(editions);
}

function mostOf(editions: ReadonlyMap<number, readonly FormId[]>): FormId | null {
  const votes = new Map<FormId, number>();
  for (const ids of editions.values()) {
    const [only] = ids;
    if (only !== undefined && ids.length === 1) votes.set(only, (votes.get(only) ?? 0) + 1);
  }
  let best: FormId | null = null;
  for (const [id, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = id;
  return best;
}
