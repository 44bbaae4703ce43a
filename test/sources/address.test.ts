import { Buffer } from 'node:buffer';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReadOptions } from '../../src/sources/index.ts';
import { read, wordsOf } from './reading.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const html = { 'content-type': 'text/html; charset=gb2312' };
const endless = (response: ServerResponse, every: number): void => {
  const timer = setInterval(() => response.write('x'.repeat(10_000)), every);
  response.on('close', () => clearInterval(timer));
};
let asked = 0;
let atOnce = 0;
let mostAtOnce = 0;

const answers: Readonly<Record<string, Answer>> = {
  '/page': (response) => response.writeHead(200, html).end('page'),
  '/moved': (response) => response.writeHead(302, { location: '/page' }).end('moved'),
  '/chinese': (response) => response.writeHead(302, { location: Buffer.from('/云').toString('latin1') }).end(),
  [encodeURI('/云')]: (response) => response.writeHead(200, html).end('chinese'),
  '/circle': (response) => response.writeHead(302, { location: '/circle' }).end(),
  '/away': (response) => response.writeHead(302, { location: 'ftp://127.0.0.1/x' }).end(),
  '/gone': (response) => response.writeHead(404, html).end('no such page'),
  '/odd': (response) => response.writeHead(418).end(),
  '/pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  '/declared': (response) => response.writeHead(200, { ...html, 'content-length': 5e9 }).write('x'),
  '/endless': (response) => endless(response.writeHead(200, html), 1),
  '/drip': (response) => endless(response.writeHead(200, html), 50),
  '/silent': () => {},
  '/reset': (response) => {
    response.writeHead(200, { ...html, 'content-length': 100 }).write('x');
    setTimeout(() => response.destroy(), 20);
  },
  '/bomb': (response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000))),
  '/agent': (response, request) => response.writeHead(200, html).end(request.headers['user-agent']),
  '/busy': (response) => {
    asked += 1;
    if (asked === 1) response.writeHead(503, { 'retry-after': '0' }).end();
    else response.writeHead(200, html).end('at last');
  },
  '/closed': (response) => {
    asked += 1;
    response.writeHead(429, { 'retry-after': '0' }).end();
  },
  '/later': (response) => {
    asked += 1;
    response.writeHead(429, { 'retry-after': '3600' }).end();
  },
};

const serve = (request: IncomingMessage, response: ServerResponse): void => {
  atOnce += 1;
  mostAtOnce = Math.max(mostAtOnce, atOnce);
  response.on('close', () => {
    atOnce -= 1;
  });
  const path = request.url ?? '';
  const answer = answers[path];
  if (answer === undefined) setTimeout(() => response.writeHead(200, html).end(path), 20);
  else answer(response, request);
};
const servers = [createServer(serve), createServer(serve)];
let other = '';
let base = '';
beforeAll(async () => {
  const [first = '', second = ''] = await Promise.all(servers.map(listening));
  base = first;
  other = second;
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

async function fetched(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<readonly string[]> {
  const sources = await read(
    paths.map((path) => (path.startsWith('/') ? `${base}${path}` : path)),
    { limit: 1024 * 1024, timeout: 300, ...options },
  );
  return await Promise.all(sources.map(async (source) => `${source.name.replace(base, '')}: ${await wordsOf(source)}`));
}

test('a page comes with its address and the character set of the header', async () => {
  const [page] = await read([`${base}/moved#top`]);
  expect(page).toMatchObject({ kind: 'input', name: `${base}/moved#top`, charset: 'gb2312', address: `${base}/page` });
  expect(page?.kind === 'input' && Date.parse(page.capturedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
});

test.each([
  ['/page', 'page'],
  ['/chinese', 'chinese'],
  ['/agent', 'disclosure-check/test'],
  ['/circle', 'the server redirects more than 5 times, not read; give the final address'],
  ['/away', 'only http and https addresses can be read, not ftp://; save the page first'],
  ['/gone', 'there is no such page (HTTP 404); open it in a browser, or save the page first'],
  ['/odd', 'the server did not send the page (HTTP 418); open it in a browser, or save the page first'],
  ['/pdf', 'the server sends no page but application/pdf, not read; give the address of the page'],
  ['/declared', 'larger than 1 MB, not read; give the page of the report alone'],
  ['/endless', 'larger than 1 MB, not read; give the page of the report alone'],
  ['/bomb', 'larger than 1 MB, not read; give the page of the report alone'],
  ['/drip', 'the server did not send the page in time; try again later, or save the page first'],
  ['/silent', 'the server did not send the page in time; try again later, or save the page first'],
  ['/reset', 'the server broke the connection off; try again later, or save the page first'],
  ['ftp://127.0.0.1/x', 'only http and https addresses can be read, not ftp://; save the page first'],
  ['http://', 'no valid address; check how it is written'],
  ['http://a:b@127.0.0.1/', 'it carries a user name or password, not read; save the page first'],
  ['http://127.0.0.1:1/', 'the port in it is none that serves pages, not asked; check the address'],
])('%s', async (path, words) => {
  const [line, ...more] = await fetched([path], path === '/endless' ? { timeout: 10_000 } : {});
  expect(line?.slice(path.length + 2)).toEqual(words);
  expect(more).toEqual([]);
});

test('a server that is busy is asked once more, if it says to come back soon', async () => {
  asked = 0;
  expect(await fetched(['/busy'])).toEqual(['/busy: at last']);
  for (const [path, times] of [
    ['/closed', 2],
    ['/later', 1],
  ] as const) {
    asked = 0;
    expect(await fetched([path])).toEqual([
      expect.stringMatching(/^\S+: the server asks to come back later \(HTTP 429\)/),
    ]);
    expect(asked).toBe(times);
  }
});

test('nothing is asked for offline', async () => {
  mostAtOnce = 0;
  expect(await fetched(['/page'], { offline: true })).toEqual([
    expect.stringMatching(/^\/page: an address, and --offline/),
  ]);
  expect(mostAtOnce).toBe(0);
});

test('addresses are fetched once each, in order, one from a server at a time', async () => {
  mostAtOnce = 0;
  const lines = await fetched(['/1', '/2', '/1#same', '/3', '/4']);
  expect(lines).toEqual(['/1: /1', '/2: /2', '/3: /3', '/4: /4']);
  expect(mostAtOnce).toBe(1);
});

test('two servers are asked at the same time', async () => {
  mostAtOnce = 0;
  expect(await fetched(['/1', `${other}/2`, '/3', `${other}/4`])).toHaveLength(4);
  expect(mostAtOnce).toBe(2);
});

test('a list of many addresses leaves nothing behind on the signal', async () => {
  const warnings: string[] = [];
  const note = (warning: Error) => warnings.push(warning.name);
  process.on('warning', note);
  const paths = Array.from({ length: 30 }, (_, number) => `/page?${number}`);
  const lines = await fetched(paths, { signal: new AbortController().signal });
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  expect(lines).toHaveLength(30);
  expect(warnings).toEqual([]);
});

test('reading that is given up closes the connection', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  expect(await fetched(['/silent', '/page'], { signal: stop.signal, timeout: 10_000 })).toEqual([]);
});
