import { parseArgs } from 'node:util';
import type { Generated, Options } from '../fixtures/generate/generate.ts';
import { generate } from '../fixtures/generate/generate.ts';
import { layouts } from '../fixtures/generate/layouts/index.ts';
import { traits } from '../fixtures/generate/traits/index.ts';
import { checkBytes } from '../src/check.ts';
import type { Outcome } from './accuracy/compare.ts';
import { catches, compare, errorsOf } from './accuracy/compare.ts';

/*
 * How much of generated reports comes back: each is read once sound and once with one figure changed.
 * accuracy.ts [--seed 1] [--count 2000] [--layout NAME] [--habits a,b] [--by layout|trait|form|encoding] [--verbose]; one report again: --seed S --count 1 --verbose
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '2000' },
    layout: { type: 'string' },
    habits: { type: 'string' },
    by: { type: 'string', default: 'layout' },
    verbose: { type: 'boolean', default: false },
  },
});

interface Tally {
  reports: number;
  readonly cells: Record<Outcome, number>;
  readonly metadata: Record<Outcome, number>;
  falseAlarms: number;
  damaged: number;
  caught: number;
}

function tally(): Tally {
  const none = () => ({ right: 0, wrong: 0, lost: 0 });
  return { reports: 0, cells: none(), metadata: none(), falseAlarms: 0, damaged: 0, caught: 0 };
}

const outcomes = ['right', 'wrong', 'lost'] as const;

function add(total: Tally, other: Tally): void {
  total.reports += other.reports;
  total.falseAlarms += other.falseAlarms;
  total.damaged += other.damaged;
  total.caught += other.caught;
  for (const outcome of outcomes) {
    total.cells[outcome] += other.cells[outcome];
    total.metadata[outcome] += other.metadata[outcome];
  }
}

const times: number[] = [];
const notes: string[] = [];

function read({ bytes, name }: Generated) {
  const before = performance.now();
  const [report] = checkBytes(bytes, name);
  times.push(performance.now() - before);
  return report;
}

/** Reads a report sound and damaged and counts what became of it. */
function measure(seed: number, options: Options, sound: Generated): Tally {
  const result = tally();
  const report = read(sound);
  const { cells, metadata, mismatches } = compare(sound.truth, report);
  add(result, { ...result, cells, metadata, reports: 1 });
  const about = `seed ${seed} ${sound.layout} ${sound.truth.form} [${sound.traits.join(' ')}] ${sound.encoding}`;
  const shown = values.verbose ? mismatches.length : 2;
  for (const { outcome, what, expected, got } of mismatches.slice(0, shown)) {
    notes.push(`${outcome} ${what}: expected ${expected}, got ${got} (${mismatches.length} in all) | ${about}`);
  }
  const alarms = errorsOf(report);
  result.falseAlarms = alarms.length;
  for (const { check, message, cells } of alarms.slice(0, shown)) {
    notes.push(`false alarm ${check} ${cells[0] ?? ''} ${message.en} | ${about}`);
  }
  const damaged = generate(seed, { ...options, damage: true });
  if (damaged.damaged) {
    result.damaged = 1;
    if (catches(read(damaged), damaged.damaged)) result.caught = 1;
    else notes.push(`missed ${damaged.damaged.cell} ${damaged.damaged.from} -> ${damaged.damaged.to} | ${about}`);
  }
  return result;
}

/** The lines of the table that a report is counted in. */
function groupsOf({ layout, traits, truth, encoding }: Generated): readonly string[] {
  if (values.by === 'trait') return traits.length > 0 ? traits : ['none'];
  if (values.by === 'form') return [truth.form];
  return [values.by === 'encoding' ? encoding : layout];
}

const width = Math.max(...[...layouts, ...traits].map(({ name }) => name.length));

function line(name: string, { reports, cells, metadata, falseAlarms, damaged, caught }: Tally): string {
  const counts = (tally: Tally['cells']) => outcomes.map((outcome) => `${outcome} ${tally[outcome]}`).join(' ');
  return `${name.padEnd(width)} ${`${reports}`.padStart(5)} reports | cells ${counts(cells)} | metadata ${counts(metadata)} | false alarms ${falseAlarms} | caught ${caught}/${damaged}`;
}

const first = Number(values.seed);
const options: Options = {
  ...(values.layout === undefined ? {} : { layout: values.layout }),
  ...(values.habits === undefined ? {} : { habits: values.habits.split(',').filter((name) => name !== '') }),
};
const groups = new Map<string, Tally>();
const total = tally();
for (let seed = first; seed < first + Number(values.count); seed++) {
  const sound = generate(seed, options);
  const result = measure(seed, options, sound);
  add(total, result);
  for (const name of groupsOf(sound)) {
    const group = groups.get(name) ?? tally();
    groups.set(name, group);
    add(group, result);
  }
}
for (const [name, group] of [...groups].toSorted(([a], [b]) => a.localeCompare(b))) console.log(line(name, group));
console.log(line('all', total));
const sorted = times.toSorted((a, b) => a - b);
const share = (100 * total.cells.right) / (total.cells.right + total.cells.wrong + total.cells.lost);
console.log(`right ${share.toFixed(3)} % of cells`);
console.log(
  `time per report: median ${(sorted[sorted.length >> 1] ?? 0).toFixed(2)} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(1)} ms`,
);
for (const note of values.verbose ? notes : notes.slice(0, 30)) console.log(note);
if (notes.length > 30 && !values.verbose) console.log(`… and ${notes.length - 30} more (--verbose)`);
const failed =
  total.cells.wrong > 0 || total.metadata.wrong > 0 || total.falseAlarms > 0 || total.caught < total.damaged;
process.exitCode = failed ? 1 : 0;
