import { decode } from '../document/encoding.ts';

const lineEnd = /\r\n|\r|\n/;

/** The places that a list names, one a line; empty lines and `# …` are passed over. */
export function placesOf(list: Uint8Array): readonly string[] {
  const lines = decode(list)
    .text.split(lineEnd)
    .map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
