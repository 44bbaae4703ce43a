import { firstSolid, fold } from './space.ts';

/** A cell of a row line; the offset counts from the start of the line. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

/** What parts the cells of a row, and for tabs how many: such rows have the same number all through a table. */
export interface RowStyle {
  readonly separator: 'bar' | 'tab';
  readonly count: number;
}

export interface SplitRow {
  readonly style: RowStyle;
  readonly pieces: readonly Piece[];
  /** A blank before the first bar: the row's frame if all rows of its table have one, an empty cell if not. */
  readonly front: Piece | null;
}

const BAR = /[|｜│┃║]/g;
const ESCAPED_BAR = /\\\|/g;
const TAG_BREAK = /\s*<br\s*\/?>\s*/gi;
const DELIMITER = /^(?::-+:?|-+:|-{3,})$/;
const ASCII_RULE = /^\s*\+(?:[-=]+\+)+\s*$/;
const DRAWN = /^[\s|─-╿]+$/;
const DRAWN_ACROSS = /[─━┄-┋┌-╏═╒-╿]/;

/** Whether a line is only drawn: `+----+`, `├──┤`, or the delimiter row of a Markdown table. */
export function isRule(line: string): boolean {
  if (ASCII_RULE.test(line) || (DRAWN_ACROSS.test(line) && DRAWN.test(line))) return true;
  if (!line.includes('-') || !line.includes('|')) return false;
  const { pieces } = splitBars(line, barsOf(line));
  // `- |` and `-- |` are values of a flattened table ("not applicable"), so are single cells without a bar in front.
  if (pieces.length === 0 || (pieces.length === 1 && !line.trimStart().startsWith('|'))) return false;
  return pieces.every(({ text }) => DELIMITER.test(text));
}

/**
 * The cells of a line, or null where it is no row. A row has a bar, or a tab between two texts. In a run of tab rows a line with the
 * same number of tabs (two at least) is a row even if only one cell is filled; an indented paragraph is not.
 * A line of nothing but one bar is a row without cells.
 */
export function splitRow(line: string, before: RowStyle | null): SplitRow | null {
  const bars = barsOf(line);
  if (bars.length > 0) return splitBars(line, bars);
  if (!line.includes('\t')) return null;
  const row = splitTabs(line);
  if (row.pieces.filter(({ text }) => text !== '').length > 1) return row;
  return before?.separator === 'tab' && before.count === row.style.count && row.style.count > 1 ? row : null;
}

function barsOf(line: string): number[] {
  const bars: number[] = [];
  for (const { index } of line.matchAll(BAR)) if (line[index - 1] !== '\\' || line[index] !== '|') bars.push(index);
  return bars;
}

/** A blank behind the last bar is the frame of the row, not a cell; one before the first may be either. */
function splitBars(line: string, bars: readonly number[]): SplitRow {
  const pieces = split(line, bars);
  const front = pieces[0]?.text === '' ? (pieces.shift() ?? null) : null;
  if (pieces.at(-1)?.text === '') pieces.pop();
  return { style: { separator: 'bar', count: bars.length }, pieces, front };
}

/** Every tab parts two cells, at the ends of the line too: an empty cell there holds its column like any other. */
function splitTabs(line: string): SplitRow {
  const tabs: number[] = [];
  for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) tabs.push(at);
  return { style: { separator: 'tab', count: tabs.length }, pieces: split(line, tabs), front: null };
}

function split(line: string, separators: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const end of [...separators, line.length]) {
    const first = firstSolid(line, start, end);
    pieces.push({ text: first === end ? '' : cellText(line.slice(first, end)), offset: first === end ? start : first });
    start = end + 1;
  }
  return pieces;
}

/** Markdown has no other way than `\|` for a bar and `<br>` for a line break within a cell. */
function cellText(raw: string): string {
  const text = fold(raw.includes('\\|') ? raw.replace(ESCAPED_BAR, '|') : raw);
  return text.includes('<') ? text.replace(TAG_BREAK, '\n').trim() : text;
}
