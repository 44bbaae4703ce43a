import type { Generated, Options } from '../../fixtures/generate/generate.ts';
import { generate } from '../../fixtures/generate/generate.ts';
import { generateSeveral } from '../../fixtures/generate/several.ts';
import { traits as allTraits } from '../../fixtures/generate/traits/index.ts';
import { catchable, catches, comparePage, errorsOf } from './compare.ts';
import type { Reader } from './reader.ts';
import type { Tally } from './tally.ts';
import { add, addComparison, tally } from './tally.ts';

export type Group = 'layout' | 'trait' | 'form' | 'encoding';

/** What is to be measured. */
export interface Plan {
  readonly seed: number;
  readonly count: number;
  readonly options: Options;
  readonly by: Group;
  /** Mismatches noted per page. */
  readonly shown: number;
}

/** Tallies by group and in all, and of the pages that have lost places alone. */
export interface Measured {
  readonly groups: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  readonly dropped: Tally;
}

const losing = new Set(allTraits.filter((trait) => trait.losesPlaces).map((trait) => trait.name));

/** Notes what is wrong, lost or raised without cause on one page, and counts it; errors where `alarms` says that there is no cause for any. */
export function judge(page: Generated, about: string, reader: Reader, shown: number, alarms = true): Tally {
  const result = tally();
  const { reports, milliseconds } = reader.read(page.bytes, page.name);
  result.reports = 1;
  result.slowest = milliseconds;
  for (const comparison of comparePage(page.truths, reports)) {
    addComparison(result, comparison);
    const { mismatches } = comparison;
    const worstFirst = mismatches.toSorted((a, b) => Number(b.outcome !== 'lost') - Number(a.outcome !== 'lost'));
    for (const { outcome, what, expected, got } of worstFirst.slice(0, shown)) {
      reader.notes.push(
        `${outcome} ${what}: expected ${expected}, got ${got} (${mismatches.length} in all) | ${about}`,
      );
    }
  }
  const raised = alarms ? reports.flatMap((report) => errorsOf(report)) : [];
  result.falseAlarms = raised.length;
  for (const { check, message, cells } of raised.slice(0, shown)) {
    reader.notes.push(`false alarm ${check} ${cells[0] ?? ''} ${message.en} | ${about}`);
  }
  return result;
}

/** Says which page it was, so that it can be made again. */
export function aboutPage(seed: number, { layout, truth, traits, encoding }: Generated): string {
  return `seed ${seed} ${layout} ${truth.form} [${traits.join(' ')}] ${encoding}`;
}

/** Reads each report sound, and with one figure changed by another reader: to name the cell that is wrong takes time of its own. */
export function measurePages(
  { seed: first, count, options, by, shown }: Plan,
  reader: Reader,
  ofChanged: Reader,
): Measured {
  const groups = new Map<string, Tally>();
  const total = tally();
  const dropped = tally();
  for (let seed = first; seed < first + count; seed++) {
    const sound = generate(seed, options);
    const about = aboutPage(seed, sound);
    const result = judge(sound, about, reader, shown);
    const { damaged, bytes, name } = generate(seed, { ...options, damage: true });
    const [report] = damaged ? ofChanged.read(bytes, name).reports : [];
    if (damaged && catchable(report, damaged)) {
      result.damaged = 1;
      if (catches(report, damaged)) result.caught = 1;
      else reader.notes.push(`missed ${damaged.cell} ${damaged.from} -> ${damaged.to} | ${about}`);
    }
    add(total, result);
    if (sound.traits.some((trait) => losing.has(trait))) add(dropped, result);
    for (const group of groupsOf(sound, by)) {
      const known = groups.get(group) ?? tally();
      groups.set(group, known);
      add(known, result);
    }
  }
  return { groups, total, dropped };
}

/** Reads pages that hold several reports. */
export function measureSeveral({ seed: first, count, options, shown }: Plan, reader: Reader): Tally {
  const total = tally();
  for (let seed = first; seed < first + count; seed++) {
    const page = generateSeveral(seed, options);
    add(total, judge(page, `several ${aboutPage(seed, page)}`, reader, shown));
  }
  return total;
}

/** The lines of the printed table that a report is counted in. */
function groupsOf({ layout, traits, truth, encoding }: Generated, by: Group): readonly string[] {
  if (by === 'trait') return traits.length > 0 ? traits : ['none'];
  if (by === 'form') return [truth.form];
  return [by === 'encoding' ? encoding : layout];
}
