import { distance } from 'fastest-levenshtein';

/** Of words so short a slip leaves too little to tell what was meant. */
const shortest = 3;

/** The known name that a mistyped one most likely means, or null where none is near: of three letters one may be wrong. The dashes of a flag do not count. */
export function nearest(name: string, known: readonly string[]): string | null {
  const word = bare(name.toLowerCase());
  if (word.length < shortest) return null;
  let best: string | null = null;
  let least = Math.ceil(word.length / shortest) + 1;
  for (const candidate of known) {
    const far = distance(word, bare(candidate.toLowerCase()));
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}

function bare(name: string): string {
  return name.replace(/^-+/, '');
}
