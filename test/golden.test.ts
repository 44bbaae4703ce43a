import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkBytes } from '../src/check.ts';
import { projected } from './fixtures/projection.ts';

/*
 * Reads each report of fixtures/reports and compares all that comes back with what stands beside it. UPDATE_GOLDEN=1 writes what came back;
 * the difference is then to be read against the fixture, for a golden of a wrong reading is a defect.
 */
const folder = fileURLToPath(new URL('../fixtures/reports/', import.meta.url));
const names = readdirSync(folder).filter((name) => /\.(?:html|txt|md)$/.test(name) && name !== 'README.md');
const { UPDATE_GOLDEN: update } = process.env;

describe('fixtures/reports', () => {
  test.each(names)('%s', (name) => {
    const expectedFile = `${folder}${basename(name, extname(name))}.expected.json`;
    const got = checkBytes(readFileSync(folder + name), name).map(projected);
    if (update === '1') writeFileSync(expectedFile, `${JSON.stringify(got, null, 2)}\n`);
    expect(existsSync(expectedFile)).toBe(true);
    expect(got).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });
});
