import type { CellId, Localized } from '../forms/index.ts';
import { skeleton } from './characters.ts';
import type { Item } from './items.ts';
import { type Entry, spellingsOf } from './script.ts';

/** The cells that follow one label, with what the page has for them. */
export interface Slot {
  /** The label whose figures these are; for a band, the last word of its header. */
  readonly entry: Entry;
  readonly cells: readonly CellId[];
  /** Row of the page on which the label ends. */
  readonly labelRow: number;
  /** What stands between the label and the next one. */
  readonly items: readonly Item[];
  /** For each cell the header's cell above it, where the page prints one in a grid. */
  readonly heads: readonly (Head | null)[];
  /** Words beside those that are not of the form: 备注, 序号. */
  readonly strangers: readonly Head[];
}

/** The columns a cell of the header covers, in a row of so many. */
export interface Head {
  readonly column: number;
  readonly columnEnd: number;
  readonly width: number;
}

/** A slot as read. `certain`: an item (or nothing, for an empty cell) for each cell. Else the items are there and their cells are not known. */
export type RowReading =
  | {
      readonly slot: Slot;
      readonly certain: true;
      readonly items: readonly (Item | null)[];
      /** The page prints nothing behind the label, not even an empty cell. */
      readonly nothingPrinted?: true;
    }
  | { readonly slot: Slot; readonly certain: false; readonly items: readonly Item[]; readonly reason: Localized };

const isText = (item: Item) => item.value.state === 'unreadable';
const isBlank = (item: Item) => item.value.state === 'blank';

/** Where whole rows of a block have their figures, by the number of cells in the row: filler cells stand at the other places. */
type Profiles = ReadonlyMap<number, readonly number[] | null>;

function ownRow({ items, labelRow }: Slot): Item[] {
  return items.filter((item) => item.row === labelRow);
}

/** Whether text that stands before the figures belongs to the label: the other half of it, or words of the header. */
function belongsToLabel(text: string, { entry, cells }: Slot): boolean {
  if (/\d/.test(text.normalize('NFKC'))) return false;
  const letters = skeleton(text);
  if (letters === '') return true;
  if (entry.strand.band === cells) {
    const header = new Set(
      entry.strand.entries.flatMap(({ label }) => spellingsOf(label).flatMap((spelling) => [...spelling])),
    );
    return [...letters].every((letter) => header.has(letter));
  }
  return letters.length > 1 && spellingsOf(entry.label).some((spelling) => spelling.includes(letters));
}

/** The first items that stand together, unbroken by text; text before them must belong to the label. Null where it does not. */
function firstRun(slot: Slot): Item[] | null {
  const run: Item[] = [];
  for (const item of slot.items) {
    if (!isText(item)) run.push(item);
    else if (run.length >= slot.cells.length || run.some((earlier) => !isBlank(earlier))) break;
    else if (!belongsToLabel(item.raw, slot)) return null;
  }
  return run;
}

function firstLine(run: readonly Item[]): Item[] {
  return run.filter(({ row }) => row === run[0]?.row);
}

/** As many cells as the form has, or as many that are not empty: the others are filler. */
function byCount(items: readonly Item[], size: number, profiles: Profiles): (Item | null)[] | null {
  const filled = items.filter((item) => !isBlank(item));
  if (filled.length === size) return filled;
  if (filled.length === 0 && items.length > 0) return Array.from({ length: size }, (_, i) => items[i] ?? null);
  const places = profiles.get(items.length);
  if (places) {
    const placed = places.map((place) => items[place] ?? null);
    if (filled.every((item) => placed.includes(item))) return placed;
  }
  // An empty cell counts as one where no whole row of the block shows that rows of it have filler.
  return items.length === size && profiles.size === 0 ? [...items] : null;
}

const overlap = (a: Pick<Head, 'column' | 'columnEnd'>, b: Head) => a.column < b.columnEnd && b.column < a.columnEnd;

/**
 * Each figure under its header, where header and row are of one width, so that columns are truly under each other. Null where that does not
 * hold, where a figure stands under no word of the header or under two: the 2019 form itself prints spans that do not line up.
 */
function byHeader(items: readonly Item[], { heads, strangers }: Slot): (Item | null)[] | null {
  const placed: (Item | null)[] = [];
  for (const [i, head] of heads.entries()) {
    const previous = heads[i - 1];
    if (!head || head.width !== items[0]?.width || (previous && head.column < previous.columnEnd)) return null;
    const under = items.filter((item) => overlap(item, head));
    const filled = under.filter((item) => !isBlank(item));
    if (filled.length > 1 || placed.some((item) => item !== null && filled.includes(item))) return null;
    placed.push(filled[0] ?? under[0] ?? null);
  }
  const stray = items.some(
    (item) => !isBlank(item) && !placed.includes(item) && !strangers.some((stranger) => overlap(item, stranger)),
  );
  return stray ? null : placed;
}

/** Text behind a whole row is a remark: the column 备注. */
function withoutRemark(items: readonly Item[], size: number): readonly Item[] {
  const last = items.at(-1);
  return items.length === size + 1 && last && isText(last) && !items.slice(0, -1).some(isText)
    ? items.slice(0, -1)
    : items;
}

const uncertain = {
  headerDisagrees: {
    zh: '按表头与按次序对应的列不一致',
    en: 'the header and the order of the figures tell different columns',
  } as Localized,
  fewer: (found: number, size: number): Localized => ({
    zh: `该行应有 ${size} 个数，页面上只有 ${found} 个，无法确定各属哪一列`,
    en: `the row has ${size} cells, the page prints only ${found} figures: their columns are not certain`,
  }),
  more: (found: number, size: number): Localized => ({
    zh: `该行应有 ${size} 个数，页面上却有 ${found} 个，无法确定哪些属于该行`,
    en: `the row has ${size} cells, the page prints ${found} figures: which belong to it is not certain`,
  }),
  strayText: (text: string): Localized => ({
    zh: `行标签后是无法识别的文字“${text}”，其后的数不能认定属于该行`,
    en: `the label is followed by unknown text “${text}”: the figures behind it cannot be taken for this row's`,
  }),
};

function readRow(slot: Slot, profiles: Profiles): RowReading {
  const size = slot.cells.length;
  const own = ownRow(slot);
  const sure = (items: readonly (Item | null)[]): RowReading => ({ slot, certain: true, items });
  const headed = byHeader(own, slot);
  const counted = byCount(withoutRemark(own, size), size, profiles);
  if (headed && counted?.some((item, i) => item && !isBlank(item) && item !== headed[i])) {
    return { slot, certain: false, items: own.filter((item) => !isBlank(item)), reason: uncertain.headerDisagrees };
  }
  const placedOwn = headed ?? counted;
  if (placedOwn) return sure(placedOwn);

  const run = firstRun(slot);
  if (!run) {
    const stray = slot.items.find(isText)?.raw ?? '';
    return { slot, certain: false, items: [], reason: uncertain.strayText(stray.slice(0, 20)) };
  }
  const line = firstLine(run);
  const placed = byCount(run, size, profiles) ?? (size > 1 && own.length === 0 ? byCount(line, size, profiles) : null);
  if (placed) return sure(placed);
  const loose = (own.length > 0 ? own : run).filter((item) => !isBlank(item));
  const text = slot.items.find(isText);
  if (loose.length === 0 && text)
    return { slot, certain: false, items: [], reason: uncertain.strayText(text.raw.slice(0, 20)) };
  if (loose.length === 0)
    return { slot, certain: true, items: Array.from({ length: size }, () => null), nothingPrinted: true };
  const say = loose.length < size ? uncertain.fewer : uncertain.more;
  return { slot, certain: false, items: loose, reason: say(loose.length, size) };
}

/** Rows that are whole show where filler stands in rows of their length. Rows that disagree show nothing. */
function profilesOf(slots: readonly Slot[]): Profiles {
  const profiles = new Map<number, readonly number[] | null>();
  for (const slot of slots) {
    const own = ownRow(slot);
    const row = own.length > 0 ? own : (firstRun(slot) ?? []);
    const places = [...row.keys()].filter((i) => row[i] && !isBlank(row[i]));
    if (places.length !== slot.cells.length || row.length === places.length) continue;
    const known = profiles.get(row.length);
    profiles.set(row.length, known === undefined || known?.join() === places.join() ? places : null);
  }
  return profiles;
}

/**
 * Finds the cell of each figure of a table's rows: columns come from the count where the row is whole, from the other rows of its block
 * where they show which cells are filler. A row that keeps only some of its figures stays uncertain.
 */
export function readRows(slots: readonly Slot[]): RowReading[] {
  const byBlock = new Map<number, Slot[]>();
  for (const slot of slots) {
    const list = byBlock.get(slot.entry.strand.block) ?? [];
    list.push(slot);
    byBlock.set(slot.entry.strand.block, list);
  }
  return [...byBlock.values()].flatMap((block) => {
    const profiles = profilesOf(block);
    return block.map((slot) => readRow(slot, profiles));
  });
}
