import type { Generated } from '../../fixtures/generate/generate.ts';
import { generate, withoutPlaces } from '../../fixtures/generate/generate.ts';
import type { Mutation } from '../../fixtures/generate/mutations.ts';
import { mutate, mutations } from '../../fixtures/generate/mutations.ts';
import { randomOf } from '../../fixtures/generate/random.ts';
import { judge } from './pages.ts';
import type { Reader } from './reader.ts';
import type { Tally } from './tally.ts';
import { add, tally } from './tally.ts';

const layouts = ['html-spans', 'html-plain', 'html-word', 'html-nested', 'html-split'];

/** A page whose markup one or several mutations have passed over. */
function mutated(seed: number, chosen: readonly Mutation[]): Generated {
  const random = randomOf(seed, 'mutations');
  const habits = random.chance(0.5) ? {} : { habits: [] };
  const page = generate(seed, { layout: random.pick(layouts), encoding: 'utf-8', ...habits });
  const text = chosen.reduce((before, mutation) => mutate(before, mutation, random), page.text);
  const losing = chosen.some((mutation) => mutation.losesPlaces);
  const place = chosen.some((mutation) => mutation.losesFigures) ? 'gone' : 'lost';
  const truths = losing ? page.truths.map((truth) => withoutPlaces(truth, place)) : page.truths;
  return { ...page, text, bytes: Buffer.from(text, 'utf8'), truths };
}

/** Reads pages with each mutation alone, and with three at once. */
export function measureMutations(
  seed: number,
  count: number,
  reader: Reader,
  shown: number,
): ReadonlyMap<string, Tally> {
  const groups = new Map<string, Tally>();
  for (const name of [...mutations.map((mutation) => mutation.name), 'three at once']) {
    const group = tally();
    groups.set(name, group);
    const own = mutations.filter((mutation) => mutation.name === name);
    for (let number = seed; number < seed + count; number++) {
      const random = randomOf(number, name);
      const chosen = own.length > 0 ? own : [random.pick(mutations), random.pick(mutations), random.pick(mutations)];
      const page = mutated(number, chosen);
      const about = `mutation ${chosen.map((mutation) => mutation.name).join(' + ')} | seed ${number} ${page.layout}`;
      // Where places are lost, nothing can be asked of the sums, and a table that was cut off is truly not there.
      const alarms = !chosen.some((mutation) => mutation.losesPlaces);
      add(group, judge(page, about, reader, shown, alarms));
    }
  }
  return groups;
}
