import { type Spelling, spellings } from './script.ts';
import { FIGURE, JOINED, SPACED, type Stream } from './stream.ts';

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
/** Whether a letter begins a label: most do not. */
const begins = new Uint8Array(0x10000);
for (const code of trie.next.keys()) begins[code] = 1;

/** So many letters of a label stand before its figures, at the least, where a line of print has put them into its middle. */
const SHORTEST_HALF = 2;

/** Every spelling of every label wherever it stands in the stream, prose included; a label may reach across one run of figures. */
function allOccurrences(stream: Stream): Occurrence[] {
  const { codes, gap, length } = stream;
  const found: Occurrence[] = [];
  for (let start = 0; start < length; start += 1) {
    const first = codes[start] ?? 0;
    if (begins[first] === 0) continue;
    let node = trie.next.get(first);
    let breaks = 0;
    let resumes: number | null = null;
    for (let i = start; node; i += 1) {
      if (node.spelling) found.push({ spelling: node.spelling, start, end: i + 1, breaks, resumes });
      if (i + 1 >= length) break;
      const step = gap[i + 1] ?? JOINED;
      if (step === FIGURE) {
        if (resumes !== null || i + 1 - start < SHORTEST_HALF) break;
        resumes = i + 1;
      }
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
