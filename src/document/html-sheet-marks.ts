import { attribute, type HtmlElement } from './html-nodes.ts';
import { isOverruled, type Rule } from './html-sheet-rules.ts';

/** A rule for what runs along with the text: the tags and classes that must be around it, and its own tag (`''` for any). */
interface Mark {
  readonly tag: string;
  readonly around: readonly string[];
  readonly declarations: string;
}

/** What the style sheets of a page mark, by class: text that is struck out, raised, or put there by the sheet itself. */
export interface Marking {
  readonly marks: Map<string, Mark[]>;
  /** Classes in front of or behind whose elements the sheet writes a figure. */
  readonly filled: Set<string>;
}

export function emptyMarking(): Marking {
  return { marks: new Map(), filled: new Set() };
}

const MARKS = /line-through|vertical-align\s*:\s*(?:su[pb]|text-|[-+]?[\d.]*[1-9])|text-raise\s*:/i;
/** Glyphs of icons are written as escapes, and what a label repeats on a small screen is no figure of the cell's. */
const WRITES =
  /(?:^|[\s;{])content\s*:\s*(?:"[^"\\]*\d|'[^'\\]*\d|attr\((?!\s*(?:data-(?:label|title|th)\b|aria-|title)))/i;
/** Most style sheets mark nothing; this asks so cheaply. */
export const MAY_MARK = new RegExp(`${MARKS.source}|${WRITES.source}`, 'i');
const PROPERTY = /(?:^|[\s;])(text-decoration|vertical-align)(?:-line)?\s*:/gi;

/** `.note`, `td span.note`, and what stands in front of or behind it. */
const SELECTOR = /^(?<around>(?:[\w.#-]+\s+)*)(?<tag>[a-z][\w-]*)?(?<name>\.[\w-]+)(?<beside>::?(?:before|after))?$/i;

const CHILD = /\s*>\s*/g;

/** More rules than these for one class say nothing more. */
const MOST_MARKS = 20;

/** Gathers what the rules of a style sheet mark. What another rule takes back is left alone. */
export function gatherMarking({ marks, filled }: Marking, rules: readonly Rule[]): void {
  const takenBack = new Set<string>();
  for (const { selectors, declarations } of rules) {
    const isMarking = MARKS.test(declarations);
    const writes = WRITES.test(declarations);
    const takesBack = !isMarking && declarations.search(PROPERTY) >= 0;
    if (!isMarking && !writes && !takesBack) continue;
    for (const selector of selectors) {
      const { around = '', tag = '', name = '', beside } = SELECTOR.exec(selector.replace(CHILD, ' '))?.groups ?? {};
      if (beside !== undefined) {
        if (writes) filled.add(name);
      } else if (isMarking && name !== '') {
        const mark = { tag: tag.toLowerCase(), around: around.split(/\s+/).filter(Boolean), declarations };
        const known = marks.get(name);
        if (known === undefined) marks.set(name, [mark]);
        else if (known.length < MOST_MARKS) known.push(mark);
      } else if (takesBack) takenBack.add(name);
    }
  }
  for (const name of takenBack) marks.delete(name);
}

/** Elements; selectors speak of what is near. */
const FARTHEST = 40;

function isWithin(around: readonly string[], element: HtmlElement): boolean {
  let at = around.length - 1;
  let { parent } = element;
  for (let steps = 0; at >= 0 && parent !== null && steps < FARTHEST; steps += 1) {
    if (isCalled(parent, around[at] ?? '')) at -= 1;
    ({ parent } = parent);
  }
  return at < 0;
}

const PART = /[.#]?[\w-]+/g;

/** Whether an element has the tag, the classes and the name of a selector without blanks. */
function isCalled(element: HtmlElement, selector: string): boolean {
  for (const [part] of selector.matchAll(PART)) {
    if (part.startsWith('.')) {
      if (!classesOf(element).includes(part)) return false;
    } else if (part.startsWith('#')) {
      if (attribute(element, 'id') !== part.slice(1)) return false;
    } else if (element.name !== part.toLowerCase()) return false;
  }
  return true;
}

function classesOf(element: HtmlElement): string[] {
  const names = attribute(element, 'class');
  return names === undefined ? [] : names.split(/\s+/).map((name) => `.${name}`);
}

/** What the style sheets mark an element by; empty where they do not. */
export function marksOn({ marks }: Marking, element: HtmlElement): string {
  let found = '';
  for (const name of classesOf(element))
    for (const { tag, around, declarations } of marks.get(name) ?? [])
      if ((tag === '' || tag === element.name) && isWithin(around, element)) found += `${declarations};`;
  return found !== '' && isOverruled(found, attribute(element, 'style') ?? '', PROPERTY) ? '' : found;
}

/** Whether the style sheets write a figure beside the text of an element. */
export function isFilledBySheet({ filled }: Marking, element: HtmlElement): boolean {
  return filled.size > 0 && classesOf(element).some((name) => filled.has(name));
}
