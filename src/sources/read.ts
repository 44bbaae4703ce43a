import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { inputsText } from '../messages/inputs.ts';
import { inputText } from '../messages/run.ts';
import { filesIn, statOf } from './files.ts';
import { expand, isPattern } from './glob.ts';
import { readInput, readStream, type StreamOptions, slashed } from './input.ts';
import { archiveEndings, archiveKindOf, type PassedOver, pageEndings, pageKindOf } from './kinds.ts';
import { defaultLimit } from './limits.ts';
import { notLookedAt, problemOf, unreadable } from './problems.ts';
import { Refusal } from './refusal.ts';
import type { Problem, Remark, Source } from './source.ts';

/** Whether a file is to be read, which a search has found or the call itself names. What it throws ends the reading. */
export type IsInput = (path: string, isSearched: boolean) => boolean;

export interface ReadOptions {
  /** Standard input, opened when it is asked for, and what to call it. */
  readonly stdin: () => Readable;
  readonly stdinName: string;
  /** Addresses are refused. */
  readonly offline: boolean;
  /** What to call ourselves to servers. */
  readonly userAgent: string;
  /** Every file is, where it is absent. */
  readonly isInput?: IsInput;
  /** Inputs over this many bytes are refused. */
  readonly limit?: number;
  /** Milliseconds that a server has for one page. */
  readonly timeout?: number;
  /** Milliseconds that a page has on standard input, or in a pipe. */
  readonly timeLimit?: number;
  /** Ends the reading: nothing comes any more. */
  readonly signal?: AbortSignal;
}

interface Job extends ReadOptions {
  readonly limit: number;
  /** Whether something is named for the first time. */
  readonly isNew: (key: string) => boolean;
  readonly isInput: IsInput;
}

const scheme = /^([a-z][a-z\d+.-]*):\/\//i;

/**
 * Reads what the paths name, one input at a time, in a stable order; what several of them name is read once. Plain files are only named:
 * whoever checks them reads them.
 */
export async function* readSources(paths: readonly string[], options: ReadOptions): AsyncGenerator<Source> {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key) !== undefined;
  const job: Job = { isInput: () => true, ...options, limit: options.limit ?? defaultLimit, isNew };
  for await (const source of readPlaces(paths, job, readArgument)) {
    if (options.signal?.aborted) return;
    yield source;
  }
}

type ReadPlace = (place: string, job: Job) => AsyncGenerator<Source>;

/** Addresses that stand side by side are read together: two servers can be asked at the same time. */
async function* readPlaces(places: readonly string[], job: Job, readOther: ReadPlace): AsyncGenerator<Source> {
  let addresses: string[] = [];
  for (const place of places) {
    if (scheme.test(place)) {
      addresses.push(place);
      continue;
    }
    yield* readAddresses(addresses, job);
    addresses = [];
    yield* readOther(place, job);
  }
  yield* readAddresses(addresses, job);
}

async function* readAddresses(addresses: readonly string[], job: Job): AsyncGenerator<Source> {
  if (addresses.length === 0) return;
  const { fetchPages, keyOf } = await import('./address.ts');
  yield* fetchPages(
    addresses.filter((address) => job.isNew(keyOf(address))),
    job,
  );
}

async function* readArgument(path: string, job: Job): AsyncGenerator<Source> {
  if (path.startsWith('@')) {
    yield* readList(path, job);
  } else if (path === '-') {
    if (!job.isNew('-')) return;
    const stdin = job.stdin();
    // Whoever types has all the time.
    const isTyped = 'isTTY' in stdin && stdin.isTTY === true;
    const bytes = await readStream(job.stdinName, stdin, isTyped ? withoutTimeLimit(job) : job);
    yield bytes instanceof Uint8Array ? { kind: 'input', name: job.stdinName, bytes } : bytes;
  } else {
    yield* readPath(path, job);
  }
}

function withoutTimeLimit(job: Job): StreamOptions {
  return { ...job, timeLimit: null };
}

/** A list names places as the command line does, except standard input and further lists. */
async function* readList(argument: string, job: Job): AsyncGenerator<Source> {
  const path = argument.slice(1);
  if (!job.isNew(path === '-' ? path : `@${resolve(path)}`)) return;
  const list =
    path === '-' ? readStream(argument, job.stdin(), withoutTimeLimit(job)) : readInput(path, job.limit, argument);
  const bytes = await list;
  if (!(bytes instanceof Uint8Array)) {
    yield bytes;
    return;
  }
  const { placesOf } = await import('./list.ts');
  const places = placesOf(bytes);
  if (places.length === 0) yield { ...unreadable(argument, inputsText.emptyList), reason: 'noMatch' };
  yield* readPlaces(places, job, readPath);
}

async function* readPath(path: string, job: Job): AsyncGenerator<Source> {
  for await (const found of find(path)) {
    if (found.kind !== 'file') yield found;
    else if (job.isInput(found.path, found.path !== path) && job.isNew(resolve(found.path))) {
      yield* readFound(found.path, job);
    }
  }
}

type FoundPath = { readonly kind: 'file'; readonly path: string } | Problem | Remark;

async function* find(path: string): AsyncGenerator<FoundPath> {
  const name = slashed(path);
  let stats: Awaited<ReturnType<typeof statOf>>;
  try {
    stats = statOf(path);
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
    if (empty)
      yield {
        ...unreadable(name, inputText.emptyFolder(pageEndings.join(' '), archiveEndings.join(' '))),
        reason: 'noMatch',
      };
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

async function* readFound(path: string, { limit, timeLimit }: Job): AsyncGenerator<Source> {
  const name = slashed(path);
  const kind = archiveKindOf(name);
  if (kind !== null) {
    const { readArchive } = await import('./archive.ts');
    yield* readArchive({ name, path, kind }, limit);
  } else if (pageKindOf(name) === 'plain') {
    yield { kind: 'file', name, path };
  } else {
    yield await readKept({ name, path, limit, timeLimit });
  }
}

interface Kept {
  readonly name: string;
  readonly path: string;
  readonly limit: number;
  readonly timeLimit: number | undefined;
}

/** A single page that is kept in something. */
async function readKept({ name, path, limit, timeLimit }: Kept): Promise<Source> {
  const bytes = await readInput(path, limit, name, timeLimit);
  if (!(bytes instanceof Uint8Array)) return bytes;
  try {
    const { openPage } = await import('./page.ts');
    return { kind: 'input', name, ...(await openPage(name, { bytes }, limit)) };
  } catch (error) {
    return unreadable(name, error instanceof Refusal ? error.text : problemOf(error));
  }
}
