import type { HtmlElement, HtmlNode } from './html-nodes.ts';

const BEGINS = /<(?:html|body)(?=[\s>])/i;
const ENDS = /<\/(?:html|body)(?=[\s>])/i;
/** A tag that has begun and not ended. */
const TAG_AT_END = /^<(?:\/?[a-z][^<>]*|\/)?$/i;
/** Elements that a page ends in only where it breaks off: they hold a line of text, or stand in a table. */
const INNER = /^(?:p|h[1-6]|span|font|strong|b|a|table|tbody|t[rdh])$/;

/**
 * Where a page breaks off: it has begun as a whole page, nothing ends it, and its last letters stand in a tag or in an element whose end tag the
 * page has elsewhere. Null where it ends, and where that is not sure: sound pages leave out end tags too.
 */
export function breakOf(source: string, nodes: readonly HtmlNode[]): number | null {
  // Most pages say so in lower case at their end, which is found faster.
  if (source.lastIndexOf('</body>') >= 0 || ENDS.test(source) || !BEGINS.test(source)) return null;
  // What is in a comment that does not end may be the rest of the page.
  if (source.lastIndexOf('<!--') > source.lastIndexOf('-->')) return null;
  const end = source.trimEnd().length;
  if (TAG_AT_END.test(source.slice(Math.max(0, source.lastIndexOf('<')), end))) return end;
  return openAtEnd(nodes).some((name) => INNER.test(name) && writesEndTag(source, name)) ? end : null;
}

/** The names of the elements that nothing in the page has ended. */
function openAtEnd(nodes: readonly HtmlNode[]): string[] {
  const names: string[] = [];
  const last = nodes.findLast((node): node is HtmlElement => node.kind === 'element' && node.behind === nodes.length);
  let root = last ?? null;
  while (root?.parent) root = root.parent;
  for (let element = last ?? null; element && root; element = element.parent)
    if (element.endIndex === root.endIndex) names.push(element.name);
  return names;
}

function writesEndTag(source: string, name: string): boolean {
  return new RegExp(String.raw`</${name}[\s>]`, 'i').test(source);
}
