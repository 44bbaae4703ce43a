import { following, withChanges, type YearFigures } from '../../fixtures/generate/years.ts';
import type { CellId } from '../../src/forms/index.ts';

/** A report to be printed. */
export interface Edition extends YearFigures {
  /** Which of the pages of its body and year it is. */
  readonly copy: number;
}

/** A contradiction planted among the reports of one body: what the reports become, and which is to be found how. */
export interface Plant {
  readonly check: string;
  /** First year of the three. */
  readonly from: number;
  readonly plant: (years: readonly Edition[]) => { readonly reports: readonly Edition[]; readonly at: number };
}

type Changes = Readonly<Partial<Record<CellId, number>>>;
type Change = (figure: (year: number, id: CellId) => number) => readonly Changes[];

/**
 * Changes the figures of each year; those after the planted one follow it without contradiction.
 *
 * @param at the year that the finding is about, from 0
 */
function changed(check: string, from: number, at: number, change: Change): Plant {
  return {
    check,
    from,
    plant: (years) => {
      const changes = change((year, id) => years[year]?.figures.get(id)?.value ?? 0);
      const reports: Edition[] = [];
      for (const [i, year] of years.entries()) {
        const before = reports.at(-1);
        const own = i > at && before ? following(before, year.form, year.figures) : year.figures;
        reports.push({ ...year, figures: withChanges(year.form, own, changes[i] ?? {}) });
      }
      return { reports, at };
    },
  };
}

const carriedOver = (at: number, from: number) =>
  changed('carry-over', from, at, (figure) => {
    const changes: Changes[] = [{}, {}, {}];
    const more = figure(at, 'applications.carriedIn.naturalPerson') + 1 + (from % 3);
    changes[at] = {
      'applications.carriedIn.naturalPerson': more,
      'applications.granted.naturalPerson': figure(at, 'applications.granted.naturalPerson') + more,
    };
    return changes;
  });

const otherKind = (from: number) =>
  changed('carry-over', from, 1, (figure) => [
    { 'applications.carriedOut.naturalPerson': figure(0, 'applications.carriedOut.naturalPerson') + 2 },
    { 'applications.carriedIn.commercialEnterprise': figure(1, 'applications.carriedIn.commercialEnterprise') + 2 },
  ]);

const items = (row: 'licensing' | 'penalties' | 'fees') =>
  changed('items-carry-over', 2019, 1, (figure) => [
    {},
    { [`proactive.${row}.itemsLastYear`]: figure(1, `proactive.${row}.itemsLastYear`) + 3 },
  ]);

const inForce = (delta: number) =>
  changed('in-force-change', 2021, 2, () => [
    { 'proactive.normativeDocuments.inForce': 20, 'proactive.normativeDocuments.repealed': 0 },
    {
      'proactive.normativeDocuments.issued': 2,
      'proactive.normativeDocuments.repealed': 0,
      'proactive.normativeDocuments.inForce': 22,
    },
    {
      'proactive.normativeDocuments.issued': 1,
      'proactive.normativeDocuments.repealed': 2,
      'proactive.normativeDocuments.inForce': 21 + delta,
    },
  ]);

const disclosed = (row: 'governmentRules' | 'normativeDocuments') =>
  changed('disclosed-change', 2019, 1, () => [
    { [`proactive.${row}.totalDisclosed`]: 19 },
    { [`proactive.${row}.totalDisclosed`]: 4 },
  ]);

const jump = (row: 'licensing' | 'penalties' | 'coercion', from: number, to: number) =>
  changed('year-jump', 2020, 2, () => [
    { [`proactive.${row}.decisions`]: from },
    { [`proactive.${row}.decisions`]: from },
    { [`proactive.${row}.decisions`]: to },
  ]);

const pending = (row: 'reconsideration' | 'litigation.direct') =>
  changed('pending-cases', 2020, 2, (figure) => [
    {},
    { [`remedies.${row}.pending`]: figure(1, `remedies.${row}.pending`) + 1 },
    Object.fromEntries(
      (['upheld', 'corrected', 'other', 'pending'] as const).map((column) => [`remedies.${row}.${column}`, 0]),
    ),
  ]);

const flows = ['licensing', 'penalties', 'coercion'] as const;

/** Table 2 of the third year is that of the second. */
const staleProactive: Plant = changed('stale-figures', 2021, 2, (figure) => {
  const table: Changes = {
    ...Object.fromEntries(
      (['governmentRules', 'normativeDocuments'] as const).flatMap((row) => [
        [`proactive.${row}.issued`, 0],
        [`proactive.${row}.repealed`, 0],
        [`proactive.${row}.inForce`, figure(0, `proactive.${row}.inForce`)],
      ]),
    ),
    ...Object.fromEntries(flows.map((row, i) => [`proactive.${row}.decisions`, 318 + 40 * i])),
    'proactive.fees.amount': 2.5,
  };
  const asBusy = Object.fromEntries(flows.map((row, i) => [`proactive.${row}.decisions`, 290 + 50 * i]));
  return [asBusy, table, table];
});

/** Table 3 of the second year is that of the first. */
const staleApplications: Plant = {
  check: 'stale-figures',
  from: 2021,
  plant: (years) => {
    const [first, second, third] = years;
    if (!first || !second || !third) throw new RangeError('three years');
    const steady = Object.fromEntries(
      [...first.figures]
        .filter(([id]) => id.startsWith('applications.carriedIn.'))
        .map(([id, { value }]) => [id.replace('carriedIn', 'carriedOut'), value]),
    );
    const own = {
      ...steady,
      'applications.granted.naturalPerson': 1234,
      'applications.partlyGranted.commercialEnterprise': 36,
      'applications.unable.notHeld.naturalPerson': 7,
    };
    const start = { ...first, figures: withChanges(first.form, first.figures, own) };
    const copied = [...start.figures].filter(([id]) => id.startsWith('applications.'));
    const stale = { ...second, figures: new Map([...second.figures, ...copied]) };
    // The last year is about as busy, so that nothing jumps.
    const busy = withChanges(third.form, third.figures, { 'applications.granted.naturalPerson': 1100 });
    return { reports: [start, stale, { ...third, figures: following(stale, third.form, busy) }], at: 1 };
  },
};

const double = (from: number, delta: number): Plant => ({
  check: 'duplicate-report',
  from,
  plant: (years) => {
    const [, year] = years;
    if (!year) throw new RangeError('three years');
    const granted = (year.figures.get('applications.granted.naturalPerson')?.value ?? 0) + delta;
    const figures = withChanges(year.form, year.figures, { 'applications.granted.naturalPerson': granted });
    return { reports: [...years, { ...year, figures, copy: 2 }], at: 3 };
  },
});

const gap = (from: number): Plant => ({
  check: 'missing-year',
  from,
  plant: (years) => ({ reports: years.filter((_, i) => i !== 1), at: 1 }),
});

/** Sixty contradictions of every kind. */
export const plants: readonly Plant[] = [
  ...[2019, 2020, 2021, 2022].flatMap((from) => [carriedOver(1, from), carriedOver(2, from), carriedOver(2, from)]),
  ...[2019, 2020, 2021, 2022].map(otherKind),
  ...(['licensing', 'penalties', 'fees'] as const).flatMap((row) => [items(row), items(row)]),
  ...[9, 40, 200, -9, -18, 14].map(inForce),
  ...(['governmentRules', 'normativeDocuments'] as const).flatMap((row) => [disclosed(row), disclosed(row)]),
  jump('licensing', 40, 4000),
  jump('licensing', 200, 30),
  jump('penalties', 23, 2300),
  jump('penalties', 500, 50),
  jump('coercion', 66, 0),
  jump('coercion', 20, 100),
  ...(['reconsideration', 'litigation.direct'] as const).flatMap((row) => [pending(row), pending(row)]),
  ...Array.from({ length: 4 }, () => staleProactive),
  ...Array.from({ length: 4 }, () => staleApplications),
  ...[2019, 2020, 2021, 2022].map((from) => double(from, from - 2017)),
  ...[2019, 2021].map((from) => double(from, 0)),
  ...[2019, 2020, 2021, 2022].map(gap),
];
