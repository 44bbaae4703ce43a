import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/archive/panel/packing.ts';

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constant(null) },
  fc.integer(),
  fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100),
);

describe('pack', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 400 }), (values) => {
        expect(unpack(pack(values))).toEqual(values);
      }),
    );
  });

  it('writes runs of zeros and of unknowns as a letter', () => {
    expect(pack([3, 0, 0, 0, 0, 0, 3, 12, null, null, -2, 0.5])).toBe('3e3,12B-2,0.5');
    expect(pack(Array(60).fill(0))).toBe('zzh');
    expect(pack([])).toBe('');
  });

  it('takes what no report prints for unknown', () => {
    expect(unpack(pack([1e21, 1e-7, Number.NaN, 5]))).toEqual([null, null, null, 5]);
  });
});
