import { type Below, countsColumns, gridRow } from './below.ts';
import { figuresBelow } from './broken-figures.ts';
import { asciiFigures, skeleton } from './characters.ts';
import {
  besides,
  byCount,
  byHeader,
  coversRows,
  needsProof,
  type Profiles,
  profilesOf,
  withoutRemark,
} from './columns.ts';
import { hasForeign, inGrid, isMisplaced, isUnderOther, isWiderThanHeader, withoutUnits } from './filler.ts';
import { endsRow, OTHER } from './header.ts';
import { filledOf, type Item, isBlank, isObject, isText } from './items.ts';
import { marksByLine } from './marks.ts';
import { reasons } from './reasons.ts';
import { certain, type RowReading, uncertain, unsure } from './row-reading.ts';
import { firstRun, type Run } from './runs.ts';
import { spellingsOf } from './script.ts';
import type { Slot } from './slots.ts';
import { asPlainCount, suits } from './suits.ts';

/** More than one digit in a row. */
const MORE_DIGITS = /\d\d/;

function ownRow({ items, labelRow, cells }: Slot): readonly Item[] {
  const own = items.every((item) => item.row === labelRow) ? items : items.filter((item) => item.row === labelRow);
  return withoutUnits(own, cells.length);
}

/** Figures that stand without a space behind the label: of more than one digit they may be several. */
function gluedFigure(slot: Slot): Item | undefined {
  if (slot.cells.length < 2) return slot.items.find(({ commas }) => commas);
  return slot.items.find((item) => item.glued && item.raw.length > 1 && item.row === slot.labelRow);
}

/**
 * Whether the page may run the figures of a row together behind its label: one has several digits, and no row of several cells has more than
 * one.
 */
function runsTogether(all: readonly RowReading[]): boolean {
  let areLong = false;
  for (const { slot } of all) {
    if (slot.cells.length < 2) continue;
    const [only, second] = slot.items.filter(
      ({ value }) => value.state === 'reported' || value.state === 'notApplicable',
    );
    if (second) return false;
    areLong ||= only !== undefined && MORE_DIGITS.test(only.raw);
  }
  return areLong;
}

/**
 * Where a page runs the figures of some rows together, fewer words than cells in another are figures run together too, and a row that prints
 * none may have lost them in its label.
 */
export function withoutGlued(rows: readonly RowReading[], all: readonly RowReading[]): readonly RowReading[] {
  if (!all.some(({ slot }) => gluedFigure(slot)) && !runsTogether(all)) return rows;
  return rows.map((row) => {
    const incomplete = row.certain ? row.nothingPrinted : row.placeable;
    return incomplete ? unsure(row.slot, reasons.gluedElsewhere) : row;
  });
}

/** A slot with what stands in its label's row; where that is nothing, with the first run behind it. */
interface Beside {
  readonly slot: Slot;
  readonly own: readonly Item[];
  readonly run: Run | null;
}

function besideLabel(slot: Slot): Beside {
  const own = ownRow(slot);
  return { slot, own, run: own.length > 0 ? null : firstRun(slot) };
}

/** The row as far as it can be told before others are known. */
const rowOf = ({ own, run }: Beside) => (own.length > 0 ? own : (run?.items ?? []));

function firstLine(run: readonly Item[]): Item[] {
  return run.filter(({ row }) => row === run[0]?.row);
}

/** Figures that are this row's, though not which column's; where the label runs into them, those of more than one digit may be several. */
function placeable(slot: Slot, items: readonly Item[]): RowReading {
  const several = items.some(({ glued }) => glued) && items.find(({ raw }) => MORE_DIGITS.test(asciiFigures(raw)));
  if (several && items.length < slot.cells.length) return unsure(slot, reasons.glued(several.raw));
  const torn = isWiderThanHeader(items, slot);
  return uncertain(slot, items, reasons.count(items.length, slot.cells.length), { placeable: true, torn });
}

/** A row with words behind its label that are no part of it: they may stand in a cell, or where one is lost. */
function spoilt(slot: Slot, text: string): RowReading {
  const reason = isObject(text) ? reasons.notText : reasons.strayText(text);
  return uncertain(slot, filledOf(slot.items), reason, { spoilt: true });
}

/** Whether the row of a grid is empty as far as it goes, which is not as far as the form's: a table may be cut down its width. */
function lacksCells(own: readonly Item[], { cells }: Slot): boolean {
  const [first] = own;
  const last = own.at(-1);
  const isShort = first !== undefined && last !== undefined && last.columnEnd - first.column < cells.length;
  return isShort && inGrid(own) && own.every(isBlank);
}

/** Whether a cell beside a label holds the label of one of its columns. */
function isColumn(item: Item, { entry: { strand } }: Slot): boolean {
  if (!isText(item) || item.width === 1) return false;
  const letters = skeleton(item.raw);
  return strand.entries.some(({ role, label }) => role === 'header' && spellingsOf(label).includes(letters));
}

/** Whether the row below a band's header names another year or a share before its figures: 上年, 占比. */
function namesOther([first, ...others]: readonly Item[], { entry: { strand }, cells }: Slot): boolean {
  const isNamed = strand.band === cells && others.length >= cells.length;
  return isNamed && first !== undefined && isText(first) && OTHER.test(first.raw);
}

function readRow({ slot, own, run: behind }: Beside, profiles: Profiles): RowReading {
  const size = slot.cells.length;
  const { row, reason }: Below = own.length > 0 ? { row: own } : gridRow(slot);
  if (reason) return unsure(slot, reason);
  // Of figures without a space before them one digit is one figure; more may be several.
  const glued = gluedFigure(slot);
  if (glued) return unsure(slot, reasons.glued(glued.raw));
  // Empty cells beside a label, and figures behind them that no word parts from it: a row that was cut in two.
  if (own.length > 0 && inGrid(own) && own.every(isBlank) && figuresBelow(slot).length > 0)
    return unsure(slot, reasons.leftover);
  if (slot.bracketed && filledOf(slot.items).length < size) return unsure(slot, reasons.bracketed);
  if (lacksCells(own, slot)) return unsure(slot, reasons.fewerCells);
  if (own.some((item) => isColumn(item, slot))) return unsure(slot, reasons.columnsAsRows);
  if (namesOther(row, slot)) return unsure(slot, reasons.otherWords);
  if (slot.header.qualified) return unsure(slot, reasons.moreColumns);
  const headed = byHeader(row, slot);
  const offRow = own.length === 0;
  // What stands beside the form's columns may be the year of the row.
  if (headed && row.length > size && besides(row, headed).length > 0 && coversRows(row, slot))
    return unsure(slot, reasons.severalRows);
  const rival = headed && needsProof(row, headed, slot) ? byCount(withoutRemark(row, slot), slot, profiles) : undefined;
  if (headed?.every((item) => item !== null && !isBlank(item))) return certain(slot, headed, { offRow, rival });
  if (!headed && isUnderOther(row, slot)) return unsure(slot, reasons.moreColumns);
  if (slot.header.disordered) return unsure(slot, reasons.columnOrder);
  // Among copies of merged cells the figures cannot be counted.
  const { copied } = slot.header;
  if (copied && !headed && row.length > size) return unsure(slot, reasons.headerDisagrees);
  const counted = byCount(withoutRemark(row, slot), slot, profiles);
  if (headed && !copied && counted?.some((item, i) => item && !isBlank(item) && item !== headed[i])) {
    return unsure(slot, reasons.headerDisagrees);
  }
  const filled = filledOf(row);
  const lacksOne =
    !headed &&
    row.length === size &&
    filled.length > 0 &&
    slot.header.strangers.some((word) => word.beside && endsRow(word));
  if (!headed && counted && isMisplaced(counted, slot)) return unsure(slot, reasons.headerDisagrees);
  const placed = headed ?? counted;
  // With a column 备注 at the end the row would have one cell more: one is lost, of the form's or that one.
  if (lacksOne) return filled.some(isText) ? unsure(slot, reasons.columnLost) : placeable(slot, filled);
  if (placed) {
    const wide = !headed && row.length > filled.length && isWiderThanHeader(row, slot);
    return certain(slot, placed, { offRow, rival, wide });
  }
  if (row.length > size && inGrid(row)) {
    if (hasForeign(row, slot)) return unsure(slot, reasons.moreColumns);
    if (filled.length === size) return unsure(slot, reasons.moreCells);
  }
  const word = row.find(isText);
  // In a grid a row with words in it is all there: what it lacks is not to be found elsewhere.
  if (word && inGrid(row)) return spoilt(slot, word.raw);
  const run = behind ?? firstRun(slot);
  return run
    ? readRun(slot, run, filledOf(own).filter((item) => !isText(item)).length, profiles)
    : spoilt(slot, slot.items.find(isText)?.raw ?? '');
}

/** Whether several lines of figures stand one behind the other. */
function holdsLines(items: readonly Item[]): boolean {
  return marksByLine(items).filter(({ marks, prose }) => marks > 1 && !prose).length > 1;
}

/** Reads a row whose figures do not all stand beside its label, `begun` of them do: they follow on the next lines, or some are lost. */
function readRun(slot: Slot, { items, goesOn, words }: Run, begun: number, profiles: Profiles): RowReading {
  const size = slot.cells.length;
  const filled = filledOf(items);
  // A row that has begun on the label's line: what stands on the next may be its rest, or a page number.
  if (begun > 0 && filled.length > begun) return unsure(slot, reasons.goesOn);
  const text = slot.items.find(isText);
  if (words && text && !inGrid(filled)) return spoilt(slot, text.raw);
  // Empty cells below the label, then words, then more figures: which of them are this row's is not certain.
  if (goesOn && text && items.length > 0 && filled.length < size) return spoilt(slot, text.raw);
  const line = firstLine(filled);
  const placed = byCount(items, slot, profiles) ?? (size > 1 && line.length === size ? line : null);
  // Lines of figures one behind the other are those of several rows, which need not begin with this one.
  if (begun === 0 && size > 1 && holdsLines(slot.items)) return unsure(slot, reasons.severalLines);
  // What stands alone before a line of several may be the number of the page.
  const [, second] = marksByLine(filled);
  if (size > 2 && line.length === 1 && second && second.marks > 1) return unsure(slot, reasons.goesOn);
  if (placed?.every((item, i) => item === null || suits(item, slot.cells[i]))) {
    return certain(slot, placed, { offRow: begun === 0 });
  }
  if (text && (goesOn || filled.length === 0)) return spoilt(slot, text.raw);
  if (text && slot.items.indexOf(text) > slot.items.indexOf(filled[0] ?? text)) {
    // Words behind some of its figures may be what another of its cells holds.
    return spoilt(slot, text.raw);
  }
  // The end of a line may have broken a figure.
  if (size === 1 && filled.length > line.length) return unsure(slot, reasons.goesOn);
  if (filled.length > 0) return placeable(slot, filled);
  if (!slot.isAlone) return unsure(slot, reasons.inSentence);
  // Below the header of a band nothing at all: the row is not empty but not on the page.
  if (slot.entry.strand.band === slot.cells && slot.items.length === 0) return unsure(slot, reasons.noCells);
  return certain(slot, new Array<null>(size).fill(null), { nothingPrinted: true });
}

/** A row as it reads once the columns of its figures are known. */
function inPlainCounts(row: RowReading): RowReading {
  const { cells } = row.slot;
  const isPlain = (item: Item | null, i: number) => item === asPlainCount(item, cells[i]);
  if (!row.certain || row.items.every(isPlain)) return row;
  return certain(
    row.slot,
    row.items.map((item, i) => asPlainCount(item, cells[i])),
    row,
  );
}

/** A row of so many cells at the least need not hold figures where it counts 1, 2, 3 … */
const SHORTEST_COUNT = 5;

/** A row without figures where they may be the numbers of the columns. */
function withoutColumnNumbers(row: RowReading): RowReading {
  const size = row.slot.cells.length;
  const items = row.certain && size >= SHORTEST_COUNT ? row.items.filter((item) => item !== null) : [];
  return countsColumns(items, size) ? unsure(row.slot, reasons.columnNumbers) : row;
}

/** Where some labels of a block cover several rows, one of another that has something beside the form's columns may be as much of any year. */
function withoutYears(rows: readonly RowReading[]): readonly RowReading[] {
  if (!rows.some((row) => !row.certain && row.reason === reasons.severalRows)) return rows;
  return rows.map((row) =>
    row.certain && besides(ownRow(row.slot), row.items).length > 0 ? unsure(row.slot, reasons.severalRows) : row,
  );
}

/** A figure whose cell reaches down into the row of another label may be of either row, or of both: then neither is sure. */
function withoutMerged(rows: readonly RowReading[]): readonly RowReading[] {
  const covered = new Set<number>();
  for (const { items } of rows) {
    for (const item of items) {
      if (!item || item.rowEnd === item.row + 1 || isBlank(item)) continue;
      const under = rows.filter(({ slot: { labelRow } }) => labelRow >= item.row && labelRow < item.rowEnd);
      if (under.length > 1) for (const { slot } of under) covered.add(slot.labelRow);
    }
  }
  if (covered.size === 0) return rows;
  return rows.map((row) => (covered.has(row.slot.labelRow) ? unsure(row.slot, reasons.mergedRows) : row));
}

/**
 * Finds the cell of each figure of a table's rows: columns come from the header where it is sound, from the count where the row is whole, from
 * the other rows of its block where they show which cells are filler. A row that keeps only some of its figures stays reasons.
 */
export function readSlots(slots: readonly Slot[]): RowReading[] {
  const byBlock = new Map<number, Slot[]>();
  for (const slot of slots) {
    const list = byBlock.get(slot.entry.strand.block) ?? [];
    list.push(slot);
    byBlock.set(slot.entry.strand.block, list);
  }
  return [...byBlock.values()].flatMap((block) => {
    const rows = block.map(besideLabel);
    const profiles = profilesOf(rows.map((row) => ({ items: withoutRemark(rowOf(row), row.slot), slot: row.slot })));
    return withoutMerged(withoutYears(rows.map((row) => withoutColumnNumbers(inPlainCounts(readRow(row, profiles))))));
  });
}
