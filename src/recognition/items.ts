import { OBJECT } from '../document/document.ts';
import { asciiFigures, foldCode, isLetter, LINE_BREAK, OPEN, SPACE, skeleton } from './characters.ts';
import { closingBracket, isFurniture, type Piece, type Stream } from './stream.ts';
import { inUnit, isUnit, readValue, UNREADABLE, type Value } from './value.ts';

/**
 * Something that stands where figures are expected: a cell of a grid, or a word of a line. All have the same fields: items are asked for more
 * often than anything.
 */
export interface Item {
  readonly value: Value;
  readonly raw: string;
  /** The row of the page it stands on, the one behind the last it covers, and the columns it covers there. */
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
  readonly width: number;
  readonly offset: number;
  /** It is written right behind its label, without as much as a space: 规章000. */
  readonly glued: boolean;
  /** A comma stands between the two, as between cells, and another one in it, which may be that too. */
  readonly commas: boolean;
  /** It stands in the grid's cell of its label. */
  readonly withLabel: boolean;
  /** The words of a line that were taken together as this one; null where it is one word. */
  readonly words: readonly Item[] | null;
}

/** An item with some of its fields changed. A spread would make an object of another kind to the engine, which all that reads items would feel. */
export function changed(
  item: Item,
  {
    value = item.value,
    raw = item.raw,
    columnEnd = item.columnEnd,
    glued = item.glued,
    commas = item.commas,
    withLabel = item.withLabel,
    words = item.words,
  }: Partial<Item>,
): Item {
  const { row, rowEnd, column, width, offset } = item;
  return { value, raw, row, rowEnd, column, columnEnd, width, offset, glued, commas, withLabel, words };
}

const DIGIT = /\d/;
const ASCII = /^[\0-\x7f]*$/;
export const hasDigit = (text: string) => DIGIT.test(text) || (!ASCII.test(text) && DIGIT.test(text.normalize('NFKC')));
/** Words, or a figure that cannot be read. */
export const isText = (item: Item) => item.value.state === 'unreadable';
/** What a cell shows is no text. */
export const isObject = (raw: string) => raw.includes(OBJECT);
/** An empty cell. */
export const isBlank = (item: Item) => item.value.state === 'blank';
export const filledOf = (items: readonly Item[]) => items.filter((item) => !isBlank(item));

/** A number that a line of print has torn in two: 2 0 is 20. */
export function joined(a: Item, b: Item): Item | null {
  if (a.row !== b.row || a.value.state !== 'reported' || b.value.state !== 'reported' || a.value.unit) return null;
  const raw = a.raw + b.raw;
  const value = readValue(raw);
  return value.state === 'reported' ? changed(a, { raw, value, columnEnd: b.columnEnd }) : null;
}

/** A position in the text of a piece. */
export interface Position {
  readonly piece: number;
  readonly index: number;
}

/** Where a letter stands, with its numbering; behind the last letter, the end of the page. */
export function positionOf(stream: Stream, letter: number): Position {
  if (letter >= stream.length) return { piece: stream.pieces.length, index: 0 };
  return { piece: stream.piece[letter] ?? 0, index: stream.lead[letter] ?? 0 };
}

/** Where the text behind a letter begins. */
export function positionBehind(stream: Stream, end: number): Position {
  return { piece: stream.piece[end - 1] ?? 0, index: (stream.at[end - 1] ?? 0) + 1 };
}

const BRACKETED = /[（(][^（()）]*[)）]/g;

function place(
  raw: string,
  value: Value,
  { row, rowEnd, column, columnEnd, width, offset }: Piece,
  index: number,
): Item {
  return {
    value,
    raw,
    row,
    rowEnd,
    column,
    columnEnd,
    width,
    offset: offset + index,
    glued: false,
    commas: false,
    withLabel: false,
    words: null,
  };
}

function item(raw: string, piece: Piece, index: number): Item {
  return place(raw, readValue(raw), piece, index);
}

/** What stands in a cell of a grid. */
export function itemsIn(piece: Piece): Item[] {
  return [item(piece.text, piece, 0)];
}

const WHITE_SPACE = /\s/;

/** The words of a line as items, each by itself; only 12 件 is one. */
function singleWords(text: string, from: number, piece: Piece): Item[] {
  // A note keeps to its figure, whatever white space it holds.
  const kept = /[（(]/.test(text) ? text.replace(BRACKETED, (note) => note.replace(/\s/g, '\u0000')) : text;
  const items: Item[] = [];
  for (const found of kept.matchAll(/\S+/g)) {
    const word = kept === text ? found[0] : found[0].replaceAll('\u0000', ' ');
    const last = items.at(-1);
    if (last?.value.state === 'reported' && last.value.unit === undefined && isUnit(word)) {
      items[items.length - 1] = changed(last, { raw: `${last.raw} ${word}`, value: inUnit(last.value, word) });
    } else items.push(item(word, piece, from + found.index));
  }
  return items;
}

/** The words of a line with those taken together that are no figures: a sentence, or a mark such as ? with what follows it. */
function phrasesOf(words: readonly Item[]): Item[] {
  const items: Item[] = [];
  for (const word of words) {
    const last = items.at(-1);
    // A mark is no cell by itself: with what follows it is one that cannot be read. A numbering (1.) is of the words that follow.
    const isMark = last && skeleton(last.raw) === '' && !hasDigit((last.words?.[0] ?? last).raw);
    const goesOn = last && isText(last) && (isText(word) || isMark);
    if (goesOn)
      items[items.length - 1] = changed(last, {
        raw: `${last.raw} ${word.raw}`,
        words: [...(last.words ?? [last]), word],
      });
    else items.push(word);
  }
  return items;
}

/** What may be left of a label behind its last letter: ” of “三安全一稳定”. A question mark is no such thing, it stands for something lost. */
const CLOSING_MARK = /[\p{Pf}\p{Pi}\p{Pe}\p{Ps}"'＂＇″′:：、,，.．。;；\s]/u;

const COMMA = /[,，]/;

/** The mark of a note, written right behind a label. */
const NOTE_MARK = /[①-⑳]/;

/** So many letters may be the rest of a label's word (数量); more are words of their own. */
const LONGEST_REST = 4;

/** Index where the figures may begin: behind the rest of the label's word and the remarks in brackets behind it. */
function behindLabel(text: string, from: number): number {
  let i = from;
  let sameWord = true;
  let letters = 0;
  while (i < text.length) {
    const folded = foldCode(text.charCodeAt(i));
    if (sameWord && NOTE_MARK.test(text.charAt(i))) i += 1;
    else if (folded === OPEN) {
      const end = closingBracket(text, i);
      if (end < 0) return i;
      i = end;
    } else if (isLetter(folded) ? !sameWord : !CLOSING_MARK.test(text.charAt(i))) return i;
    else {
      if (folded === SPACE || folded === LINE_BREAK) sameWord = false;
      if (isLetter(folded)) letters += 1;
      if (letters > LONGEST_REST) return from;
      i += 1;
    }
  }
  return i;
}

/** Whether a bracket behind a label holds what may be its figure rather than a remark: 行政许可（12）, 规章（无）. */
export function hasBracketedFigure({ pieces }: Stream, from: Position, to: Position): boolean {
  const text = pieces[from.piece]?.text ?? '';
  const limit = to.piece === from.piece ? to.index : text.length;
  for (let i = from.index, last = Math.min(limit, behindLabel(text, i)); i < last; i += 1) {
    if (foldCode(text.charCodeAt(i)) !== OPEN) continue;
    const end = closingBracket(text, i);
    const { state } = readValue(text.slice(i + 1, end - 1));
    if (state === 'reported' || state === 'notApplicable') return true;
    i = end - 1;
  }
  return false;
}

/**
 * What stands between a label's end and the next label, in reading order. Cells of a grid come whole, empty ones too; lines come
 * word by word. Of a grid row that holds the next label nothing is taken: what stands left of that label belongs to it.
 */
export function itemsBetween(stream: Stream, from: Position, to: Position): Item[] {
  const items: Item[] = [];
  const nextLabel = stream.pieces[to.piece];
  const own = stream.pieces[from.piece];
  for (let number = from.piece; number <= to.piece; number += 1) {
    const piece = stream.pieces[number];
    if (!piece) break;
    const start = number === from.piece ? behindLabel(piece.text, from.index) : 0;
    const end = number === to.piece ? to.index : piece.text.length;
    if (number !== from.piece && piece.grid !== null && piece.row === nextLabel?.row && piece.row !== own?.row)
      continue;
    const text = piece.text.slice(start, end);
    if (piece.grid !== null && number !== from.piece) {
      // A figure may share its cell with the next label, where the page has lost what parts them.
      if (number !== to.piece || hasDigit(text)) items.push(item(text, piece, 0));
    } else if (number === from.piece || !isFurniture(piece.text)) {
      const line = number !== from.piece && number !== to.piece;
      // Behind a grid comes prose: its numbers are no figures of a row in the grid.
      if (line && own?.grid !== null) {
        items.push(place(text.trim(), UNREADABLE, piece, start));
        continue;
      }
      if (!line && text === '') continue;
      const cell = item(text.trim(), piece, start);
      const words = WHITE_SPACE.test(text) ? singleWords(text, start, piece) : [cell];
      const phrases = words.length > 1 ? phrasesOf(words) : words;
      // What is left in the label's own cell of a grid, without a figure, is of the label: figures have cells of their own.
      const next = stream.pieces[number + 1];
      if (number === from.piece && piece.grid !== null && next?.row === piece.row && !hasDigit(text)) continue;
      // A line of its own is one cell where it reads as one (- 3), and where it is not all figures: of ? 0 the 0 is no figure.
      const whole = line && (!isText(cell) || phrases.some(isText));
      const [first, ...rest] = whole ? [words.length > 1 ? changed(cell, { words }) : cell] : phrases;
      const glued =
        number === from.piece &&
        start > 0 &&
        /\S/.test(piece.text.charAt(start - 1)) &&
        /[\d+-]/.test(asciiFigures(text.charAt(0)));
      if (!first) continue;
      const commas = glued && COMMA.test(piece.text.charAt(start - 1)) && COMMA.test(first.raw);
      const withLabel = piece.grid !== null;
      items.push(glued || withLabel ? changed(first, { glued, commas, withLabel }) : first);
      for (const phrase of rest) items.push(phrase);
    }
  }
  return items;
}
