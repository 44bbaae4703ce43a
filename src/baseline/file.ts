import { existsSync } from 'node:fs';
import { archiveCheckIds } from '../archive/checks/ids.ts';
import { checks } from '../checks/index.ts';
import { errorOf, readJson, refuseFault } from '../config/json-file.ts';
import { objectOf, type Schema } from '../config/schema.ts';
import { faultOf } from '../config/validate.ts';
import { configText } from '../messages/config.ts';
import { nearest } from '../messages/nearest.ts';
import { openFile } from '../output/file.ts';
import type { Baseline, Entry } from './baseline.ts';

interface Content {
  readonly accepted: readonly Entry[];
}

const known: readonly string[] = [...checks.map(({ id }) => id), ...archiveCheckIds];
const text = { type: 'string' } as const;
const entry = objectOf(
  {
    report: text,
    check: text,
    cells: text,
    count: { type: 'integer', minimum: 1 },
    reason: text,
  },
  { required: ['report', 'check', 'cells', 'reason'] },
);
const schema: Schema = objectOf({ accepted: { type: 'array', items: entry } }, { required: ['accepted'] });

/** Reads and validates a baseline; an empty one where there is none yet and it may be new. */
export async function readBaseline(file: string, mayBeNew: boolean): Promise<Baseline> {
  if (mayBeNew && !existsSync(file)) return { file, entries: [] };
  const json = await readJson(file);
  await refuseFault(json.value, schema, json);
  if (!isContent(json.value)) throw new TypeError('a baseline without a fault is one');
  for (const [i, { check }] of json.value.accepted.entries()) {
    if (known.includes(check)) continue;
    const problem = configText.noCheck(check, nearest(check, known));
    throw await errorOf(json, { path: ['accepted', i, 'check'], problem });
  }
  return { file, entries: json.value.accepted };
}

/** Writes a baseline, sorted, so that a change of it reads well. */
export async function writeBaseline({ file, entries }: Baseline): Promise<void> {
  const accepted = entries.toSorted(
    (a, b) => compare(a.report, b.report) || compare(a.check, b.check) || compare(a.cells, b.cells),
  );
  const destination = openFile(file);
  await destination.write(`${JSON.stringify({ accepted }, null, 2)}\n`);
  await destination.finish();
}

/** By code points, the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The schema allows exactly what the type does. */
function isContent(value: unknown): value is Content {
  return faultOf(value, schema) === null;
}
