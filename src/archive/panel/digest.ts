import type { Place } from '../../document/document.ts';
import type { CellId, FormId } from '../../forms/index.ts';
import type { Reading } from '../../report/report.ts';
import { archiveChecks } from '../checks/index.ts';
import { panelCells, panelRows, rowOf } from './cells.ts';
import { pack } from './packing.ts';
import { settledFigures } from './settled.ts';

/** The little that the checks between reports need of one report: plain data, so that a worker can send it and a journal keep it. */
export interface Digest {
  readonly source: string;
  /** As the title prints it; null where it names none: then only a declaration can tell whose report it is. */
  readonly publisher: string | null;
  readonly year: number;
  readonly form: FormId | null;
  readonly publishedOn: string | null;
  /** Its settled figures, in the order of the panel's cells, packed; empty where there is none. */
  readonly figures: string;
  /** Where its tables and the rows that findings point at stand: lines, then columns, each as its distance from the one before. */
  readonly places: string;
}

/** Rows whose place a finding may give, and their cells. */
const watchedRows = new Set(archiveChecks.flatMap(({ cells }) => cells.map(rowOf)));
const watchedCells = new Set(panelCells.filter((id) => watchedRows.has(rowOf(id))));

/** The year that every statement of the page agrees on; null where they do not: a report is not compared on a guess. */
function certainYear({ year, years }: Reading): number | null {
  return years.every((stated) => stated.year === year) ? year : null;
}

function placesOf(reading: Reading): string {
  const places = new Map<string, Place>(reading.tables.map(({ table, at }) => [table, at]));
  for (const { id, at } of reading.cells.values()) {
    if (at && watchedCells.has(id) && !places.has(rowOf(id))) places.set(rowOf(id), at);
  }
  let previous = { line: 0, column: 0 };
  const lines: (number | null)[] = [];
  const columns: (number | null)[] = [];
  for (const row of panelRows) {
    const place = places.get(row);
    lines.push(place ? place.line - previous.line : null);
    columns.push(place ? place.column - previous.column : null);
    previous = place ?? previous;
  }
  return pack([...lines, ...columns]);
}

/**
 * The digest of a report; null where its year is not certain. One of which no table was read has a digest too: nothing can be compared with
 * it, but it is not missing.
 */
export function digestOf(report: Reading & { readonly source: string }): Digest | null {
  const { source, publisher, form, publishedOn } = report;
  const year = certainYear(report);
  if (year === null) return null;
  const figure = settledFigures(report);
  const figures = panelCells.map((id: CellId) => figure(id));
  const base = { source, publisher, year, form, publishedOn };
  if (figures.every((each) => each === null)) return { ...base, figures: '', places: '' };
  return { ...base, figures: pack(figures), places: placesOf(report) };
}

/** Whether something that was read back, from a journal or another run's output, is a digest. */
export function isDigest(value: unknown): value is Digest {
  if (typeof value !== 'object' || value === null) return false;
  const field = (name: string): unknown => Reflect.get(value, name);
  return (
    ['source', 'figures', 'places'].every((name) => typeof field(name) === 'string') &&
    ['publisher', 'form', 'publishedOn'].every((name) => field(name) === null || typeof field(name) === 'string') &&
    Number.isInteger(field('year'))
  );
}
