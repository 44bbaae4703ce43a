import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** A member of a zip archive, and what is wrong with it. */
export interface ZipMember {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  /** The size that the archive states, where it lies. */
  readonly statedSize?: number;
  readonly damaged?: boolean;
  /** Sizes stand behind the content, as programs write them that pack into a pipe. */
  readonly sizesFollow?: boolean;
}

/** Makes a zip archive member by member. */
export function createZip(): { readonly add: (member: ZipMember) => Buffer; readonly end: () => Buffer } {
  const directory: Buffer[] = [];
  let count = 0;
  let offset = 0;
  function add(member: ZipMember): Buffer {
    const name: Buffer = Buffer.from(member.name);
    const content = Buffer.from(member.content ?? '');
    const packed = Buffer.from(member.stored ? content : deflateRawSync(content));
    if (member.damaged && packed.length > 0) packed[packed.length - 1] = (packed.at(-1) ?? 0) ^ 0xff;
    const flags = (member.encrypted ? 1 : 0) | (member.sizesFollow ? 8 : 0);
    const method = member.method ?? (member.stored ? 0 : 8);
    const size = member.statedSize ?? content.length;
    const sizes = numbers([4, crc32(content)], [4, packed.length], [4, size]);
    const common = (withSizes: boolean) =>
      Buffer.concat([
        numbers([2, 20], [2, flags], [2, method], [4, 0]),
        withSizes ? sizes : Buffer.alloc(12),
        numbers([2, name.length], [2, 0]),
      ]);
    const parts: Buffer[] = [Buffer.from('PK\x03\x04'), common(!member.sizesFollow), name, packed];
    if (member.sizesFollow) parts.push(Buffer.from('PK\x07\x08'), sizes);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), numbers([2, 20]), common(true)]),
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    const local = Buffer.concat(parts);
    count += 1;
    offset += local.length;
    return local;
  }
  function end(): Buffer {
    const index = Buffer.concat(directory);
    const tail = numbers([2, 0], [2, 0], [2, count], [2, count], [4, index.length], [4, offset], [2, 0]);
    return Buffer.concat([index, Buffer.from('PK\x05\x06'), tail]);
  }
  return { add, end };
}

/** A zip archive, and where each of its members ends. */
export function zip(members: readonly ZipMember[]): { readonly bytes: Buffer; readonly ends: readonly number[] } {
  const { add, end } = createZip();
  const parts: Buffer[] = [];
  const ends: number[] = [];
  for (const member of members) {
    const part = add(member);
    parts.push(part);
    ends.push((ends.at(-1) ?? 0) + part.length);
  }
  return { bytes: Buffer.concat([...parts, end()]), ends };
}

function numbers(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}

export interface TarEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly type?: string;
  readonly statedSize?: number;
}

/** Entries of a tar archive, with its end mark unless it shall have none. */
export function tar(entries: readonly TarEntry[], end = Buffer.alloc(1024)): Buffer {
  return Buffer.concat([...entries.map(tarEntry), end]);
}

export function tarEntry({ name, content = '', type = '0', statedSize }: TarEntry): Buffer {
  const body = Buffer.from(content);
  const header: Buffer = Buffer.alloc(512);
  Buffer.from(name).copy(header, 0, 0, 100);
  header.write((statedSize ?? body.length).toString(8).padStart(11, '0'), 124);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  header.fill(0x20, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0`, 148);
  return Buffer.concat([header, body, Buffer.alloc(-body.length & 511)]);
}

/** The attributes of POSIX for the entry behind it. */
export function pax(attributes: Readonly<Record<string, string>>): TarEntry {
  const records = Object.entries(attributes).map(([key, value]) => {
    const record = Buffer.from(` ${key}=${value}\n`);
    const length = record.length + String(record.length + 2).length;
    return Buffer.concat([Buffer.from(String(length)), record]);
  });
  return { name: 'attributes', type: 'x', content: Buffer.concat(records) };
}

export interface WarcRecord {
  readonly type: string;
  readonly address?: string;
  readonly block: string | Uint8Array;
  readonly headers?: readonly string[];
}

export function warcRecord({ type, address, block, headers = [] }: WarcRecord): Buffer {
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    ...(address === undefined ? [] : [`WARC-Target-URI: ${address}`]),
    'WARC-Date: 2024-01-19T08:30:00Z',
    ...headers,
    `Content-Length: ${Buffer.from(block).length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), Buffer.from(block), Buffer.from('\r\n\r\n')]);
}

/** A stored answer of a server. */
export function response(
  body: string | Uint8Array,
  headers: readonly string[] = ['Content-Type: text/html; charset=utf-8'],
  status = '200 OK',
): Buffer {
  return Buffer.concat([Buffer.from([`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n')), Buffer.from(body)]);
}

export function warcGz(records: readonly WarcRecord[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(warcRecord(record))));
}
