import type { Place } from '../../document/document.ts';
import type { CellId, FormId } from '../../forms/index.ts';
import { normalName } from '../body-name.ts';
import { fileMarkOf } from '../whereabouts.ts';
import { areAlike, compareFigures } from './alike.ts';
import { indexOf, panelRows, rowIndexOf, rowOf } from './cells.ts';
import type { Digest } from './digest.ts';
import type { Held } from './holdings.ts';
import { unpack } from './packing.ts';

/** One report among the others of its body. */
export interface Published {
  readonly source: string;
  readonly publisher: string | null;
  readonly year: number;
  readonly publishedOn: string | null;
  readonly form: FormId | null;
  /** False where no table could be read. */
  readonly hasFigures: boolean;
  /** The figure of a cell; null where it is not certain. */
  readonly figure: (id: CellId) => number | null;
  /** Where the row of a cell, or a table, stands; undefined where that was not kept. */
  readonly placeOf: (cell: CellId | null, table: string) => Place | undefined;
}

/** What a body has published for one year. */
export interface Year {
  readonly year: number;
  /** Every report for the year, the latest last. */
  readonly reports: readonly Published[];
  readonly latest: Published;
  /** The figure of a cell on which the reports of the year agree; null where they do not, or where it is not certain. */
  readonly figure: (id: CellId) => number | null;
}

/** What a body has published, year by year, the earliest first. */
export interface History {
  /** Tells the body from all others. */
  readonly key: string;
  /** The body's name, as declared or as its reports print it. */
  readonly name: string;
  /** False where others may bear its name: then the reports may be those of several bodies. */
  readonly isIdentified: boolean;
  readonly years: readonly Year[];
}

/** Two reports of one body, one for the year after the other. */
export interface Pair {
  readonly before: Year;
  readonly after: Year;
}

/** The pairs of years that follow each other. */
export function* consecutive({ years }: History): Iterable<Pair> {
  for (const [i, after] of years.entries()) {
    const before = years[i - 1];
    if (before && before.year + 1 === after.year) yield { before, after };
  }
}

function unpackPlaces(packed: string): (Place | undefined)[] {
  const values = unpack(packed);
  const places: (Place | undefined)[] = [];
  let previous = { line: 0, column: 0 };
  for (let row = 0; row < panelRows.length; row += 1) {
    const down = values[row] ?? null;
    const right = values[panelRows.length + row] ?? null;
    const place =
      down === null || right === null ? undefined : { line: previous.line + down, column: previous.column + right };
    places.push(place);
    previous = place ?? previous;
  }
  return places;
}

/** A report as its digest has it. */
export function publishedFrom(digest: Digest): Published {
  const { source, publisher, year, publishedOn, form } = digest;
  const figures = unpack(digest.figures);
  let places: readonly (Place | undefined)[] | null = null;
  return {
    source,
    publisher,
    year,
    publishedOn,
    form,
    hasFigures: digest.figures !== '',
    figure: (id) => figures[indexOf(id)] ?? null,
    placeOf: (cell, table) => {
      places ??= unpackPlaces(digest.places);
      return (cell === null ? undefined : places[rowIndexOf(rowOf(cell))]) ?? places[rowIndexOf(table)];
    },
  };
}

/** By the date of publication, those without one first, then by name: the same order whatever order they came in. */
function byPublication(a: Digest, b: Digest): number {
  const [left, right] = [`${a.publishedOn ?? ''} ${a.source}`, `${b.publishedOn ?? ''} ${b.source}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function agreed(reports: readonly Published[], id: CellId): number | null {
  let value: number | null = null;
  for (const report of reports) {
    const other = report.figure(id);
    if (value !== null && other !== null && other !== value) return null;
    value ??= other;
  }
  return value;
}

/**
 * Bodies of several names that are declared to be one: they may have been merged, so that their figures add up, or be one body whose name
 * is written in several ways. Both agree on zero only.
 */
function zeroOfAll(reports: readonly Published[], id: CellId): number | null {
  return reports.every((report) => report.figure(id) === 0) ? 0 : null;
}

/** The names under which reports were published, as bodies are told by. */
function namesOf(reports: readonly Published[]): ReadonlySet<string> {
  return new Set(reports.flatMap(({ publisher }) => (publisher === null ? [] : [normalName(publisher)])));
}

/** The years of reports, which stand in the order of their publication. */
function yearsOf(reports: readonly Published[]): readonly Year[] {
  const years: Year[] = [];
  for (const [year, published] of [...grouped(reports, (report) => report.year)].sort(([a], [b]) => a - b)) {
    const latest = published.at(-1);
    const figureOf = namesOf(published).size > 1 ? zeroOfAll : agreed;
    if (latest) years.push({ year, reports: published, latest, figure: (id) => figureOf(published, id) });
  }
  return years;
}

/** The history that digests of one body make. */
export function historyOf(key: string, { name, isIdentified, digests }: Held): History {
  const reports = [...digests].sort(byPublication).map(publishedFrom);
  return { key, name, isIdentified, years: yearsOf(reports) };
}

/**
 * The parts of a history whose years can be held against each other: all of it where the name tells the body. Otherwise the files of each
 * part are called alike, and where those for one year are plainly of several bodies nothing tells which year goes with which: it is left out.
 */
export function seriesOf(history: History): readonly History[] {
  if (history.isIdentified) return [history];
  const reports = history.years.flatMap((year) => year.reports);
  const parts = [...grouped(reports, ({ publisher, source }) => fileMarkOf(publisher, source))];
  // Beside files that have a mark, one without may be anybody's.
  const series = parts
    .filter(([mark]) => mark !== '' || parts.length === 1)
    .map(([, part]) => ({ ...history, years: yearsOf(part) }));
  return series.filter(({ years }) => years.every(isOfOneBody));
}

function isOfOneBody({ reports }: Year): boolean {
  const [first, ...others] = reports.filter(({ hasFigures }) => hasFigures);
  return !first || others.every((other) => areAlike(compareFigures(first, other)));
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
