import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBodies } from '../../src/archive/bodies.ts';
import { readRollUps } from '../../src/archive/roll-up.ts';

const example = /```(?:csv|json)\n([^`]*)```/g;

test.each([
  'docs/output.md',
  'docs/output.zh.md',
])('%s: the examples of --bodies and --roll-up are read, and say the same in CSV and JSON', (path) => {
  const page = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const section = page.split('\n## ').find((part) => part.startsWith('--bodies')) ?? '';
  const [bodies, bodiesJson, rollUps, rollUpsJson] = [...section.matchAll(example)].map(([, text]) =>
    Buffer.from(text ?? ''),
  );
  const withoutPlace = (bytes = Buffer.of()) => readBodies(bytes, path).map(({ where: _, ...rule }) => rule);
  expect(withoutPlace(bodies)).toHaveLength(2);
  expect(withoutPlace(bodiesJson)).toEqual(withoutPlace(bodies));
  expect(readRollUps(rollUps ?? Buffer.of(), path)).toMatchObject([{ complete: true }, { complete: false }]);
  expect(readRollUps(rollUpsJson ?? Buffer.of(), path)).toEqual(readRollUps(rollUps ?? Buffer.of(), path));
});
