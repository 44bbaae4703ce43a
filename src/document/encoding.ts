import { isUtf8, transcode } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** A text and the character set it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Older names of subsets of GB18030; pages that declare them use characters beyond them all the time. */
const GB18030_SUBSETS = new Set([
  'gb2312',
  'gbk',
  'gb_2312',
  'gb_2312-80',
  'x-gbk',
  'cp936',
  'ms936',
  'euc-cn',
  'hz-gb-2312',
]);

const BIG5_NAMES = new Set(['big5', 'big5-hkscs', 'cn-big5', 'x-x-big5', 'csbig5']);

/** What a page declares is looked for here only. */
const DECLARATION_BYTES = 4096;
const DECLARED = /<meta[^>]*?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/i;

const SAMPLE_BYTES = 4096;

/** Characters that any report holds many of, in both scripts; a text read in a wrong character set holds hardly any. */
const FAMILIAR = new Set(
  '的一不在年月日个個和及以有人本上行政府信息資訊公开開工作度情况況报報告为為理数數件第十二三四五、。，：（）',
);
/** The least share of them, one character in so many, with which a reading is believed without a look at the others. */
const FAMILIAR_AMONG = 20;

/**
 * Reads bytes as text. Evidence first, declarations second, since pages lie about their character set: byte-order mark, UTF-16 by its
 * zero bytes, valid or nearly valid UTF-8, then GB18030 or Big5, the declared one first (by the transport, else by the page), by validity
 * and by the characters that come out. Single-byte sets are read only when forced: they fit any bytes, so a declaration of one proves nothing.
 * @throws RangeError where `forced` is no known character set.
 */
export function decode(bytes: Uint8Array, forced?: string, ofTransport?: string): Decoded {
  if (forced !== undefined) return decodeForced(bytes, forced);
  const marked = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked !== null) return read(bytes, marked);
  // Of valid UTF-8 Node makes UTF-16 in half the time that its decoder takes.
  if (isUtf8(bytes)) return { text: transcode(bytes, 'utf8', 'utf16le').toString('utf16le'), encoding: 'utf-8' };
  if (isUtf8Inside(bytes) || isMostlyUtf8(bytes)) return read(bytes, 'utf-8');
  const declarations = [chineseSet(ofTransport), chineseSet(declaredIn(bytes))];
  const declared = declarations.find((set) => set !== null);
  const candidates = declared === 'big5' ? ['big5', 'gb18030'] : ['gb18030', 'big5'];
  for (const encoding of candidates) {
    const decoded = readStrictly(bytes, encoding);
    if (decoded !== null && isFamiliar(decoded.text)) return decoded;
  }
  return mostFamiliar([...candidates, 'utf-8'].map((encoding) => read(bytes, encoding)));
}

function decodeForced(bytes: Uint8Array, forced: string): Decoded {
  const encoding = canonical(forced);
  try {
    return read(bytes, encoding);
  } catch {
    throw new RangeError(
      `Unknown character set "${forced}"; expected a name such as utf-8, gb18030, gbk, big5 or utf-16le`,
    );
  }
}

function canonical(label: string): string {
  const name = label.trim().toLowerCase();
  return GB18030_SUBSETS.has(name) ? 'gb18030' : name;
}

function read(bytes: Uint8Array, encoding: string): Decoded {
  const decoder = new TextDecoder(encoding);
  return { text: decoder.decode(bytes), encoding: decoder.encoding };
}

function readStrictly(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 shows in its ASCII characters (digits, spaces, tags), whose other byte is zero. Some Chinese characters look like ASCII in the
 * other byte order (一 is 4E 00), so one order must clearly lead.
 */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (end < 4 || !bytes.subarray(0, end).includes(0)) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at < end; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (second === 0 && isAscii(first)) little++;
    if (first === 0 && isAscii(second)) big++;
  }
  const enough = Math.max(2, end / 2 / 20);
  if (little >= enough && little > 2 * big) return 'utf-16le';
  if (big >= enough && big > 2 * little) return 'utf-16be';
  return null;
}

function isAscii(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);
}

/** Valid but for a character cut off at either end, as in a page that was fetched in part. */
function isUtf8Inside(bytes: Uint8Array): boolean {
  let start = 0;
  while (start < 3 && isContinuation(bytes[start])) start++;
  let end = bytes.length;
  let cut = end - 1;
  while (cut > start && end - cut < 4 && isContinuation(bytes[cut])) cut--;
  if ((bytes[cut] ?? 0) >= 0xc0) end = cut;
  const inside = bytes.subarray(start, end);
  // Of a few bytes any will do; without one whole character there is nothing that speaks for UTF-8.
  return isUtf8(inside) && inside.some((byte) => byte >= 0xe0);
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** One broken byte among twenty whole characters: no text of another set comes near that by chance. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    at++;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let seen = 0;
    while (lead < 0xf5 && seen < length && isContinuation(bytes[at + seen])) seen++;
    if (length > 0 && seen === length) whole++;
    else broken++;
    at += seen;
  }
  return broken * 20 <= whole;
}

/** The Chinese set that a label names; null for any other, which says nothing of bytes that are no UTF-8. */
function chineseSet(label: string | undefined): 'gb18030' | 'big5' | null {
  const name = canonical(label ?? '');
  if (BIG5_NAMES.has(name)) return 'big5';
  return name === 'gb18030' ? name : null;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_BYTES)).toString(
    'latin1',
  );
  const match = DECLARED.exec(head);
  return match?.[1] ?? match?.[2];
}

function isFamiliar(text: string): boolean {
  const { familiar, foreign } = tally(text);
  return familiar * FAMILIAR_AMONG > foreign;
}

/** The reading that garbles least for what it makes readable; the earlier one where two are equal. */
function mostFamiliar(readings: readonly Decoded[]): Decoded {
  let best: Decoded = { text: '', encoding: 'utf-8' };
  let most = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    const { familiar, garbled } = tally(reading.text);
    if (familiar - garbled > most) {
      best = reading;
      most = familiar - garbled;
    }
  }
  return best;
}

/** Counts characters beyond ASCII: familiar ones, all, and those that no published page means (replacement and private use). */
function tally(text: string): { familiar: number; foreign: number; garbled: number } {
  let familiar = 0;
  let foreign = 0;
  let garbled = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    foreign++;
    if (unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff)) garbled++;
    else if (FAMILIAR.has(text.charAt(at))) familiar++;
  }
  return { familiar, foreign, garbled };
}
