import { load } from 'cheerio/slim';
import { Element } from 'domhandler';
import type { Document } from './document.ts';
import { breakOf } from './html-break.ts';
import { CUT } from './html-cut.ts';
import { textIn } from './html-nodes.ts';
import { parse } from './html-piles.ts';
import { walkPage } from './html-walk.ts';
import { placesOf } from './lines.ts';
import { fold } from './space.ts';

/** One for all pages: a `load` a page costs more than its parse. */
const $ = load('');

/** A page whose last letter is a digit, without a tag behind it, is cut short. */
const FIGURE_AT_END = /[\d０-９]$/;
/** Characters; more white space than this ends no page. */
const END = 100;

/** Reads an HTML page, or a part of one, into blocks. It throws on no input. */
export function readHtml(source: string): Document {
  const { source: parsed, nodes } = parse(
    FIGURE_AT_END.test(source.slice(-END).trimEnd()) ? `${source.trimEnd()}${CUT}` : source,
  );
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
