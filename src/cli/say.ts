import { printable } from '../output/text.ts';

/** Says one line on standard error. */
export type Say = (line: string) => void;

/** Lines for a stream of words: safe for a terminal, and quiet where nobody reads. */
export function sayOn(stream: NodeJS.WritableStream): Say {
  stream.on('error', () => {});
  return (text) => {
    for (const line of text.split('\n')) stream.write(`${printable(line)}\n`);
  };
}
