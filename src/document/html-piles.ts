import { type Role, roleOfName } from './html-elements.ts';
import { type HtmlNode, nodesOf } from './html-nodes.ts';

/** Elements in each other. No page has so many, and the parser, which moves all open ones for each, takes long over more. */
const DEEPEST = 20_000;
const TAG = /<\/?([a-z][\w:-]*)(?=[\s>/])[^<>]*>/gi;
const LINE_BREAK = '<br>';

/** What is taken out of a page with a pile of open elements until the pile is gone, the least first: what runs along, blocks, tables. */
const LAYERS: readonly (readonly Role[])[] = [
  ['inline', 'link'],
  ['block', 'preformatted', 'apart', 'struck', 'control', 'frame'],
  ['table', 'section', 'row', 'cell', 'caption', 'picture', 'leftOut'],
];
/** Their content is no markup: none is open in another. */
const OF_TEXT = new Set(['style', 'textarea', 'noframes', 'iframe', 'noembed', 'xmp', 'plaintext']);

export interface Parsed {
  /** The page as it was parsed: of the same length, each text in its place. */
  readonly source: string;
  readonly nodes: readonly HtmlNode[];
}

/** Parses a page, without some of its tags where too many elements are open at once. */
export function parse(source: string): Parsed {
  const left = new Set<Role>();
  let thinned = source;
  for (const layer of LAYERS) {
    const nodes = nodesOf(thinned, DEEPEST);
    if (nodes !== null) return { source: thinned, nodes };
    for (const role of layer) left.add(role);
    thinned = without(source, left);
  }
  return { source: thinned, nodes: nodesOf(thinned) };
}

/** A page with blanks in the place of tags, and line breaks where these would part its text. */
function without(source: string, left: ReadonlySet<Role>): string {
  return source.replace(TAG, (tag, name: string) => {
    const role = roleOfName(name.toLowerCase());
    if (!left.has(role) || OF_TEXT.has(name.toLowerCase())) return tag;
    const parts = role !== 'inline' && role !== 'link' && tag.length >= LINE_BREAK.length;
    return (parts ? LINE_BREAK : '').padEnd(tag.length);
  });
}
