import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Parser } from 'htmlparser2';

/** A run of text, its entities decoded. */
export interface HtmlText {
  readonly kind: 'text';
  data: string;
  readonly startIndex: number;
  /** The end tag of a cell that is not open stands before it. */
  readonly behindCell: boolean;
}

/** Elements whose text is no markup at all: an ampersand in them stands for itself. */
const OF_RAW_TEXT = new Set(['script', 'style', 'xmp']);

const UPPER_CASE = /[A-Z]/;

/** The end tag of a cell. */
const CELL_END = /<\/t[dh][\s>]/i;

export interface HtmlElement {
  readonly kind: 'element';
  /** In lower case, as are the names of its attributes. */
  readonly name: string;
  /** Name, value, name, value …: an object for each start tag costs more than the rest of the tag. */
  readonly attributes: readonly string[];
  readonly parent: HtmlElement | null;
  /** The element before it in its parent. */
  readonly previous: HtmlElement | null;
  /** Offset of its start tag in the source, and where the parser sees it end: at the end of the name in the tag that closes it. */
  readonly startIndex: number;
  endIndex: number;
  /** Its place among the nodes of the page, and that of the first node behind it; what lies between is in it. */
  readonly place: number;
  behind: number;
}

/** Comments and declarations are no nodes: they only part the texts on their two sides. */
export type HtmlNode = HtmlText | HtmlElement;

/**
 * Parses a page into its nodes in the order of the source. A flat list is all that a single walk needs, and a tree costs twice the memory.
 * Null where more elements than `deepest` are open at once: the parsing ends there.
 */
export function nodesOf(source: string): readonly HtmlNode[];
export function nodesOf(source: string, deepest: number): readonly HtmlNode[] | null;
export function nodesOf(source: string, deepest = Number.POSITIVE_INFINITY): readonly HtmlNode[] | null {
  const nodes: HtmlNode[] = [];
  let attributes: string[] = [];
  /** The last element, until the end tag of one shows that its start tag is whole. */
  let last: HtmlElement | null = null;
  const open: HtmlElement[] = [];
  /** The element that has ended last in each open element, and in the page. */
  const ended: (HtmlElement | null)[] = [null];
  let text: HtmlText | null = null;
  /** Where the last text ends: the parser says nothing of end tags of what is not open, which may follow it. */
  let textEnd = 0;
  const handler = {
    ontext(written: string) {
      const { startIndex } = parser;
      const data = written.includes('&') && !OF_RAW_TEXT.has(open.at(-1)?.name ?? '') ? decodeHTML(written) : written;
      const behindCell = text !== null && startIndex > textEnd && CELL_END.test(source.slice(textEnd, startIndex));
      if (text !== null && !behindCell) text.data += data;
      else {
        text = { kind: 'text', data, startIndex, behindCell };
        nodes.push(text);
      }
      textEnd = parser.endIndex + 1;
    },
    onopentagname(name: string) {
      const { startIndex, endIndex } = parser;
      const place = nodes.length;
      const parent = open.at(-1) ?? null;
      attributes = [];
      const element: HtmlElement = {
        kind: 'element',
        name,
        attributes,
        parent,
        previous: ended.at(-1) ?? null,
        startIndex,
        endIndex,
        place,
        behind: place + 1,
      };
      nodes.push(element);
      open.push(element);
      ended.push(null);
      text = null;
      last = element;
      if (open.length > deepest) parser.pause();
    },
    onattribute(name: string, written: string) {
      const value = written.includes('&') ? decodeHTMLAttribute(written) : written;
      attributes.push(UPPER_CASE.test(name) ? name.toLowerCase() : name, value);
    },
    onclosetag(_: string, isImplied: boolean) {
      if (!isImplied) last = null;
      const element = open.pop();
      if (element !== undefined) {
        element.endIndex = parser.endIndex;
        element.behind = nodes.length;
        ended.pop();
        ended[ended.length - 1] = element;
      }
      text = null;
    },
    oncomment() {
      text = null;
    },
    onprocessinginstruction() {
      text = null;
    },
  };
  // A parser that need not look for entities runs to the end of a text or a value at once.
  // To make small letters of what are small letters takes longer than to look.
  const parser = new Parser(handler, { decodeEntities: false, lowerCaseAttributeNames: false });
  parser.end(source);
  if (open.length > deepest) return null;
  if (last !== null && !isWhole(source, last)) removeLast(last, nodes);
  return nodes;
}

/** Whether the page does not break off in the start tag of an element. */
function isWhole(source: string, { startIndex }: HtmlElement): boolean {
  let whole = false;
  const parser = new Parser(
    {
      onopentag() {
        whole = true;
        parser.pause();
      },
    },
    { decodeEntities: false },
  );
  parser.end(source.slice(startIndex));
  return whole;
}

/** Takes away the last element of a page. */
function removeLast({ place, parent }: HtmlElement, nodes: HtmlNode[]): void {
  nodes.length = place;
  for (let around = parent; around !== null; around = around.parent) around.behind = Math.min(around.behind, place);
}

/** The value of an attribute; undefined where the element does not have it. Of two of one name the first counts. */
export function attribute({ attributes }: HtmlElement, name: string): string | undefined {
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1];
  return undefined;
}

/** The attributes of an element as pairs of name and value. */
export function* attributesOf({ attributes }: HtmlElement): Generator<readonly [name: string, value: string]> {
  for (let i = 0; i < attributes.length; i += 2) yield [attributes[i] ?? '', attributes[i + 1] ?? ''];
}

/** The text in an element, that of all elements in it included. */
export function textIn(nodes: readonly HtmlNode[], { place, behind }: HtmlElement): string {
  let text = '';
  for (let i = place + 1; i < behind; i += 1) {
    const node = nodes[i];
    if (node?.kind === 'text') text += node.data;
  }
  return text;
}
