import type { HtmlElement } from './html-nodes.ts';

/** What a start tag may have swallowed that has lost a closing quote: its own end, where that is not lost too, then other tags. */
const SWALLOWED = /^[^<>]*(?:>[^<]*)?<\/?[a-z]/i;
/** So many times a page is parsed again at most; each brings to light what the last has given back. */
export const MOST_MENDINGS = 8;

/**
 * The value of an attribute that has lost its closing quote, so that the tag goes on to the next quote of the page and has swallowed cells on
 * its way. The rest of the tag in which it ends tells it from markup that is a value on purpose: that stands as the name of an attribute, with
 * a quote in it.
 */
export function swallowedBy({ attributes }: HtmlElement): string | null {
  for (let i = 1; i < attributes.length; i += 2) {
    const value = attributes[i] ?? '';
    if (value.includes('<') && SWALLOWED.test(value)) {
      return attributes.some((name, j) => j % 2 === 0 && isRest(name)) ? value : null;
    }
  }
  return null;
}

function isRest(name: string): boolean {
  return name.includes('"') || name.includes("'");
}

/** Characters that may stand in a tag before an attribute. */
const LONGEST_TAG = 1000;

/** The page, of the same length, with a blank in the place of each quote that has lost its other half; itself where there is none. */
export function withoutLoneQuotes(source: string, elements: readonly HtmlElement[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const element of elements) {
    const value = swallowedBy(element) ?? '';
    const tag = source.slice(element.startIndex, element.startIndex + LONGEST_TAG + value.length);
    const quote = element.startIndex + tag.indexOf(value) - 1;
    if (quote < Math.max(from, element.startIndex) || !/["']/.test(source.charAt(quote))) continue;
    parts.push(source.slice(from, quote), ' ');
    from = quote + 1;
  }
  return from === 0 ? source : parts.join('') + source.slice(from);
}
