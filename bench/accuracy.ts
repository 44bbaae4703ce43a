import { parseArgs } from 'node:util';
import type { Options } from '../fixtures/generate/generate.ts';
import { layouts } from '../fixtures/generate/layouts/index.ts';
import { traits } from '../fixtures/generate/traits/index.ts';
import { measureMutations } from './accuracy/mutations.ts';
import { measureOthers } from './accuracy/others.ts';
import type { Group } from './accuracy/pages.ts';
import { measurePages, measureSeveral } from './accuracy/pages.ts';
import { reader, timesLine } from './accuracy/reader.ts';
import type { Tally } from './accuracy/tally.ts';
import { add, broken, lineOf, tally } from './accuracy/tally.ts';

/*
 * How much of generated reports comes back: each is read once sound and once with one figure changed.
 * accuracy.ts [--corpus pages|mutations|others|all] [--seed 1] [--count 5000] [--layout NAME] [--traits a,b] [--without a,b] [--tame] [--by layout|trait|form|encoding] [--verbose]
 * One report again: --seed S --count 1 --verbose. --traits '' asks for none, --tame for those a reader may not refuse.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'all' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '5000' },
    layout: { type: 'string' },
    traits: { type: 'string' },
    without: { type: 'string', default: '' },
    tame: { type: 'boolean', default: false },
    by: { type: 'string', default: 'layout' },
    verbose: { type: 'boolean', default: false },
  },
});

const shown = values.verbose ? Number.POSITIVE_INFINITY : 2;
const width = Math.max(...[...layouts, ...traits].map(({ name }) => name.length));
const options: Options = {
  wild: !values.tame,
  without: values.without.split(','),
  ...(values.layout === undefined ? {} : { layout: values.layout }),
  ...(values.traits === undefined ? {} : { habits: values.traits.split(',').filter((name) => name !== '') }),
};
const corpora = values.corpus === 'all' ? ['pages', 'mutations', 'others'] : values.corpus.split(',');
const groupNames: readonly Group[] = ['layout', 'trait', 'form', 'encoding'];
let failed = false;

function printGroups(groups: ReadonlyMap<string, Tally>): void {
  for (const [name, group] of [...groups].toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(lineOf(name, group, width));
}

function printNotes(notes: readonly string[]): void {
  // The worst first: wrong, false alarms, what was missed, what was lost.
  const rank = (note: string) => ['wrong', 'cand', 'false', 'missed'].findIndex((word) => note.startsWith(word)) >>> 0;
  const sorted = notes.toSorted((a, b) => rank(a) - rank(b));
  for (const note of values.verbose ? sorted : sorted.slice(0, 30)) console.log(note);
  if (sorted.length > 30 && !values.verbose) console.log(`… and ${sorted.length - 30} more (--verbose)`);
}

if (corpora.includes('pages')) {
  const keeper = reader();
  const ofChanged = reader();
  const by = groupNames.find((name) => name === values.by) ?? 'layout';
  const plan = { seed: Number(values.seed), count: Number(values.count), options, by, shown };
  const { groups, total, dropped } = measurePages(plan, keeper, ofChanged);
  console.log('pages');
  printGroups(groups);
  console.log(lineOf('all', total, width));
  const { right, wrong, lost } = total.cells;
  const kept = right + wrong + lost;
  const share = kept === 0 ? '–' : `${((100 * right) / kept).toFixed(3)} %`;
  console.log(`right ${share} of the cells whose place the page has kept`);
  const { placed, unplaced } = dropped.cells;
  console.log(
    `places lost: ${dropped.reports} pages | placed ${placed} (by identity ${dropped.byIdentity}) open ${unplaced} wrong ${dropped.cells.wrong} candidates wrong ${dropped.candidatesWrong} | slowest page ${dropped.slowest.toFixed(1)} ms`,
  );
  console.log(timesLine(keeper));
  if (ofChanged.times.length > 0) console.log(`with one figure changed: ${timesLine(ofChanged)}`);
  printNotes(keeper.notes);
  failed ||= broken(total);
}

if (corpora.includes('pages') && values.traits === undefined) {
  const keeper = reader();
  const count = Math.ceil(Number(values.count) / 20);
  const total = measureSeveral({ seed: Number(values.seed), count, options, by: 'layout', shown }, keeper);
  console.log(`\n${lineOf('several reports on a page', total, width)}`);
  printNotes(keeper.notes);
  failed ||= broken(total);
}

if (corpora.includes('others')) {
  const keeper = reader();
  console.log('\nnot a report');
  for (const [kind, result] of measureOthers(Number(values.seed), Math.ceil(Number(values.count) / 100), keeper)) {
    const { pages, notAssessable, figures, errors } = result;
    console.log(
      `${kind.padEnd(width)} ${`${pages}`.padStart(5)} pages | notAssessable ${notAssessable} figures reported ${figures} errors ${errors}`,
    );
    failed ||= notAssessable < pages || figures > 0;
  }
  printNotes(keeper.notes);
}

if (corpora.includes('mutations')) {
  const keeper = reader();
  const total = tally();
  console.log('\nmutations of markup');
  const groups = measureMutations(Number(values.seed), Math.ceil(Number(values.count) / 50), keeper, shown);
  printGroups(groups);
  for (const group of groups.values()) add(total, group);
  console.log(lineOf('all', total, width));
  console.log(timesLine(keeper));
  printNotes(keeper.notes);
  failed ||= broken(total);
}
process.exitCode = failed ? 1 : 0;
