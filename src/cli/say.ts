import { printable, wrap } from '../output/index.ts';

/** Says one line on standard error. */
export type Say = (line: string) => void;

/** A stream of words; a terminal says how wide it is. */
export type Words = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Lines for a stream of words: safe for a terminal, broken between words to its width, and quiet where nobody reads. */
export function sayOn(stream: Words): Say {
  stream.on('error', () => {});
  return (text) => {
    for (const line of text.split('\n').map(printable)) {
      const width = stream.isTTY === true ? stream.columns : undefined;
      for (const part of width ? wrap(line, width) : [line]) stream.write(`${part}\n`);
    }
  };
}
