import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellId, Identity } from '../../src/forms/index.ts';
import { searchPlacements } from '../../src/recognition/search.ts';

const cells = ['naturalPerson', 'commercialEnterprise', 'total'] as const;
const cellsOf = (row: 'received' | 'carriedIn' | 'concluded' | 'carriedOut'): CellId[] =>
  cells.map((column): CellId => `applications.${row}.${column}`);
const rows = ['received', 'carriedIn', 'concluded', 'carriedOut'] as const;

/** Row totals over two columns, and 一 + 二 = (七) + 四 in each. */
const identities: Identity[] = [
  ...rows.map((row): Identity => {
    const [first, second, total] = cellsOf(row);
    const left = [first, second].flatMap((id) => id ?? []);
    return { check: 'row-total', table: 'applications', line: row, each: 'row', left, right: total ? [total] : [] };
  }),
  ...cells.map(
    (column): Identity => ({
      check: 'column-identity',
      table: 'applications',
      line: column,
      each: 'column',
      left: [`applications.received.${column}`, `applications.carriedIn.${column}`],
      right: [`applications.concluded.${column}`, `applications.carriedOut.${column}`],
    }),
  ),
];

/** Every way to put the figures, in order, into three cells. */
function placements(figures: readonly number[]): number[][] {
  const all: number[][] = [];
  for (let mask = 0; mask < 8; mask += 1) {
    const places = [0, 1, 2].filter((place) => (mask >> place) & 1);
    if (places.length === figures.length) all.push([0, 1, 2].map((place) => figures[places.indexOf(place)] ?? 0));
  }
  return all;
}

const sound = (table: readonly (readonly number[])[]) =>
  table.every(([a = 0, b = 0, c = 0]) => a + b === c) &&
  [0, 1, 2].every((c) => {
    const at = (row: number) => table[row]?.[c] ?? 0;
    return at(0) + at(1) === at(2) + at(3);
  });

describe('searchPlacements', () => {
  it('finds just the placements that some solution has, as trying all of them does', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.tuple(figures, figures, figures, figures), (printed) => {
        const options = printed.map(placements);
        const used = options.map(() => new Set<string>());
        const [w = [], x = [], y = [], z = []] = options;
        for (const a of w)
          for (const b of x)
            for (const c of y)
              for (const d of z)
                if (sound([a, b, c, d])) for (const [i, row] of [a, b, c, d].entries()) used[i]?.add(row.join());
        const open = rows.map((row, i) => ({ cells: cellsOf(row), placements: options[i] ?? [] }));
        const found = searchPlacements(open, new Map(), identities, (figure: number) => figure);
        if (used.some((set) => set.size === 0)) expect(found).toBeNull();
        else expect(found?.map((list) => new Set(list.map((row) => row.join())))).toEqual(used);
      }),
      { numRuns: 300 },
    );
  });
});
