import { eastAsianWidth } from 'get-east-asian-width';

/** Columns of a terminal that does not say how many it has. */
export const defaultWidth = 80;

const plainAscii = /^[\x20-\x7e]*$/;
/** Marks that combine with the character before them. Slow to compile: asked only of characters that may be one. */
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;
const firstCombining = 0x300;
/** Controls (terminal escapes start with one), invisible format characters (they can turn the direction of a line), lone surrogates. */
const unprintable =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0001}-\u{e007f}]/gu;
/** What must not start a line. */
const closing: ReadonlySet<string> = new Set('，。、；：！？）】》〕」』”’…,.;:!?)]}%');
/** What must not end a line. */
const opening: ReadonlySet<string> = new Set('（【《〔「『“‘');

/** Text from a page or a file name that is safe in a terminal: white space folded, controls replaced by `�`. */
export function printable(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(unprintable, '\ufffd');
}

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < firstCombining) return 1;
  if (eastAsianWidth(code) === 2) return 2;
  return zeroWidth.test(character) ? 0 : 1;
}

/** Cuts a text to a width; what was cut shows as `…`. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let short = '';
  let used = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width - 1) break;
    short += character;
  }
  return `${short}…`;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Breaks a text into lines of at most `width` columns: at spaces, and anywhere between wide characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text)) {
    const size = widthOf(piece);
    if (used > 0 && used + widthOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (size > width) {
      // A word longer than a line (a path) is broken where the line ends.
      for (const character of piece) {
        const more = characterWidth(character);
        if (used + more > width) {
          lines.push(line);
          line = '';
          used = 0;
        }
        line += character;
        used += more;
      }
    } else {
      line += piece;
      used += size;
    }
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Joins parts to lines of at most `width` columns that break between parts, within one only where it alone is longer than a line. */
export function wrapParts(parts: readonly string[], separator: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : last + separator + part;
    if (last !== undefined && widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrap(part, width));
  }
  return lines;
}

/** Words with the spaces behind them, wide characters one by one; closing punctuation stays with what it closes (after a space it closes nothing: `.csv`). */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let word = '';
  for (const character of text) {
    const isWide = characterWidth(character) === 2;
    const isOpen = word !== '' || (pieces.length > 0 && pieces.at(-1)?.endsWith(' ') === false);
    if (closing.has(character) && isOpen) {
      if (word !== '') word += character;
      else pieces.push(`${pieces.pop() ?? ''}${character}`);
    } else if (opening.has(character)) {
      if (word !== '') pieces.push(word);
      word = character;
    } else if (isWide) {
      if (word !== '' && !opening.has(word)) pieces.push(word);
      pieces.push(opening.has(word) ? word + character : character);
      word = '';
    } else if (character === ' ') {
      if (word !== '') pieces.push(`${word} `);
      else pieces.push(`${pieces.pop() ?? ''} `);
      word = '';
    } else {
      word += character;
    }
  }
  if (word !== '') pieces.push(word);
  return pieces;
}
