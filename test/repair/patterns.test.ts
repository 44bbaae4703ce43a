import { describe, expect, test } from 'vitest';
import { repairsOf } from '../../src/repair/index.ts';
import { type Figures, repairs, reportWith } from './figures.ts';

test('a consistent report needs no repair, whatever stands for its zeros', () => {
  expect(repairsOf(reportWith())).toEqual([]);
  expect(repairsOf(reportWith({}, null))).toEqual([]);
});

/** What is wrong, the figures, and the only repair that one cell can do. */
const single: readonly (readonly [string, Figures, string])[] = [
  [
    'an outcome of one kind of applicant',
    { 'applications.granted.naturalPerson': 21 },
    'granted.naturalPerson 21 → 12 (digitsSwapped)',
  ],
  [
    'an outcome in the column of totals',
    { 'applications.granted.total': 155 },
    'granted.total 155 → 15 (digitDoubled)',
  ],
  [
    '（七） of one kind of applicant',
    { 'applications.concluded.naturalPerson': 2 },
    'concluded.naturalPerson 2 → 26 (digitDropped)',
  ],
  ['（七） in the column of totals', { 'applications.concluded.total': 33 }, 'concluded.total 33 → 30 (digitMistyped)'],
  ['new requests', { 'applications.received.naturalPerson': 52 }, 'received.naturalPerson 52 → 25 (digitsSwapped)'],
  ['requests carried in', { 'applications.carriedIn.naturalPerson': -3 }, 'carriedIn.naturalPerson -3 → 3 (straySign)'],
  ['requests carried out', { 'applications.carriedOut.total': 29 }, 'carriedOut.total 29 → 2 (digitAdded)'],
  [
    'a figure where none belongs',
    { 'applications.rejected.petition.otherOrganization': 17 },
    'rejected.petition.otherOrganization 17 → 0',
  ],
];

describe('one wrong figure of table 3', () => {
  test.each(single)('%s', (_, figures, repair) => {
    expect(repairs(figures)).toEqual([repair]);
  });

  test('a figure left out where empty cells are zeros', () => {
    expect(repairs({ 'applications.unable.notHeld.naturalPerson': null }, null)).toEqual([
      'unable.notHeld.naturalPerson empty → 8 (leftBlank)',
    ]);
  });
});

describe('two wrong figures of table 3', () => {
  test('a figure one column off', () => {
    const [first] = repairs({
      'applications.partlyGranted.naturalPerson': 0,
      'applications.partlyGranted.commercialEnterprise': 4,
    });
    expect(first).toBe('partlyGranted.naturalPerson 0 → 4 + partlyGranted.commercialEnterprise 4 → 0 (columnShift)');
  });

  test('a figure one column off, the empty cell left empty', () => {
    const [first] = repairs({
      'applications.partlyGranted.naturalPerson': null,
      'applications.partlyGranted.commercialEnterprise': 4,
    });
    expect(first).toBe(
      'partlyGranted.naturalPerson empty → 4 + partlyGranted.commercialEnterprise 4 → 0 (columnShift)',
    );
  });

  test('a figure one row off', () => {
    const [first] = repairs({
      'applications.withheld.thirdPartyRights.naturalPerson': 0,
      'applications.withheld.internalAffairs.naturalPerson': 2,
    });
    expect(first).toBe(
      'withheld.thirdPartyRights.naturalPerson 0 → 2 + withheld.internalAffairs.naturalPerson 2 → 0 (rowShift)',
    );
  });

  test('two cells exchanged', () => {
    const [first] = repairs({
      'applications.granted.naturalPerson': 3,
      'applications.granted.commercialEnterprise': 12,
    });
    expect(first).toBe('granted.naturalPerson 3 → 12 + granted.commercialEnterprise 12 → 3 (cellsExchanged)');
  });

  test('two figures that have nothing to do with each other', () => {
    expect(
      repairs({ 'applications.granted.naturalPerson': 21, 'applications.carriedOut.commercialEnterprise': 5 }),
    ).toEqual(['granted.naturalPerson 21 → 12 + carriedOut.commercialEnterprise 5 → 0']);
  });

  test('two figures whose errors cancel out in their row', () => {
    const [first] = repairs({
      'applications.granted.naturalPerson': 11,
      'applications.granted.commercialEnterprise': 4,
    });
    expect(first).toBe('granted.naturalPerson 11 → 12 + granted.commercialEnterprise 4 → 3 (digitMistyped)');
  });
});

describe('slips that move a whole row', () => {
  test('the row of new requests slid one column to the right, over its total', () => {
    expect(
      repairs({
        'applications.granted.naturalPerson': 0,
        'applications.granted.commercialEnterprise': 12,
        'applications.granted.researchInstitution': 3,
        'applications.granted.total': 0,
      }),
    ).toContain(
      'granted.naturalPerson 0 → 12 + granted.commercialEnterprise 12 → 3 + granted.researchInstitution 3 → 0 + granted.total 0 → 15 (lineShift)',
    );
  });

  test('（七） and four exchanged', () => {
    expect(
      repairs({
        'applications.concluded.naturalPerson': 2,
        'applications.concluded.commercialEnterprise': 0,
        'applications.concluded.total': 2,
        'applications.carriedOut.naturalPerson': 26,
        'applications.carriedOut.commercialEnterprise': 4,
        'applications.carriedOut.total': 30,
      }).slice(0, 3),
    ).toContainEqual(expect.stringMatching(/\(rowsExchanged\)$/u));
  });
});

describe('table 4, whose rows have one equality each', () => {
  test('any figure of the row may be wrong: the likeliest slip first', () => {
    expect(repairs({ 'remedies.reconsideration.upheld': 31 })).toEqual([
      'reconsideration.upheld 31 → 13 (digitsSwapped)',
      'reconsideration.total 15 → 33 (totalNotUpdated)',
    ]);
  });

  test('an exchange with the total comes among the first three', () => {
    expect(
      repairs({
        'remedies.litigation.direct.upheld': 2,
        'remedies.litigation.direct.pending': 5,
        'remedies.litigation.direct.total': 3,
      }),
    ).toEqual([
      'litigation.direct.pending 5 → 1 (digitMistyped)',
      'litigation.direct.total 3 → 7 (totalNotUpdated)',
      'litigation.direct.pending 5 → 3 + litigation.direct.total 3 → 5 (cellsExchanged)',
    ]);
  });

  test('a zero too many in a total comes before a digit missing in a small figure', () => {
    const found = repairs({
      'remedies.litigation.direct.upheld': 1,
      'remedies.litigation.direct.pending': 2,
      'remedies.litigation.direct.total': 30,
    });
    expect(found.slice(0, 2)).toEqual([
      'litigation.direct.total 30 → 3 (digitAdded)',
      'litigation.direct.pending 2 → 29 (digitDropped)',
    ]);
  });

  test('a zero missing in a total comes before any other digit', () => {
    const figures = { 'remedies.litigation.direct.upheld': 29, 'remedies.litigation.direct.total': 3 } as const;
    expect(repairs(figures)[0]).toBe('litigation.direct.total 3 → 30 (digitDropped)');
  });

  test('two rows that fail are mended together', () => {
    const [first] = repairs({ 'remedies.reconsideration.upheld': 31, 'remedies.litigation.direct.total': 5 });
    expect(first).toBe('reconsideration.upheld 31 → 13 + litigation.direct.total 5 → 1');
  });
});

test('each table has entries of its own', () => {
  expect(repairs({ 'applications.granted.naturalPerson': 21, 'remedies.reconsideration.upheld': 31 })).toEqual([
    'granted.naturalPerson 21 → 12 (digitsSwapped)',
    'reconsideration.upheld 31 → 13 (digitsSwapped)',
    'reconsideration.total 15 → 33 (totalNotUpdated)',
  ]);
});
