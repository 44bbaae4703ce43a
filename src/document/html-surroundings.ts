import type { Paragraph } from './document.ts';
import { attribute, type HtmlElement } from './html-nodes.ts';

/** What the text that is being read stands in: numbers of open elements, and the level of the open heading. */
export interface Surroundings {
  heading: number;
  links: number;
  items: number;
  /** Whether the paragraph has text that is in no link. */
  unlinked: boolean;
}

export function surroundings(): Surroundings {
  return { heading: 0, links: 0, items: 0, unlinked: false };
}

/** Elements that hold one entry of many, or what stands beside the page's matter. */
const ITEMS = new Set(['li', 'nav', 'aside', 'footer', 'menu']);
const HEADING = /^h[1-6]$/;
/** Characters of source; what is longer has lost its end tag, or holds the page's matter. */
const LONGEST = 4000;

/** Goes into (`step` 1) or out of (`step` -1) an element. */
export function surround(around: Surroundings, element: HtmlElement, step: 1 | -1): void {
  const { name } = element;
  if (name === 'a') {
    if (attribute(element, 'href') !== undefined && isShort(element)) around.links += step;
  } else if (ITEMS.has(name)) {
    if (isShort(element)) around.items += step;
  } else if (HEADING.test(name) && isShort(element)) {
    around.heading = step > 0 ? Number(name.charAt(1)) : 0;
  }
}

function isShort(element: HtmlElement): boolean {
  return element.endIndex - element.startIndex <= LONGEST;
}

/** What a paragraph that ends here says of its place. */
export function markOf({ heading, items, unlinked }: Surroundings): Pick<Paragraph, 'heading' | 'aside'> {
  if (unlinked && items === 0) return heading > 0 ? { heading } : {};
  const aside = unlinked ? 'item' : 'link';
  return heading > 0 ? { heading, aside } : { aside };
}
