import { type Candidate, costOf, LETTER, MOST_STRANDS } from './candidates.ts';
import type { Stream } from './stream.ts';

/*
 * Scores of what lies between two labels, by the letter where there are several.
 */
const RESIDUE = 50;
const EDITION_CHANGE = 50;
const STRAY_LETTER = 2;
const LARGEST_GAP = 40 * LETTER;
/** More labels than any strand has. */
const MOST_ENTRIES = 10_000;
/** How many candidates back a label may follow on; beyond, the gap costs more than it gains. */
const LOOK_BACK = 250;

/** Letters of the words at both ends of a gap that no label of the chain explains. */
function residue(stream: Stream, from: number, to: number): number {
  const rightEnd = from > 0 ? (stream.wordEnd[from - 1] ?? from) : 0;
  const leftStart = to < stream.length ? (stream.wordStart[to] ?? to) : to;
  if (leftStart < rightEnd) return Math.max(0, to - from);
  return Math.max(0, rightEnd - from) + Math.max(0, to - leftStart);
}

/** Candidates of one strand, or of one block, linked backwards: to the one before, and to the last with a better chain. */
interface Links {
  readonly before: Int32Array;
  readonly better: Int32Array;
  /** The last candidate of each strand, or block; -1 where there is none yet. */
  readonly last: Int32Array;
}

const linksOf = (candidates: number): Links => ({
  before: new Int32Array(candidates),
  better: new Int32Array(candidates),
  last: new Int32Array(MOST_STRANDS),
});

/** The best chain that ends on each of the candidates. */
export interface Chains {
  /** The candidate before it; -1 where the chain begins. */
  readonly previous: Int32Array;
  /** Letter on which the chain begins. */
  readonly start: Int32Array;
  /** The score of the chain if it ends there. */
  readonly total: Int32Array;
}

/** What is known of each candidate on the way. */
interface Workspace extends Chains {
  readonly size: number;
  /** What the best chain up to it is worth where the page has none of the labels behind it. */
  readonly worths: Int32Array;
  /** What is asked of each candidate over and over: where it ends, its place in its strand, and the editions that have that. */
  readonly ends: Int32Array;
  readonly indices: Int32Array;
  readonly editions: Int32Array;
  readonly strands: Links;
  readonly blocks: Links;
}

const workspaceOf = (size: number): Workspace => ({
  size,
  previous: new Int32Array(size),
  start: new Int32Array(size),
  total: new Int32Array(size),
  worths: new Int32Array(size),
  ends: new Int32Array(size),
  indices: new Int32Array(size),
  editions: new Int32Array(size),
  strands: linksOf(size),
  blocks: linksOf(size),
});

/** Used again and again: to make such arrays takes longer than to fill them. */
let workspace = workspaceOf(1024);

/** Room for so many candidates, nothing linked yet. */
function roomFor(candidates: number): Workspace {
  if (workspace.size < candidates) workspace = workspaceOf(2 * candidates);
  workspace.strands.last.fill(-1);
  workspace.blocks.last.fill(-1);
  return workspace;
}

/** Links a candidate to those of its strand, or block, before it. */
function link({ before, better, last }: Links, group: number, i: number, worths: Int32Array): void {
  const own = worths[i] ?? 0;
  let k = last[group] ?? -1;
  before[i] = k;
  while (k >= 0 && (worths[k] ?? 0) <= own) k = better[k] ?? -1;
  better[i] = k;
  last[group] = i;
}

/**
 * Local alignment (Smith–Waterman over label candidates) of one table's labels with the stream: for each candidate the best chain that ends
 * there, in the order of the form, whose matched letters outweigh what it skips on the page and in the form. Words that stand for several
 * labels (总计, 其他) are told apart by that order alone. What a label follows on is of its own strand or of a block before; where a chain is
 * too little worth to matter, whatever lies between, the next better one is looked at. What is given back holds until the next call.
 */
export function chain(stream: Stream, stretches: Uint32Array, candidates: readonly Candidate[]): Chains {
  const room = roomFor(candidates.length);
  const { worths, ends, indices, editions, strands, blocks } = room;
  let first = 0;
  let lastStretch: number | undefined;
  for (let i = 0; i < candidates.length; i += 1) {
    const b = candidates[i];
    if (!b) break;
    const { weight } = b;
    const { start, end: ownEnd } = b.occurrence;
    const { before, behind, own, place, block, index } = b.use;
    ends[i] = ownEnd;
    indices[i] = index;
    editions[i] = b.use.editions;
    const stretch = stretches[start];
    if (lastStretch !== stretch) first = i;
    lastStretch = stretch;
    const from = Math.max(first, i - LOOK_BACK);
    let best = weight - before - RESIDUE * Math.max(0, start - (stream.wordStart[start] ?? start));
    let chosen = -1;
    for (let group = block; group >= 0; group -= 1) {
      const isOwn = group === block;
      const { before: earlier, better, last } = isOwn ? strands : blocks;
      // A label of its own strand stands before it in the form too.
      const beforeIndex = isOwn ? index : MOST_ENTRIES;
      // Less the labels of the form between the two: of their strand, or of both strands and the blocks between them.
      const gain = weight + (isOwn ? behind + own : -before - costOf(block - group - 1, 0));
      let j = last[isOwn ? place : group] ?? -1;
      while (j >= from) {
        const at = j;
        const most = (worths[at] ?? 0) + gain;
        if (most < best) {
          j = better[at] ?? -1;
          continue;
        }
        j = earlier[at] ?? -1;
        if ((indices[at] ?? 0) >= beforeIndex) continue;
        const end = ends[at] ?? 0;
        if (end > start) continue;
        const edition = ((editions[at] ?? 0) & b.use.editions) === 0 ? EDITION_CHANGE : 0;
        const far = Math.min(LARGEST_GAP, STRAY_LETTER * (start - end));
        const total = most - edition - far - RESIDUE * Math.min(8, residue(stream, end, start));
        // Of two that are equal the nearer.
        if (total > best || (total === best && chosen >= 0 && at > chosen)) {
          best = total;
          chosen = at;
        }
      }
    }
    worths[i] = best - behind;
    link(strands, place, i, worths);
    link(blocks, block, i, worths);
    room.previous[i] = chosen;
    room.start[i] = chosen < 0 ? start : (room.start[chosen] ?? start);
    const rest = (stream.wordEnd[ownEnd - 1] ?? ownEnd) - ownEnd;
    room.total[i] = best - behind - RESIDUE * Math.max(0, rest);
  }
  return room;
}
