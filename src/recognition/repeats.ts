import { hasDigit } from './items.ts';
import type { RowReading } from './row-reading.ts';
import type { Piece } from './stream.ts';
import { readValue } from './value.ts';

/** A page of fewer lines may well have no two alike. */
const FEWEST_LINES = 20;
/** Of the lines of words so many are unlike any other; those broken or spaced differently may be left alike. */
const LEAST_DISTINCT = 0.9;
/** Of the figures that stand alone so many are unlike any other; the same one with other white space around it stays. */
const LEAST_DISTINCT_FIGURES = 0.75;

/**
 * Whether the page has lost its repeated lines: of the figures that stand alone in their row few occur twice, of other lines hardly any does,
 * and rows are left without any. A table of one cell a line repeats its header words and its zeros many times over.
 */
export function repeatsRemoved(pieces: readonly Piece[], rows: readonly RowReading[]): boolean {
  // Where figures stand beside their labels no line is like another anyhow.
  if (rows.some(({ slot }) => slot.items.some(({ row, raw }) => row === slot.labelRow && hasDigit(raw)))) return false;
  if (
    !rows.some(({ slot }) =>
      slot.items.every(({ row, value }) => row === slot.labelRow && value.state === 'unreadable'),
    )
  )
    return false;
  const words: string[] = [];
  const figures: string[] = [];
  for (const [i, { text, row }] of pieces.entries()) {
    const alone = (other: number) => pieces[other]?.row !== row;
    if (text === '' || !alone(i - 1) || !alone(i + 1)) continue;
    const { state } = readValue(text);
    (state === 'blank' || state === 'unreadable' ? words : figures).push(text);
  }
  const distinct = (texts: readonly string[], least: number) => new Set(texts).size >= texts.length * least;
  return (
    words.length + figures.length >= FEWEST_LINES &&
    distinct(words, LEAST_DISTINCT) &&
    distinct(figures, LEAST_DISTINCT_FIGURES)
  );
}

/** Of all lines of a page so many are unlike any other where its repeated lines were removed, blanks within them aside. */
const LEAST_DISTINCT_LINES = 0.98;
/** So many where lines of nothing but figures bear it out: a menu may name rows of the tables again, with other white space around them. */
const LEAST_DISTINCT_WITH_MENU = 0.9;
const FEWEST_LINES_OF_FIGURES = 5;
const NOT_EMPTY = /[^|]/;
const ONLY_FIGURES = /^[\d\s|.,+-]*\d[\d\s|.,+-]*$/;

/** Whether a page of several reports has lost its repeated lines: each prints the headings and the labels of the others. */
export function repeatsRemovedAcross(pieces: readonly Piece[]): boolean {
  const rows = new Map<number, string>();
  for (const { text, row } of pieces) rows.set(row, `${rows.get(row) ?? ''}|${text}`);
  const lines = [...rows.values()].filter((line) => NOT_EMPTY.test(line));
  const distinct = new Set(lines);
  if (distinct.size >= lines.length * LEAST_DISTINCT_LINES) return true;
  const isFigures = (line: string) => ONLY_FIGURES.test(line.normalize('NFKC'));
  const figures = [...distinct].filter(isFigures).length;
  return (
    distinct.size >= lines.length * LEAST_DISTINCT_WITH_MENU &&
    figures >= FEWEST_LINES_OF_FIGURES &&
    figures === lines.filter(isFigures).length
  );
}
