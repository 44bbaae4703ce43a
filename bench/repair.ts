import { parseArgs } from 'node:util';
import { generate } from '../fixtures/generate/generate.ts';
import { checkBytes } from '../src/check.ts';
import { evaluateIdentities } from '../src/checks/arithmetic/identities.ts';
import { factsOf } from '../src/checks/facts.ts';
import { type Statement, statementsOf } from '../src/checks/narrative/statements.ts';
import { defaultSettings } from '../src/checks/settings.ts';
import { definitionOf, type TableId } from '../src/forms/index.ts';
import { repairsOf } from '../src/repair/index.ts';
import type { Reading } from '../src/report/report.ts';
import {
  type Damaged,
  damagedReading,
  exchangedReading,
  randomReading,
  rankOfTruth,
  type Wrong,
} from '../test/repair/damages.ts';

/*
 * How often a repair is what was damaged, and what it costs: repair.ts [--singles 5000] [--pairs 2000] [--seed 1]
 */
const { values } = parseArgs({
  options: {
    singles: { type: 'string', default: '5000' },
    pairs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
});
const firstSeed = Number(values.seed);

interface Tally {
  reports: number;
  consistent: number;
  first: number;
  amongThree: number;
  listed: number;
}

const times: number[] = [];

function timed(reading: Reading, statements: readonly Statement[] = []): ReturnType<typeof repairsOf> {
  const identities = evaluateIdentities(reading);
  const before = performance.now();
  const repairs = repairsOf(reading, identities, () => statements);
  times.push(performance.now() - before);
  return repairs;
}

function count(groups: Map<string, Tally>, name: string, wrong: Wrong, statements?: readonly Statement[]): void {
  const tally = groups.get(name) ?? { reports: 0, consistent: 0, first: 0, amongThree: 0, listed: 0 };
  groups.set(name, tally);
  const repairs = timed(wrong.reading, statements);
  // Damages that cancel out, and blanks that may stand for anything, leave nothing to repair.
  if (evaluateIdentities(wrong.reading).every(({ outcome }) => outcome !== 'fail')) {
    tally.consistent++;
    return;
  }
  const rank = rankOfTruth(repairs, wrong);
  tally.reports++;
  if (rank === 0) tally.first++;
  if (rank >= 0 && rank < 3) tally.amongThree++;
  if (rank >= 0) tally.listed++;
  if (values.verbose && (rank < 0 || rank > 2)) {
    console.log(JSON.stringify({ name, rank, damages: wrong.damages, repairs: repairs.slice(0, 4) }));
  }
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`.padStart(9);

function print(title: string, groups: ReadonlyMap<string, Tally>): void {
  const all: Tally = { reports: 0, consistent: 0, first: 0, amongThree: 0, listed: 0 };
  for (const tally of groups.values()) {
    all.reports += tally.reports;
    all.consistent += tally.consistent;
    all.first += tally.first;
    all.amongThree += tally.amongThree;
    all.listed += tally.listed;
  }
  console.log(`\n${title}`);
  for (const [name, tally] of [...groups].toSorted(([a], [b]) => a.localeCompare(b)).concat([['all', all]])) {
    const shares = `first ${percent(tally.first, tally.reports)}  among three ${percent(tally.amongThree, tally.reports)}  listed ${percent(tally.listed, tally.reports)}`;
    console.log(
      `  ${name.padEnd(18)} ${String(tally.reports).padStart(5)}  ${shares}  nothing fails ${tally.consistent}`,
    );
  }
}

/** Pages of the generator with one figure changed, read like any other page. */
function pages(reports: number): Map<string, Tally> {
  const groups = new Map<string, Tally>();
  for (let seed = firstSeed, seen = 0; seen < reports; seed++) {
    const { bytes, name, damaged } = generate(seed, { damage: true });
    if (!damaged) continue;
    const [reading] = checkBytes(bytes, name);
    if (!reading) continue;
    seen++;
    const { table } = definitionOf(damaged.cell);
    const damages = [{ cell: damaged.cell, was: damaged.from, is: damaged.to }];
    count(groups, table, { reading, kind: 'page', damages });
  }
  return groups;
}

/** Rows of the printed identity that can be wrong as a whole and still add up. */
const WHOLE_ROWS = ['received', 'carriedIn', 'carriedOut'];

/** Pages of the generator on which a whole row was left at zero or has one request too many, their prose as it was. */
function rows(reports: number): { readonly silent: Map<string, Tally>; readonly heard: Map<string, Tally> } {
  const [silent, heard] = [new Map<string, Tally>(), new Map<string, Tally>()];
  for (let seed = firstSeed, seen = 0; seen < reports; seed++) {
    const { bytes, name } = generate(seed);
    const [page] = checkBytes(bytes, name);
    const row = WHOLE_ROWS[seed % WHOLE_ROWS.length] ?? '';
    const isLost = seed % 2 === 0;
    if (!page || evaluateIdentities(page).some(({ outcome }) => outcome !== 'pass')) continue;
    const cells = new Map(page.cells);
    const damages: Damaged[] = [];
    for (const cell of page.cells.values()) {
      const {
        table,
        row: { row: own },
        column,
      } = definitionOf(cell.id);
      if (table !== 'applications' || own !== row || cell.value === null) continue;
      const isCounted = column.id === 'naturalPerson' || column.id === 'total';
      const is = isLost ? 0 : cell.value + (isCounted ? 1 : 0);
      if (is === cell.value) continue;
      damages.push({ cell: cell.id, was: cell.value, is });
      cells.set(cell.id, { ...cell, value: is, raw: `${is}` });
    }
    const facts = factsOf({ ...page, cells }, defaultSettings);
    // Where the prose says nothing of the tables there is nothing to compare.
    const statements = statementsOf(facts);
    if (damages.length === 0 || statements.length === 0) continue;
    seen++;
    const wrong = { reading: facts.reading, kind: `${row} ${isLost ? 'lost' : 'one more'}`, damages };
    count(silent, wrong.kind, wrong);
    count(heard, wrong.kind, wrong, statements);
  }
  return { silent, heard };
}

function slips(reports: number, make: (seed: number) => Wrong, byKind: boolean): Map<string, Tally> {
  const groups = new Map<string, Tally>();
  for (let seed = firstSeed; seed < firstSeed + reports; seed++) {
    const wrong = make(seed);
    count(groups, byKind ? wrong.kind : 'reports', wrong);
  }
  return groups;
}

function printTimes(title: string): void {
  const sorted = times.toSorted((a, b) => a - b);
  const median = (sorted[sorted.length >> 1] ?? 0).toFixed(3);
  console.log(`  time of repair, ${title}: median ${median} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(2)} ms`);
  times.length = 0;
}

const singles = Number(values.singles);
const pairs = Number(values.pairs);
slips(200, (seed) => damagedReading(seed, 'applications', 2), false);
times.length = 0;

print('one figure changed, pages of the generator, by table', pages(singles));
printTimes('one figure');
const { silent, heard } = rows(pairs);
print('a whole row of table 3 wrong, pages of the generator whose prose tells figures, the prose not heard', silent);
print('… the prose heard', heard);
printTimes('a whole row');
const tables: readonly (readonly [TableId, string])[] = [
  ['applications', 'table 3'],
  ['remedies', 'table 4'],
];
for (const [table, name] of tables) {
  print(
    `one figure changed in ${name}, by slip`,
    slips(singles, (seed) => damagedReading(seed, table, 1), true),
  );
  printTimes('one figure');
  print(
    `two figures changed in ${name}`,
    slips(pairs, (seed) => damagedReading(seed, table, 2), false),
  );
  printTimes('two figures');
  print(
    `two cells of ${name} exchanged`,
    slips(pairs, (seed) => exchangedReading(seed, table), true),
  );
  printTimes('exchanges');
}
const anywhere = (seed: number) => damagedReading(seed, ['applications', 'remedies'], 2);
print('two figures changed anywhere in tables 3 and 4, each table by itself', slips(pairs, anywhere, false));
printTimes('two figures anywhere');
for (const figures of [3, 4, 5, 8]) {
  print(
    `${figures} figures changed in table 3`,
    slips(300, (seed) => damagedReading(seed, 'applications', figures), false),
  );
  printTimes(`${figures} figures`);
}
for (const most of [1, 3, 99]) {
  for (let seed = firstSeed; seed < firstSeed + 300; seed++) timed(randomReading(seed, most));
  printTimes(`every cell random up to ${most}`);
}
