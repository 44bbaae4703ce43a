const CHUNK = 256 * 1024;
const END = 0;

/** Many short texts, kept as bytes outside the heap: a string of its own costs more than most of them are long. */
export interface Texts {
  /** Keeps a text without NUL characters and says where. */
  readonly add: (text: string) => number;
  readonly at: (place: number) => string;
}

export function createTexts(): Texts {
  const chunks: Buffer[] = [];
  let used = CHUNK;
  return {
    add: (text) => {
      const length = Buffer.byteLength(text) + 1;
      if (used + length > CHUNK) {
        // A text that is longer than a chunk has one for itself.
        chunks.push(Buffer.alloc(Math.max(CHUNK, length), END));
        used = 0;
      }
      const place = (chunks.length - 1) * CHUNK + used;
      chunks.at(-1)?.write(text, used);
      used += length;
      return place;
    },
    at: (place) => {
      const chunk = chunks[Math.floor(place / CHUNK)];
      const start = place % CHUNK;
      return chunk?.toString('utf8', start, chunk.indexOf(END, start)) ?? '';
    },
  };
}
