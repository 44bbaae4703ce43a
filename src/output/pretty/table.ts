import { type Column, formOf, type TableId } from '../../forms/index.ts';
import type { Language } from '../../messages/language.ts';
import { outputText } from '../../messages/output.ts';
import type { Cell, CellState, Repair, Report } from '../../report/report.ts';
import type { Detail } from '../format.ts';
import type { Paint } from '../paint.ts';
import { padEnd, padStart, printable, shorten, widthOf, wrap } from '../text.ts';
import { type Line, rowsThatMatter } from './rows.ts';
import type { Suspects } from './suspects.ts';

export interface Style {
  readonly paint: Paint;
  readonly language: Language;
  /** `normal` where absent. */
  readonly detail?: Detail;
  /** Columns of the terminal. */
  readonly width: number;
}

const indent = '  ';
/** One column between figures, where the mark of a suspect stands; one more for air. */
const gap = 2;
const narrowestLabel = 14;
const widestFigure = 14;
const mark = '!';
/** Stands before the name of a row or column that does not add up. */
const lineMark = '*';

/** Draws what matters of a table and what the ways to mend it change, suspects marked; no line where no finding is about it. */
export function drawTable(
  report: Report,
  table: TableId,
  suspects: Suspects,
  ways: readonly Repair[],
  style: Style,
): readonly string[] {
  const { paint, language } = style;
  const changed = ways.flatMap(({ changes }) => changes.map(({ cell }) => cell));
  const selections = rowsThatMatter(report, table, new Set([...suspects.cells, ...changed]));
  if (selections.length === 0) return [];

  const lines = selections.flatMap((selection) => selection.lines);
  const hidden = selections.reduce((sum, selection) => sum + selection.hidden, 0);
  const notes = legendOf(lines, suspects, language);
  if (hidden > 0) notes.push(outputText.rowsLeftOut(hidden)[language]);
  const { title, name } = formOf(report.form ?? '2021').definition.tables[table];
  return [
    indent + paint.bold(`${name[language]}  ${title[language]}`),
    ...selections.flatMap(({ block, lines: rows }) => drawBlock(block.columns, rows, suspects, style)),
    ...drawNotes(notes, style),
  ];
}

function drawBlock(
  columns: readonly Column[],
  lines: readonly Line[],
  suspects: Suspects,
  { paint, language, width }: Style,
): readonly string[] {
  const headers = columns.map(({ id, label }) => outputText.shortColumns[id]?.[language] ?? label[language]);
  const widths = headers.map((header, index) =>
    Math.max(
      widthOf(header),
      ...lines.map(({ cells }) => widthOf(figureOf(cells[index], suspects).text.replace(mark, ''))),
    ),
  );
  const left = width - indent.length - widths.reduce((sum, size) => sum + size + gap, 0);
  const longest = Math.max(...lines.map(({ label }) => widthOf(label[language])));
  const labelWidth = Math.min(longest, Math.max(narrowestLabel, left));

  const head = headers.map((header, index) => {
    const isBroken = suspects.columns.has(columns[index]?.id ?? '');
    const padded = padStart((isBroken ? lineMark : '') + header, (widths[index] ?? 0) + gap);
    return isBroken ? paint.error(padded) : paint.dim(padded);
  });
  const drawn = [indent + ' '.repeat(labelWidth) + head.join('')];
  for (const { row, label, cells } of lines) {
    const name = padEnd(shorten(label[language], labelWidth), labelWidth);
    let line = suspects.rows.has(row) ? paint.error(`${indent.slice(1)}${lineMark}${name}`) : indent + name;
    for (const [index, cell] of cells.entries()) {
      const { text, isSuspect } = figureOf(cell, suspects);
      const padded = padStart(text, (widths[index] ?? 0) + gap);
      line += isSuspect ? paint.error(padded) : padded;
    }
    drawn.push(line);
  }
  return drawn;
}

function figureOf(cell: Cell | undefined, suspects: Suspects): { readonly text: string; readonly isSuspect: boolean } {
  if (cell === undefined) return { text: '', isSuspect: false };
  const isSuspect = suspects.cells.has(cell.id);
  return { text: (isSuspect ? mark : '') + shownOf(cell), isSuspect };
}

function shownOf(cell: Cell): string {
  const text = cell.value === null ? printable(cell.raw) : String(cell.value);
  return signOf(cell)?.sign ?? shorten(text, widestFigure);
}

/** What is printed where a figure should be speaks for itself; the sign stands where there is nothing to show. */
function signOf({ state, raw }: Cell): (typeof outputText.stateSigns)[CellState] {
  return state === 'unreadable' && raw.trim() !== '' ? undefined : outputText.stateSigns[state];
}

function drawNotes(notes: readonly string[], { paint, language, width }: Style): readonly string[] {
  if (notes.length === 0) return [];
  const text = notes.join(language === 'zh' ? '；' : '; ');
  return wrap(text, width - indent.length).map((line) => indent + paint.dim(line));
}

/** What the signs mean that this drawing uses. */
function legendOf(lines: readonly Line[], suspects: Suspects, language: Language): string[] {
  const cells = lines.flatMap((line) => line.cells).filter((cell) => cell !== undefined);
  const notes = new Set<string>();
  if (cells.some(({ id }) => suspects.cells.has(id))) notes.add(`${mark} ${outputText.suspect[language]}`);
  if (suspects.rows.size + suspects.columns.size > 0) notes.add(`${lineMark} ${outputText.brokenLine[language]}`);
  for (const cell of cells) {
    const sign = signOf(cell);
    if (sign) notes.add(`${sign.sign} ${sign[language]}`);
  }
  return [...notes];
}
