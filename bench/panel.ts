import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { generate } from '../fixtures/generate/generate.ts';
import { randomOf } from '../fixtures/generate/random.ts';
import { makeYears, withChanges } from '../fixtures/generate/years.ts';
import { createPanel, type Digest, digestOf, findBetween } from '../src/archive/panel/index.ts';
import type { RollUp } from '../src/archive/roll-up.ts';
import { checkBytes } from '../src/check.ts';
import { defaultSettings } from '../src/checks/index.ts';
import { definitionOf } from '../src/forms/index.ts';
import { type Edition, plants } from './panel/plants.ts';

/*
 * What the checks between reports find: three years of 200 bodies, printed in varied layouts and read like any other page, without a
 * contradiction but for those planted between years and in roll-ups; and what a panel of 50,000 reports takes.
 * panel.ts [--seed 1] [--wild] [--verbose]
 * --wild: pages without a planted contradiction may also have habits that lose places or that a reader may refuse.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    wild: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const bodyCount = 200;
const rollUpCount = 18;
const membersOfRollUp = 6;
/** Nothing tells whose page it is, or for which year: the panel does not take it. A mixed table prints figures that no year has. */
const neverChosen = ['title-none', 'years-conflict', 'mixed-table'];
/** A page on which a contradiction is planted prints the figures that contradict each other. */
const hiding = ['zeros-slash', 'zeros-hyphen', 'zeros-dash', 'zeros-blank', 'some-zeros-blank'];

const places = ['云溪', '松河', '临澜', '白石', '青原', '望川', '柳浦', '石桥', '南屏', '长汀里', '沙渡', '平岭'].map(
  (place) => `${place}县`,
);
const departments = [
  '青石街道',
  '柳湾镇',
  '石桥乡',
  '统计局',
  '财政局',
  '教育局',
  '民政局',
  '水利局',
  '司法局',
  '审计局',
  '文化和旅游局',
  '农业农村局',
  '卫生健康局',
  '应急管理局',
  '医疗保障局',
  '市场监督管理局',
  '人力资源和社会保障局',
];
const endings: Readonly<Record<string, string>> = { 青石街道: '办事处', 柳湾镇: '人民政府', 石桥乡: '人民政府' };

const names = departments.flatMap((department) => places.map((place) => [place, department] as const));
const expected = new Set<string>();
const digests: Digest[] = [];
const perLayout = new Map<string, number>();
let pages = 0;
let uncertain = 0;

function printed(publisher: string, year: number, number: number): string {
  const tails = ['政府信息公开工作年度报告', '政府信息公开年度报告', '信息公开工作年度报告'];
  const random = randomOf(number, 'title');
  const tail = random.pick(tails);
  return random.pick([
    `${publisher}${year}年${tail}`,
    `${publisher}${year}年度${tail}`,
    `${year}年${publisher}${tail}`,
    `${publisher}${tail}（${year}年）`,
  ]);
}

/** Prints a report, reads and checks the page, and gives its digest, as it comes back from a journal. */
function published(publisher: string, { year, form, figures, copy }: Edition, isPlanted: boolean): string {
  const number = seed * 100_000 + pages;
  pages += 1;
  const about = {
    publisher,
    writtenBy: publisher,
    year,
    title: printed(publisher, year, number),
    publishedOn: `${year + 1}-0${copy}-15`,
  };
  const without = isPlanted ? [...neverChosen, ...hiding] : neverChosen;
  const page = generate(number, { form: form.id, figures, about, without, wild: values.wild && !isPlanted });
  perLayout.set(page.layout, (perLayout.get(page.layout) ?? 0) + 1);
  const source = `${year}/${page.name}`;
  const [report] = checkBytes(page.bytes, source);
  const digest = report ? digestOf(report) : null;
  if (digest) digests.push(JSON.parse(JSON.stringify(digest)));
  else uncertain += 1;
  return source;
}

function yearsOf(number: number, from: number): Edition[] {
  return makeYears(seed * 1000 + number, from, 3).map((year) => ({ ...year, copy: 1 }));
}

const inRollUps: { readonly name: string; readonly years: readonly Edition[] }[] = [];
for (let number = 0; number < bodyCount; number += 1) {
  const [place, department] = names[number] ?? ['', ''];
  const name = `${place}${department}`;
  const planted = plants[number];
  const from = planted?.from ?? (number < plants.length + rollUpCount * membersOfRollUp ? 2021 : 2019 + (number % 4));
  const sound = yearsOf(number, from);
  const { reports, at } = planted?.plant(sound) ?? { reports: sound, at: -1 };
  if (!planted) inRollUps.push({ name, years: sound });
  for (const [i, report] of reports.entries()) {
    const ending = (number + i) % 2 === 0 ? (endings[department] ?? '') : '';
    const source = published(`${name}${ending}`, report, planted !== undefined);
    if (i === at) expected.add(`${planted?.check} ${source}`);
  }
}

/** The sum of several bodies' reports of a year. */
function summed(members: readonly (readonly Edition[])[], i: number): Edition {
  const [first] = members.flatMap((years) => years[i] ?? []);
  if (!first) throw new RangeError('nobody to add up');
  const figures = new Map(
    first.form.cells.map(({ id }) => {
      const all = members.map((years) => years[i]?.figures.get(id)?.value ?? 0);
      const sum = all.reduce((one, other) => one + other, 0);
      return [id, { value: definitionOf(id).column.domain === 'money' ? Math.round(sum * 100) / 100 : sum }];
    }),
  );
  return { ...first, figures };
}

/** Of the roll-ups ten contradict their members in the last year; two lack the report of a member. */
const rollUps: RollUp[] = [];
for (let number = 0; number < rollUpCount; number += 1) {
  const members = inRollUps.slice(number * membersOfRollUp, (number + 1) * membersOfRollUp);
  const body = `汇总${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未'.charAt(number)}市`;
  const isComplete = number % 2 === 0;
  const lacks = number >= rollUpCount - 2;
  const isPlanted = number < 10;
  const absent = lacks ? [`${body}信访局`] : [];
  rollUps.push({ body, complete: isComplete || lacks, subordinates: [...members.map(({ name }) => name), ...absent] });
  const granted = 'applications.granted.naturalPerson';
  for (let i = 0; i < 3; i += 1) {
    const sum = summed(
      members.map(({ years }) => years),
      i,
    );
    const value = sum.figures.get(granted)?.value ?? 0;
    const isWrong = isPlanted && i === 2;
    const change = isComplete || value === 0 ? 3 : -1;
    const figures = isWrong ? withChanges(sum.form, sum.figures, { [granted]: value + change }) : sum.figures;
    const source = published(body, { ...sum, figures }, isWrong);
    // Where not every member is declared, and the figure is zero, more contradicts nothing.
    if ((isWrong && (isComplete || change < 0)) || lacks) expected.add(`roll-up ${source}`);
  }
}

const panel = createPanel({ rollUps });
const unknown = digests.filter((digest) => !panel.add(digest)).length;
const found = [...findBetween(panel, defaultSettings)];
const keys = new Set(found.map(({ check, source }) => `${check} ${source}`));
const missed = [...expected].filter((key) => !keys.has(key));
const unexpected = found.filter(({ check, source }) => !expected.has(`${check} ${source}`));
/** Of wild pages some cannot be read, and a roll-up says so. */
const invented = unexpected.filter(
  ({ check, severity }) => !(values.wild && check === 'roll-up' && severity === 'info'),
);
const { reports, bodies, pairs } = panel.extent();
console.log(
  `${pages} pages in ${perLayout.size} layouts: ${reports} reports of ${bodies} bodies, ${pairs} pairs of years; not compared ${uncertain + unknown}; not met: ${panel.unmet().join(' ')}`,
);
for (const check of new Set([...expected].map((key) => key.split(' ')[0] ?? ''))) {
  const planted = [...expected].filter((key) => key.startsWith(`${check} `));
  const met = planted.filter((key) => keys.has(key)).length;
  const extra = invented.filter((finding) => finding.check === check).length;
  console.log(
    `  ${check.padEnd(18)} found ${String(met).padStart(3)} of ${String(planted.length).padStart(3)}  invented ${extra}`,
  );
}
if (values.wild) console.log(`  roll-ups that say which members were not read: ${unexpected.length - invented.length}`);
console.log(`found ${expected.size - missed.length} / planted ${expected.size} / invented ${invented.length}`);
for (const key of missed) console.log(`missed ${key}`);
for (const { check, source, message } of invented) console.log(`invented ${check} ${source}: ${message.zh}`);
if (values.verbose)
  for (const { severity, source, message } of found)
    console.log(`${severity} ${source}: ${message.zh}\n  ${message.en}`);

/** What 50,000 digests take in a panel: those of above, each time of other bodies. */
function measureMemory(count: number): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const used = (): number => {
    if (typeof collect === 'function') collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const lines = digests.map((digest) => JSON.stringify(digest));
  const average = lines.reduce((sum, line) => sum + line.length, 0) / lines.length;
  const before = used();
  const large = createPanel();
  for (let i = 0; i < count; i += 1) {
    const digest: Digest = JSON.parse(lines[i % lines.length] ?? '{}');
    const round = Math.floor(i / lines.length);
    // Flat strings, as they come from a worker or a journal.
    const source = JSON.parse(JSON.stringify(`archive/${round}/${digest.source}`));
    large.add({ ...digest, source, publisher: `第${round}组${digest.publisher}` });
  }
  const perDigest = (used() - before) / count;
  const start = performance.now();
  let findings = 0;
  for (const _ of findBetween(large, defaultSettings)) findings += 1;
  const taken = performance.now() - start;
  console.log(
    `${count} digests: ${perDigest.toFixed(0)} bytes each in the panel (${average.toFixed(0)} characters as JSON); ${findings} findings in ${(taken / 1000).toFixed(2)} s`,
  );
}

measureMemory(50_000);
process.exitCode = missed.length + invented.length > 0 ? 1 : 0;
