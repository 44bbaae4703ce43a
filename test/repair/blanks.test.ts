import { expect, test } from 'vitest';
import { evaluateIdentities } from '../../src/checks/arithmetic/identities.ts';
import { repairsOf } from '../../src/repair/index.ts';
import { changed } from '../../src/repair/verify.ts';
import { type Figures, form, repairs, reportWith } from './figures.ts';

const totals = form.cells.filter(({ table, column }) => table === 'applications' && column.id === 'total');
const noTotals: Figures = Object.fromEntries(totals.map(({ id }) => [id, null]));

test('a column of totals left blank is computed, in one entry', () => {
  const reading = reportWith(noTotals);
  const [fill, ...others] = repairsOf(reading);
  expect(others).toEqual([]);
  expect(fill?.slip).toBe('leftBlank');
  expect(fill?.changes.map(({ from, to }) => [from, to])).toEqual([29, 3, 15, 4, 2, 9, 30, 2].map((to) => [null, to]));
  const after = evaluateIdentities(changed(reading, 'applications', fill?.changes ?? []));
  expect(after.every(({ outcome }) => outcome === 'pass')).toBe(true);
});

test('so it is where no zero is printed', () => {
  const [fill] = repairsOf(reportWith(noTotals, null));
  expect(fill?.changes.map(({ to }) => to)).toEqual([29, 3, 15, 4, 2, 9, 30, 2]);
});

test('two empty cells that could share a figure are not guessed', () => {
  expect(
    repairs({
      'remedies.reconsideration.upheld': null,
      'remedies.reconsideration.pending': null,
    }),
  ).toEqual([]);
});

test('an empty addend beside an empty total is not guessed', () => {
  expect(
    repairs({
      'remedies.reconsideration.upheld': null,
      'remedies.reconsideration.total': null,
    }),
  ).toEqual([]);
});

test('an empty cell that one equality leaves open and another settles', () => {
  expect(
    repairs({
      'applications.granted.naturalPerson': null,
      'applications.granted.commercialEnterprise': null,
    }),
  ).toEqual(['granted.naturalPerson empty → 12 + granted.commercialEnterprise empty → 3 (leftBlank)']);
});

test('empty cells that contradict each other are not filled', () => {
  expect(
    repairs({
      'applications.granted.naturalPerson': null,
      'applications.partlyGranted.naturalPerson': 3,
      'applications.partlyGranted.total': 3,
    }).filter((repair) => repair.endsWith('(leftBlank)')),
  ).toEqual([]);
});

test('a wrong figure is mended beside blank totals, which stay as they are', () => {
  const found = repairs({ ...noTotals, 'applications.concluded.naturalPerson': 62 });
  expect(found).toEqual(['concluded.naturalPerson 62 → 26 (digitsSwapped)']);
});
