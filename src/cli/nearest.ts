import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely means, or null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const far = distance(word.toLowerCase(), candidate);
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}
