import { parseArgs } from 'node:util';
import { sketched } from '../src/checks/sketch.ts';
import { readDocument } from '../src/document/index.ts';
import { claimsOf } from '../src/narrative/claims.ts';
import { readReports } from '../src/recognition/read.ts';
import { adversarial } from '../test/narrative/sentences/adversarial.ts';
import { derived } from '../test/narrative/sentences/derived.ts';
import { heldOut } from '../test/narrative/sentences/held-out.ts';
import type { Labelled } from '../test/narrative/sentences/labelled.ts';
import { open } from '../test/narrative/sentences/open.ts';
import { tallyOf } from '../test/narrative/sentences/tally.ts';
import { unseen } from '../test/narrative/sentences/unseen.ts';
import { inTurns } from './measure.ts';
import { templates } from './pages.ts';

/*
 * How well claims are read from prose, and how long that takes: narrative.ts [--set open|held-out|adversarial|derived|unseen] [--verbose]
 */
const { values } = parseArgs({
  options: { set: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});

const sets: readonly (readonly [string, readonly Labelled[]])[] = [
  ['open', open],
  ['held-out', heldOut],
  ['adversarial', adversarial],
  ['derived', derived],
  ['unseen', unseen],
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

const readings = templates().flatMap(({ bytes }) => readReports(readDocument(bytes).document));
/** A report that has little but claims: fifty labelled sentences, each a line. */
const dense = sketched({
  shows: { zh: '', en: '' },
  prose: { 0: sets.flatMap(([, sentences]) => sentences.map(({ text }) => text)).slice(0, 50) },
});
const times = inTurns(
  {
    'a generated page': (round) => readings.slice(round % 10, (round % 10) + 1).map(claimsOf),
    'fifty sentences': () => claimsOf(dense),
  },
  { rounds: 2000, warm: 500 },
);
for (const [name, taken] of times) console.log(`${name.padEnd(18)}${(1000 * taken).toFixed(0).padStart(6)} µs`);
