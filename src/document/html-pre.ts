import type { Block } from './document.ts';
import { roleOf } from './html-elements.ts';
import type { HtmlElement, HtmlNode } from './html-nodes.ts';
import { offsetsWithin } from './html-offset.ts';
import { readLines } from './text.ts';

/** A piece of preformatted text: where it starts in the whole text, and the offsets of its characters in the source. */
interface Segment {
  readonly start: number;
  readonly source: number;
  readonly offsets: Int32Array | null;
}

const ROW_MARK = /[|｜│┃║\t]/;

/**
 * The blocks of a `<pre>` that holds rows, read as the text file that it is; null where it holds none, or other things than text, and
 * so is a part of the page like any other.
 */
export function readPreformatted(source: string, nodes: readonly HtmlNode[], element: HtmlElement): Block[] | null {
  const segments: Segment[] = [];
  let text = '';
  for (let i = element.place + 1; i < element.behind; ) {
    const node = nodes[i];
    if (node === undefined) break;
    i += 1;
    const { startIndex } = node;
    if (node.kind === 'text') {
      segments.push({ start: text.length, source: startIndex, offsets: offsetsWithin(source, startIndex, node.data) });
      text += node.data;
      continue;
    }
    const role = roleOf(node);
    if (role === 'break') {
      segments.push({ start: text.length, source: startIndex, offsets: null });
      text += '\n';
    } else if (role === 'leftOut') i = node.behind;
    else if (role !== 'inline' && role !== 'uneven') return null;
  }
  if (!ROW_MARK.test(text)) return null;
  const blocks = readLines(text);
  if (!blocks.some(({ kind }) => kind === 'grid')) return null;
  return blocks.map((block) => moved(block, (offset) => inSource(segments, offset)));
}

function moved(block: Block, move: (offset: number) => number): Block {
  const offset = move(block.offset);
  if (block.kind === 'paragraph') return { ...block, offset };
  return { ...block, offset, cells: block.cells.map((cell) => ({ ...cell, offset: move(cell.offset) })) };
}

function inSource(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (segment === undefined) return 0;
  const within = offset - segment.start;
  return segment.offsets?.[within] ?? segment.source + within;
}
