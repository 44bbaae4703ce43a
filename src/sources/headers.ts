import type { ByteReader } from './bytes.ts';
import { Damage } from './refusal.ts';

/** Fields of a header as HTTP, WARC and mail write them, names in lower case; of equal names the first counts. */
export type Headers = ReadonlyMap<string, string>;

const field = /^([^\s:]+)[ \t]*:[ \t]*(.*)$/;
const continuation = /^[ \t]+/;
const parameters = {
  charset: /;\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i,
  boundary: /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i,
  start: /;\s*start\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i,
} as const;

/** Media types of pages and texts. */
const pageTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown']);
const mostLines = 1000;

export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  const unfolded: string[] = [];
  for (const line of lines) {
    const last = unfolded.length - 1;
    if (continuation.test(line) && last >= 0) unfolded[last] += ` ${line.trim()}`;
    else unfolded.push(line);
  }
  for (const line of unfolded) {
    const [, name, value] = field.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !headers.has(name.toLowerCase())) {
      headers.set(name.toLowerCase(), value.trim());
    }
  }
  return headers;
}

/** The fields up to an empty line, or up to the end. */
export async function readHeaders(reader: ByteReader): Promise<Headers> {
  const lines: string[] = [];
  while (lines.length < mostLines) {
    const line = await reader.line();
    if (line === null || line === '') return headersOf(lines);
    lines.push(line);
  }
  throw new Damage('a header that does not end');
}

/** `gb2312` of `text/html; charset="gb2312"`. */
export function parameterOf(value: string | null | undefined, name: keyof typeof parameters): string | undefined {
  const match = parameters[name].exec(value ?? '');
  return match?.slice(1).find((text) => text !== undefined && text !== '');
}

/** `text/html` of `Text/HTML; charset=gb2312`; null where nothing is said. */
export function mediaTypeOf(value: string | null | undefined): string | null {
  return value?.split(';')[0]?.trim().toLowerCase() || null;
}

/** Servers that say nothing are believed to send a page. */
export function isPageType(mediaType: string | null): boolean {
  return mediaType === null || pageTypes.has(mediaType);
}
