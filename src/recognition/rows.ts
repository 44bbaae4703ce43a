import type { Localized } from '../forms/index.ts';
import { skeleton } from './characters.ts';
import type { Item } from './items.ts';
import { type Strand, spellingsOf } from './script.ts';
import type { Head, Slot, Slots } from './slots.ts';
import { suits } from './suits.ts';

/** A slot as read. `certain`: an item (or nothing, for an empty cell) for each cell. Else the items are there and their cells are not known. */
export type RowReading =
  | {
      readonly slot: Slot;
      readonly certain: true;
      readonly items: readonly (Item | null)[];
      /** The page prints nothing behind the label, not even an empty cell. */
      readonly nothingPrinted?: true;
      /** The figures stand behind the label's line: only their number says that they are this row's. */
      readonly offRow?: true;
    }
  | {
      readonly slot: Slot;
      readonly certain: false;
      readonly items: readonly Item[];
      /** They are this row's figures and all that it has, so that identities may tell their columns. */
      readonly placeable: boolean;
      readonly reason: Localized;
    };

const isText = (item: Item) => item.value.state === 'unreadable';
const isBlank = (item: Item) => item.value.state === 'blank';

/** Where whole rows of a block have their figures, by the shape of the row: filler cells stand at the other places. */
type Profiles = ReadonlyMap<string, readonly number[] | null>;

/** Rows are alike that have as many cells, from the same column on. */
const shapeOf = (items: readonly Item[]) => `${items.length} from ${items[0]?.column ?? 0} of ${items[0]?.width ?? 0}`;

function ownRow({ items, labelRow }: Slot): Item[] {
  return items.filter((item) => item.row === labelRow);
}

/** Whether letters are those of a block's header, whole words or what a narrow column has made of them. */
function isHeader(letters: string, { entries }: Strand): boolean {
  const header = new Set(entries.flatMap(({ label }) => spellingsOf(label).flatMap((spelling) => [...spelling])));
  return [...letters].every((letter) => header.has(letter));
}

/** What may be left of a label behind its last letter; a question mark is no such thing, it stands for something lost. */
const CLOSING_MARKS = /^[\p{Pf}\p{Pi}\p{Pe}\p{Ps}"'＂＇″′:：、,，.．。;；\s]*$/u;

/** The row of a grid right below the label, where that is as wide as the cells are many: a band below its header. */
function gridRow({ items, cells }: Slot): Item[] {
  const [first] = items;
  const row = first && first.width > 1 ? items.filter((item) => item.row === first.row) : [];
  return row.length >= cells.length && cells.length > 1 ? row : [];
}

/** Whether text that stands before the figures belongs to the label: the other half of it, or words of the header. */
function belongsToLabel(text: string, { entry, cells }: Slot): boolean {
  if (/\d/.test(text.normalize('NFKC'))) return false;
  const letters = skeleton(text);
  if (letters === '') return CLOSING_MARKS.test(text);
  if (entry.strand.band === cells) return isHeader(letters, entry.strand);
  return letters.length > 1 && spellingsOf(entry.label).some((spelling) => spelling.includes(letters));
}

/** The first items that stand together, unbroken by text. */
interface Run {
  readonly items: readonly Item[];
  /** Figures stand behind the text that ends it. */
  readonly goesOn: boolean;
  /** Words stand behind the last figure, on its line: a remark, or what another cell holds. */
  readonly words: boolean;
}

/** The first run behind a label; text before it must belong to the label. Null where it does not. */
function firstRun(slot: Slot): Run | null {
  const items: Item[] = [];
  for (const [i, item] of slot.items.entries()) {
    if (!isText(item)) items.push(item);
    else if (items.length >= slot.cells.length || items.some((earlier) => !isBlank(earlier))) {
      const goesOn = slot.items.slice(i).some(({ value }) => value.state === 'reported');
      const words = item.row === items.at(-1)?.row && !goesOn && !isHeader(skeleton(item.raw), slot.entry.strand);
      return { items, goesOn, words };
    } else if (!belongsToLabel(item.raw, slot)) return null;
  }
  return { items, goesOn: false, words: false };
}

function firstLine(run: readonly Item[]): Item[] {
  return run.filter(({ row }) => row === run[0]?.row);
}

/** Words between the figures of a line need be no cell of their own; in a grid they are. */
const inGrid = (items: readonly Item[]) => items.every(({ width }) => width > 1);

/** As many cells as the form has, or as many that are not empty: the others are filler. */
function byCount(items: readonly Item[], size: number, profiles: Profiles): (Item | null)[] | null {
  const filled = items.filter((item) => !isBlank(item));
  if (filled.length === size && (inGrid(filled) || !filled.some(isText))) return filled;
  if (filled.length === 0 && items.length > 0) return Array.from({ length: size }, (_, i) => items[i] ?? null);
  const places = profiles.get(shapeOf(items));
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
  for (const head of heads) {
    if (!head || head.width !== items[0]?.width) return null;
    const under = items.filter((item) => overlap(item, head));
    const filled = under.filter((item) => !isBlank(item));
    if (filled.length > 1 || placed.some((item) => item !== null && filled.includes(item))) return null;
    // No cell at all under a word of the header: the row has lost one, or a cell from above reaches down.
    if (under.length === 0) return null;
    placed.push(filled[0] ?? under[0] ?? null);
  }
  const stray = items.some(
    (item) => !isBlank(item) && !placed.includes(item) && !strangers.some((stranger) => overlap(item, stranger)),
  );
  return stray ? null : placed;
}

const endsRow = ({ columnEnd, width }: Head) => columnEnd === width;

/**
 * The items without the column 备注 at the end: the last cell, where the header has such a word at its end and the row one cell more than the
 * form, or where it holds words; without that word, text behind a row that is whole.
 */
function withoutRemark(items: readonly Item[], { cells, strangers }: Slot): readonly Item[] {
  const last = items.at(-1);
  if (!last) return items;
  const more = items.length === cells.length + 1;
  const remarks = strangers.some(endsRow);
  const wordsBehind = more && isText(last) && inGrid(items) && !items.slice(0, -1).some(isText);
  return wordsBehind || (remarks && (more || isText(last))) ? items.slice(0, -1) : items;
}

const uncertain = {
  headerDisagrees: {
    zh: '按表头与按次序对应的列不一致',
    en: 'the header and the order of the figures tell different columns',
  } as Localized,
  columnOrder: {
    zh: '表头各列的次序与格式不同，无法按次序确定各数属于哪一列',
    en: 'the header prints the columns in another order than the form: the order of the figures does not tell their columns',
  } as Localized,
  figuresBefore: {
    zh: '数排在行标签之前，无法确定属于哪一行',
    en: 'the page prints figures before their labels: which row they belong to is not certain',
  } as Localized,
  leftover: {
    zh: '该行没有数，而表中另有不知属于哪一行的数，不能认定为空',
    en: 'the row prints nothing, while the table has figures that belong to no row: it cannot be taken for empty',
  } as Localized,
  columnLost: {
    zh: '表头不全，而多数行按次序放置后不平衡：可能缺了一列或多了一列，无法确定各数属于哪一列',
    en: 'the header is not complete and most rows do not balance as they stand: a column may be lost or added, so the columns are not certain',
  } as Localized,
  repeats: {
    zh: '页面上重复的行都被删去了（每种文字只出现一次），该行的数无法复原',
    en: 'the page has lost its repeated lines (each text occurs just once): the figures of this row cannot be told',
  } as Localized,
  lone: {
    zh: '数不在该行上而单独成行，其他行并非如此，不能认定属于该行',
    en: 'the figure stands on a line of its own, as no other row has it: it cannot be taken for this row’s',
  } as Localized,
  goesOn: {
    zh: '该行的数在下一行还有，无法确定哪些属于该行',
    en: 'more figures follow on the next line: which belong to this row is not certain',
  } as Localized,
  glued: (raw: string): Localized => ({
    zh: `行标签与数连写，“${raw}”可以是几个数`,
    en: `label and figures run together: “${raw}” may be several figures`,
  }),
  count: (found: number, size: number): Localized => ({
    zh: `该行应有 ${size} 个数，页面上有 ${found} 个，无法确定各属哪一列`,
    en: `the row has ${size} cells, the page prints ${found} figures: their columns are not certain`,
  }),
  strayText: (text: string): Localized => ({
    zh: `行标签后是无法识别的文字“${text.slice(0, 20)}”，其后的数不能认定属于该行`,
    en: `the label is followed by unknown text “${text.slice(0, 20)}”: the figures behind it cannot be taken for this row's`,
  }),
};

const filledOf = (items: readonly Item[]) => items.filter((item) => !isBlank(item));

/** Figures that are this row's, though not which column's. */
function placeable(slot: Slot, items: readonly Item[]): RowReading {
  return { slot, certain: false, items, placeable: true, reason: uncertain.count(items.length, slot.cells.length) };
}

/** Figures that cannot even be said to be this row's, or all of its. */
function unsure(slot: Slot, reason: Localized): RowReading {
  return { slot, certain: false, items: filledOf(slot.items), placeable: false, reason };
}

function readRow(slot: Slot, profiles: Profiles): RowReading {
  const size = slot.cells.length;
  const own = ownRow(slot);
  const row = own.length > 0 ? own : gridRow(slot);
  // Of figures without a space before them one digit is one figure; more may be several.
  const glued = own.find((item) => item.glued && size > 1 && item.raw.length > 1);
  if (glued) return unsure(slot, uncertain.glued(glued.raw));
  const headed = byHeader(row, slot);
  const whole = headed?.every((item) => item !== null && !isBlank(item));
  if (slot.disordered && !whole) return unsure(slot, uncertain.columnOrder);
  const counted = byCount(withoutRemark(row, slot), size, profiles);
  if (headed && !whole && counted?.some((item, i) => item && !isBlank(item) && item !== headed[i])) {
    return unsure(slot, uncertain.headerDisagrees);
  }
  const last = row.at(-1);
  const lacksOne = !headed && row.length === size && last && isBlank(last) && slot.strangers.some(endsRow);
  const placed = headed ?? counted;
  // With a column 备注 at the end the row would have one cell more: one of the form's is lost.
  if (lacksOne && row.some((item) => !isBlank(item))) return unsure(slot, uncertain.columnLost);
  if (placed) return { slot, certain: true, items: placed };
  const run = firstRun(slot);
  return run
    ? readRun(slot, run, filledOf(own).filter((item) => !isText(item)).length, profiles)
    : unsure(slot, uncertain.strayText(slot.items.find(isText)?.raw ?? ''));
}

/** Reads a row whose figures do not all stand beside its label, `begun` of them do: they follow on the next lines, or some are lost. */
function readRun(slot: Slot, { items, goesOn, words }: Run, begun: number, profiles: Profiles): RowReading {
  const size = slot.cells.length;
  const filled = filledOf(items);
  // A row that has begun on the label's line: what stands on the next may be its rest, or a page number.
  if (begun > 0 && filled.length > begun) return unsure(slot, uncertain.goesOn);
  const text = slot.items.find(isText);
  if (words && text && !inGrid(filled)) return unsure(slot, uncertain.strayText(text.raw));
  const line = firstLine(filled);
  const placed = byCount(items, size, profiles) ?? (size > 1 && line.length === size ? line : null);
  if (placed?.every((item, i) => item === null || suits(item, slot.cells[i]))) {
    return { slot, certain: true, items: placed, ...(begun === 0 ? { offRow: true } : {}) };
  }
  if (text && (goesOn || filled.length === 0)) return unsure(slot, uncertain.strayText(text.raw));
  if (filled.length > 0) return placeable(slot, filled);
  return { slot, certain: true, items: Array.from({ length: size }, () => null), nothingPrinted: true };
}

/** Rows that are whole show where filler stands in rows of their length. Rows that disagree show nothing. */
function profilesOf(slots: readonly Slot[]): Profiles {
  const profiles = new Map<string, readonly number[] | null>();
  for (const slot of slots) {
    const own = ownRow(slot);
    const row = withoutRemark(own.length > 0 ? own : (firstRun(slot)?.items ?? []), slot);
    const places = [...row.keys()].filter((i) => row[i] && !isBlank(row[i]));
    if (places.length !== slot.cells.length || row.length === places.length) continue;
    const known = profiles.get(shapeOf(row));
    profiles.set(shapeOf(row), known === undefined || known?.join() === places.join() ? places : null);
  }
  return profiles;
}

/** A row with a word among its figures, one to a line, is whole where every other row is: the word stands in a cell. */
function withWords(row: RowReading): RowReading {
  const { slot } = row;
  const items = slot.items.filter((item) => !isBlank(item));
  const figures = items.filter((item) => !isText(item)).length;
  const apart = new Set(items.map((item) => item.row)).size === items.length;
  if (row.certain || items.length !== slot.cells.length || figures === 0 || !apart) return row;
  return { slot, certain: true, items, offRow: true };
}

/**
 * Finds the cell of each figure of a table's rows: columns come from the header where it is sound, from the count where the row is whole, from
 * the other rows of its block where they show which cells are filler. A row that keeps only some of its figures stays uncertain.
 */
export function readRows({ slots, strays, leading }: Slots): RowReading[] {
  const byBlock = new Map<number, Slot[]>();
  for (const slot of slots) {
    const list = byBlock.get(slot.entry.strand.block) ?? [];
    list.push(slot);
    byBlock.set(slot.entry.strand.block, list);
  }
  const rows = [...byBlock.values()].flatMap((block) => {
    const profiles = profilesOf(block);
    return block.map((slot) => readRow(slot, profiles));
  });
  // Figures before the first label of a row, as many as it has cells: the page prints them before their labels.
  const first = slots[0]?.cells.length ?? 0;
  if (first > 1 && leading >= first) {
    return rows.map((row) => (row.certain && row.offRow ? unsure(row.slot, uncertain.figuresBefore) : row));
  }
  const whole = rows.every((row) => (row.certain ? !row.nothingPrinted : withWords(row).certain));
  const read = whole
    ? rows.map(withWords)
    : rows.map((row) => (isLone(row, rows) ? unsure(row.slot, uncertain.lone) : row));
  if (strays.length === 0 && !read.some(hasLeftover)) return read;
  return read.map((row) => (row.certain && row.nothingPrinted ? unsure(row.slot, uncertain.leftover) : row));
}

/** A row whose columns cannot be told by the number of its figures. */
export function unsureColumns(row: RowReading): RowReading {
  return unsure(row.slot, uncertain.columnLost);
}

/** The rows of a page whose repeated lines were removed: nothing can be said of them. */
export function unreadableRows(rows: readonly RowReading[]): RowReading[] {
  return rows.map(({ slot }) => unsure(slot, uncertain.repeats));
}

/** Whether a row of one cell has its figure on another line, while no longer row shows that the page prints its figures so: a page number? */
function isLone(row: RowReading, rows: readonly RowReading[]): boolean {
  const single = row.certain && row.offRow === true && row.slot.cells.length === 1;
  return single && !rows.some((other) => other.certain && other.offRow && other.slot.cells.length > 1);
}

/** Whether figures stand behind a row's own that belong to no row of the form. */
function hasLeftover({ slot, items, certain }: RowReading): boolean {
  return certain && slot.items.some((item) => item.value.state === 'reported' && !items.includes(item));
}
