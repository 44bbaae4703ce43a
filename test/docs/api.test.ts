import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const index = readFileSync(join(root, 'src/index.ts'), 'utf8');
const pages = ['docs/api.md', 'docs/api.zh.md'].map((path) => readFileSync(join(root, path), 'utf8'));
const exported = [...index.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
  names
    .split(',')
    .map((name) => name.trim().replace(/^type /, ''))
    .filter((name) => name !== ''),
);
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'));

test('the package exports what is written here, and no more', async () => {
  const built: Readonly<Record<string, unknown>> = await import(join(root, 'dist/index.js'));
  expect(Object.keys(built).sort()).toEqual(['checkBytes', 'defaultSettings', 'formOf', 'forms']);
});

test.each(exported)('%s is described, and has a comment', (name) => {
  for (const page of pages) expect(page).toMatch(new RegExp(`\\b${name}\\b`));
  const declared = new RegExp(`\\*/\\nexport (?:type|interface|const|function) ${name}\\b`);
  expect(sources.filter((text) => declared.test(text)).length).toBeGreaterThan(0);
});

test('the example runs', () => {
  for (const page of pages) {
    const [, code = ''] = /```js\n([^`]*)```/.exec(page) ?? [];
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(printed.split('\n').slice(0, 3)).toEqual([
      '云溪县青石街道办事处 2023 fail',
      '4',
      expect.stringMatching(/^row-total error /),
    ]);
  }
});
