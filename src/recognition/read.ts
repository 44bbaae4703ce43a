import type { Document } from '../document/document.ts';
import { type CellId, type FormId, tableIds } from '../forms/index.ts';
import type { Cell, FoundTable, Reading, Remark, StatedYear } from '../report/report.ts';
import { type Alignment, alignTable } from './align.ts';
import { leftoverOf, readRows } from './astray.ts';
import { withWholeBand } from './band-order.ts';
import { withoutBroken } from './broken-figures.ts';
import { breaksOffAt, brokenOff, withoutCutRow, withoutLost } from './broken-off.ts';
import { cellsOf } from './cells.ts';
import { extrasOf, gridRowsOf } from './extras.ts';
import { besideLabels, withoutLostLines } from './lost-lines.ts';
import { linesOf } from './metadata/lines.ts';
import { type Metadata, readMetadata } from './metadata/metadata.ts';
import { whyNotAssessable, whyWithoutFigures } from './nature.ts';
import { occurrencesIn } from './occurrences.ts';
import { withoutOtherYear } from './other-year.ts';
import { withOwnWords } from './parts.ts';
import { withoutPictured } from './pictures.ts';
import { sectionsIn } from './prose.ts';
import { recoverRows } from './recover.ts';
import { repeatsRemoved, repeatsRemovedAcross } from './repeats.ts';
import { withoutGlued } from './rows.ts';
import { FIGURES_OF_A_TABLE, headingWithTable, stretchesOf } from './sections.ts';
import { slotsOf } from './slots.ts';
import { withSpoiltCells } from './spoilt.ts';
import { type Stream, streamOf } from './stream.ts';
import { subtotalsOf } from './subtotals.ts';
import { editionOf, readTable, type TableReading, withoutFigures } from './table.ts';
import { withUnorderedRows } from './unordered.ts';

/** The tables from one table 2, the first of a report, to before the next; or to the end of a stretch of the page. */
function seriesOf(alignments: readonly Alignment[]): Alignment[][] {
  const series: Alignment[][] = [];
  for (const alignment of alignments) {
    const current = series.at(-1);
    const again = alignment.table === tableIds[0] && current?.some(({ table }) => table === alignment.table);
    if (!current || again || current[0]?.stretch !== alignment.stretch) series.push([alignment]);
    else current.push(alignment);
  }
  return series;
}

/**
 * The tables of one report: another begins with another stretch of the page, or where table 2 and one of the others come again. A table that
 * comes again otherwise is the same report's, printed twice.
 */
function byReport(alignments: readonly Alignment[]): Alignment[][] {
  const reports: Alignment[][] = [];
  for (const series of seriesOf(alignments)) {
    const current = reports.at(-1);
    const other = series.some(
      ({ table }) => table !== tableIds[0] && current?.some((earlier) => earlier.table === table),
    );
    if (!current || other || current[0]?.stretch !== series[0]?.stretch) reports.push(series);
    else for (const alignment of series) current.push(alignment);
  }
  return reports;
}

const startOf = ({ matches }: Alignment) => matches[0]?.start ?? 0;
const endOf = ({ matches }: Alignment) => matches.at(-1)?.end ?? 0;

/**
 * The alignment without a heading that stands before another table than its own: a table of contents, or all headings before the tables.
 */
function withoutFarTitle(alignment: Alignment, all: readonly Alignment[]): Alignment {
  const [title, ...matches] = alignment.matches;
  const [first] = matches;
  if (title?.entry.role !== 'title' || !first) return alignment;
  const isBetween = all.some(
    (other) => other !== alignment && endOf(other) > title.start && endOf(other) <= first.start,
  );
  return isBetween ? { ...alignment, matches } : alignment;
}

/** The statements of the report year with their places among the pieces `from` to before `to`. */
function yearsWithPlaces(
  { years }: Metadata,
  { pieces }: Stream,
  from: number,
  to: number,
  document: Document,
): StatedYear[] {
  return years.map((stated) => {
    if (stated.source === 'head') return stated;
    for (let p = from; p < to; p += 1) {
      const { text = '', offset = 0 } = pieces[p] ?? {};
      const at = text.indexOf(stated.text);
      if (at >= 0) return { ...stated, at: document.placeOf(offset + at) };
    }
    return stated;
  });
}

/** Which pieces the tables of a report print: the grids that they stand in, and the lines from their first label to their last figure. */
function piecesOfTables(
  { pieces, piece }: Stream,
  alignments: readonly Alignment[],
  readings: readonly TableReading[],
): (piece: number) => boolean {
  const printed = new Uint8Array(pieces.length);
  const grids = new Set<number>();
  for (const [i, alignment] of alignments.entries()) {
    let last = pieces[piece[endOf(alignment) - 1] ?? 0]?.offset ?? 0;
    for (const { items } of readings[i]?.rows ?? []) for (const item of items) last = Math.max(last, item?.offset ?? 0);
    let current: number | null = null;
    for (let p = piece[startOf(alignment)] ?? 0; p < pieces.length && (pieces[p]?.offset ?? 0) <= last; p += 1) {
      const grid = pieces[p]?.grid ?? null;
      if (grid === null) printed[p] = 1;
      else if (grid !== current) grids.add(grid);
      current = grid;
    }
  }
  return (p) => printed[p] === 1 || grids.has(pieces[p]?.grid ?? -1);
}

function hasCell(cells: ReadonlyMap<CellId, Cell>, is: (cell: Cell) => boolean): boolean {
  for (const cell of cells.values()) if (is(cell)) return true;
  return false;
}

function foundTable(document: Document, reading: TableReading, form: FormId | null): FoundTable {
  const blocks = [...reading.editions].sort(([a], [b]) => a - b);
  const editions = blocks.flatMap(([, ids]) => (form !== null && ids.includes(form) ? [form] : ids.slice(0, 1)));
  return { table: reading.table, editions, at: document.placeOf(reading.offset) };
}

/**
 * Recognises the reports of a page: which tables it prints, in which edition, and what stands in each cell. A page without any table gives
 * one reading without cells that says why.
 */
export function readReports(document: Document): readonly Reading[] {
  const stream = streamOf(document);
  const occurrences = occurrencesIn(stream);
  const stretches = stretchesOf(stream);
  const found = tableIds
    .flatMap((table) => alignTable(stream, stretches, table, occurrences))
    .map((alignment, _, all) => withoutFarTitle(alignment, all))
    .sort((a, b) => startOf(a) - startOf(b));
  const endBefore = (next: Alignment | undefined) => (next ? startOf(next) : stream.length);
  const alignments = found.map((alignment, i) => {
    const end = endBefore(found[i + 1]);
    const whole = recoverRows(stream, withWholeBand(stream, withOwnWords(alignment), occurrences), end);
    return withUnorderedRows(stream, whole, occurrences, end);
  });
  const reports = byReport(alignments);
  const metadataBetween = (from: number, to: number) =>
    readMetadata({
      lines: linesOf(stream.pieces, from, to),
      // Of several reports on a page its head says nothing, and what stands before a title is the report's before it.
      page: reports.length > 1 ? null : { title: document.title, metadata: document.metadata },
    });

  if (alignments.length === 0) {
    const all = stream.pieces.length;
    const metadata = metadataBetween(0, all);
    const remark = whyNotAssessable(document, stream, occurrences);
    const years = yearsWithPlaces(metadata, stream, 0, all, document);
    const sections = sectionsIn(stream, { from: 0, to: all, isTable: () => false }, document);
    return [{ ...metadata, years, sections, form: null, tables: [], cells: new Map(), remarks: [remark] }];
  }

  const deduplicated = reports.length > 1 && repeatsRemovedAcross(stream.pieces);
  const rowsIn = new Map(
    alignments.map((alignment, i) => {
      const next = alignments[i + 1];
      const rows = readRows(slotsOf(stream, alignment, occurrences, endBefore(next)));
      return [alignment, next ? rows : withoutCutRow(rows, stream, document)];
    }),
  );
  return reports.map((group, i): Reading => {
    const previous = reports[i - 1]?.at(-1);
    const next = reports[i + 1]?.[0];
    const [opening] = group;
    const from = previous ? (stream.piece[endOf(previous) - 1] ?? 0) + 1 : 0;
    const first = opening ? (stream.piece[startOf(opening)] ?? 0) : from;
    const end = next ? (stream.piece[startOf(next)] ?? 0) : stream.pieces.length;
    const all = group.flatMap((alignment) => rowsIn.get(alignment) ?? []);
    const metadata = metadataBetween(from, first);
    const read = group.map((alignment) => {
      const spoilt = withSpoiltCells(rowsIn.get(alignment) ?? [], all);
      const ofYear = withoutOtherYear(spoilt, stream, alignment, metadata.year);
      const own = withoutPictured(ofYear, stream, document.embedded);
      const whole = deduplicated ? besideLabels(own) : withoutLostLines(own, all);
      return readTable(stream, alignment, withoutBroken(withoutGlued(whole, all), all));
    });
    const last = group.at(-1);
    const repeatless = repeatsRemoved(
      stream.pieces.slice(first, last ? (stream.piece[endOf(last) - 1] ?? end) : end),
      read.flatMap(({ rows }) => rows),
    );
    const tables = repeatless ? read.map(withoutFigures) : read;
    // A table without its heading and its labels is there all the same.
    const beyond = all.some((row) => leftoverOf(row) >= FIGURES_OF_A_TABLE);
    const applications = tables.find(({ table }) => table === 'applications');
    const proactive = tables.find(({ table }) => table === 'proactive');
    const form = (applications && editionOf(applications)) ?? (proactive && editionOf(proactive)) ?? null;
    const years = yearsWithPlaces(metadata, stream, from, end, document);
    const sections = sectionsIn(stream, { from, to: end, isTable: piecesOfTables(stream, group, read) }, document);
    const cells = cellsOf(form, tables, document);
    const isKnown = ({ state }: Cell) => state === 'reported' || state === 'notApplicable';
    const isAmbiguous = ({ state }: Cell) => state === 'ambiguous';
    if (!hasCell(cells, isKnown) && (tables.length === 1 || !hasCell(cells, isAmbiguous))) {
      const remark = whyWithoutFigures(document, stream, tables.length);
      return { ...metadata, years, sections, form: null, tables: [], cells: new Map(), remarks: [remark] };
    }
    const found = tables
      .filter((table, t) => tables.findIndex((other) => other.table === table.table) === t)
      .map((table) => foundTable(document, table, form));
    const brokenOffAt = next ? undefined : breaksOffAt(document, stream, all);
    const broken = brokenOff(brokenOffAt, document, { form, tables: found, sections, cells });
    return {
      ...metadata,
      years,
      sections,
      form,
      tables: found,
      cells: withoutLost(cells, broken),
      remarks: [
        ...group.flatMap((alignment) => {
          const gridRows = gridRowsOf(stream, alignment);
          return [
            ...extrasOf(stream, alignment, gridRows, document),
            ...subtotalsOf(stream, alignment, gridRows, document),
          ];
        }),
        ...tableIds.flatMap((table): Remark[] => {
          if (tables.some((found) => found.table === table)) return [];
          const heading = headingWithTable(stream, table, from, end, occurrences);
          if (heading === null && !repeatless && !deduplicated && !beyond) return [];
          const at = heading === null ? undefined : document.placeOf(stream.pieces[heading]?.offset ?? 0);
          return [{ kind: 'unrecognisedTable', table, ...(at ? { at } : {}) }];
        }),
        ...broken,
      ],
    };
  });
}
