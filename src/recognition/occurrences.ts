import { type Spelling, spellings } from './script.ts';
import { FIGURE, JOINED, SPACED, type Stream } from './stream.ts';

/** A spelling found in the stream, from letter `start` to before `end`. */
export interface Occurrence {
  readonly spelling: Spelling;
  readonly start: number;
  readonly end: number;
  /** How many gaps wider than a space the label spans: header words over lines or cells. */
  readonly breaks: number;
}

interface Node {
  readonly next: Map<number, Node>;
  spelling: Spelling | null;
}

function buildTrie(): Node {
  const root: Node = { next: new Map(), spelling: null };
  for (const spelling of spellings) {
    let node = root;
    for (let i = 0; i < spelling.letters.length; i += 1) {
      const code = spelling.letters.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), spelling: null };
        node.next.set(code, next);
      }
      node = next;
    }
    node.spelling = spelling;
  }
  return root;
}

const trie = buildTrie();

/** Every spelling of every label wherever it stands in the stream, prose included; no label reaches across a figure. */
function allOccurrences(stream: Stream): Occurrence[] {
  const { codes, gap, length } = stream;
  const found: Occurrence[] = [];
  for (let start = 0; start < length; start += 1) {
    let node = trie.next.get(codes[start] ?? 0);
    let breaks = 0;
    for (let i = start; node; i += 1) {
      if (node.spelling) found.push({ spelling: node.spelling, start, end: i + 1, breaks });
      const step = gap[i + 1] ?? FIGURE;
      if (i + 1 >= length || step === FIGURE) break;
      if (step > SPACED) breaks += 1;
      node = node.next.get(codes[i + 1] ?? 0);
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
