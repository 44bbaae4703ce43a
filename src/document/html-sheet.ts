import { attribute, type HtmlElement } from './html-nodes.ts';
import { emptyMarking, gatherMarking, MAY_MARK, type Marking } from './html-sheet-marks.ts';
import { isOverruled, type Rule, rulesOf } from './html-sheet-rules.ts';

/** What a page's own style sheets hide: declarations by selector, `.note`, `#note` or `span.note`. */
type Hiding = Map<string, string>;

/** What the page's own style sheets say, as far as they were met. */
export interface Sheets {
  readonly hiding: Hiding;
  /** Selectors of what is shown in spite of other rules. */
  readonly insisted: Set<string>;
  readonly marking: Marking;
}

export function noSheets(): Sheets {
  return { hiding: new Map(), insisted: new Set(), marking: emptyMarking() };
}

/** Most style sheets hide nothing; this asks so cheaply. */
const MAY_HIDE =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0|font-size\s*:\s*0|clip\s*:\s*rect|clip-path\s*:\s*(?:inset|circle)|-(?:999|\d{4})/i;
const SIMPLE = /^(?:[a-z][\w-]*)?[.#][\w-]+$/i;
const NAME = /[.#][\w-]+/g;
const PROPERTY = /(?:^|[\s;])(display|visibility|opacity|font-size|position|text-indent|overflow|clip)\s*:/gi;
const INSISTS = /(?:^|[\s;])display\s*:[^;:]*!\s*important/i;
/** Characters. A large part of a page that a style sheet hides is one that a script shows: a tab, a text that fades in. */
const LONGEST = 2000;

/** Gathers what a style sheet says. */
export function gatherSheet(sheets: Sheets, sheet: HtmlElement, content: string): void {
  const mayHide = MAY_HIDE.test(content);
  const mayMark = MAY_MARK.test(content);
  if (!(mayHide || mayMark) || /print/i.test(attribute(sheet, 'media') ?? '')) return;
  const rules = [...rulesOf(content)];
  if (mayHide) gatherHiding(sheets, rules);
  if (mayMark) gatherMarking(sheets.marking, rules);
}

/**
 * Gathers what a style sheet hides. A class that another rule shows, in whatever company, is left alone: which of the two holds is the
 * page's script's business.
 */
function gatherHiding({ hiding, insisted }: Sheets, rules: readonly Rule[]): void {
  const shown = new Set<string>();
  for (const { selectors, declarations } of rules) {
    const hides = MAY_HIDE.test(declarations);
    for (const selector of selectors) {
      if (hides && SIMPLE.test(selector)) hiding.set(inLowerCase(selector), declarations);
      else if (!hides && declarations.search(PROPERTY) >= 0) {
        if (SIMPLE.test(selector) && INSISTS.test(declarations)) insisted.add(inLowerCase(selector));
        for (const [name] of selector.matchAll(NAME)) shown.add(name);
      }
    }
  }
  for (const selector of hiding.keys()) if (shown.has(selector.slice(selector.search(/[.#]/)))) hiding.delete(selector);
}

/** A selector with its tag in lower case. */
function inLowerCase(selector: string): string {
  return selector.replace(/^[\w-]+/, (tag) => tag.toLowerCase());
}

/** What the style sheets hide an element by; null where they do not, or where its own style or another class of it says otherwise. */
export function hidingOf({ hiding, insisted }: Sheets, element: HtmlElement): string | null {
  if (element.endIndex - element.startIndex > LONGEST) return null;
  const names = (attribute(element, 'class') ?? '').split(/\s+/).map((name) => `.${name}`);
  names.push(`#${attribute(element, 'id') ?? ''}`);
  const isIn = (selectors: { has(selector: string): boolean }, name: string) =>
    selectors.has(name) || selectors.has(element.name + name);
  if (insisted.size > 0 && names.some((name) => isIn(insisted, name))) return null;
  for (const name of names) {
    const style = hiding.get(name) ?? hiding.get(element.name + name);
    if (style !== undefined && !isOverruled(style, attribute(element, 'style') ?? '', PROPERTY)) return style;
  }
  return null;
}
