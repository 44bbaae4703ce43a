import type { Embedded } from '../document/document.ts';
import { type RowReading, unreadableRow } from './row-reading.ts';
import { nextSection } from './sections.ts';
import { firstOfRow, type Stream } from './stream.ts';

/**
 * A row that prints nothing is not empty where an image or a frame stands between its label and the next: it may show the figures. In a
 * grid the cell itself says so.
 */
export function withoutPictured(
  rows: readonly RowReading[],
  stream: Stream,
  embedded: readonly Embedded[],
): readonly RowReading[] {
  const pictures = embedded.filter(({ kind }) => kind !== 'attachment');
  if (pictures.length === 0) return rows;
  const { pieces } = stream;
  const offsetOf = (piece: number) => pieces[piece]?.offset ?? Number.POSITIVE_INFINITY;
  return rows.map((row, i) => {
    if (!row.certain || !row.nothingPrinted) return row;
    const label = firstOfRow(stream, row.slot.labelRow);
    const next = rows[i + 1];
    const end = next ? firstOfRow(stream, next.slot.labelRow) : nextSection(stream, label, pieces.length);
    return pictures.some(({ offset }) => offset > offsetOf(label) && offset < offsetOf(end)) ? unreadableRow(row) : row;
  });
}
