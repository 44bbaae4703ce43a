import type { Document } from '../document/document.ts';
import { type CellDefinition, type CellId, type FormId, formOf, type TableId, tableIds } from '../forms/index.ts';
import type { Cell } from '../report/report.ts';
import type { Alignment, Match } from './align.ts';
import type { Item } from './items.ts';
import { itemsBetween } from './items.ts';
import { type RowReading, readRows, type Slot } from './rows.ts';
import { type Entry, type Strand, scripts } from './script.ts';
import type { Piece, Stream } from './stream.ts';

/** A table of one report as read from the page. */
export interface TableReading {
  readonly table: TableId;
  /** Edition of each block that was found, by block number. */
  readonly editions: ReadonlyMap<number, readonly FormId[]>;
  readonly rows: readonly RowReading[];
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

/** The slots of an aligned table: each label that figures follow, with what stands up to the next label. */
function slotsOf(stream: Stream, { matches }: Alignment, end: number): Slot[] {
  const slots: Slot[] = [];
  const strangers = strangersIn(stream, matches);
  const heads = new Map<Strand, Map<number, Piece>>();
  for (const [i, { entry, start, end: labelEnd }] of matches.entries()) {
    const piece = stream.piece[labelEnd - 1] ?? 0;
    const head = stream.pieces[piece];
    const own = heads.get(entry.strand) ?? new Map<number, Piece>();
    heads.set(entry.strand, own);
    // A word broken over cells heads no column in particular.
    if (entry.heads !== null && head && head.grid !== null && stream.piece[start] === piece) own.set(entry.heads, head);
    const next = matches[i + 1];
    const endsBand = entry.strand.band.length > 0 && next?.entry.strand !== entry.strand;
    const cells = endsBand ? entry.strand.band : entry.cells;
    if (cells.length === 0) continue;
    const from = { piece, index: (stream.at[labelEnd - 1] ?? 0) + 1 };
    const stop = next?.start ?? end;
    const lastPiece = stream.pieces.length - 1;
    const to =
      stop < stream.length
        ? { piece: stream.piece[stop] ?? lastPiece, index: stream.lead[stop] ?? 0 }
        : { piece: lastPiece, index: stream.pieces[lastPiece]?.text.length ?? 0 };
    const near = to.piece <= piece + PIECES_BEHIND ? to : { piece: piece + PIECES_BEHIND, index: 0 };
    slots.push({
      entry,
      cells,
      labelRow: head?.row ?? 0,
      items: itemsBetween(stream, from, near),
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
  return {
    table: alignment.table,
    editions,
    rows: readRows(slotsOf(stream, alignment, end)),
    offset: piece?.offset ?? 0,
  };
}

/** The edition most of a table's blocks have; null where none of them tells. */
export function editionOf({ editions }: TableReading): FormId | null {
  const votes = new Map<FormId, number>();
  for (const ids of editions.values()) {
    const [only] = ids;
    if (only !== undefined && ids.length === 1) votes.set(only, (votes.get(only) ?? 0) + 1);
  }
  let best: FormId | null = null;
  for (const [id, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = id;
  return best;
}

function missing(id: CellId): Cell {
  return { id, state: 'missing', value: null, raw: '' };
}

function fromItem(id: CellId, item: Item | null, definition: CellDefinition, document: Document): Cell {
  if (!item) return { id, state: 'blank', value: null, raw: '' };
  const { value, raw, offset } = item;
  const at = document.placeOf(offset);
  if (value.state !== 'reported') return { id, state: value.state, value: null, raw, at };
  const unit = value.unit ?? definition.column.unit;
  return {
    id,
    state: 'reported',
    value: value.value,
    raw,
    at,
    ...(unit ? { unit } : {}),
    ...(value.note ? { note: value.note } : {}),
  };
}

function fromRow(reading: RowReading, definitions: ReadonlyMap<CellId, CellDefinition>, document: Document): Cell[] {
  const { slot, items } = reading;
  const raw = items.map((item) => item?.raw ?? '').join(' ');
  const [first] = items;
  return slot.cells.flatMap((id, i): Cell[] => {
    const definition = definitions.get(id);
    if (!definition) return [];
    if (reading.certain) return [fromItem(id, items[i] ?? null, definition, document)];
    const state = items.length > 0 ? 'ambiguous' : 'unreadable';
    const at = first ? { at: document.placeOf(first.offset) } : {};
    return [{ id, state, value: null, raw, reason: reading.reason, ...at }];
  });
}

/**
 * Every cell of the form, in its order. Where a page mixes editions each block stands as its own edition has it; a block or table that is
 * not on the page stands as `form` has it, its cells missing.
 */
export function cellsOf(form: FormId | null, tables: readonly TableReading[], document: Document): Map<CellId, Cell> {
  const cells = new Map<CellId, Cell>();
  for (const table of tableIds) {
    const reading = tables.find((candidate) => candidate.table === table);
    const base = (reading && editionOf(reading)) ?? form ?? reading?.editions.values().next().value?.[0] ?? null;
    if (base === null) continue;
    const definitions = new Map<CellId, CellDefinition>();
    const blocks = Math.max(
      formOf(base).definition.tables[table].blocks.length,
      ...[...(reading?.editions.keys() ?? [])].map((block) => block + 1),
    );
    for (let block = 0; block < blocks; block += 1) {
      const own = reading?.editions.get(block);
      const edition = own && !own.includes(base) ? (own[0] ?? base) : base;
      for (const cell of formOf(edition).cells)
        if (cell.table === table && cell.block === block) definitions.set(cell.id, cell);
    }
    for (const id of definitions.keys()) cells.set(id, missing(id));
    for (const row of reading?.rows ?? [])
      for (const cell of fromRow(row, definitions, document)) cells.set(cell.id, cell);
  }
  return cells;
}
