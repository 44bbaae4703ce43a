import { Buffer } from 'node:buffer';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { type ReadOptions, readInput, readSources, type Source } from '../../src/sources/index.ts';

/** A folder that is removed after the tests of the file that asks for it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-check-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function read(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<readonly Source[]> {
  const sources: Source[] = [];
  const stdin = () => Readable.from([Buffer.from('ab'), Buffer.from('cd')]);
  const always = { stdin, stdinName: '<stdin>', offline: false, userAgent: 'disclosure-check/test' };
  for await (const source of readSources(paths, { ...always, ...options })) sources.push(source);
  return sources;
}

/** A line a source: the name below the folder, and the content or the English words. */
export async function told(folder: string, names: readonly string[], options: Partial<ReadOptions> = {}) {
  const sources = await read(
    names.map((name) => (name.startsWith('@') ? `@${join(folder, name.slice(1))}` : join(folder, name))),
    options,
  );
  const lines: string[] = [];
  for (const source of sources) lines.push(`${source.name.replace(`${folder}/`, '')}: ${await wordsOf(source)}`);
  return lines;
}

export async function wordsOf(source: Source): Promise<string> {
  if (source.kind === 'problem') return source.problem.en;
  if (source.kind === 'remark') return source.remark.en;
  const bytes = source.kind === 'input' ? source.bytes : await readInput(source.path, 1024 * 1024);
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString() : bytes.problem.en;
}
