import { type FormId, formOrLatest, type TableId } from '../forms/index.ts';
import type { Alignment } from './align.ts';
import { borneOut } from './borne-out.ts';
import { isText } from './items.ts';
import { unreadableRows } from './lost-lines.ts';
import { type PlacedTable, placeRows } from './place.ts';
import type { RowReading } from './row-reading.ts';
import { type Entry, type Strand, scripts } from './script.ts';
import type { Stream } from './stream.ts';

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

const strands = scripts.flatMap((script) => script.strands);

/** The strands that may stand in the place of one, itself among them, as other editions have its block. */
const alternatives: ReadonlyMap<Strand, readonly Strand[]> = new Map(
  strands.map((strand) => [
    strand,
    strands.filter(
      ({ table, block, arrangement }) =>
        table === strand.table && block === strand.block && arrangement === strand.arrangement,
    ),
  ]),
);

/** Whether a strand prints an entry of another for the same cells, or at least its words. */
interface Likeness {
  readonly same: boolean;
  readonly words: boolean;
}

const likenesses = new Map<Strand, Map<Entry, Likeness>>();

function likenessOf(candidate: Strand, asked: Entry): Likeness {
  const own = likenesses.get(candidate) ?? new Map<Entry, Likeness>();
  likenesses.set(candidate, own);
  const known = own.get(asked);
  if (known) return known;
  const named = candidate.entries.filter(({ label }) => label.zh === asked.label.zh);
  const same = named.some(({ role, cells }) => role === asked.role && cells.join() === asked.cells.join());
  const likeness = { same, words: named.length > 0 };
  own.set(asked, likeness);
  return likeness;
}

/**
 * The editions whose form prints just what was matched of a block: several where nothing on the page tells them apart. A label that ends what
 * is on the page, with no figure behind it (`cutOff`), may be of a row in one edition and above rows in another.
 */
function editionsOf(matched: readonly Entry[], strand: Strand, cutOff: Entry | null): FormId[] {
  const prints = (candidate: Strand, asked: Entry) => {
    const { same, words } = likenessOf(candidate, asked);
    return same || (asked === cutOff && words);
  };
  return (alternatives.get(strand) ?? [])
    .filter((candidate) => candidate === strand || matched.every((entry) => prints(candidate, entry)))
    .flatMap(({ editions }) => editions);
}

/** Reads an aligned table whose rows are told apart. */
export function readTable(stream: Stream, alignment: Alignment, rowsFound: readonly RowReading[]): TableReading {
  const editions = new Map<number, readonly FormId[]>();
  const matched = new Map<Strand, Entry[]>();
  for (const { entry } of alignment.matches) {
    if (entry.role === 'title') continue;
    const entries = matched.get(entry.strand);
    if (entries) entries.push(entry);
    else matched.set(entry.strand, [entry]);
  }
  const last = alignment.matches.at(-1)?.entry;
  const cutOff = rowsFound.find(({ slot }) => slot.entry === last && slot.items.every(isText))?.slot.entry ?? null;
  for (const [strand, entries] of matched) editions.set(strand.block, editionsOf(entries, strand, cutOff));
  const first = alignment.matches.find(({ entry }) => entry.role !== 'title') ?? alignment.matches[0];
  const piece = stream.pieces[stream.piece[first?.start ?? 0] ?? 0];
  const { table } = alignment;
  const { identities } = formOrLatest(mostOf(editions));
  const own = identities.filter((identity) => identity.table === table);
  const rows = borneOut(rowsFound, own);
  const placed = placeRows(rows, own);
  return { table, editions, rows, placed, offset: piece?.offset ?? 0 };
}

/** A table of a page that has lost its repeated lines: none of its cells can be told. */
export function withoutFigures(table: TableReading): TableReading {
  return { ...table, rows: unreadableRows(table.rows), placed: { cells: new Map(), contradiction: false } };
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
