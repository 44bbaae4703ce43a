import { expect, test } from 'vitest';
import { digitSlip } from '../../src/repair/digits.ts';

test.each([
  [12, -12, 'straySign'],
  [12, 21, 'digitsSwapped'],
  [1203, 1023, 'digitsSwapped'],
  [102, 12, 'digitDropped'],
  [120, 12, 'digitDropped'],
  [105, 5, 'digitDropped'],
  [12, 122, 'digitDoubled'],
  [40, 400, 'digitDoubled'],
  [12, 127, 'digitAdded'],
  [12, 17, 'digitMistyped'],
  [3, 8, 'digitMistyped'],
  [123, 321, null],
  [12, 99, null],
  [12, -9, null],
  [5, 0, 'digitMistyped'],
] as const)('%i typed as %i is %s', (meant, typed, slip) => {
  expect(digitSlip(meant, typed)).toBe(slip);
});
