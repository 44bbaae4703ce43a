import { load } from 'cheerio/slim';
import { Element } from 'domhandler';
import type { Document } from './document.ts';
import { breakOf } from './html-break.ts';
import { CUT } from './html-cut.ts';
import { nodesOf, textIn } from './html-nodes.ts';
import { walkPage } from './html-walk.ts';
import { placesOf } from './lines.ts';
import { fold } from './space.ts';

/** One for all pages: a `load` a page costs more than its parse. */
const $ = load('');

/** Only a large page can hold so many open elements that the parser, which moves all of them for each, takes long. */
const LARGE = 200_000;
const MOST_OPEN = 20_000;
const INLINE_TAG = /<(\/?)(?:span|font|b|i|u|em|strong|a|o:p|small|big|ins|label)(?=[\s>/])[^<>]*>/gi;

/** A large page without its inline tags, blanks in their place, where far more of them are opened than closed. */
function withoutPiles(source: string): string {
  if (source.length < LARGE) return source;
  let open = 0;
  for (const [, slash] of source.matchAll(INLINE_TAG)) open += slash === '/' ? -1 : 1;
  return open > MOST_OPEN ? source.replace(INLINE_TAG, (tag) => ' '.repeat(tag.length)) : source;
}

/** A page whose last letter is a digit, without a tag behind it, is cut short. */
const FIGURE_AT_END = /[\d０-９]$/;
/** Characters; more white space than this ends no page. */
const END = 100;

/** Reads an HTML page, or a part of one, into blocks. It throws on no input. */
export function readHtml(source: string): Document {
  const parsed = withoutPiles(FIGURE_AT_END.test(source.slice(-END).trimEnd()) ? `${source.trimEnd()}${CUT}` : source);
  const nodes = nodesOf(parsed);
  const page = walkPage(parsed, nodes);
  const metadata = new Map<string, string>();
  for (const element of page.meta) {
    const meta = $(new Element(element.name, { ...element.attribs }));
    const name = (meta.attr('name') ?? meta.attr('property'))?.trim().toLowerCase();
    if (name && !metadata.has(name)) metadata.set(name, fold(meta.attr('content') ?? ''));
  }
  const brokenOffAt = breakOf(source, nodes);
  const title = page.title === null ? '' : fold(textIn(nodes, page.title));
  return {
    format: 'html',
    blocks: page.blocks,
    title: title === '' ? null : title,
    metadata,
    embedded: page.embedded,
    ...(brokenOffAt === null ? {} : { brokenOffAt }),
    placeOf: placesOf(source),
  };
}
