import { type BodyRule, createBodies } from '../bodies.ts';
import type { Others, ResolvedRollUp } from '../checks/archive-check.ts';
import type { RollUp } from '../roll-up.ts';
import type { Digest } from './digest.ts';
import { type History, historyOf, type Year } from './history.ts';

/** How many reports a panel has, of how many bodies, and how many of them follow a report of the year before. */
export interface Extent {
  readonly reports: number;
  readonly bodies: number;
  readonly pairs: number;
}

/** The reports of many bodies over the years, as little of them as the checks between them need. */
export interface Panel {
  /** Takes a report up; false where nothing tells whose it is. */
  readonly add: (digest: Digest) => boolean;
  /** Body by body, in an order that does not depend on that of adding. */
  readonly histories: () => Iterable<History>;
  readonly others: Others;
  readonly extent: () => Extent;
  /** Bodies that a roll-up names and no report is of: perhaps their names are misspelt. */
  readonly unmet: () => readonly string[];
}

interface Holding {
  /** The least of the names that its reports print, so that it does not depend on the order. */
  name: string;
  readonly digests: Digest[];
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

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
  const holdings = new Map<string, Holding>();
  const texts = new Map<string, string>();
  /** One copy of a text that many digests share. */
  const shared = (text: string | null): string | null => {
    if (text === null) return null;
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };

  const yearOf = (key: string, year: number): Year | null => {
    const holding = holdings.get(key);
    const digests = holding?.digests.filter((digest) => digest.year === year) ?? [];
    return holding && digests.length > 0 ? (historyOf(key, holding.name, digests).years[0] ?? null) : null;
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
      const kept = { ...digest, publisher: shared(digest.publisher), publishedOn: shared(digest.publishedOn) };
      const holding = holdings.get(body.key);
      if (!holding) {
        holdings.set(body.key, { name: body.name, digests: [kept] });
        return true;
      }
      holding.digests.push(kept);
      if (body.name < holding.name) holding.name = body.name;
      return true;
    },
    *histories() {
      for (const [key, { name, digests }] of [...holdings].sort(([a], [b]) => byText(a, b))) {
        yield historyOf(key, name, digests);
      }
    },
    others: { rollUpsOf: ({ key }) => rollUpsByBody.get(key) ?? [] },
    extent: () => {
      let reports = 0;
      let pairs = 0;
      for (const { digests } of holdings.values()) {
        const years = new Set(digests.map(({ year }) => year));
        for (const year of years) if (years.has(year - 1)) pairs += 1;
        reports += digests.length;
      }
      return { reports, bodies: holdings.size, pairs };
    },
    unmet: () => {
      const names = new Set(rollUps.flatMap(({ body, subordinates }) => [body, ...subordinates]));
      return [...names].filter((name) => !holdings.has(bodies.keyOf(name)));
    },
  };
}
