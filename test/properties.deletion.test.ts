import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generate } from '../fixtures/generate/generate.ts';
import { layouts } from '../fixtures/generate/layouts/index.ts';
import { checkBytes } from '../src/check.ts';
import { formOf } from '../src/forms/index.ts';
import { cuts, deletedBy } from './fixtures/cuts.ts';
import { accountOf, distinctFigures, printsInCell, remaining } from './fixtures/deletion.ts';

/*
 * No silent error, whatever a page has lost: each cell prints a number that no other prints; cells, lines, tags and characters are deleted; and a
 * figure that is reported must be the one that the page, as it is left, prints in that cell.
 */
const { PROPERTY_SEED, PROPERTY_RUNS } = process.env;
const runs = { numRuns: Number(PROPERTY_RUNS ?? 60), seed: Number(PROPERTY_SEED ?? 2020) };
const arrangements = [[], ['remedies-rows'], ['remedies-parts'], ['remedies-transposed']];
const form = fc.constantFrom('2019' as const, '2021' as const);

describe.each(layouts)('$name, parts deleted', ({ name: layout }) => {
  test('a reported figure is the one left in that cell', () => {
    fc.assert(
      fc.property(fc.nat(1000), form, fc.constantFrom(...arrangements), cuts, (seed, id, habits, list) => {
        const figures = distinctFigures(formOf(id));
        const page = generate(seed, { layout, form: id, habits, encoding: 'utf-8', figures });
        const account = accountOf(page);
        const from = Math.max(0, (account.printed[0]?.start ?? 0) - 200);
        const left = remaining(account, deletedBy(page.text, from, list));
        const reports = checkBytes(Buffer.from(left.text), page.name);
        const invented = reports.flatMap(({ cells }) =>
          [...cells.values()]
            .filter((cell) => cell.value !== null && !printsInCell(account, left.segments, cell.id, cell.value))
            .map((cell) => `${cell.id} ${cell.value}`),
        );
        expect(invented).toEqual([]);
      }),
      runs,
    );
  }, 60_000);
});
