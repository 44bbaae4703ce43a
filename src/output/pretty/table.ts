import { type CellId, type Column, formOf, type TableId } from '../../forms/index.ts';
import type { Language } from '../../messages/language.ts';
import { outputText } from '../../messages/output.ts';
import type { Cell, CellState, Report } from '../../report/report.ts';
import type { Paint } from '../paint.ts';
import { padEnd, padStart, printable, shorten, widthOf, wrap } from '../text.ts';
import { type Line, rowsThatMatter } from './rows.ts';

export interface Style {
  readonly paint: Paint;
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
}

const indent = '  ';
/** One column between figures, where the mark of a suspect stands; one more for air. */
const gap = 2;
const narrowestLabel = 14;
const widestFigure = 14;
const mark = '!';

/** Draws what matters of a table, suspect cells marked; no line where no finding is about it. */
export function drawTable(
  report: Report,
  table: TableId,
  suspects: ReadonlySet<CellId>,
  { paint, language, width }: Style,
): readonly string[] {
  const selections = rowsThatMatter(report, table, suspects);
  if (selections.length === 0) return [];

  const lines = selections.flatMap((selection) => selection.lines);
  const hidden = selections.reduce((sum, selection) => sum + selection.hidden, 0);
  const notes = legendOf(lines, suspects, language);
  if (hidden > 0) notes.push(outputText.rowsLeftOut(hidden)[language]);
  const { title, name } = formOf(report.form ?? '2021').definition.tables[table];
  return [
    indent + paint.bold(`${name[language]}  ${title[language]}`),
    ...selections.flatMap(({ block, lines: rows }) =>
      drawBlock(block.columns, rows, suspects, { paint, language, width }),
    ),
    ...drawNotes(notes, { paint, language, width }),
  ];
}

function drawBlock(
  columns: readonly Column[],
  lines: readonly Line[],
  suspects: ReadonlySet<string>,
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

  const head = headers.map((header, index) => padStart(header, (widths[index] ?? 0) + gap)).join('');
  const drawn = [indent + ' '.repeat(labelWidth) + paint.dim(head)];
  for (const { label, cells } of lines) {
    let line = indent + padEnd(shorten(label[language], labelWidth), labelWidth);
    for (const [index, cell] of cells.entries()) {
      const { text, isSuspect } = figureOf(cell, suspects);
      const padded = padStart(text, (widths[index] ?? 0) + gap);
      line += isSuspect ? paint.error(padded) : padded;
    }
    drawn.push(line);
  }
  return drawn;
}

function figureOf(
  cell: Cell | undefined,
  suspects: ReadonlySet<string>,
): { readonly text: string; readonly isSuspect: boolean } {
  if (cell === undefined) return { text: '', isSuspect: false };
  const isSuspect = suspects.has(cell.id);
  return { text: (isSuspect ? mark : '') + shownOf(cell), isSuspect };
}

function shownOf(cell: Cell): string {
  const sign = outputText.stateSigns[cell.state]?.sign;
  if (sign !== undefined) return sign;
  const text = cell.value === null ? printable(cell.raw) : String(cell.value);
  return shorten(text, widestFigure);
}

function drawNotes(notes: readonly string[], { paint, language, width }: Style): readonly string[] {
  if (notes.length === 0) return [];
  const text = notes.join(language === 'zh' ? '；' : '; ');
  return wrap(text, width - indent.length).map((line) => indent + paint.dim(line));
}

/** What the signs mean that this drawing uses. */
function legendOf(lines: readonly Line[], suspects: ReadonlySet<string>, language: Language): string[] {
  const states = new Set<CellState>();
  let anySuspect = false;
  for (const { cells } of lines) {
    for (const cell of cells) {
      if (cell === undefined) continue;
      states.add(cell.state);
      anySuspect ||= suspects.has(cell.id);
    }
  }
  const notes = anySuspect ? [`${mark} ${outputText.suspect[language]}`] : [];
  for (const state of states) {
    const sign = outputText.stateSigns[state];
    if (sign) notes.push(`${sign.sign} ${sign[language]}`);
  }
  return notes;
}
