import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Localized } from '../forms/index.ts';
import { inputText } from '../messages/run.ts';
import { filesIn, type PassedOver, problemOf, reportEndings, statOf } from './files.ts';
import { expand, isPattern } from './glob.ts';
import type { Input, Problem, Remark, Source } from './source.ts';

export interface ReadOptions {
  /** Standard input, and what to call it. */
  readonly stdin: Readable;
  readonly stdinName: string;
  /** A file that no folder or pattern may yield: the output of this very run. */
  readonly exclude?: string;
  /** Inputs over this many bytes are refused. */
  readonly limit?: number;
}

const megabyte = 1024 * 1024;
/** Bytes that one input may have unless something else is said. */
export const defaultLimit = 64 * megabyte;

/** Reads what the paths name, one input at a time, in a stable order; a file that several paths name is read once. */
export async function* readSources(paths: readonly string[], options: ReadOptions): AsyncGenerator<Source> {
  const limit = options.limit ?? defaultLimit;
  const seen = new Set<string>(options.exclude === undefined ? [] : [resolve(options.exclude)]);
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key) !== undefined;

  for (const path of paths) {
    if (path === '-') {
      if (isNew('-')) yield await readStream(options.stdinName, options.stdin, limit);
      continue;
    }
    for await (const found of find(path)) {
      if (found.kind !== 'file') yield found;
      else if (isNew(resolve(found.path))) yield { kind: 'file', name: slashed(found.path), path: found.path };
    }
  }
}

type FoundPath = { readonly kind: 'file'; readonly path: string } | Problem | Remark;

async function* find(path: string): AsyncGenerator<FoundPath> {
  const name = slashed(path);
  let stats: Awaited<ReturnType<typeof statOf>>;
  try {
    stats = await statOf(path);
  } catch (error) {
    yield unreadable(name, problemOf(error));
    return;
  }
  if (stats?.isDirectory()) {
    let empty = true;
    const passedOver: PassedOver = new Map();
    for await (const found of filesIn(name, passedOver)) {
      empty = false;
      yield found.kind === 'problem' ? unreadable(found.path, found.problem) : found;
    }
    if (empty) yield { ...unreadable(name, inputText.emptyFolder(reportEndings.join(' '))), reason: 'noMatch' };
    if (passedOver.size > 0) yield { kind: 'remark', name, remark: notLookedAt(passedOver) };
  } else if (stats !== null) {
    yield { kind: 'file', path };
  } else if (isPattern(path)) {
    const files = await expand(slashed(path));
    for (const file of files) yield { kind: 'file', path: file };
    if (files.length === 0) yield { ...unreadable(name, inputText.noMatch), reason: 'noMatch' };
  } else {
    yield unreadable(name, inputText.notFound);
  }
}

/** The most frequent kinds first. */
function notLookedAt(passedOver: PassedOver): Localized {
  const kinds = [...passedOver].sort(([a, many], [b, other]) => other - many || (a < b ? -1 : 1));
  const count = kinds.reduce((sum, [, each]) => sum + each, 0);
  return inputText.notLookedAt(
    count,
    kinds.map(([ending, each]) => `${ending} ${each}`),
  );
}

/** The bytes of a file, or why they cannot be had. */
export async function readInput(path: string, limit: number): Promise<Uint8Array | Problem> {
  const name = slashed(path);
  try {
    const stats = await stat(path);
    // A pipe or device (/dev/fd/63 of a shell's <(…)) has no size to look at beforehand.
    if (!stats.isFile()) {
      const source = await readStream(name, createReadStream(path), limit);
      return source.kind === 'input' ? source.bytes : source;
    }
    return stats.size > limit ? tooLarge(name, limit) : await readFile(path);
  } catch (error) {
    return unreadable(name, problemOf(error));
  }
}

async function readStream(name: string, stream: Readable, limit: number): Promise<Input | Problem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('a stream of bytes is needed');
      size += chunk.length;
      if (size > limit) return tooLarge(name, limit);
      chunks.push(chunk);
    }
  } catch (error) {
    return unreadable(name, problemOf(error));
  }
  return { kind: 'input', name, file: null, bytes: Buffer.concat(chunks) };
}

function tooLarge(name: string, limit: number): Problem {
  return unreadable(name, inputText.tooLarge(limit / megabyte));
}

function unreadable(name: string, problem: Localized): Problem {
  return { kind: 'problem', name, problem, reason: 'unreadable' };
}

/** Windows gives backslashes; names in the output have `/` everywhere. Elsewhere a backslash is part of a name. */
function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
