import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catches, compare, errorsOf } from '../bench/accuracy/compare.ts';
import { generate } from '../fixtures/generate/generate.ts';
import { layouts } from '../fixtures/generate/layouts/index.ts';
import { checkBytes } from '../src/check.ts';

const seed = fc.nat(1_000_000);
// The same reports in every run, so that a change and not chance makes a test fail; PROPERTY_SEED looks at others.
const { PROPERTY_SEED } = process.env;
const runs = { numRuns: 30, seed: Number(PROPERTY_SEED ?? 2020) };

function read(bytes: Uint8Array, name: string) {
  return checkBytes(bytes, name)[0];
}

describe.each(layouts)('$name, any consistent figures, any habits', ({ name: layout }) => {
  test('every cell comes back and nothing is called an error', () => {
    fc.assert(
      fc.property(seed, (value) => {
        const { bytes, name, truth } = generate(value, { layout });
        const report = read(bytes, name);
        expect(compare(truth, report).mismatches).toEqual([]);
        expect(errorsOf(report)).toEqual([]);
      }),
      runs,
    );
  });

  test('habits that a reader may refuse: nothing is misread, nothing called an error', () => {
    fc.assert(
      fc.property(seed, (value) => {
        const { bytes, name, truth } = generate(value, { layout, wild: true });
        const report = read(bytes, name);
        const misread = compare(truth, report).mismatches.filter(({ outcome }) => outcome !== 'lost');
        expect(misread).toEqual([]);
        expect(errorsOf(report)).toEqual([]);
      }),
      runs,
    );
  });

  test('any single damaged figure of tables 3 and 4 gives an error that names its row or column', () => {
    fc.assert(
      fc.property(seed, (value) => {
        const { bytes, name, damaged } = generate(value, { layout, damage: true });
        fc.pre(damaged !== undefined);
        expect(damaged && catches(read(bytes, name), damaged)).toBe(true);
      }),
      runs,
    );
  });
});
