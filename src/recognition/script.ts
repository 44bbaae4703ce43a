import {
  type Arrangement,
  type Block,
  type CellId,
  cellId,
  type FormId,
  forms,
  type Label,
  rowsOf,
  type TableId,
  tableIds,
} from '../forms/index.ts';
import { skeleton } from './characters.ts';

/** What a label is for. Rows hold figures; all else is an anchor. */
export type Role = 'title' | 'caption' | 'header' | 'heading' | 'row';

/** One label of a printed table, in reading order. */
export interface Entry {
  readonly strand: Strand;
  /** Position within the strand. */
  readonly index: number;
  readonly role: Role;
  readonly label: Label;
  /** The cells whose figures follow this label; empty for an anchor. */
  readonly cells: readonly CellId[];
  /** For a word of the header: which of a slot's cells stands under it; null where it heads none. */
  readonly heads: number | null;
  /** How many entries with cells, and how many without, stand before it in the strand. */
  readonly slotsBefore: number;
  readonly anchorsBefore: number;
}

/** One block of a table in one arrangement, as the sequence of its labels: what the alignment walks along. */
export interface Strand {
  readonly table: TableId;
  readonly block: number;
  /** The editions that print this very block. */
  readonly editions: readonly FormId[];
  readonly arrangement: Arrangement['kind'];
  readonly entries: readonly Entry[];
  /** Cells that follow the whole header rather than a label (an arrangement of kind `band`); empty otherwise. */
  readonly band: readonly CellId[];
  readonly slots: number;
  /** See {@link Block.spansDiffer}. */
  readonly spansDiffer: boolean;
}

/** A spelling of a label, folded, and the entries it may stand for. */
export interface Spelling {
  readonly letters: string;
  readonly uses: readonly { readonly entry: Entry; readonly official: boolean }[];
}

/** A table of all editions, ready to be aligned. */
export interface Script {
  readonly table: TableId;
  readonly strands: readonly Strand[];
}

type Draft = Pick<Entry, 'role' | 'label' | 'cells' | 'heads'>;

/** For each word of a header, which of a slot's cells stands under it. A band prints its columns anew for each row. */
function headsOf(block: Block, { kind, header }: Arrangement): (number | null)[] {
  const rows = rowsOf(block).map(({ row }) => row);
  const columns = block.columns.map(({ id }) => id);
  const printedBefore = new Map<string, number>();
  return header.map((word) => {
    if ('row' in word) return kind === 'transposed' ? rows.indexOf(word.row) : null;
    if (!('column' in word)) return null;
    const times = printedBefore.get(word.column) ?? 0;
    printedBefore.set(word.column, times + 1);
    return times * columns.length + columns.indexOf(word.column);
  });
}

function draftsOf(block: Block, arrangement: Arrangement, cell: (row: string, column: string) => CellId): Draft[] {
  const columnLabel = new Map(block.columns.map((column) => [column.id, column.label]));
  const rowLabel = new Map(rowsOf(block).map(({ row, label }) => [row, label]));
  const heads = headsOf(block, arrangement);
  const header: Draft[] = arrangement.header.map((word, i) => {
    const label = 'column' in word ? columnLabel.get(word.column) : 'row' in word ? rowLabel.get(word.row) : word.words;
    if (!label) throw new RangeError(`the header names ${JSON.stringify(word)}, which the block does not have`);
    return { role: 'header', label, cells: [], heads: heads[i] ?? null };
  });
  const cellsOfRow = (row: string) => block.columns.map((column) => cell(row, column.id));
  switch (arrangement.kind) {
    case 'rows':
      return [
        ...header,
        ...block.rows.map(
          (row): Draft =>
            'row' in row
              ? { role: 'row', label: row.label, cells: cellsOfRow(row.row), heads: null }
              : { role: 'heading', label: row.heading, cells: [], heads: null },
        ),
      ];
    case 'band':
      return header;
    case 'parts':
      // The figures follow the small header, so its last word holds them.
      return rowsOf(block).flatMap(({ row, label }): Draft[] => [
        { role: 'heading', label, cells: [], heads: null },
        ...header.map(
          (word, i): Draft => (i === header.length - 1 ? { ...word, role: 'row', cells: cellsOfRow(row) } : word),
        ),
      ]);
    case 'transposed':
      return [
        ...header,
        ...block.columns.map(
          (column): Draft => ({
            role: 'row',
            label: column.label,
            cells: rowsOf(block).map(({ row }) => cell(row, column.id)),
            heads: null,
          }),
        ),
      ];
  }
}

function strandOf(
  table: TableId,
  index: number,
  block: Block,
  arrangement: Arrangement,
  editions: readonly FormId[],
  title: Label | null,
): Strand {
  const cell = (row: string, column: string): CellId => cellId(table, row, column);
  const drafts = draftsOf(block, arrangement, cell);
  if (block.caption) drafts.unshift({ role: 'caption', label: block.caption, cells: [], heads: null });
  if (title) drafts.unshift({ role: 'title', label: title, cells: [], heads: null });
  const entries: Entry[] = [];
  const band =
    arrangement.kind === 'band'
      ? rowsOf(block).flatMap(({ row }) => block.columns.map((column) => cell(row, column.id)))
      : [];
  const strand: Strand = {
    table,
    block: index,
    editions,
    arrangement: arrangement.kind,
    entries,
    band,
    slots: drafts.filter(({ cells }) => cells.length > 0).length,
    spansDiffer: block.spansDiffer === true,
  };
  let slotsBefore = 0;
  for (const [i, draft] of drafts.entries()) {
    const { role, label, cells, heads } = draft;
    entries.push({ strand, index: i, role, label, cells, heads, slotsBefore, anchorsBefore: i - slotsBefore });
    if (draft.cells.length > 0) slotsBefore += 1;
  }
  return strand;
}

/** The tables of all editions as strands: an edition whose block equals another's shares its strand. */
function buildScripts(): Script[] {
  return tableIds.map((table) => {
    const strands: Strand[] = [];
    const shared = new Map<Block, FormId[]>();
    for (const form of forms) {
      const { title, blocks } = form.definition.tables[table];
      for (const [index, block] of blocks.entries()) {
        const editions = shared.get(block);
        if (editions) {
          editions.push(form.id);
          continue;
        }
        const own = [form.id];
        shared.set(block, own);
        for (const arrangement of block.arrangements)
          strands.push(strandOf(table, index, block, arrangement, own, index === 0 ? title : null));
      }
    }
    return { table, strands };
  });
}

/** The labels of the forms are few, and each is asked for often. */
const spellingsByLabel = new WeakMap<Label, readonly string[]>();

/** All that a label may be spelled as, folded; official spellings first. A gloss may be printed as part of the label. */
export function spellingsOf(label: Label): readonly string[] {
  const known = spellingsByLabel.get(label);
  if (known) return known;
  const glossed = label.gloss ? [label.zh + label.gloss] : [];
  const all = [...new Set([label.zh, ...glossed, ...(label.variants ?? [])].map(skeleton))];
  spellingsByLabel.set(label, all);
  return all;
}

function buildSpellings(): Spelling[] {
  const uses = new Map<string, { entry: Entry; official: boolean }[]>();
  for (const { strands } of scripts) {
    for (const { entries } of strands) {
      for (const entry of entries) {
        const spelled = spellingsOf(entry.label);
        const [words = ''] = spelled;
        for (const letters of spelled) {
          const list = uses.get(letters) ?? [];
          if (list.length === 0) uses.set(letters, list);
          list.push({ entry, official: letters.startsWith(words) });
        }
      }
    }
  }
  return [...uses].map(([letters, list]) => ({ letters, uses: list }));
}

export const scripts: readonly Script[] = buildScripts();
export const spellings: readonly Spelling[] = buildSpellings();

/** The same block of the same editions in another arrangement; undefined where it is not printed so. */
export function inArrangement(strand: Strand, kind: Arrangement['kind']): Strand | undefined {
  const own = scripts.find(({ table }) => table === strand.table)?.strands;
  return own?.find(
    ({ block, editions, arrangement }) =>
      block === strand.block && editions === strand.editions && arrangement === kind,
  );
}
