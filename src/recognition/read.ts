import type { Document } from '../document/document.ts';
import { type FormId, tableIds } from '../forms/index.ts';
import type { FoundTable, Reading } from '../report/report.ts';
import { type Alignment, alignTable } from './align.ts';
import { cellsOf } from './cells.ts';
import { readMetadata } from './metadata.ts';
import { whyNotAssessable } from './nature.ts';
import { occurrencesIn } from './occurrences.ts';
import { recoverRows } from './recover.ts';
import { type Stream, streamOf } from './stream.ts';
import { editionOf, readTable, type TableReading } from './table.ts';

/** The tables of one report: a page begins another where a table comes again. */
function byReport(alignments: readonly Alignment[]): Alignment[][] {
  const reports: Alignment[][] = [];
  for (const alignment of alignments) {
    const current = reports.at(-1);
    if (!current || current.some(({ table }) => table === alignment.table)) reports.push([alignment]);
    else current.push(alignment);
  }
  return reports;
}

const startOf = ({ matches }: Alignment) => matches[0]?.start ?? 0;
const endOf = ({ matches }: Alignment) => matches.at(-1)?.end ?? 0;

function linesOf({ pieces }: Stream, from: number, to: number): string[] {
  const lines: string[] = [];
  for (let i = from; i < to; i += 1) {
    const text = pieces[i]?.text ?? '';
    if (text.includes('\n')) lines.push(...text.split('\n'));
    else if (text !== '') lines.push(text);
  }
  return lines;
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
  const alignments = tableIds
    .flatMap((table) => alignTable(stream, table, occurrences))
    .sort((a, b) => startOf(a) - startOf(b));
  const metadataBetween = (from: number, first: number, to: number) =>
    readMetadata({
      before: linesOf(stream, from, first),
      after: linesOf(stream, first, to),
      pageTitle: document.title,
      metadata: document.metadata,
    });

  if (alignments.length === 0) {
    const metadata = metadataBetween(0, stream.pieces.length, stream.pieces.length);
    return [
      {
        ...metadata,
        form: null,
        tables: [],
        cells: new Map(),
        remarks: [whyNotAssessable(document, stream, occurrences)],
      },
    ];
  }

  const reports = byReport(alignments);
  return reports.map((group, i): Reading => {
    const tables = group.map((alignment) => {
      const next = alignments[alignments.indexOf(alignment) + 1];
      const end = next ? startOf(next) : stream.length;
      return readTable(stream, recoverRows(stream, alignment, end), occurrences, end);
    });
    const applications = tables.find(({ table }) => table === 'applications');
    const proactive = tables.find(({ table }) => table === 'proactive');
    const form = (applications && editionOf(applications)) ?? (proactive && editionOf(proactive)) ?? null;
    const previous = reports[i - 1]?.at(-1);
    const nextGroup = reports[i + 1]?.[0];
    const from = previous ? (stream.piece[endOf(previous) - 1] ?? 0) + 1 : 0;
    const first =
      stream.piece[startOf(group[0] ?? alignments[0] ?? { table: 'proactive', matches: [], score: 0 })] ?? 0;
    const to = nextGroup ? (stream.piece[startOf(nextGroup)] ?? stream.pieces.length) : stream.pieces.length;
    return {
      ...metadataBetween(from, first, to),
      form,
      tables: tables.map((table) => foundTable(document, table, form)),
      cells: cellsOf(form, tables, document),
      remarks: [],
    };
  });
}
