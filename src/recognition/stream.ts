import type { Document, Grid, Paragraph } from '../document/document.ts';
import { CLOSE, DIGIT, foldCode, isLetter, LINE_BREAK, OPEN, SPACE } from './characters.ts';
import { isUnit } from './value.ts';

/** A run of text that belongs together on the page: a cell of a grid, or one line of a paragraph. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
  /** Pieces of one row stand side by side: a row of a grid, or a line by itself. Ascending over the document. */
  readonly row: number;
  /** Behind the last row it covers. */
  readonly rowEnd: number;
  /** The grid it is a cell of; null for a line. */
  readonly grid: number | null;
  /** Columns of the grid it covers, from `column` to before `columnEnd`. */
  readonly column: number;
  readonly columnEnd: number;
  /** How many columns its row has, spans from above counted. Only rows of one width have their columns under each other. */
  readonly width: number;
  /** The paragraph that it is a line of; null for a cell. */
  readonly paragraph: Paragraph | null;
}

/** What stands between a letter and the one before it. */
export const JOINED = 0;
export const SPACED = 1;
export const WRAPPED = 2;
export const NEXT_PIECE = 3;
/** A figure stands in between, or a dash in its place. */
export const FIGURE = 4;

/**
 * The letters of a document in reading order, folded, without white space, punctuation, numbering, figures and bracketed remarks;
 * what labels are looked for in. Each letter knows where it came from.
 */
export interface Stream {
  readonly pieces: readonly Piece[];
  readonly length: number;
  readonly codes: Uint16Array;
  /** What stands before each letter. */
  readonly gap: Uint8Array;
  /** The piece of each letter, and its index in the piece's text. */
  readonly piece: Int32Array;
  readonly at: Int32Array;
  /** Where the word of each letter begins and ends in the stream; words are parted by any gap. */
  readonly wordStart: Int32Array;
  readonly wordEnd: Int32Array;
  /** For each letter, the index in its piece where it begins with its numbering: （三） of （三）不予公开. */
  readonly lead: Int32Array;
}

function widthsOf({ cells, rows }: Grid): number[] {
  const widths = new Array<number>(rows).fill(0);
  for (const { row, rowSpan, column, columnSpan } of cells) {
    for (let r = row; r < Math.min(rows, row + rowSpan); r += 1)
      widths[r] = Math.max(widths[r] ?? 0, column + columnSpan);
  }
  return widths;
}

function piecesOf(document: Document): Piece[] {
  const pieces: Piece[] = [];
  let row = 0;
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'paragraph') {
      const { text, offset } = block;
      for (let from = 0, to = 0; from < text.length; from = to + 1) {
        to = text.indexOf('\n', from);
        if (to < 0) to = text.length;
        if (to === from) continue;
        pieces.push({
          text: text.slice(from, to),
          offset: offset + from,
          row,
          rowEnd: row + 1,
          grid: null,
          column: 0,
          columnEnd: 1,
          width: 1,
          paragraph: block,
        });
        row += 1;
      }
      continue;
    }
    const widths = widthsOf(block);
    for (const cell of block.cells) {
      pieces.push({
        text: cell.text,
        offset: cell.offset,
        row: row + cell.row,
        rowEnd: row + cell.row + cell.rowSpan,
        grid: index,
        column: cell.column,
        columnEnd: cell.column + cell.columnSpan,
        width: widths[cell.row] ?? 0,
        paragraph: null,
      });
    }
    row += block.rows;
  }
  return pieces;
}

/** 一、 （三） 1. ① before a label; not the integer part of 2.5. */
const NUMBERING =
  /\s*(?:[（(〔[【]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[１-９])\s*[)）〕\]】]|(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[１-９])\s*[、.．，,:：)）](?!\s*[\d０-９])|[①-⑳㈠-㈩⑴-⒇]|(?=[、.．]))[、.．\s]*/y;
/** A numeral glued to its label: 1属于国家秘密. Not 12件: a figure with its unit. */
const GLUED_NUMERAL = /\s*[1-8](?=[\u4e00-\u9fff]{3})/y;
/** （一） within 第二十条第（一）项. */
const BRACKETED_NUMERAL = /^\s*[一二三四五六七八九十]{1,3}\s*项?\s*$/;
/** 件次, 万元 … */
const LONGEST_UNIT = 2;
/** A remark longer than this is no remark: its bracket is a stray one. */
const LONGEST_REMARK = 160;

/** Index after the bracket that closes the one at `open`, or -1 where none does. */
export function closingBracket(text: string, open: number): number {
  let depth = 0;
  const limit = Math.min(text.length, open + LONGEST_REMARK);
  for (let i = open; i < limit; i += 1) {
    const folded = foldCode(text.charCodeAt(i));
    if (folded === OPEN) depth += 1;
    else if (folded === CLOSE) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

const DASHES = /[-—–－−/／]/;

/** A dash or slash that stands alone, where a figure would. */
function standsForFigure(text: string, index: number): boolean {
  if (!DASHES.test(text.charAt(index))) return false;
  const alone = (i: number) =>
    i < 0 || i >= text.length || foldCode(text.charCodeAt(i)) === SPACE || DASHES.test(text.charAt(i));
  return alone(index - 1) && alone(index + 1);
}

/** Length of the unit that belongs to the figure right before it: 件 of 12件; 0 where there is none. */
function unitAt(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLetter(foldCode(text.charCodeAt(end)))) end += 1;
  return end > from && end - from <= LONGEST_UNIT && isUnit(text.slice(from, end)) ? end - from : 0;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const HAN_NUMERALS = new Set([...'一二三四五六七八九十'].map((numeral) => numeral.charCodeAt(0)));
const isFigure = (code: number) => code >= 0x30 && code <= 0x39;

/** A quick look at what numbering may begin with: not with other words, nor is a figure that ends its text one. */
function mayBeNumbering(text: string, from: number): boolean {
  const code = text.charCodeAt(from);
  if (code >= FIRST_HAN && code <= LAST_HAN) return HAN_NUMERALS.has(code);
  return from + 1 < text.length || !isFigure(code);
}

/** Length of the numbering at `from`, 0 where there is none. */
function numberingAt(text: string, from: number): number {
  if (!mayBeNumbering(text, from)) return 0;
  NUMBERING.lastIndex = from;
  const plain = NUMBERING.exec(text)?.[0].length ?? 0;
  if (plain > 0) return plain;
  GLUED_NUMERAL.lastIndex = from;
  return GLUED_NUMERAL.exec(text)?.[0].length ?? 0;
}

/** Page numbers and the like, on a line of their own; what they begin with most lines do not. */
const MAY_BE_FURNITURE = new Set([...'-—–－第pP'].map((character) => character.charCodeAt(0)));
const FURNITURE = /^\s*(?:[-—–－]\s*\d{1,4}\s*[-—–－]|第\s*\d{1,4}\s*页.{0,20}|page\s*\d+.{0,20})\s*$/i;

/** Whether a piece is what a printer puts between the rows of a table: it belongs to no row. */
export function isFurniture(text: string): boolean {
  if (text.length <= 2 || text.length >= 40) return false;
  const first = text.charCodeAt(0);
  return (MAY_BE_FURNITURE.has(first) || foldCode(first) === SPACE) && FURNITURE.test(text);
}

/** Room for so many letters, in one piece: to make many arrays takes longer than to fill them. */
function lettersOf(capacity: number): Omit<Stream, 'pieces' | 'length'> {
  const { BYTES_PER_ELEMENT: whole } = Int32Array;
  const { BYTES_PER_ELEMENT: half } = Uint16Array;
  const numbers = 5;
  const room = new ArrayBuffer(capacity * (numbers * whole + half + 1));
  const numbersAt = (place: number) => new Int32Array(room, place * capacity * whole, capacity);
  const behind = numbers * capacity * whole;
  return {
    piece: numbersAt(0),
    at: numbersAt(1),
    wordStart: numbersAt(2),
    wordEnd: numbersAt(3),
    lead: numbersAt(4),
    codes: new Uint16Array(room, behind, capacity),
    gap: new Uint8Array(room, behind + capacity * half, capacity),
  };
}

const PLAIN_FIGURE = /^[0-9]+$/;

/** Flattens a document into the one sequence that labels are aligned with. */
export function streamOf(document: Document): Stream {
  const pieces = piecesOf(document);
  let capacity = 0;
  for (const piece of pieces) capacity += piece.text.length;
  const { codes, gap, piece: pieceOf, at, lead, wordStart, wordEnd } = lettersOf(capacity);
  let length = 0;
  let pending = NEXT_PIECE;

  for (let number = 0; number < pieces.length; number += 1) {
    const text = pieces[number]?.text ?? '';
    pending = Math.max(pending, NEXT_PIECE);
    // Most pieces are figures and nothing else.
    if (PLAIN_FIGURE.test(text)) {
      pending = FIGURE;
      continue;
    }
    if (isFurniture(text)) continue;
    let wordFrom = -1;
    let i = 0;
    while (i < text.length) {
      const behindDigit = pending !== JOINED && i > 0 && foldCode(text.charCodeAt(i - 1)) === DIGIT;
      if (pending !== JOINED && wordFrom < 0 && !behindDigit) {
        const numbering = numberingAt(text, i);
        if (numbering > 0) {
          wordFrom = i;
          i += numbering;
          continue;
        }
      }
      const unit = behindDigit ? unitAt(text, i) : 0;
      if (unit > 0) {
        pending = FIGURE;
        i += unit;
        continue;
      }
      const folded = foldCode(text.charCodeAt(i));
      if (isLetter(folded)) {
        codes[length] = folded;
        gap[length] = pending;
        pieceOf[length] = number;
        at[length] = i;
        lead[length] = wordFrom >= 0 ? wordFrom : i;
        length += 1;
        pending = JOINED;
        wordFrom = -1;
      } else if (folded === OPEN) {
        const end = closingBracket(text, i);
        if (end < 0) pending = Math.max(pending, SPACED);
        else if (!BRACKETED_NUMERAL.test(text.slice(i + 1, end - 1))) {
          i = end;
          pending = Math.max(pending, SPACED);
          continue;
        }
      } else if (folded === SPACE) pending = Math.max(pending, SPACED);
      else if (folded === LINE_BREAK) pending = Math.max(pending, WRAPPED);
      else if (folded === DIGIT || standsForFigure(text, i)) pending = FIGURE;
      i += 1;
    }
  }

  for (let i = 0, start = 0; i < length; i += 1) {
    if (gap[i] !== JOINED) start = i;
    wordStart[i] = start;
  }
  for (let i = length - 1, end = length; i >= 0; i -= 1) {
    wordEnd[i] = end;
    if (gap[i] !== JOINED) end = i;
  }
  return { pieces, length, codes, gap, piece: pieceOf, at, wordStart, wordEnd, lead };
}

/** The letters from `from` to before `to`. */
export const lettersIn = ({ codes }: Stream, from: number, to: number): string =>
  String.fromCharCode(...codes.subarray(from, to));

/** The first piece of a row, or behind it where it has none. */
export function firstOfRow({ pieces }: Stream, row: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
