import { inputsText } from '../messages/inputs.ts';
import { inputText } from '../messages/run.ts';
import { type ByteReader, createByteReader } from './bytes.ts';
import { dechunked, decoded } from './encodings.ts';
import { type Headers, isPageType, mediaTypeOf, parameterOf, readHeaders } from './headers.ts';
import { megabyte } from './limits.ts';
import { type Capture, decodeName } from './member.ts';
import { Damage, Refusal } from './refusal.ts';
import type { Page } from './source.ts';

const version = /^WARC\/\d+\.\d+$/;
const statusLine = /^HTTP\/\S+[ \t]+(\d{3})\b/;
const digits = /^\d+$/;
/** Two line ends. */
const recordEnd = 4;
/** Room for the header of a response beside its body. */
const headerRoom = megabyte;

/**
 * The captures of a web archive (ISO 28500) that were answered: `response` records with status 200, and `resource` records. What the crawler
 * asked, noted down or had already (`request`, `metadata`, `revisit` …) is passed over.
 */
export async function* warcMembers(reader: ByteReader): AsyncGenerator<Capture> {
  for (let count = 0; ; count += 1) {
    const line = await firstLine(reader);
    if (line === null) {
      if (count === 0) throw new Damage('no web archive');
      return;
    }
    if (!version.test(line)) throw new Damage('a record that does not start');
    const record = await readHeaders(reader);
    const length = record.get('content-length') ?? '';
    if (!digits.test(length)) throw new Damage('a record without length');
    const block = createBlock(reader, Number(length));
    const capture = await captureOf(record, block);
    if (capture !== null) yield capture;
    if (!(await block.leave())) throw new Damage('a record that is cut off');
  }
}

/** Records are parted by empty lines; null at the end. */
async function firstLine(reader: ByteReader): Promise<string | null> {
  while (true) {
    const line = await reader.line();
    if (line !== '') return line;
  }
}

/** The content of a record, apart from what follows. */
interface Block {
  readonly reader: ByteReader;
  readonly length: number;
  /** All that was not read yet. */
  readonly rest: () => Promise<Uint8Array>;
  /** Passes over what was not read; false where it is cut off. */
  readonly leave: () => Promise<boolean>;
}

function createBlock(reader: ByteReader, length: number): Block {
  let left = length;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    while (left > 0) {
      const piece = await reader.some(left);
      if (piece === null) return;
      left -= piece.length;
      yield piece;
    }
  }
  const within = createByteReader(pieces());
  return {
    reader: within,
    length,
    async rest() {
      const bytes = await within.take(length);
      if (left > 0) throw new Damage('a record that is cut off');
      // Records are mostly compressed one by one: with its end the record has shown its checksum.
      await reader.peek(recordEnd);
      return bytes;
    },
    leave: () => reader.skip(left),
  };
}

async function captureOf(record: Headers, block: Block): Promise<Capture | null> {
  const type = record.get('warc-type')?.toLowerCase();
  const name = addressOf(record);
  if (name === undefined || !/^https?:/i.test(name)) return null;
  if (type === 'resource') {
    const contentType = record.get('content-type');
    const read = async (limit: number) => readPage(record, block, { limit, contentType });
    return { name, isPage: isPageType(mediaTypeOf(contentType)), read };
  }
  if (type !== 'response') return null;
  const status = statusLine.exec((await block.reader.line()) ?? '')?.[1];
  if (status !== '200') return null;
  const http = await readHeaders(block.reader);
  const contentType = http.get('content-type');
  const read = async (limit: number) => {
    const page = await readPage(record, block, { limit, contentType });
    const isChunked = /\bchunked\b/i.test(http.get('transfer-encoding') ?? '');
    const body = isChunked ? dechunked(page.bytes) : page.bytes;
    return { ...page, bytes: await decoded(body, http.get('content-encoding'), limit) };
  };
  return { name, isPage: isPageType(mediaTypeOf(contentType)), read };
}

/** What was captured; some crawlers write Chinese addresses as they are. */
function addressOf(record: Headers): string | undefined {
  const address = record.get('warc-target-uri')?.replace(/^<|>$/g, '');
  return address === undefined ? undefined : decodeName(Buffer.from(address, 'latin1'));
}

async function readPage(
  record: Headers,
  block: Block,
  { limit, contentType }: { readonly limit: number; readonly contentType: string | undefined },
): Promise<Page> {
  if (record.has('warc-truncated') || record.has('warc-segment-number')) throw new Refusal(inputsText.capturedInPart);
  if (block.length > limit + headerRoom) throw new Refusal(inputText.tooLarge(limit / megabyte));
  const bytes = await block.rest();
  if (bytes.length > limit) throw new Refusal(inputText.tooLarge(limit / megabyte));
  const charset = parameterOf(contentType, 'charset');
  const address = addressOf(record);
  const capturedAt = record.get('warc-date');
  return {
    bytes,
    ...(charset === undefined ? {} : { charset }),
    ...(address === undefined ? {} : { address }),
    ...(capturedAt === undefined ? {} : { capturedAt }),
  };
}
