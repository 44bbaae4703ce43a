import type { Figures } from '../../fixtures/generate/figures.ts';
import { makeFigures } from '../../fixtures/generate/figures.ts';
import type { Random } from '../../fixtures/generate/random.ts';
import { randomOf } from '../../fixtures/generate/random.ts';
import { type CellId, type Form, forms, type TableId, tableIds } from '../../src/forms/index.ts';
import { layoutOf } from '../../src/repair/layout.ts';
import type { Cell, Reading, Repair } from '../../src/report/report.ts';

/** A figure that is not what it was. */
export interface Damaged {
  readonly cell: CellId;
  readonly was: number;
  readonly is: number;
}

/** A reading whose figures are not all as they should be, and which. */
export interface Wrong {
  readonly reading: Reading;
  readonly kind: string;
  readonly damages: readonly Damaged[];
}

const at = { line: 1, column: 1 };

/** The reading of a page that prints these figures plainly; null is an empty cell. */
export function readingOf(form: Form, figures: ReadonlyMap<CellId, number | null>): Reading {
  const cells = new Map<CellId, Cell>();
  for (const { id } of form.cells) {
    const value = figures.get(id) ?? null;
    cells.set(
      id,
      value === null
        ? { id, state: 'blank', value, raw: '', at }
        : { id, state: 'reported', value, raw: `${value}`, at },
    );
  }
  return {
    form: form.id,
    title: null,
    publisher: null,
    year: null,
    publishedOn: null,
    years: [],
    sections: [],
    tables: tableIds.map((table) => ({ table, editions: [form.id], at })),
    cells,
    remarks: [],
  };
}

export function numbersOf(figures: Figures): Map<CellId, number | null> {
  return new Map([...figures].map(([id, { value }]) => [id, value]));
}

/** Cells of a table that take part in an equality. */
export function summed(form: Form, table: TableId): readonly CellId[] {
  const cells = form.identities.flatMap((identity) =>
    identity.table === table ? [...identity.left, ...identity.right] : [],
  );
  return [...new Set(cells)];
}

type SlipOfOne = (value: number, random: Random) => number | null;

const digitsOf = (value: number) => [...String(value)];
const numberOf = (digits: readonly string[]) => Number(digits.join(''));

/** What a hand does to one figure; null where it cannot to this one. */
export const slipsOfOne: Readonly<Record<string, SlipOfOne>> = {
  'digit dropped': (value, random) => {
    if (value < 10) return null;
    return numberOf(digitsOf(value).toSpliced(random.integer(0, String(value).length - 1), 1));
  },
  'digit doubled': (value, random) => {
    const place = random.integer(0, String(value).length - 1);
    return value === 0 ? null : numberOf(digitsOf(value).toSpliced(place, 0, digitsOf(value)[place] ?? ''));
  },
  'digits swapped': (value, random) => {
    if (value < 10) return null;
    const digits = digitsOf(value);
    const place = random.integer(0, digits.length - 2);
    return numberOf(digits.toSpliced(place, 2, digits[place + 1] ?? '', digits[place] ?? ''));
  },
  'digit mistyped': (value, random) => {
    const digits = digitsOf(value);
    return numberOf(digits.with(random.integer(0, digits.length - 1), `${random.integer(0, 9)}`));
  },
  'off by one': (value, random) => value + (random.chance(0.5) ? 1 : -1),
  'lost (zero)': () => 0,
  'random figure': (value, random) => random.integer(0, Math.max(20, 3 * value)),
};

/** Consistent figures of some report. */
export function soundFigures(random: Random): { readonly form: Form; readonly figures: Map<CellId, number | null> } {
  const form = random.pick(forms);
  return { form, figures: numbersOf(makeFigures(form, random)) };
}

function damagedCell(
  figures: ReadonlyMap<CellId, number | null>,
  cells: readonly CellId[],
  kind: string,
  random: Random,
): Damaged | null {
  // Half of the slips hit a figure that is not zero, though few cells are not.
  const positive = cells.filter((id) => (figures.get(id) ?? 0) > 0);
  const cell = random.pick(positive.length > 0 && random.chance(0.5) ? positive : cells);
  const was = figures.get(cell) ?? 0;
  const is = slipsOfOne[kind]?.(was, random) ?? null;
  return is === null || is === was || is < 0 ? null : { cell, was, is };
}

function apply(figures: Map<CellId, number | null>, damages: readonly Damaged[]): void {
  for (const { cell, is } of damages) figures.set(cell, is);
}

/** The seed's report with so many figures of some tables damaged, each by a slip of its own. */
export function damagedReading(seed: number, table: TableId | readonly TableId[], count: number): Wrong {
  const tables = typeof table === 'string' ? [table] : table;
  const random = randomOf(seed, 'damage', ...tables, `${count}`);
  const { form, figures } = soundFigures(random);
  const cells = tables.flatMap((each) => summed(form, each));
  const damages: Damaged[] = [];
  const kinds: string[] = [];
  while (damages.length < count) {
    const kind = random.pick(Object.keys(slipsOfOne));
    const rest = cells.filter((id) => damages.every(({ cell }) => cell !== id));
    const damage = damagedCell(figures, rest, kind, random);
    if (!damage) continue;
    damages.push(damage);
    kinds.push(kind);
  }
  apply(figures, damages);
  return { reading: readingOf(form, figures), kind: kinds.toSorted().join(' + '), damages };
}

/** The seed's report with two neighbouring cells of a table exchanged or one figure slipped into the next cell. */
export function exchangedReading(seed: number, table: TableId): Wrong {
  for (let attempt = 0; ; attempt++) {
    const random = randomOf(seed, 'exchange', table, `${attempt}`);
    const { form, figures } = soundFigures(random);
    const layout = layoutOf(readingOf(form, figures));
    const positive = summed(form, table).filter((id) => (figures.get(id) ?? 0) > 0);
    if (positive.length === 0) continue;
    const cell = random.pick(positive);
    const other = random.pick(layout.neighbours(cell));
    const value = figures.get(cell) ?? 0;
    const next = figures.get(other) ?? 0;
    if (value === next) continue;
    const damages = [
      { cell, was: value, is: next },
      { cell: other, was: next, is: value },
    ];
    apply(figures, damages);
    const sideBySide = layout.adjacency(cell, other) === 'sideBySide';
    const kind = next > 0 ? 'cells exchanged' : sideBySide ? 'one column off' : 'one row off';
    return { reading: readingOf(form, figures), kind, damages };
  }
}

/** A report whose table holds nothing but chance. */
export function randomReading(seed: number, most = 99): Reading {
  const random = randomOf(seed, 'noise');
  const form = random.pick(forms);
  return readingOf(form, new Map(form.cells.map(({ id }) => [id, random.integer(0, most)])));
}

/** Which of a table's repairs undoes its damages exactly, in the table where that comes last: 0 is the first, -1 none. */
export function rankOfTruth(repairs: readonly Repair[], { damages }: Wrong): number {
  const ranks = tableIds.flatMap((table) => {
    const isOfTable = (cell: CellId) => cell.startsWith(`${table}.`);
    const own = damages.filter(({ cell }) => isOfTable(cell));
    if (own.length === 0) return [];
    const entries = repairs.filter(({ changes }) => changes.every(({ cell }) => isOfTable(cell)));
    return entries.findIndex(
      ({ changes }) =>
        changes.length === own.length &&
        own.every(({ cell, was, is }) =>
          changes.some((change) => change.cell === cell && change.to === was && (change.from ?? 0) === is),
        ),
    );
  });
  return ranks.includes(-1) ? -1 : Math.max(...ranks);
}
