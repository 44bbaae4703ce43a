import { utf16WithoutMark } from './encoding.ts';

/** What a file is that is no text, as far as its bytes tell. `doc` stands for all files of older office programs. */
export type BinaryKind =
  | 'pdf'
  | 'doc'
  | 'docx'
  | 'xlsx'
  | 'ofd'
  | 'odt'
  | 'epub'
  | 'zip'
  | 'rtf'
  | 'mhtml'
  | 'rar'
  | '7z'
  | 'gzip'
  | 'image'
  | 'binary';

const SIGNATURES: readonly (readonly [kind: BinaryKind, signature: string])[] = [
  ['doc', '\xd0\xcf\x11\xe0'],
  ['rtf', '{\\rtf'],
  ['mhtml', 'MIME-Version:'],
  ['mhtml', 'From: <Saved by'],
  ['rar', 'Rar!\x1a'],
  ['7z', '7z\xbc\xaf'],
  ['gzip', '\x1f\x8b'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
];

/** The members by which a zip file shows what it is. */
const ZIP_MEMBERS: readonly (readonly [kind: BinaryKind, member: string])[] = [
  ['ofd', 'OFD.xml'],
  ['docx', 'word/'],
  ['xlsx', 'xl/'],
  // These say what they are in their first member.
  ['odt', 'mimetypeapplication/vnd.oasis.opendocument'],
  ['epub', 'mimetypeapplication/epub+zip'],
];

const HEAD_BYTES = 8192;

/** The kind of a file that no reader here can read as text, or null where it may be text. */
export function looksBinary(bytes: Uint8Array): BinaryKind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  // Readers of PDF accept rubbish before the header, and some servers prepend blank lines.
  if (/^[\s\xef\xbb\xbf]*%PDF-/.test(head)) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return ZIP_MEMBERS.find(([, member]) => head.includes(member))?.[0] ?? 'zip';
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image';
  if (head.startsWith('BM') && head.slice(0, 16).includes('\0')) return 'image';
  for (const [kind, signature] of SIGNATURES) if (head.startsWith(signature)) return kind;
  return hasControlBytes(bytes.subarray(0, HEAD_BYTES)) ? 'binary' : null;
}

/** A stray zero byte occurs in published pages, many do not. Characters of UTF-16 have them by nature. */
function hasControlBytes(head: Uint8Array): boolean {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  if (utf16WithoutMark(head) !== null) return false;
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] ?? 0;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  return controls > head.length / 100;
}
