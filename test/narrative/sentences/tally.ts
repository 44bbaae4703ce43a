import { sketched } from '../../../src/checks/sketch.ts';
import { type Claim, claimsOf } from '../../../src/narrative/claims.ts';
import type { Labelled } from './labelled.ts';

/** A claim as the labels write it. */
export function written({ kind, quantity, figure, approximate, atLeast, unit }: Claim): string {
  if (kind === 'allConcluded') return kind;
  const name = kind === 'figure' ? quantity : `${kind}.${quantity}`;
  return `${name}${approximate ? '~' : atLeast ? '<' : '='}${figure}${unit.endsWith('元') ? unit : ''}`;
}

/** The claims that the grammar finds in a sentence. */
export function found({
  text,
  section = 0,
  publisher = '青石县财政局',
  form = '2021',
  year = 2023,
}: Labelled): string[] {
  const reading = sketched({
    shows: { zh: '', en: '' },
    form,
    publisher,
    year,
    prose: { [section]: text.split('\n') },
  });
  return claimsOf(reading).map(written);
}

export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Sentences that were not read as they should, with what was read. */
  readonly misread: readonly { readonly sentence: Labelled; readonly found: readonly string[] }[];
}

/** How the grammar does on a set of sentences. */
export function tallyOf(sentences: readonly Labelled[]): Tally {
  let [right, wrong, missed] = [0, 0, 0];
  const misread: { sentence: Labelled; found: string[] }[] = [];
  for (const sentence of sentences) {
    const made = found(sentence);
    const open = [...sentence.claims];
    for (const claim of made) {
      const at = open.indexOf(claim);
      if (at < 0) wrong += 1;
      else {
        right += 1;
        open.splice(at, 1);
      }
    }
    missed += open.length;
    if (open.length > 0 || made.length !== sentence.claims.length) misread.push({ sentence, found: made });
  }
  return { right, wrong, missed, misread };
}
