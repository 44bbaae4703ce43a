import { type Block, type CellId, formOf, type Localized, printed, type Row, type TableId } from '../../forms/index.ts';
import type { Cell, Report } from '../../report/report.ts';

/** A row to be drawn. */
export interface Line {
  readonly row: string;
  readonly label: Localized;
  readonly cells: readonly (Cell | undefined)[];
}

export interface Selection {
  readonly block: Block;
  readonly lines: readonly Line[];
  /** How many rows of the block are not drawn. */
  readonly hidden: number;
}

/** The rows of the printed identity: the clerk's landmarks in table 3. */
const landmarks: ReadonlySet<string> = new Set(['received', 'carriedIn', 'concluded', 'carriedOut']);

/**
 * The part of a table that the findings are about: the rows with a cell that is told of, the rows that put something into a broken sum, and the
 * totals. Empty where no finding is about the table, or the page has no such table.
 */
export function rowsThatMatter(report: Report, table: TableId, told: ReadonlySet<string>): readonly Selection[] {
  const involved = involvedCells(report, table);
  const cells = new Map<string, Cell>(report.cells);
  const selections: Selection[] = [];
  for (const block of blocksOf(report, table)) {
    const selection = selectionOf(block, table, cells, involved, told);
    if (selection.lines.length > 0) selections.push(selection);
  }
  return selections;
}

function involvedCells(report: Report, table: TableId): ReadonlySet<string> {
  const involved = new Set<CellId>();
  for (const finding of report.findings) {
    if (finding.severity === 'info') continue;
    for (const cell of finding.cells) if (cell.startsWith(`${table}.`)) involved.add(cell);
  }
  return involved;
}

/** The blocks of a table, each as its own edition has it. */
function blocksOf(report: Report, table: TableId): readonly Block[] {
  const found = report.tables.find((candidate) => candidate.table === table);
  const first = found?.editions[0];
  if (found === undefined || first === undefined) return [];
  return formOf(first).definition.tables[table].blocks.map((block, index) => {
    const edition = found.editions[index] ?? first;
    return formOf(edition).definition.tables[table].blocks[index] ?? block;
  });
}

function selectionOf(
  block: Block,
  table: TableId,
  cells: ReadonlyMap<string, Cell>,
  involved: ReadonlySet<string>,
  told: ReadonlySet<string>,
): Selection {
  const lines: Line[] = [];
  let hidden = 0;
  let concerned = false;
  let group = '';
  for (const entry of block.rows) {
    if ('heading' in entry) {
      group = entry.heading.number ?? '';
      continue;
    }
    const ids = block.columns.map((column) => `${table}.${entry.row}.${column.id}`);
    const matters = ids.some((id) => told.has(id) || (involved.has(id) && says(cells.get(id))));
    concerned ||= matters;
    if (matters || landmarks.has(entry.row)) {
      lines.push({ row: entry.row, label: labelOf(entry, group), cells: ids.map((id) => cells.get(id)) });
    } else {
      hidden += 1;
    }
  }
  return concerned ? { block, lines, hidden } : { block, lines: [], hidden: 0 };
}

/** A plain zero adds nothing to a sum, and of a row that is not on the page there is nothing to draw. */
function says(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.state !== 'missing' && !(cell.state === 'reported' && cell.value === 0);
}

/** `1.` stands under several headings: the heading's number goes in front. */
function labelOf({ row, label }: Row, group: string): Localized {
  const prefix = row.includes('.') && label.number !== undefined ? group : '';
  return { zh: prefix + printed(label, 'zh'), en: printed(label, 'en') };
}
