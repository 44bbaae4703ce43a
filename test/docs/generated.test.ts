import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checksFolder, generatedFiles } from '../../scripts/docs/generated.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = generatedFiles();

test.each([...files])('%s is what the checks say (npm run docs writes it)', (path, content) => {
  expect(readFileSync(root + path, 'utf8')).toBe(content);
});

test('there is no page of a check that is no more', () => {
  const pages = readdirSync(root + checksFolder).map((name) => `${checksFolder}/${name}`);
  expect(pages.filter((path) => !files.has(path))).toEqual([]);
});
