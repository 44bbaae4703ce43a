import { roomOf } from './space.ts';

/** Entities of white space and of characters without width. They count without a semicolon too, as HTML has it for the old ones. */
const BLANK_ENTITY =
  /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|nbsp|ensp|emsp(?:1[34])?|thinsp|hairsp|numsp|puncsp|MediumSpace|Tab|NewLine|zwn?j|shy|lrm|rlm|ZeroWidthSpace);?/y;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|[a-zA-Z][a-zA-Z0-9]*);?/y;
const AMPERSAND = /&(?:amp|AMP|#38|#x26);?|&/y;

/**
 * Offset of the first character of a text that takes room. It goes by the source, not by the parsed text: an entity is longer there,
 * and a stray end tag within the text is not in the parsed text at all.
 */
export function firstSolidInSource(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const unit = source.charCodeAt(at);
    if (unit === 0x26) {
      const length = blankEntity(source, at);
      if (length === 0) return at;
      at += length;
    } else if (startsEndTag(source, at)) {
      const end = source.indexOf('>', at);
      if (end < 0) return at;
      at = end + 1;
    } else if (roomOf(unit) === 'solid') {
      return at;
    } else {
      at++;
    }
  }
  return from;
}

/**
 * Offsets in the source of every unit of a parsed text that starts at `from`, and of its end; null where the two are the same but
 * for the start, as they nearly always are.
 */
export function offsetsWithin(source: string, from: number, data: string): Int32Array | null {
  if (source.startsWith(data, from)) return null;
  const offsets = new Int32Array(data.length + 1);
  let at = from;
  for (let index = 0; index < data.length; index++) {
    while (startsEndTag(source, at)) at = source.indexOf('>', at) + 1 || source.length;
    offsets[index] = at;
    if (source.charCodeAt(at) !== 0x26) at++;
    else if (data.charCodeAt(index) === 0x26) at += matchAt(AMPERSAND, source, at)?.[0].length ?? 1;
    else if ((data.codePointAt(index) ?? 0) > 0xffff) {
      offsets[++index] = at;
      at += matchAt(ENTITY, source, at)?.[0].length ?? 1;
    } else at += (matchAt(BLANK_ENTITY, source, at) ?? matchAt(ENTITY, source, at))?.[0].length ?? 1;
  }
  offsets[data.length] = at;
  return offsets;
}

/** An end tag without a start tag is no event to the parser: the texts on its two sides come as one. */
function startsEndTag(source: string, at: number): boolean {
  return source.charCodeAt(at) === 0x3c && source.charCodeAt(at + 1) === 0x2f;
}

function blankEntity(source: string, at: number): number {
  const match = matchAt(BLANK_ENTITY, source, at);
  if (match === null) return 0;
  const [whole, decimal, hexadecimal] = match;
  if (decimal === undefined && hexadecimal === undefined) return whole.length;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  return roomOf(code) === 'solid' ? 0 : whole.length;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
