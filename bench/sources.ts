/*
 * How fast pages come out of large archives, and how much memory that takes: it must not grow with their number.
 */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { readSources } from '../src/sources/index.ts';
import { createZip, response, tarEntry, warcRecord } from '../test/sources/archives.ts';

const count = 5000;
const pageSize = 60 * 1024;
const megabyte = 1024 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'disclosure-check-'));
const stored = createZip();
const packed = createZip();
const archives: Readonly<Record<string, { member: (name: string, page: Buffer) => Buffer; end?: () => Buffer }>> = {
  'stored.zip': { member: (name, content) => stored.add({ name, content, stored: true }), end: stored.end },
  'packed.zip': { member: (name, content) => packed.add({ name, content }), end: packed.end },
  'pages.tar': { member: (name, content) => tarEntry({ name, content }), end: () => Buffer.alloc(1024) },
  'pages.tar.gz': {
    member: (name, content) => gzipSync(tarEntry({ name, content })),
    end: () => gzipSync(Buffer.alloc(1024)),
  },
  'pages.warc.gz': {
    member: (name, page) =>
      gzipSync(warcRecord({ type: 'response', address: `https://x.cn/${name}`, block: response(page) })),
  },
};

console.log('archive           size pages       time pages/s  cpu a page  memory at page 1000, at the end, most');
for (const [name, { member, end }] of Object.entries(archives)) {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  for (let number = 0; number < count; number += 1) writeSync(file, member(`folder/${number}.html`, pageOf(number)));
  if (end !== undefined) writeSync(file, end());
  closeSync(file);
  console.log(await measured(name, path));
}
rmSync(folder, { recursive: true, force: true });

async function measured(name: string, path: string): Promise<string> {
  const options = { stdin: () => Readable.from([]), stdinName: '-', offline: true, userAgent: 'bench' };
  const start = performance.now();
  const startUsage = process.cpuUsage();
  let pages = 0;
  let most = 0;
  let early = 0;
  let bytes = 0;
  for await (const source of readSources([path], options)) {
    if (source.kind !== 'input') throw new Error(`${source.name} is no input`);
    pages += 1;
    bytes += source.bytes.length;
    most = Math.max(most, process.memoryUsage.rss());
    if (pages === 1000) early = process.memoryUsage.rss();
  }
  if (pages !== count || bytes !== count * pageSize) throw new Error(`${pages} pages of ${bytes} bytes`);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(startUsage);
  const perPage = ((user + system) / 1000 / pages).toFixed(2).padStart(8);
  const inMegabytes = (size: number) => `${Math.round(size / megabyte)} MB`.padStart(7);
  const memory = [early, process.memoryUsage.rss(), most].map(inMegabytes).join(' ');
  const size = inMegabytes(statSync(path).size);
  return `${name.padEnd(14)}${size} ${pages} ${seconds.toFixed(2).padStart(8)} s ${String(Math.round(pages / seconds)).padStart(7)} ${perPage} ms ${memory}`;
}

/** A page of its own, that shrinks about as pages do. */
function pageOf(number: number): Buffer {
  let state = number + 1;
  let text = '';
  while (text.length < pageSize) {
    state = (state * 48_271) % 2_147_483_647;
    text += `<td style="border:1px solid #000" class="c${state % 100}">${state % 1000}</td>\n`;
  }
  return Buffer.from(text.slice(0, pageSize));
}
