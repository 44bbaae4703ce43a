import { expect, test } from 'vitest';
import { exitStatusOf } from '../../src/cli/status.ts';
import { emptySummary } from '../../src/output/summary.ts';

const warned = { ...emptySummary, reports: 1, warn: 1, warnings: 2 };
const failed = { ...emptySummary, reports: 1, fail: 1, errors: 1 };
const unread = { ...failed, reports: 2, notAssessable: 1 };
const plain = { failOn: 'error', maxWarnings: null } as const;

test('findings at the failing level give 1', () => {
  expect(exitStatusOf(emptySummary, 0, plain)).toBe(0);
  expect(exitStatusOf(warned, 0, plain)).toBe(0);
  expect(exitStatusOf(warned, 0, { ...plain, failOn: 'warning' })).toBe(1);
  expect(exitStatusOf(failed, 0, plain)).toBe(1);
  expect(exitStatusOf(failed, 0, { ...plain, failOn: 'never' })).toBe(0);
});

test('more warnings than allowed give 1', () => {
  expect(exitStatusOf(warned, 0, { ...plain, maxWarnings: 2 })).toBe(0);
  expect(exitStatusOf(warned, 0, { ...plain, maxWarnings: 1 })).toBe(1);
});

test('what was not checked gives 3, whatever else was found', () => {
  expect(exitStatusOf(emptySummary, 1, plain)).toBe(3);
  expect(exitStatusOf(unread, 0, plain)).toBe(3);
  expect(exitStatusOf(unread, 0, { ...plain, failOn: 'never' })).toBe(3);
});
