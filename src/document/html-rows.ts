import type { Block, Paragraph } from './document.ts';
import { readLines } from './text.ts';

/** A line with two bars at the least, as a row of a text table has. */
const ROW = /[|｜│┃║][^\n]*[|｜│┃║]/g;

/**
 * The blocks of a paragraph whose lines, parted by `<br>`, are rows with bars; null where they are not. A text is looked for in the source
 * from the end of the one before it: between the two stand bars and tags only.
 */
export function rowsOf(source: string, { text, offset }: Paragraph): Block[] | null {
  if (!text.includes('\n') || (text.match(ROW)?.length ?? 0) < 2) return null;
  let from = offset;
  const inSource = (words: string) => {
    const found = source.indexOf(words.slice(0, words.search(/\s|$/)), from);
    if (words === '' || found < 0) return from;
    from = found + 1;
    return found;
  };
  return readLines(text).map((block): Block => {
    if (block.kind === 'paragraph') return { ...block, offset: inSource(block.text) };
    const cells = block.cells.map((cell) => ({ ...cell, offset: inSource(cell.text) }));
    return { ...block, cells, offset: cells[0]?.offset ?? from };
  });
}
