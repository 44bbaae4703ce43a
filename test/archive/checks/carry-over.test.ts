import { expect, test } from 'vitest';
import { createPanel, findBetween } from '../../../src/archive/panel/index.ts';
import { defaultSettings } from '../../../src/checks/settings.ts';
import type { CellId } from '../../../src/forms/index.ts';
import { digestsOf } from '../panel/example.ts';

const MENDED = /with the figures of that report new plus carried in is concluded plus carried out$/u;

/** Figures of one natural person's row, total included. */
const row = (name: string, figure: number) => ({
  [`applications.${name}.naturalPerson`]: figure,
  [`applications.${name}.total`]: figure,
});

/** What is said of a report into which 3 were carried, 2 by last year's report. */
function saidOf(cells: Readonly<Partial<Record<CellId, number>>>): string | undefined {
  const panel = createPanel();
  const reports = [
    { year: 2021, cells: row('carriedOut', 2) },
    { year: 2022, cells: { ...row('carriedIn', 3), ...cells } },
  ];
  for (const digest of digestsOf(reports)) panel.add(digest);
  return [...findBetween(panel, defaultSettings)].find(({ check }) => check === 'carry-over')?.message.en;
}

test('where the figures of last year’s report mend the table, it says so', () => {
  expect(saidOf({ ...row('received', 8), ...row('concluded', 10) })).toMatch(MENDED);
});

test('where the table balances as it stands, or for some kinds of applicant only, it does not', () => {
  expect(saidOf({ ...row('received', 8), ...row('concluded', 11) })).toMatch(/the two should be equal$/u);
  const otherKind = {
    ...row('received', 8),
    ...row('concluded', 10),
    'applications.concluded.commercialEnterprise': 1,
  };
  expect(saidOf(otherKind)).toMatch(/the two should be equal$/u);
});
