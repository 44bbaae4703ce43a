import type { HtmlElement } from './html-nodes.ts';

/** Where text that is struck out begins and ends in a paragraph. */
export type Struck = [from: number, to: number][];

/** What is struck out is a word or a figure; what is longer has lost its end tag. */
const LONGEST = 400;

/** Text that is struck out begins here, where it is not so long that an end tag seems to be lost. */
export function beginStruck(struck: Struck, { startIndex, endIndex }: HtmlElement, at: number): void {
  if (endIndex - startIndex <= LONGEST) struck.push([at, at]);
}

/** Struck text reaches to here; where a block has ended in it, it began in another paragraph. */
export function endStruck(struck: Struck, at: number): void {
  const last = struck.findLast(([from, to]) => from === to);
  if (last) last[1] = at;
}

/** A paragraph without what is struck out in it. One that is struck out as a whole is kept, and shows that it is. */
export function inForce(text: string, struck: Struck): string {
  if (struck.length === 0) return text;
  let rest = '';
  let at = 0;
  for (const [from, to] of struck) {
    rest += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  rest = (rest + text.slice(at)).replace(/^\s+|\s+$/g, '');
  return rest === '' ? `~~${text}~~` : rest;
}
