import { parseArgs } from 'node:util';
import { adversarial } from '../test/narrative/sentences/adversarial.ts';
import { heldOut } from '../test/narrative/sentences/held-out.ts';
import type { Labelled } from '../test/narrative/sentences/labelled.ts';
import { open } from '../test/narrative/sentences/open.ts';
import { tallyOf } from '../test/narrative/sentences/tally.ts';

/*
 * How well claims are read from prose: narrative.ts [--set open|held-out|adversarial] [--verbose]
 */
const { values } = parseArgs({
  options: { set: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});

const sets: readonly (readonly [string, readonly Labelled[]])[] = [
  ['open', open],
  ['held-out', heldOut],
  ['adversarial', adversarial],
];
for (const [name, sentences] of sets) {
  if (values.set !== undefined && values.set !== name) continue;
  const { right, wrong, missed, misread } = tallyOf(sentences);
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const traps = sentences.filter(({ claims }) => claims.length === 0).length;
  console.log(
    `${name}: ${sentences.length} sentences, ${traps} of them traps; precision ${percent(right, right + wrong)}, recall ${percent(right, right + missed)} (${right} right, ${wrong} wrong, ${missed} missed)`,
  );
  if (!values.verbose) continue;
  for (const { sentence, found } of misread) {
    console.log(`  ${sentence.text}\n    expected ${sentence.claims.join(' ')}\n    found    ${found.join(' ')}`);
  }
}
