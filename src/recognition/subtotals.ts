import type { Document } from '../document/document.ts';
import { type CellId, definitionOf } from '../forms/index.ts';
import type { Remark } from '../report/report.ts';
import type { Alignment, Match } from './align.ts';
import type { GridRows } from './extras.ts';
import type { Entry } from './script.ts';
import type { Stream } from './stream.ts';
import { readValue } from './value.ts';

/** What a page calls a sum that the form does not have; a quick look, then the word. */
const SUM = /[计計]/;
const SUBTOTAL = /^[（(]?(?:小计|合计|共计|小計|合計|共計)[)）]?$/;

const groupOf = (entry: Entry): string | null => {
  const [id] = entry.cells;
  const row = id === undefined ? '' : definitionOf(id).row.row;
  return row.includes('.') ? row.slice(0, row.indexOf('.')) : null;
};

/** The rows that a heading stands over: those of one group right behind it in the form. */
function groupBelow({ strand, index }: Entry): readonly Entry[] {
  const first = strand.entries[index + 1];
  return first ? sameGroup(strand.entries, first) : [];
}

function sameGroup(entries: readonly Entry[], member: Entry): readonly Entry[] {
  const group = groupOf(member);
  return group === null ? [] : entries.filter((entry) => entry.role === 'row' && groupOf(entry) === group);
}

/** The last matched row before a row of the page. */
function rowBefore({ pieces, piece }: Stream, matches: readonly Match[], row: number): Entry | undefined {
  return matches.findLast(({ entry, start }) => entry.role === 'row' && (pieces[piece[start] ?? 0]?.row ?? row) < row)
    ?.entry;
}

/**
 * Subtotals that a page prints though the form has none: figures behind the heading of a group, or a row 小计 among or behind its rows. Only
 * rows of a grid that have just as many figures as the group's rows have cells.
 */
export function subtotalsOf(
  stream: Stream,
  { table, matches }: Alignment,
  gridRows: GridRows,
  document: Document,
): Remark[] {
  const headings = new Map<number, Entry>();
  const labelled = new Set<number>();
  for (const { entry, start } of matches) {
    const row = stream.pieces[stream.piece[start] ?? 0]?.row ?? -1;
    if (entry.role === 'heading') headings.set(row, entry);
    else if (entry.role === 'row') labelled.add(row);
  }
  const found: Remark[] = [];
  for (const [row, cells] of gridRows) {
    if (labelled.has(row)) continue;
    const heading = headings.get(row);
    if (!heading && !cells.some((i) => SUM.test(stream.pieces[i]?.text ?? ''))) continue;
    const pieces = cells.flatMap((i) => stream.pieces[i] ?? []);
    const word = pieces.find(({ text }) => SUBTOTAL.test(text.replace(/\s/g, '')));
    const before = word ? rowBefore(stream, matches, row) : undefined;
    const group = heading ? groupBelow(heading) : before ? sameGroup(before.strand.entries, before) : [];
    const [first] = group;
    if (!first) continue;
    const figures = pieces.flatMap(({ text }) => {
      const value = readValue(text);
      return value.state === 'reported' ? [value.value] : [];
    });
    const label = heading?.label ?? { zh: word?.text ?? '', en: word?.text ?? '' };
    const at = (word ?? pieces[0])?.offset;
    if (at === undefined || figures.length !== first.cells.length) continue;
    const columns = first.cells.map((_, c) => group.flatMap(({ cells: ids }): CellId[] => (ids[c] ? [ids[c]] : [])));
    found.push({
      kind: 'subtotal',
      table,
      label: { zh: label.zh, en: label.en },
      sums: columns.map((addends, c) => ({ addends, stated: figures[c] ?? 0 })),
      at: document.placeOf(at),
    });
  }
  return found;
}
