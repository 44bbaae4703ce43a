import { reasons } from './reasons.ts';
import { type RowReading, unsure } from './row-reading.ts';

/** The lines of figures, two or more, that stand behind the lines of their labels. */
function linesOffRow(rows: readonly RowReading[]): string[] {
  return rows.flatMap(({ slot, items }) => {
    const lines = new Map<number, string[]>();
    for (const item of items) {
      if (item && item.row !== slot.labelRow && item.width === 1)
        lines.set(item.row, [...(lines.get(item.row) ?? []), item.raw]);
    }
    return [...lines.values()].filter((words) => words.length > 1).map((words) => words.join(' '));
  });
}

/**
 * Where figures stand on lines of their own and no two such lines are alike, the page may have lost its repeated lines, and a row that prints
 * nothing its figures with them.
 */
export function withoutLostLines(rows: readonly RowReading[], all: readonly RowReading[]): readonly RowReading[] {
  if (!rows.some((row) => row.certain && row.nothingPrinted)) return rows;
  const lines = linesOffRow(all);
  if (lines.length === 0 || new Set(lines).size < lines.length) return rows;
  return rows.map((row) => (row.certain && row.nothingPrinted ? unsure(row.slot, reasons.lostLine) : row));
}

/** The rows of a page that is known to have lost its repeated lines: those are sure that stand whole beside their labels, or in a grid. */
export function besideLabels(rows: readonly RowReading[]): readonly RowReading[] {
  const isLoose = ({ slot, items }: RowReading) =>
    items.some((item) => item && item.width === 1 && item.row !== slot.labelRow);
  return rows.map((row) =>
    row.certain && !row.nothingPrinted && !isLoose(row) ? row : unsure(row.slot, reasons.repeats),
  );
}

/** The rows of a page whose repeated lines were removed: nothing can be said of them. */
export function unreadableRows(rows: readonly RowReading[]): RowReading[] {
  return rows.map(({ slot }) => unsure(slot, reasons.repeats));
}
