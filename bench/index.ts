import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { memory } from './memory.ts';
import { parse } from './parse.ts';
import { rivals } from './rivals.ts';
import { start } from './start.ts';
import { throughput } from './throughput.ts';

/*
 * How fast the program is and how much memory it takes, as ratios measured in one run.
 * index.ts [start] [parse] [rivals] [throughput] [memory] [--count 10000] [--counts 1000,10000,50000] [--rounds 3]
 * Pages are generated into the temporary folder, 60 KB each, and removed.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '10000' },
    counts: { type: 'string', default: '1000,10000,50000' },
    rounds: { type: 'string', default: '3' },
  },
});
const counts = values.counts.split(',').map(Number);
const parts: Readonly<Record<string, () => unknown>> = {
  start: () => start(),
  parse: () => parse(),
  rivals: () => rivals(),
  throughput: () => throughput(Number(values.count), Number(values.rounds)),
  memory: () => memory(counts),
};
const asked = positionals.length > 0 ? positionals : Object.keys(parts);
for (const name of asked) {
  const part = parts[name];
  if (!part) throw new RangeError(`no part ${name}; there are ${Object.keys(parts).join(', ')}`);
  console.log(`\n${name} (Node ${process.versions.node}, load of the machine ${loadavg()[0]?.toFixed(1)})`);
  await part();
}
