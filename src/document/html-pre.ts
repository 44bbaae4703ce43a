import { type Element, isTag, isText } from 'domhandler';
import type { Block } from './document.ts';
import { roleOf } from './html-elements.ts';
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
export function readPreformatted(source: string, element: Element): Block[] | null {
  const segments: Segment[] = [];
  let text = '';
  const open = [...element.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) {
      const start = node.startIndex ?? 0;
      segments.push({ start: text.length, source: start, offsets: offsetsWithin(source, start, node.data) });
      text += node.data;
    } else if (isTag(node)) {
      const role = roleOf(node);
      if (role === 'break') {
        segments.push({ start: text.length, source: node.startIndex ?? 0, offsets: null });
        text += '\n';
      } else if (role === 'inline') {
        for (let child = node.lastChild; child !== null; child = child.prev) open.push(child);
      } else if (role !== 'leftOut') return null;
    }
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
