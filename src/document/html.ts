import { load } from 'cheerio/slim';
import { Element } from 'domhandler';
import type { Document } from './document.ts';
import { breakOf } from './html-break.ts';
import { CUT } from './html-cut.ts';
import { attributesOf, type HtmlNode, textIn } from './html-nodes.ts';
import { parse } from './html-piles.ts';
import { MOST_MENDINGS, withoutLoneQuotes } from './html-quotes.ts';
import { type Page, walkPage } from './html-walk.ts';
import { placesOf } from './lines.ts';
import { fold } from './space.ts';

/** One for all pages: a `load` a page costs more than its parse. */
const $ = load('');

/** A page whose last letter is a digit, without a tag behind it, is cut short. */
const FIGURE_AT_END = /[\d０-９]$/;
/** Characters; more white space than this ends no page. */
const END = 100;

/** Parses and walks a page; anew where a start tag has lost a quote and swallowed what follows. */
function readMended(source: string): { readonly nodes: readonly HtmlNode[]; readonly page: Page } {
  let current = source;
  for (let mendings = 0; ; mendings += 1) {
    const { source: parsed, nodes } = parse(current);
    const page = walkPage(parsed, nodes);
    const mended = withoutLoneQuotes(current, page.swallowing);
    if (mended === current || mendings === MOST_MENDINGS) return { nodes, page };
    current = mended;
  }
}

/** Reads an HTML page, or a part of one, into blocks. It throws on no input. */
export function readHtml(source: string): Document {
  const { nodes, page } = readMended(
    FIGURE_AT_END.test(source.slice(-END).trimEnd()) ? `${source.trimEnd()}${CUT}` : source,
  );
  const metadata = new Map<string, string>();
  for (const element of page.meta) {
    // Of two of one name the first counts.
    const meta = $(new Element(element.name, Object.fromEntries([...attributesOf(element)].reverse())));
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
