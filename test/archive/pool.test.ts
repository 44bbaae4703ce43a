import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { nothingBut } from '../../src/archive/examine.ts';
import { startPool } from '../../src/archive/pool.ts';
import { folderWith } from '../cli/process.ts';
import { orders, taskOf } from './orders.ts';

/** A worker that a page can bring down: by leaving, by an exception, by eating its memory. */
const folder = folderWith({
  'worker.mjs': `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ name }) => {
  if (name === 'exit') process.exit(1);
  if (name === 'throw') throw new Error('no more');
  if (name === 'memory') for (const all = []; ; ) all.push(new Array(1e6).fill(name));
  parentPort.postMessage(${JSON.stringify(nothingBut())});
});
`,
});
const program = pathToFileURL(join(folder, 'worker.mjs'));

it('a worker that dies costs the input that it was on, and no other', async () => {
  const pool = startPool(program, orders, 2);
  const names = ['a', 'exit', 'b', 'c', 'throw', 'd', 'memory', 'e', 'f', 'g'];
  const results = await Promise.all(names.map((name) => pool.examine(taskOf(name, ''))));
  await pool.close();
  const lost = names.filter((_, i) => results[i]?.tally.unchecked === 1);
  expect(lost).toEqual(['exit', 'throw', 'memory']);
  for (const name of lost) expect(results[names.indexOf(name)]?.complaints[0]).toMatch(new RegExp(`^${name}: `));
});

it('bytes that are part of something larger arrive whole, and leave the rest as it is', async () => {
  const pool = startPool(program, orders, 1);
  const all = new TextEncoder().encode('before, page, behind');
  const task = { ...taskOf('a', ''), from: { bytes: all.subarray(8, 12) } };
  expect(await pool.examine(task)).toEqual(nothingBut());
  await pool.close();
  expect(new TextDecoder().decode(all)).toBe('before, page, behind');
});
