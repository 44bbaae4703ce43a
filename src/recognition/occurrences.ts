import { type Spelling, spellings } from './script.ts';
import { FIGURE, JOINED, SPACED, type Stream } from './stream.ts';
import { addUnit, hasUnit, noUnits } from './units.ts';

/** A spelling found in the stream, from letter `start` to before `end`. */
export interface Occurrence {
  readonly spelling: Spelling;
  readonly start: number;
  readonly end: number;
  /** How many gaps wider than a space the label spans: header words over lines or cells. */
  readonly breaks: number;
  /** Where the label goes on behind its own figures, which a line of print has put into its middle; null where it is whole. */
  readonly resumes: number | null;
}

/** A beginning of spellings. Most can go on in one way only. */
interface Node {
  spelling: Spelling | null;
  /** The letter that it goes on with, and what that leads to; 0 at the end. */
  code: number;
  next: Node | null;
  /** Other letters. */
  others: Map<number, Node> | null;
}

const nodeOf = (): Node => ({ spelling: null, code: 0, next: null, others: null });

function step(node: Node, code: number): Node | null {
  return node.code === code ? node.next : (node.others?.get(code) ?? null);
}

/** The node behind a letter, made where there is none. */
function grown(node: Node, code: number): Node {
  const known = step(node, code);
  if (known) return known;
  const next = nodeOf();
  if (node.next) {
    node.others ??= new Map();
    node.others.set(code, next);
  } else {
    node.code = code;
    node.next = next;
  }
  return next;
}

/** By their first letter, the beginnings of all spellings. */
function buildTrie(): ReadonlyMap<number, Node> {
  const first = new Map<number, Node>();
  for (const spelling of spellings) {
    const { letters } = spelling;
    let node = first.get(letters.charCodeAt(0)) ?? nodeOf();
    first.set(letters.charCodeAt(0), node);
    for (let i = 1; i < letters.length; i += 1) node = grown(node, letters.charCodeAt(i));
    node.spelling = spelling;
  }
  return first;
}

const trie = buildTrie();
/** The letters that begin labels, which most do not. */
const beginnings = noUnits();
for (const code of trie.keys()) addUnit(beginnings, code);

/** So many letters of a label stand before its figures, at the least, where a line of print has put them into its middle. */
const SHORTEST_HALF = 2;

/** Every spelling of every label wherever it stands in the stream, prose included; a label may reach across one run of figures. */
function allOccurrences(stream: Stream): Occurrence[] {
  const { codes, gap, length } = stream;
  const found: Occurrence[] = [];
  for (let start = 0; start < length; start += 1) {
    const code = codes[start] ?? 0;
    if (!hasUnit(beginnings, code)) continue;
    let node = trie.get(code) ?? null;
    let breaks = 0;
    let resumes: number | null = null;
    for (let i = start; node; i += 1) {
      if (node.spelling) found.push({ spelling: node.spelling, start, end: i + 1, breaks, resumes });
      if (i + 1 >= length) break;
      const between = gap[i + 1] ?? JOINED;
      if (between === FIGURE) {
        if (resumes !== null || i + 1 - start < SHORTEST_HALF) break;
        resumes = i + 1;
      }
      if (between > SPACED) breaks += 1;
      node = step(node, codes[i + 1] ?? 0);
    }
  }
  return found;
}

/**
 * The occurrences that may be labels of a table. A label fills its word, or shares it with other labels; where most of a word is
 * explained by no label, the word is prose.
 */
export function occurrencesIn(stream: Stream): Occurrence[] {
  const found = allOccurrences(stream);
  const explained = new Uint8Array(stream.length);
  for (const { start, end } of found) explained.fill(1, start, end);
  const before = new Int32Array(stream.length + 1);
  for (let i = 0; i < stream.length; i += 1) before[i + 1] = (before[i] ?? 0) + (explained[i] ? 0 : 1);
  return found.filter(({ start, end }) => {
    const from = stream.wordStart[start] ?? start;
    const to = stream.wordEnd[end - 1] ?? end;
    const prose = (before[to] ?? 0) - (before[from] ?? 0);
    return prose <= end - start + 1 || (stream.gap[start] !== JOINED && prose <= 2 * (end - start));
  });
}
