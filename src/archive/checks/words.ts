import { cellInWords } from '../../checks/arithmetic/sums.ts';
import { type CellId, cellId, definitionOf, formOf, type Localized, printed, type TableId } from '../../forms/index.ts';
import type { Published } from '../panel/history.ts';
import type { FoundBetween } from './archive-check.ts';

/** The kinds of applicant, 总计 last: the columns of table 3. */
const applicantColumns = formOf('2021').definition.tables.applications.blocks[0]?.columns ?? [];

/** The cells of a row of table 3. */
export function applicantsOf(row: string): readonly CellId[] {
  return applicantColumns.map(({ id }) => cellId('applications', row, id));
}

/** The label of the row, or of the column, that a cell stands in. */
export function labelOf(id: CellId, line: 'row' | 'column'): Localized {
  const { label } = definitionOf(id)[line];
  return { zh: printed(label, 'zh'), en: printed(label, 'en') };
}

/** Two figures of a cell in words, of the first few cells; the rest are counted. */
export function figuresInWords(
  cells: readonly { readonly id: CellId; readonly figures: readonly [number, number] }[],
  most = 3,
): Localized {
  const shown = cells.slice(0, most).map(({ id, figures: [one, other] }) => {
    const { zh, en } = cellInWords(id, null);
    return { zh: `${zh} ${one}、${other}`, en: `${en}: ${one} and ${other}` };
  });
  const more = cells.length - shown.length;
  return {
    zh: `${shown.map(({ zh }) => zh).join('；')}${more > 0 ? `；另有 ${more} 格` : ''}`,
    en: `${shown.map(({ en }) => en).join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  };
}

/** The place of the row of a cell, as a finding carries it. */
export function at(report: Published, cell: CellId | null, table?: TableId): Pick<FoundBetween, 'at'> {
  const place = report.placeOf(cell, table ?? (cell === null ? '' : definitionOf(cell).table));
  return place ? { at: place } : {};
}
