import { setTimeout as wait } from 'node:timers/promises';
import type { Localized } from '../forms/index.ts';
import { addressText } from '../messages/inputs.ts';
import { inputText } from '../messages/run.ts';
import { createDeadline, type Deadline, forward } from './deadline.ts';
import { collect } from './gzip.ts';
import { isPageType, mediaTypeOf, parameterOf } from './headers.ts';
import { megabyte } from './limits.ts';
import { decodeName } from './member.ts';
import { unreadable } from './problems.ts';
import { Refusal } from './refusal.ts';
import type { Page, Source } from './source.ts';

export interface FetchOptions {
  readonly offline: boolean;
  readonly userAgent: string;
  readonly limit: number;
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

const defaultTimeout = 60_000;
const atATime = 2;
const mostRedirects = 5;
/** Seconds that we wait for a server that asks for it. */
const longestWait = 60;
const isRedirect: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const isBusy: ReadonlySet<number> = new Set([429, 503]);
const seconds = /^\d{1,9}$/;

/** What two spellings of an address have in common. */
export function keyOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** Fetches pages, each once it is asked for and at most one more ahead of it, never two from one server at a time; in their order. */
export async function* fetchPages(addresses: readonly string[], options: FetchOptions): AsyncGenerator<Source> {
  const ended = new AbortController();
  if (options.signal !== undefined) forward(options.signal, ended);
  const servers = new Map<string, Promise<void>>();
  const start = (address: string): Promise<Source> => {
    const server = URL.canParse(address) ? new URL(address).host : address;
    const source = (servers.get(server) ?? Promise.resolve()).then(() => fetchOne(address, options, ended.signal));
    // Only its end: the page itself must not stay in memory.
    servers.set(
      server,
      source.then(() => {}),
    );
    return source;
  };
  const waiting: Promise<Source>[] = [];
  try {
    for (const address of addresses) {
      waiting.push(start(address));
      const first = waiting.length === atATime ? waiting.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const source of waiting) yield await source;
  } finally {
    ended.abort();
  }
}

type Limits = FetchOptions & { readonly deadline: Deadline };

/** Never throws: what goes wrong is a problem of this address. */
async function fetchOne(address: string, options: FetchOptions, ended: AbortSignal): Promise<Source> {
  if (options.offline) return unreadable(address, addressText.offline);
  const deadline = createDeadline(options.timeout ?? defaultTimeout, ended);
  try {
    return { kind: 'input', name: address, ...(await fetchPage(address, { ...options, deadline })) };
  } catch (error) {
    if (error instanceof Refusal) return unreadable(address, error.text);
    return unreadable(address, deadline.isOver() ? addressText.timedOut : failureOf(error));
  } finally {
    deadline.end();
  }
}

async function fetchPage(address: string, options: Limits): Promise<Page> {
  let url = urlOf(address);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await askPatiently(url, options);
    const location = response.headers.get('location');
    if (!isRedirect.has(response.status) || location === null) return await pageOf(response, url, options);
    await response.body?.cancel();
    // Headers come a character a byte; servers write addresses with Chinese characters into them.
    url = urlOf(decodeName(Buffer.from(location, 'latin1')), url);
  }
  throw new Refusal(addressText.tooManyRedirects(mostRedirects));
}

function urlOf(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new Refusal(addressText.invalid);
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refusal(addressText.scheme(url.protocol));
  if (url.username !== '' || url.password !== '') throw new Refusal(addressText.credentials);
  return url;
}

/** Asks, and once more where the server is busy and says when to come back. */
async function askPatiently(url: URL, options: Limits): Promise<Response> {
  const response = await ask(url, options);
  const asked = response.headers.get('retry-after');
  if (!isBusy.has(response.status) || asked === null) return response;
  const pause = seconds.test(asked) ? Number(asked) : Math.ceil((Date.parse(asked) - Date.now()) / 1000);
  if (!(pause <= longestWait)) return response;
  await response.body?.cancel();
  options.deadline.stop();
  await wait(Math.max(0, pause) * 1000, undefined, { signal: options.deadline.signal });
  return await ask(url, options);
}

/** The time-out holds for the page too, until it has come whole. */
function ask(url: URL, { userAgent, deadline }: Limits): Promise<Response> {
  const headers = { 'user-agent': userAgent, accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1' };
  deadline.start();
  return fetch(url, { redirect: 'manual', headers, signal: deadline.signal });
}

async function pageOf(response: Response, url: URL, { limit }: Limits): Promise<Page> {
  const contentType = response.headers.get('content-type');
  const mediaType = mediaTypeOf(contentType);
  const refusal = refusalOf(response, mediaType, limit);
  if (refusal !== null || response.body === null) {
    await response.body?.cancel();
    throw new Refusal(refusal ?? addressText.status(response.status));
  }
  const capturedAt = new Date().toISOString();
  // Leaving the loop over the body, as going over the limit does, closes the connection.
  const bytes = await collect(response.body, limit);
  const charset = parameterOf(contentType, 'charset');
  return { bytes, ...(charset === undefined ? {} : { charset }), address: url.href, capturedAt };
}

function refusalOf(response: Response, mediaType: string | null, limit: number): Localized | null {
  if (response.status !== 200) return addressText.status(response.status);
  if (mediaType !== null && !isPageType(mediaType)) return addressText.noPage(mediaType);
  return Number(response.headers.get('content-length')) > limit ? inputText.tooLarge(limit / megabyte) : null;
}

/** `fetch` says only that it failed; the cause has the code. */
function failureOf(error: unknown): Localized {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return addressText.failed(String(cause));
  if (cause.message === 'bad port') return addressText.badPort;
  return addressText.failed('code' in cause ? String(cause.code) : cause.message);
}
