import type { Document } from '../document/document.ts';
import { type CellId, definitionOf, type FormId, formOrLatest, tableIds } from '../forms/index.ts';
import type { Cell, FoundTable, Remark, Section } from '../report/report.ts';
import { lacksNext } from './astray.ts';
import { type Item, isBlank } from './items.ts';
import { reasons } from './reasons.ts';
import { type RowReading, unsure } from './row-reading.ts';
import type { Stream } from './stream.ts';

/** What of a report may lie behind the end of a page that breaks off. */
interface Read {
  readonly form: FormId | null;
  readonly tables: readonly FoundTable[];
  readonly sections: readonly Section[];
  readonly cells: ReadonlyMap<CellId, Cell>;
}

/** Whether each cell of a row has a figure, or a dash in its place. */
function isWhole({ certain, items }: RowReading): boolean {
  const isFilled = (item: Item | null) => item?.value.state === 'reported' || item?.value.state === 'notApplicable';
  return certain && items.every(isFilled);
}

/** The last piece of a page that has text. */
const lastOf = ({ pieces }: Stream) => pieces.findLast(({ text }) => text !== '');

/**
 * The last rows of a page without the one in which it may break off: nothing stands behind that, the table has more rows, and it is not whole,
 * or the last figure may go on.
 */
export function withoutCutRow(
  rows: readonly RowReading[],
  stream: Stream,
  { endsInFigure, brokenOffAt }: Document,
): readonly RowReading[] {
  const row = rows.at(-1);
  if (!row || !lacksNext(row, undefined) || (isWhole(row) && !endsInFigure)) return rows;
  // Where the page is known to break off right behind its label, it is missing like those behind it.
  if (row.certain && row.nothingPrinted && brokenOffAt !== undefined) return rows;
  const end = lastOf(stream)?.row;
  const isLast = row.slot.labelRow === end || row.slot.items.some((item) => item.row === end && !isBlank(item));
  return isLast ? [...rows.slice(0, -1), unsure(row.slot, reasons.pageEnds)] : rows;
}

/** Where a page breaks off: what its source tells, or else its end, where the last of its rows was refused for that. */
export function breaksOffAt(
  { brokenOffAt }: Document,
  stream: Stream,
  rows: readonly RowReading[],
): number | undefined {
  const row = rows.at(-1);
  if (brokenOffAt !== undefined || row?.certain !== false || row.reason !== reasons.pageEnds) return brokenOffAt;
  const last = lastOf(stream);
  return last && last.offset + last.text.length;
}

/** The cells of a table behind the last of which the page has anything. */
function behindLast(cells: readonly Cell[]): CellId[] {
  const last = cells.findLastIndex(({ state }) => state !== 'missing' && state !== 'blank');
  return cells.slice(last + 1).map(({ id }) => id);
}

/** The cells without what an end of the page has made look empty: it is behind the place at which the page breaks off. */
export function withoutLost(cells: ReadonlyMap<CellId, Cell>, remarks: readonly Remark[]): ReadonlyMap<CellId, Cell> {
  const lost = remarks.flatMap((remark) => (remark.kind === 'brokenOff' ? remark.cells : []));
  if (lost.length === 0) return cells;
  const left = new Map(cells);
  for (const id of lost) left.set(id, { id, state: 'missing', value: null, raw: '' });
  return left;
}

/**
 * What the last report of a page lacks because the page breaks off: the cells behind the last that is there, and the tables whose place in the
 * form is behind it. Empty where the page does not break off, or has all of them.
 */
export function brokenOff(
  brokenOffAt: number | undefined,
  { placeOf }: Document,
  { form, tables, sections, cells }: Read,
): Remark[] {
  const last = tables.at(-1);
  if (brokenOffAt === undefined || !last) return [];
  const definition = formOrLatest(form).definition;
  const sectionOf = (table: FoundTable['table']) => definition.sections.indexOf(definition.tables[table].title);
  const reached = Math.max(sectionOf(last.table), ...sections.map(({ index }) => index ?? 0));
  const of = (table: FoundTable['table']) => [...cells.values()].filter(({ id }) => definitionOf(id).table === table);
  const lost = tableIds.filter(
    (table) => !tables.some((found) => found.table === table) && sectionOf(table) >= reached,
  );
  const rows = reached === sectionOf(last.table) ? behindLast(of(last.table)) : [];
  if (lost.length === 0 && rows.length === 0) return [];
  const gone = [...rows, ...lost.flatMap((table) => of(table).map(({ id }) => id))];
  return [{ kind: 'brokenOff', table: last.table, lost, cells: gone, at: placeOf(brokenOffAt) }];
}
