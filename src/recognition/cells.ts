import { type Document, OBJECT } from '../document/document.ts';
import {
  type CellDefinition,
  type CellId,
  type FormId,
  formOf,
  forms,
  type Localized,
  type TableId,
  tableIds,
} from '../forms/index.ts';
import type { Cell } from '../report/report.ts';
import { type Item, isObject } from './items.ts';
import type { PlacedTable } from './place.ts';
import { reasons } from './reasons.ts';
import type { RowReading } from './row-reading.ts';
import { editionOf, type TableReading } from './table.ts';

/** What a cell prints as text, without what stands for pictures. */
function printed(raw: string): string {
  return isObject(raw) ? raw.replaceAll(OBJECT, '').trim() : raw;
}

function fromItem(id: CellId, item: Item | null, definition: CellDefinition, document: Document): Cell {
  if (!item) return { id, state: 'blank', value: null, raw: '' };
  const { value, raw, offset } = item;
  const at = document.placeOf(offset);
  if (value.state === 'unreadable' && isObject(raw))
    return { id, state: value.state, value: null, raw: printed(raw), reason: reasons.notText, at };
  if (value.state !== 'reported') return { id, state: value.state, value: null, raw, at };
  const unit = value.unit ?? definition.column.unit;
  const cell: Cell = unit
    ? { id, state: 'reported', value: value.value, raw, at, unit }
    : { id, state: 'reported', value: value.value, raw, at };
  return value.note ? { ...cell, note: value.note } : cell;
}

function uncertainCell(
  id: CellId,
  state: 'ambiguous' | 'unreadable',
  reading: RowReading,
  document: Document,
  reason: Localized,
): Cell {
  const raw = reading.items.flatMap((item) => printed(item?.raw ?? '') || []).join(' ');
  const first = reading.items.find((item) => item !== null);
  return { id, state, value: null, raw, reason, ...(first ? { at: document.placeOf(first.offset) } : {}) };
}

/** A cell of a row whose figures had to be placed. */
function placedCell(
  id: CellId,
  reading: RowReading & { certain: false },
  definition: CellDefinition,
  placed: PlacedTable,
  document: Document,
): Cell {
  const outcome = placed.cells.get(id);
  if (outcome && 'item' in outcome) {
    const cell = fromItem(id, outcome.item, definition, document);
    return cell.state === 'reported' ? { ...cell, placed: 'byIdentity' } : cell;
  }
  const figures = reading.items.some(({ value }) => value.state === 'reported');
  if (!reading.placeable)
    return uncertainCell(id, figures ? 'ambiguous' : 'unreadable', reading, document, reading.reason);
  const all = reading.items.map(({ raw }) => raw).join(' ');
  const reason = outcome ? reasons.severalPlaces(all) : placed.contradiction ? reasons.noPlace : reading.reason;
  const cell = uncertainCell(id, 'ambiguous', reading, document, reason);
  return outcome ? { ...cell, candidates: [...outcome.candidates].sort((a, b) => (a ?? -1) - (b ?? -1)) } : cell;
}

function cellOf(
  i: number,
  reading: RowReading,
  definition: CellDefinition,
  placed: PlacedTable,
  document: Document,
): Cell {
  const { id } = definition;
  if (!reading.certain) return placedCell(id, reading, definition, placed, document);
  if (reading.nothingPrinted && placed.contradiction)
    return uncertainCell(id, 'unreadable', reading, document, reasons.nothingPrinted);
  return fromItem(id, reading.items[i] ?? null, definition, document);
}

/** Adds the cells of a row to those found, each in its place. */
function addRow(
  reading: RowReading,
  placed: PlacedTable,
  definitions: Definitions,
  document: Document,
  found: (Cell | undefined)[],
): void {
  const places = placesOf(reading.slot.cells, definitions);
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? -1;
    const definition = place < 0 ? undefined : definitions.cells[place];
    if (!definition) continue;
    const cell = cellOf(i, reading, definition, placed, document);
    const other = found[place];
    found[place] = other ? agreed(other, cell) : cell;
  }
}

/** Every cell of every edition as it is where the page does not have it. */
const missing: ReadonlyMap<CellId, Cell> = new Map(
  forms.flatMap(({ cells }) => cells.map(({ id }) => [id, { id, state: 'missing', value: null, raw: '' }] as const)),
);

/** The cells of a table in their order, and the place of each; the same for the cells of each row of the form that has been asked for. */
interface Definitions {
  readonly cells: readonly CellDefinition[];
  readonly places: ReadonlyMap<CellId, number>;
  readonly placesOfRows: WeakMap<readonly CellId[], readonly number[]>;
}

/** The places of a row's cells; -1 for those that the table does not have on this page. */
function placesOf(row: readonly CellId[], { places, placesOfRows }: Definitions): readonly number[] {
  let known = placesOfRows.get(row);
  if (!known) {
    known = row.map((id) => places.get(id) ?? -1);
    placesOfRows.set(row, known);
  }
  return known;
}

/** Tables whose blocks stand as given editions have them, by those editions. */
const definitionsByEditions = new Map<string, Definitions>();

/** The cells that a table has on this page: each block as its own edition has it, or as `base` where it is not on the page. */
function definitionsOf(table: TableId, base: FormId, reading: TableReading | undefined): Definitions {
  const found = [...(reading?.editions.keys() ?? [])].map((block) => block + 1);
  const blocks = Math.max(formOf(base).definition.tables[table].blocks.length, ...found);
  const editions = Array.from({ length: blocks }, (_, block) => {
    const own = reading?.editions.get(block);
    return own && !own.includes(base) ? (own[0] ?? base) : base;
  });
  const key = `${table} ${editions.join(' ')}`;
  const known = definitionsByEditions.get(key);
  if (known) return known;
  const cells = editions.flatMap((edition, block) =>
    formOf(edition).cells.filter((cell) => cell.table === table && cell.block === block),
  );
  const places = new Map(cells.map(({ id }, i) => [id, i] as const));
  const definitions = { cells, places, placesOfRows: new WeakMap() };
  definitionsByEditions.set(key, definitions);
  return definitions;
}

/** What a cell may hold by one of the places that print it, null for an empty one; undefined where that place does not tell. */
function candidatesOf({ state, value, candidates }: Cell): readonly (number | null)[] | undefined {
  if (state === 'ambiguous' || state === 'unreadable') return candidates;
  return [value];
}

/** A cell that the page prints twice, in two tables or in two rows: what both say, or what it may be. */
function agreed(first: Cell, second: Cell): Cell {
  const known = first.state !== 'ambiguous' && first.state !== 'unreadable';
  if (known && first.state === second.state && first.value === second.value && first.unit === second.unit) return first;
  if (second.state === 'missing') return first;
  if (first.state === 'missing') return second;
  const one = candidatesOf(first);
  const other = candidatesOf(second);
  const candidates = one && other && [...new Set([...one, ...other])].sort((a, b) => (a ?? -1) - (b ?? -1));
  const { id, raw, at } = first;
  return {
    id,
    state: 'ambiguous',
    value: null,
    raw,
    reason: known ? reasons.printedTwice : (first.reason ?? reasons.printedTwice),
    ...(candidates ? { candidates } : {}),
    ...(at ? { at } : {}),
  };
}

/**
 * Every cell of the form, in its order. Where a page mixes editions each block stands as its own edition has it; a block or table that is
 * not on the page stands as `form` has it, its cells missing.
 */
export function cellsOf(form: FormId | null, tables: readonly TableReading[], document: Document): Map<CellId, Cell> {
  const cells = new Map<CellId, Cell>();
  for (const table of tableIds) {
    const readings = tables.filter((candidate) => candidate.table === table);
    const [first] = readings;
    const base = (first && editionOf(first)) ?? form ?? first?.editions.values().next().value?.[0] ?? null;
    if (base === null) continue;
    const definitions = definitionsOf(table, base, first);
    const found = new Array<Cell | undefined>(definitions.cells.length).fill(undefined);
    for (const reading of readings) {
      for (const row of reading.rows) addRow(row, reading.placed, definitions, document, found);
    }
    let i = 0;
    for (const { id } of definitions.cells) {
      const cell = found[i] ?? missing.get(id);
      if (cell) cells.set(id, cell);
      i += 1;
    }
  }
  return cells;
}
