import { attribute, type HtmlElement } from './html-nodes.ts';

/** What a page's own style sheets hide: declarations by selector, `.note`, `#note` or `span.note`. */
export type Hiding = Map<string, string>;

/** Most style sheets hide nothing; this asks so cheaply. */
const MAY_HIDE =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0|font-size\s*:\s*0|-(?:999|\d{4})/i;
const BRACE = /[{}]/g;
const SIMPLE = /^(?:[a-z][\w-]*)?[.#][\w-]+$/i;
const NAME = /[.#][\w-]+/g;
const PROPERTY = /(?:^|[\s;])(display|visibility|opacity|font-size|position|text-indent|overflow)\s*:/gi;
/** Characters. A large part of a page that a style sheet hides is one that a script shows: a tab, a text that fades in. */
const LONGEST = 2000;

/**
 * Gathers what a style sheet hides. A class that another rule shows, in whatever company, is left alone: which of the two holds is the
 * page's script's business.
 */
export function gatherHiding(hiding: Hiding, sheet: HtmlElement, content: string): void {
  if (!MAY_HIDE.test(content) || /print/i.test(attribute(sheet, 'media') ?? '')) return;
  const shown = new Set<string>();
  for (const [selectors, declarations] of rulesOf(content)) {
    const hides = MAY_HIDE.test(declarations);
    for (const selector of selectors.split(',').map((one) => one.trim())) {
      if (hides && SIMPLE.test(selector))
        hiding.set(
          selector.replace(/^[\w-]+/, (tag) => tag.toLowerCase()),
          declarations,
        );
      else if (!hides && declarations.search(PROPERTY) >= 0)
        for (const [name] of selector.matchAll(NAME)) shown.add(name);
    }
  }
  for (const selector of hiding.keys()) if (shown.has(selector.slice(selector.search(/[.#]/)))) hiding.delete(selector);
}

/** The rules of a style sheet, but for those that hold for some media only. */
function* rulesOf(sheet: string): Generator<readonly [selectors: string, declarations: string]> {
  const source = withoutComments(sheet);
  let depth = 0;
  let from = 0;
  let selectors = '';
  for (const { index, 0: brace } of source.matchAll(BRACE)) {
    if (brace === '{') {
      // Before a rule may stand `@charset "utf-8";`.
      if (depth++ === 0)
        selectors = source
          .slice(from, index)
          .replace(/^[\s\S]*;/, '')
          .trim();
    } else if (depth > 0 && --depth === 0 && !selectors.startsWith('@')) yield [selectors, source.slice(from, index)];
    from = index + 1;
  }
}

function withoutComments(sheet: string): string {
  const [first = '', ...others] = sheet.split('/*');
  return [first, ...others.map((text) => text.split('*/')[1] ?? '')].join(' ').replace(/<!--|-->/g, ' ');
}

/** What the style sheets hide an element by; null where they do not, or where its own style says otherwise. */
export function hidingOf(hiding: Hiding, element: HtmlElement): string | null {
  if (element.endIndex - element.startIndex > LONGEST) return null;
  const names = (attribute(element, 'class') ?? '').split(/\s+/).map((name) => `.${name}`);
  names.push(`#${attribute(element, 'id') ?? ''}`);
  for (const name of names) {
    const style = hiding.get(name) ?? hiding.get(element.name + name);
    if (style !== undefined && !isOverruled(style, attribute(element, 'style') ?? '')) return style;
  }
  return null;
}

function isOverruled(style: string, own: string): boolean {
  const said = new Set([...own.matchAll(PROPERTY)].map(([, property]) => property?.toLowerCase()));
  return [...style.matchAll(PROPERTY)].some(([, property]) => said.has(property?.toLowerCase()));
}
