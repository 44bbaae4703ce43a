import type { Line, Reading } from '../../report/report.ts';

/** Every line of prose with the headings, in reading order. */
export function linesOf({ sections }: Reading): readonly Line[] {
  const all: Line[] = [];
  for (const { title, at, lines } of sections) {
    if (title !== '') all.push({ text: title, at });
    for (const line of lines) all.push(line);
  }
  return all;
}

const CLAUSE_END = /[，,。．；;：:、！!？?（）()“”\s]/;

/** A stretch of a text with the words around it, up to the marks that end their clause: a quotation cuts no word in two. */
export function clauseAround(text: string, from: number, to: number): string {
  let start = from;
  while (start > 0 && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && !CLAUSE_END.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

/** What the first of the patterns that fits finds in a text. */
export function matchIn(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found[0].trim();
  }
  return undefined;
}
