import type { Document } from './document.ts';
import { decode } from './encoding.ts';
import { readHtml } from './html.ts';
import { readText } from './text.ts';

export interface ReadOptions {
  /** Character set of the bytes, where it is known better than the bytes tell. */
  readonly encoding?: string;
  /** Character set that the transport declares: a hint like the page's own declaration, and before it. */
  readonly declared?: string;
  readonly format?: 'html' | 'text';
}

export interface ReadDocument {
  readonly document: Document;
  readonly encoding: string;
}

/** Tags are looked for in the first part only: a page shows early what it is. */
const SNIFFED = 32_768;
const HTML_START =
  /^[\s\uFEFF]*(?:<!--[\s\S]*?-->\s*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body|meta|title|base|link)\b/i;
const BLOCK_TAG =
  /<\/?(?:table|tbody|tr|t[dh]|div|p|h[1-6]|ul|ol|li|dl|section|article|center|body|html|pre)(?=[\s/>])[^<>]*>/gi;
const INLINE_TAG = /<\/?(?:br|span|font|a|b|strong|img|o:p)(?=[\s/>])[^<>]*>/gi;
const BAR = /[|｜│┃]/;

/** Reads a page from its bytes: finds the character set, then whether it is HTML or plain text. */
export function readDocument(bytes: Uint8Array, options: ReadOptions = {}): ReadDocument {
  const { text, encoding } = decode(bytes, options.encoding, options.declared);
  const format = options.format ?? (looksHtml(text) ? 'html' : 'text');
  return { document: format === 'html' ? readHtml(text) : readText(text), encoding };
}

/**
 * Whether a text is HTML: it starts like a page, or holds several tags of blocks. Inline tags alone count only where no line looks like
 * a row of a text table, since Markdown writes `<br>` within its cells.
 */
export function looksHtml(source: string): boolean {
  const first = source.search(/\S/);
  const start = source.slice(first, first + SNIFFED);
  if (HTML_START.test(start) || (start.match(BLOCK_TAG)?.length ?? 0) > 1) return true;
  return (start.match(INLINE_TAG)?.length ?? 0) > 2 && !BAR.test(start);
}
