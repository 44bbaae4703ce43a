/** White space folded the way a browser shows it, and so that equal labels compare equal. */

/** A character of text, white space, or something that takes no room at all. */
export type Room = 'solid' | 'space' | 'none';

/** No-break, ideographic and typographic spaces: on these pages they are padding, not words. */
const SPACES = new Set([
  0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028,
  0x2029, 0x202f, 0x205f, 0x3000,
]);

/**
 * Soft hyphen, zero-width characters, direction marks (spreadsheets paste them in front of figures), byte-order mark. Not the mark that turns
 * a figure around: what stands behind it is not what is shown.
 */
const INVISIBLE = new Set([
  0xad, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x2060, 0x2061, 0x2062, 0x2063,
  0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff,
]);

/** How much room a UTF-16 unit takes. Control characters count as white space. */
export function roomOf(unit: number): Room {
  if ((unit > 0x20 && unit < 0x7f) || (unit > 0x3000 && unit < 0xfeff)) return 'solid';
  if (unit <= 0x20 || SPACES.has(unit)) return 'space';
  return INVISIBLE.has(unit) ? 'none' : 'solid';
}

/** A text in the making. `gap` is the white space seen since its last character, which shows only if more text follows. */
export interface Folded {
  text: string;
  gap: '' | ' ' | '\n';
}

/** Anything but characters that are solid at a glance. */
const NOT_PLAIN = /[^\x21-\x7e\u3001-\ufefe]/;

/** Appends a piece of source text. With `keepLines`, line breaks stay as they do in `<pre>`. */
export function append(folded: Folded, piece: string, keepLines = false): void {
  const end = piece.length;
  if (end > 0 && !NOT_PLAIN.test(piece)) {
    folded.text = folded.text === '' ? piece : folded.text + folded.gap + piece;
    folded.gap = '';
    return;
  }
  let at = 0;
  while (at < end) {
    const unit = piece.charCodeAt(at);
    const room = roomOf(unit);
    if (room === 'solid') {
      const from = at++;
      while (at < end && roomOf(piece.charCodeAt(at)) === 'solid') at++;
      const solid = at - from === end ? piece : piece.slice(from, at);
      folded.text = folded.text === '' ? solid : folded.text + folded.gap + solid;
      folded.gap = '';
    } else {
      if (keepLines && (unit === 0x0a || unit === 0x0d)) folded.gap = '\n';
      else if (room === 'space' && folded.gap === '') folded.gap = ' ';
      at++;
    }
  }
}

/** A single text with its white space folded and its ends trimmed. */
export function fold(text: string): string {
  const folded: Folded = { text: '', gap: '' };
  append(folded, text);
  return folded.text;
}

/** Index of the first character that takes room, or `end` where there is none. */
export function firstSolid(text: string, from = 0, end = text.length): number {
  let at = from;
  while (at < end && roomOf(text.charCodeAt(at)) !== 'solid') at++;
  return at;
}
