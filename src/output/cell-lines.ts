import { type CellId, forms } from '../forms/index.ts';
import type { Report } from '../report/report.ts';

/** The columns of the long layout. */
export const cellColumns = [
  'source',
  'publisher',
  'year',
  'form',
  'table',
  'row',
  'column',
  'value',
  'unit',
  'state',
  'raw',
  'line',
] as const;

export type Field = string | number | null;

/** A line a cell, every cell of the form, in the order of `cellColumns`; no line for a page without tables. */
export function cellLinesOf(report: Report): readonly (readonly Field[])[] {
  const { source, publisher, year, form } = report;
  const lines: Field[][] = [];
  for (const { id, value, unit, state, raw, at } of report.cells.values()) {
    const { table, row, column } = partsOf(id);
    lines.push([source, publisher, year, form, table, row, column, value, unit ?? null, state, raw, at?.line ?? null]);
  }
  return lines;
}

interface Parts {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const known: ReadonlyMap<CellId, Parts> = new Map(
  forms.flatMap(({ cells }) => cells.map(({ id }) => [id, parted(id)] as const)),
);

const partsOf = (id: CellId): Parts => known.get(id) ?? parted(id);

function parted(id: CellId): Parts {
  const first = id.indexOf('.');
  const last = id.lastIndexOf('.');
  return { table: id.slice(0, first), row: id.slice(first + 1, last), column: id.slice(last + 1) };
}
