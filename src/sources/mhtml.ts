import { inputsText } from '../messages/inputs.ts';
import { latin1 } from './bytes.ts';
import { type Headers, headersOf, isPageType, mediaTypeOf, parameterOf } from './headers.ts';
import { Refusal } from './refusal.ts';
import type { Page } from './source.ts';

interface Part {
  readonly headers: Headers;
  /** A character a byte. */
  readonly body: string;
  /** Another part or an end follows it: it is whole. */
  readonly isEnded: boolean;
}

const published = /^https?:/i;
const emptyLine = /\r?\n\r?\n/;
const lineEnd = /\r?\n/;
const special = /\W/g;
const softBreak = /[ \t]*=[ \t]*\r?\n/g;
const trailingBlanks = /[ \t]+(?=\r?\n)/g;
/** A program that leaves out the line behind the last part has written the page to its end. */
const pageEnd = /<\/html/i;
const escaped = /=([0-9a-f]{2})/gi;
/** A message in a message in a message: no browser goes deeper. */
const deepest = 5;

/**
 * The page of a saved page (MHTML, RFC 2557): the part that the header names as the start, or the first that is HTML. A small reader of our
 * own: readers of mail decode the text, and put all its parts into one, the frames too.
 */
export function readSaved(bytes: Uint8Array): Page {
  const whole = partOf(latin1(bytes).trimStart(), false);
  const root = rootOf(whole, deepest);
  if (root === null) throw new Refusal(inputsText.noSavedPage);
  const content = contentOf(root);
  if (root !== whole && !root.isEnded && !pageEnd.test(latin1(content))) throw new Refusal(inputsText.damagedMember);
  const charset = parameterOf(root.headers.get('content-type'), 'charset');
  // Office programs write where on their own disk they saved it.
  const locations = [root.headers.get('content-location'), whole.headers.get('snapshot-content-location')];
  const address = locations.find((location) => location !== undefined && published.test(location));
  const date = Date.parse(whole.headers.get('date') ?? '');
  return {
    bytes: content,
    ...(charset === undefined ? {} : { charset }),
    ...(address === undefined ? {} : { address }),
    ...(Number.isNaN(date) ? {} : { capturedAt: new Date(date).toISOString() }),
  };
}

function partOf(text: string, isEnded: boolean): Part {
  const gap = emptyLine.exec(text);
  const head = gap === null ? text : text.slice(0, gap.index);
  const body = gap === null ? '' : text.slice(gap.index + gap[0].length);
  return { headers: headersOf(head.split(lineEnd)), body, isEnded };
}

function rootOf(part: Part, depth: number): Part | null {
  const type = part.headers.get('content-type');
  const mediaType = mediaTypeOf(type);
  if (mediaType?.startsWith('multipart/') !== true) {
    return mediaType !== null && isPageType(mediaType) ? part : null;
  }
  const boundary = parameterOf(type, 'boundary');
  if (boundary === undefined || depth === 0) return null;
  const parts = partsOf(part, boundary);
  const start = parameterOf(type, 'start');
  const named = parts.find(({ headers }) => start !== undefined && headers.get('content-id') === start);
  for (const candidate of named === undefined ? parts : [named, ...parts]) {
    const root = rootOf(candidate, depth - 1);
    if (root !== null) return root;
  }
  return null;
}

/** A part starts behind a line `--boundary`. The last one may lack its end: the file was cut off within a picture, mostly, else in the page. */
function partsOf({ body, isEnded }: Part, boundary: string): readonly Part[] {
  const line = new RegExp(`\\r?\\n--${boundary.replace(special, '\\$&')}(?=--|[ \\t]*\\r?\\n)`);
  const pieces = `\n${body}`.split(line).slice(1);
  return pieces.flatMap((piece, i) =>
    piece.startsWith('--') ? [] : [partOf(piece.slice(piece.indexOf('\n') + 1), isEnded || i < pieces.length - 1)],
  );
}

function contentOf({ headers, body }: Part): Uint8Array {
  switch (headers.get('content-transfer-encoding')?.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return Buffer.from(unquoted(body), 'latin1');
    default:
      return Buffer.from(body, 'latin1');
  }
}

function unquoted(body: string): string {
  return body
    .replace(softBreak, '')
    .replace(trailingBlanks, '')
    .replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
