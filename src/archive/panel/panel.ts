import { type BodyRule, createBodies } from '../bodies.ts';
import type { Others, ResolvedRollUp } from '../checks/archive-check.ts';
import type { RollUp } from '../roll-up.ts';
import type { Digest } from './digest.ts';
import { type History, historyOf, seriesOf, type Year } from './history.ts';
import { createHoldings } from './holdings.ts';

/** How many reports with figures a panel has, of how many bodies, and how many of them follow a report of the year before. */
export interface Extent {
  readonly reports: number;
  readonly bodies: number;
  readonly pairs: number;
  /** How many could be of consecutive years, but bear a name that others bear too, and where they lie does not tell whose they are. */
  readonly apart: number;
}

/** The reports of many bodies over the years, as little of them as the checks between them need. */
export interface Panel {
  /** Takes a report up; false where it cannot be compared: nothing tells whose it is, or it has no figure. */
  readonly add: (digest: Digest) => boolean;
  /** Body by body, in an order that does not depend on that of adding. */
  readonly histories: () => Iterable<History>;
  readonly others: Others;
  readonly extent: () => Extent;
  /** Bodies that a declaration names and no report is of: perhaps their names are misspelt. */
  readonly unmet: () => readonly string[];
}

/** What a user declares of bodies. */
export interface Declared {
  readonly bodies?: readonly BodyRule[];
  readonly rollUps?: readonly RollUp[];
}

/** Makes an empty panel; bodies are told by their names, but for what is declared. */
export function createPanel({ bodies: rules = [], rollUps = [] }: Declared = {}): Panel {
  const bodies = createBodies(
    rules,
    rollUps.flatMap(({ body, subordinates }) => [body, ...subordinates]),
  );
  const holdings = createHoldings();
  const yearOf = (key: string, year: number): Year | null => {
    const held = holdings.of(key);
    const digests = held.digests.filter((digest) => digest.year === year);
    return historyOf(key, { ...held, digests }).years[0] ?? null;
  };
  const rollUpsByBody = new Map<string, ResolvedRollUp[]>();
  for (const { body, complete, subordinates } of rollUps) {
    const members = subordinates.map((name) => {
      const key = bodies.keyOf(name);
      return { name, yearOf: (year: number) => yearOf(key, year) };
    });
    const key = bodies.keyOf(body);
    rollUpsByBody.set(key, [...(rollUpsByBody.get(key) ?? []), { complete, members }]);
  }

  return {
    add: (digest) => {
      const body = bodies.of(digest.publisher, digest.source, digest.year);
      if (!body) return false;
      holdings.add(body, digest);
      return digest.figures !== '';
    },
    *histories() {
      for (const key of [...holdings.keys()].sort()) {
        yield historyOf(key, holdings.of(key));
      }
    },
    others: { rollUpsOf: ({ key }) => rollUpsByBody.get(key) ?? [] },
    extent: () => {
      let reports = 0;
      let bodiesWithReports = 0;
      let pairs = 0;
      let apart = 0;
      for (const key of holdings.keys()) {
        const held = holdings.of(key);
        const digests = held.digests.filter(({ figures }) => figures !== '');
        if (digests.length === 0) continue;
        const series = held.isIdentified ? [digests] : seriesOf(historyOf(key, { ...held, digests })).map(reportsOf);
        const paired = series.filter((each) => pairsIn(each) > 0);
        for (const each of paired) pairs += pairsIn(each);
        if (!held.isIdentified && pairsIn(digests) > 0) apart += digests.length - paired.flat().length;
        reports += digests.length;
        bodiesWithReports += 1;
      }
      return { reports, bodies: bodiesWithReports, pairs, apart };
    },
    unmet: () => {
      const rolledUp = rollUps.flatMap(({ body, subordinates }) => [body, ...subordinates]);
      const names = new Set([...rolledUp, ...rules.map(({ body }) => body)]);
      return [...names].filter((name) => !holdings.has(bodies.keyOf(name)));
    },
  };
}

function reportsOf({ years }: History): readonly { readonly year: number }[] {
  return years.flatMap(({ reports }) => reports);
}

/** How many years among those of reports follow another. */
function pairsIn(reports: readonly { readonly year: number }[]): number {
  const years = new Set(reports.map(({ year }) => year));
  return [...years].filter((year) => years.has(year - 1)).length;
}
