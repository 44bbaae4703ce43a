import { formOrLatest } from '../forms/index.ts';
import { type Item, isBlank, isText } from './items.ts';
import { marksByLine, stackedIn } from './marks.ts';
import { reasons } from './reasons.ts';
import { type RowReading, unsure } from './row-reading.ts';
import { readSlots } from './rows.ts';
import { belongsToLabel } from './runs.ts';
import type { Strand } from './script.ts';
import type { Slot, Slots } from './slots.ts';

/** Whether all figures of a row, one or more, stand behind its label's line. */
function isOffRow({ slot, items }: RowReading): boolean {
  let found = false;
  for (const item of items) {
    if (item?.value.state !== 'reported') continue;
    if (item.row === slot.labelRow) return false;
    found = true;
  }
  return found;
}

/** Whether figures of a row stand on its label's line. */
function isBeside({ slot, items }: RowReading): boolean {
  return items.some((item) => item?.value.state === 'reported' && item.row === slot.labelRow);
}

/** Whether a row of one cell has its figure on another line, while no longer row shows that the page prints its figures so: a page number? */
function isLone(row: RowReading, rows: readonly RowReading[]): boolean {
  const single = row.certain && row.offRow && row.slot.cells.length === 1;
  if (!single) return false;
  const longer = rows.filter((other) => other.slot.cells.length > 1);
  return !longer.some((other) => other.certain && other.offRow) && !(longer.some(isOffRow) && !longer.some(isBeside));
}

/** Whether a line of text begins with words that are not of the row's label and goes on with figures: another label's. */
function isOthers({ words, width, row }: Item, slot: Slot): boolean {
  if (width > 1 || row === slot.labelRow || !words) return false;
  const figures = words.findIndex(({ value }) => value.state === 'reported');
  const before = words.slice(0, figures).map(({ raw }) => raw);
  return figures > 0 && words[0]?.value.state === 'unreadable' && !belongsToLabel(before.join(''), slot);
}

/**
 * Whether a row's slot holds more than the row has room for: a line of another row, whose label is misspelled or broken or stands elsewhere.
 * Behind the last row of a table prose may come, with figures in it.
 */
function holdsOthers(reading: RowReading, isLast: boolean): boolean {
  const { slot, items, certain } = reading;
  // What stands off the row and cannot be said to be its own may be any row's.
  if (!reading.certain && !reading.placeable && isOffRow(reading)) return true;
  if (items.some((item) => item !== null && stackedIn(item) > 1)) return true;
  if (!isLast && slot.items.some((item) => isOthers(item, slot))) return true;
  if (certain && slot.items.length === items.length && items.every((item) => item !== null)) return false;
  const size = slot.cells.length;
  let most = 0;
  let all = 0;
  for (const { row, marks, blanks, prose } of marksByLine(
    certain ? slot.items.filter((item) => !items.includes(item)) : slot.items,
  )) {
    const isOwn = row === slot.labelRow;
    if ((marks === 0 && (certain || blanks < size)) || (isLast && prose && !isOwn)) continue;
    const cells = isOwn ? marks : marks + blanks;
    most = Math.max(most, cells);
    all += cells;
  }
  return certain ? most > 1 : all > size;
}

/** How many figures stand behind a row's own that belong to no row of the form. */
export function leftoverOf({ slot, items, certain }: Pick<RowReading, 'slot' | 'items' | 'certain'>): number {
  if (!certain) {
    const words = items.flatMap((item) => item?.words ?? item ?? []);
    return Math.max(0, words.filter(({ value }) => value.state === 'reported').length - slot.cells.length);
  }
  let leftover = 0;
  for (const item of slot.items) if (item.value.state === 'reported' && !items.includes(item)) leftover += 1;
  return leftover;
}

/** Whether a row is not certain as it has more cells than the form: some may be of rows that print nothing. */
const hasMoreCells = (row: RowReading) =>
  !row.certain && (row.reason === reasons.moreCells || row.reason === reasons.moreColumns);

/** The rows of each block of a table. */
function blocksOf(rows: readonly RowReading[]): Map<number, RowReading[]> {
  const blocks = new Map<number, RowReading[]>();
  for (const row of rows) {
    const { block } = row.slot.entry.strand;
    const own = blocks.get(block);
    if (own) own.push(row);
    else blocks.set(block, [row]);
  }
  return blocks;
}

/** Whether the figures of a row fill a row of a grid by themselves, below that of the label. */
function isRowBelow(row: RowReading): boolean {
  return isOffRow(row) && row.items.every((item) => item === null || item.width >= row.slot.cells.length);
}

/**
 * Whether a page may print the figures of a block before their labels: enough stand before the first; or some, or an empty row for all that
 * is known, and the last row is left without any, while none stands beside its label.
 */
function mayPrecede(block: readonly RowReading[], leading: number): boolean {
  const [first] = block;
  const last = block.at(-1);
  const size = first?.slot.cells.length ?? 0;
  if (size > 1 && leading >= size) return true;
  const isLeft = last?.certain === true && last.nothingPrinted;
  return isLeft && (leading > 0 || block.some(isRowBelow)) && !block.some(isBeside);
}

/** The rows of a block whose figures may stand before their labels: none that stands behind one is this row's for sure. */
function withoutPreceded(rows: readonly RowReading[], leading: Slots['leading']): readonly RowReading[] {
  const preceded = new Set(
    [...blocksOf(rows)].flatMap(([block, own]) => (mayPrecede(own, leading.get(block) ?? 0) ? own : [])),
  );
  if (preceded.size === 0) return rows;
  return rows.map((row) => {
    const isEmpty = row.items.every((item) => item === null || isBlank(item));
    const isBehind = row.certain ? row.offRow || isEmpty : isOffRow(row);
    return isBehind && preceded.has(row) ? unsure(row.slot, reasons.figuresBefore) : row;
  });
}

/** The last block of a table as an edition that has the strand has it. */
const lastBlockOf = ({ editions, table }: Strand) =>
  formOrLatest(editions[0] ?? null).definition.tables[table].blocks.length - 1;

/** Whether the form has rows behind one that are not on the page: between it and the next that is, or the end of the table. */
export function lacksNext({ slot: { entry } }: RowReading, next: RowReading | undefined): boolean {
  const { strand, slotsBefore } = entry;
  const other = next?.slot.entry;
  if (other?.strand === strand) return other.slotsBefore > slotsBefore + 1;
  if (slotsBefore + 1 < strand.slots) return true;
  return other ? other.strand.block > strand.block + 1 || other.slotsBefore > 0 : strand.block < lastBlockOf(strand);
}

/** Whether a row has figures beside cells that are empty or cannot be read. */
function isPartly({ certain, items }: RowReading): boolean {
  return (
    certain &&
    items.some((item) => item?.value.state === 'reported') &&
    items.some((item) => !item || isBlank(item) || isText(item))
  );
}

const TWO_FIGURES = /\d\s+\d/;

/** The rows without those that may be the beginning of one and the end of another: not whole, and the page lacks the next ones of the form. */
function withoutSpliced(rows: readonly RowReading[]): readonly RowReading[] {
  // Behind the last row the next table may have lost its beginning: a cell with the figures of two shows it.
  const holdsTwo = ({ items }: RowReading) =>
    items.some((item) => item !== null && isText(item) && TWO_FIGURES.test(item.raw));
  return rows.map((row, i) => {
    const next = rows[i + 1];
    const isSpliced = isPartly(row) && (lacksNext(row, next) || (!next && holdsTwo(row)));
    return isSpliced ? unsure(row.slot, reasons.spliced) : row;
  });
}

/**
 * The rows of a table, of which those are not certain whose figures may be among the ones that stand off the rows: before their labels, behind
 * the figures of another row, or in no row at all.
 */
export function readRows({ slots, strays, leading, doubts }: Slots): readonly RowReading[] {
  const own = readSlots(slots).map((row) => {
    const doubt = doubts.get(row.slot.entry);
    return doubt ? unsure(row.slot, doubt) : row;
  });
  const found = withoutSpliced(withoutPreceded(own, leading));
  const rows = found.map((row) => (isLone(row, found) ? unsure(row.slot, reasons.lone) : row));
  const astray = rows.some(
    (row, i) => hasMoreCells(row) || leftoverOf(row) > 0 || holdsOthers(row, i === rows.length - 1),
  );
  if (strays === 0 && !astray) return rows;
  return rows.map((row) => {
    if (row.certain && row.nothingPrinted) return unsure(row.slot, reasons.leftover);
    // Figures among the words of a header may be of the line that follows it.
    const isBand = row.slot.entry.strand.band === row.slot.cells;
    const isOpen = !row.certain || row.items.every((item) => item === null || isBlank(item));
    return isBand && isOpen && strays > 0 ? unsure(row.slot, reasons.figuresBefore) : row;
  });
}
