import { forms, type Label, type TableId } from '../forms/index.ts';
import { skeleton } from './characters.ts';
import { isObject } from './items.ts';
import { readTitle } from './metadata/title.ts';
import type { Occurrence } from './occurrences.ts';
import { remembering } from './remember.ts';
import { spellingsOf } from './script.ts';
import type { Piece, Stream } from './stream.ts';
import { readValue } from './value.ts';

const titles = forms.map(({ definition }) => definition.sections.map(spellingsOf));
/** Every title of a section, by the section's index; the editions have the same six. */
const indices = new Map(
  titles.flatMap((sections) => sections.flatMap((words, i) => words.map((title) => [title, i] as const))),
);
/** The numerals of documents, and those of accounts: 贰 is 二. */
const ORDINALS = '一二三四五六七八九十';
const NUMERAL = `[${ORDINALS}壹贰貳叁參叄肆伍陆陸柒捌玖拾]{1,2}`;
/** Marks of Markdown may stand before the numeral. */
const NUMBER = new RegExp(
  String.raw`^[#*\s]*(?:第${NUMERAL}(?:部分|章)[、.．:：\s]*|[㈠-㈩][、.．\s]*|[（(]?${NUMERAL}[)）、.．\s]+)`,
);
const WHITE_SPACE = /\s+/;
const LONGEST_TITLE = 40;
const SHORTEST_TITLE = Math.min(...[...indices.keys()].map(({ length }) => length));
/** Last letters of all titles, with the traditional characters and the marks that may stand there. */
const LAST_LETTERS = new Set(
  [...[...indices.keys()].map((title) => title.slice(-1)), ...'況項：:。）)*'].map((letter) => letter.charCodeAt(0)),
);

/** A quick look that most lines of a page fail. */
function mayBeTitle(text: string): boolean {
  const { length } = text;
  return length <= LONGEST_TITLE && length >= SHORTEST_TITLE && LAST_LETTERS.has(text.charCodeAt(length - 1));
}

/** The letters of a line that may be a title, without its numeral; empty for others. */
function wordsOf(text: string): string {
  return mayBeTitle(text) ? skeleton(text.replace(NUMBER, '')) : '';
}

const SECTION_NUMERAL = new RegExp(String.raw`^[#*\s]*(?:第(${NUMERAL})(?:部分|章)|(${NUMERAL})\s*[、.．])`);
const OF_ACCOUNTS: readonly string[] = ['壹', '贰貳', '叁參叄', '肆', '伍', '陆陸', '柒', '捌', '玖', '拾'];

/** A page asks several times, and pages have much the same headings. */
const MOST_KNOWN = 512;
const sectionTitled = remembering(MOST_KNOWN, (text) => indices.get(wordsOf(text)) ?? null);

/** Which of the form's sections a line is the heading of, from 0; null where it is none. */
export function sectionOf(text: string): number | null {
  return mayBeTitle(text) ? sectionTitled(text) : null;
}

/** The numeral that a line begins with as a section does: 三 of 三、…, 第三部分 or 叁、…; null where there is none. */
export function numeralOf(text: string): string | null {
  const [, part, numeral = part] = SECTION_NUMERAL.exec(text) ?? [];
  if (numeral === undefined) return null;
  const ordinal = OF_ACCOUNTS.findIndex((characters) => characters.includes(numeral));
  return ORDINALS.charAt(ordinal) || numeral;
}

/** The number that a numeral says, up to 十; 0 for none and for others. */
export function ordinalOf(numeral: string | null): number {
  return numeral?.length === 1 ? ORDINALS.indexOf(numeral) + 1 : 0;
}

const LOWER_NUMBERING = /^[#*\s]*(?:[（(]|\d|[①-⑳㈠-㈩])/;

/** Whether a line is numbered as the parts of a section are: （一）, 1. */
export function isNumberedBelow(text: string): boolean {
  return LOWER_NUMBERING.test(text);
}

/** Whether a line is the heading of a section of the report. */
export function isSectionTitle(text: string): boolean {
  return sectionOf(text) !== null;
}

/** The first heading of a section among the pieces `from` to before `to`; `to` where there is none. */
export function nextSection({ pieces }: Pick<Stream, 'pieces'>, from: number, to: number): number {
  for (let piece = from; piece < to; piece += 1) if (isSectionTitle(pieces[piece]?.text ?? '')) return piece;
  return to;
}

/** Whose report of which year a line is the title of; null where it is none or does not say both. */
function reportNamedBy(text: string): string | null {
  const title = readTitle(text);
  return title?.year && title.publisher ? `${title.publisher} ${title.year}` : null;
}

/** Sections from here on stand below the tables. */
const FIRST_BELOW_TABLES = 4;

/**
 * The stretches of a page that can belong to one report, as the number of the stretch of each letter: every 一、总体情况 opens another, and so
 * does the title of another report, or any title below the sections that follow the tables. No table reaches from one into the next.
 */
export function stretchesOf({ pieces, piece, length }: Stream): Uint32Array {
  const stretches = new Uint32Array(length);
  const byPiece = new Uint32Array(pieces.length);
  let stretch = 0;
  let named: string | null = null;
  let belowTables = false;
  let i = 0;
  for (const { text, paragraph } of pieces) {
    // A link or an entry of a list leads to another report, it begins none.
    const other = paragraph?.aside === undefined ? reportNamedBy(text) : null;
    const begins = other !== null && other !== named && (named !== null || belowTables);
    const section = sectionOf(text);
    if (section === 0 || begins) {
      stretch += 1;
      belowTables = false;
    } else belowTables ||= section !== null && section >= FIRST_BELOW_TABLES;
    named = other ?? named;
    byPiece[i] = stretch;
    i += 1;
  }
  for (let letter = 0; letter < length; letter += 1) stretches[letter] = byPiece[piece[letter] ?? 0] ?? 0;
  return stretches;
}

const FIGURE = /(?<![\d.年月日])\d+(?![\d.年月日])/g;

/** How many figures a piece holds, or what may stand for one: a dash; in a cell of a grid, nothing or a picture. */
function figuresIn({ text, grid }: Piece): number {
  if (grid !== null && (isObject(text) || readValue(text).state !== 'unreadable')) return 1;
  const dashes = text.split(WHITE_SPACE).filter((word) => readValue(word).state === 'notApplicable').length;
  return dashes + (text.match(FIGURE)?.length ?? 0);
}

/** So many figures below a table's heading, or behind another table, are a table. */
export const FIGURES_OF_A_TABLE = 5;
/** So many of its labels with a figure among them are one too. */
const LABELS_OF_A_TABLE = 5;

/** Labels of rows and columns of a table among pieces, each once. */
function labelsIn(
  { piece }: Stream,
  table: TableId,
  from: number,
  to: number,
  occurrences: readonly Occurrence[],
): ReadonlySet<Label> {
  const labels = new Set<Label>();
  for (const { start, spelling } of occurrences) {
    const at = piece[start] ?? 0;
    if (at < from || at >= to) continue;
    for (const { entry } of spelling.uses) {
      if (entry.strand.table === table && entry.role !== 'title') labels.add(entry.label);
    }
  }
  return labels;
}

/**
 * Where the page has the heading of a table, among the pieces `from` to before `to`, with a table of whatever kind below it up to the next
 * heading: enough figures, or one and enough of the table's own labels. The piece of the heading; null where it has none, or nothing below it.
 */
export function headingWithTable(
  stream: Stream,
  table: TableId,
  from: number,
  to: number,
  occurrences: readonly Occurrence[],
): number | null {
  const { pieces } = stream;
  const own = new Set(forms.flatMap(({ definition }) => spellingsOf(definition.tables[table].title)));
  for (let i = from; i < to; i += 1) {
    if (!own.has(wordsOf(pieces[i]?.text ?? ''))) continue;
    const end = nextSection(stream, i + 1, to);
    const figures = pieces.slice(i + 1, end).reduce((sum, piece) => sum + figuresIn(piece), 0);
    if (figures >= FIGURES_OF_A_TABLE) return i;
    if (figures > 0 && labelsIn(stream, table, i + 1, end, occurrences).size >= LABELS_OF_A_TABLE) return i;
  }
  return null;
}
