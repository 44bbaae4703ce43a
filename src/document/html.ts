import { load } from 'cheerio/slim';
import { parseDocument } from 'htmlparser2';
import type { Document } from './document.ts';
import { walkPage } from './html-walk.ts';
import { placesOf } from './lines.ts';
import { fold } from './space.ts';

/** One for all pages: a `load` a page costs more than its parse. */
const $ = load('');

const PARSER_OPTIONS = { withStartIndices: true, withEndIndices: true };

/** Reads an HTML page, or a part of one, into blocks. It throws on no input. */
export function readHtml(source: string): Document {
  const page = walkPage(source, parseDocument(source, PARSER_OPTIONS));
  const metadata = new Map<string, string>();
  for (const element of page.meta) {
    const meta = $(element);
    const name = (meta.attr('name') ?? meta.attr('property'))?.trim().toLowerCase();
    if (name && !metadata.has(name)) metadata.set(name, fold(meta.attr('content') ?? ''));
  }
  const title = page.title === null ? '' : fold($(page.title).text());
  return {
    format: 'html',
    blocks: page.blocks,
    title: title === '' ? null : title,
    metadata,
    embedded: page.embedded,
    placeOf: placesOf(source),
  };
}
