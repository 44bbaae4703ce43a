import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { response, tar, warcGz, warcRecord, zip } from './archives.ts';
import { folderOf, read, wordsOf } from './reading.ts';

const pages = ['one', 'two', 'three', 'four'].map((word) => ({
  name: `${word}.html`,
  content: `<p>${word}</p>`.repeat(40),
}));
const records = pages.map(({ name, content }) => ({
  type: 'response',
  address: `http://x.cn/${name}`,
  block: response(content),
}));
const archives: Readonly<Record<string, Buffer>> = {
  'a.zip': zip(pages).bytes,
  'piped.zip': zip(pages.map((page) => ({ ...page, sizesFollow: true }))).bytes,
  'a.tar': tar(pages),
  'a.tar.gz': gzipSync(tar(pages)),
  'a.warc': Buffer.concat(records.map(warcRecord)),
  'a.warc.gz': warcGz(records),
};
const folder = folderOf({});
const contents: readonly string[] = pages.map(({ content }) => content);

/** What was read of an archive with these bytes, and how many lines say what was not. */
async function outcome(name: string, bytes: Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const sources = await read([path]);
  const texts = await Promise.all(sources.flatMap((source) => (source.kind === 'input' ? wordsOf(source) : [])));
  return { texts, problems: sources.length - texts.length };
}

test.each(
  Object.keys(archives),
)('%s that is cut off anywhere gives its first pages, whole, and a line', async (name) => {
  const whole = archives[name] ?? Buffer.alloc(0);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
      const { texts, problems } = await outcome(name, whole.subarray(0, length));
      expect(texts).toEqual(contents.slice(0, texts.length));
      expect(problems).toBeLessThan(2);
      // A web archive that ends between two records is whole.
      if (texts.length < pages.length && !name.includes('warc')) expect(problems).toBe(1);
    }),
    { numRuns: 60 },
  );
});

test.each(
  Object.keys(archives),
)('%s with spoilt bytes never gives up the run, nor a spoilt page in silence', async (name) => {
  const whole = archives[name] ?? Buffer.alloc(0);
  const spoilt = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(spoilt, async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      const { texts, problems } = await outcome(name, bytes);
      expect(texts.length + problems).toBeGreaterThan(0);
      const isSpoilt = texts.some((text) => !contents.includes(text));
      // Neither tar nor a plain web archive has a checksum of the contents.
      if (name !== 'a.tar' && name !== 'a.warc') expect(isSpoilt && problems === 0).toBe(false);
    }),
    { numRuns: 60 },
  );
});
