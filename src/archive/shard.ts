import { createHash } from 'node:crypto';
import type { Localized } from '../forms/index.ts';
import { usageText } from '../messages/run.ts';
import type { Source } from '../sources/index.ts';

/** One of several parts of the inputs, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Variables by which batch systems tell a task its number. */
export interface BatchVariables {
  readonly SLURM_ARRAY_TASK_ID?: string | undefined;
  readonly SLURM_ARRAY_TASK_MIN?: string | undefined;
  readonly SLURM_ARRAY_TASK_COUNT?: string | undefined;
  /** Of an indexed job of Kubernetes, from 0. */
  readonly JOB_COMPLETION_INDEX?: string | undefined;
}

const SHARD = /^(auto|\d{1,6})(?:\/(\d{1,6}))?$/;

/** `2/4`, or `auto` and `auto/4`: then the batch system tells the rest. Null where it cannot be told. */
export function shardOf(text: string, variables: BatchVariables): Shard | null {
  const [, first, second] = SHARD.exec(text) ?? [];
  if (first === undefined) return null;
  const count = Number(second ?? (first === 'auto' ? variables.SLURM_ARRAY_TASK_COUNT : undefined));
  const index = first === 'auto' ? indexOfTask(variables) : Number(first);
  return Number.isInteger(count) && index >= 1 && index <= count ? { index, count } : null;
}

/** Why a shard cannot be told: by the text itself, or by what the batch system says of the task. */
export function refusalOf(text: string, variables: BatchVariables): Localized {
  const [, first, second] = SHARD.exec(text) ?? [];
  if (first !== 'auto') return usageText.invalidShard(text);
  const task = ofTasks
    .filter((name) => variables[name] !== undefined)
    .map((name) => `${name}=${variables[name]}`)
    .join(' ');
  if (task === '') return usageText.noTask(text);
  const count = second ?? variables.SLURM_ARRAY_TASK_COUNT;
  return count === undefined ? usageText.noTaskCount(text, task) : usageText.otherTask(text, task, count);
}

const ofTasks = [
  'SLURM_ARRAY_TASK_ID',
  'SLURM_ARRAY_TASK_MIN',
  'SLURM_ARRAY_TASK_COUNT',
  'JOB_COMPLETION_INDEX',
] as const satisfies readonly (keyof BatchVariables)[];

function indexOfTask(variables: BatchVariables): number {
  const { SLURM_ARRAY_TASK_ID: task, SLURM_ARRAY_TASK_MIN: least, JOB_COMPLETION_INDEX: completion } = variables;
  if (task !== undefined) return Number(task) - Number(least ?? 1) + 1;
  return completion === undefined ? Number.NaN : Number(completion) + 1;
}

/** Whether an input belongs to a shard: told by its name alone, so that each input is in one shard whatever else there is. */
export function isIn({ index, count }: Shard, name: string): boolean {
  return (createHash('sha1').update(name).digest().readUInt32BE(0) % count) + 1 === index;
}

/** A source with its number among all of a run. */
export interface Numbered {
  readonly ordinal: number;
  readonly source: Source;
}

/** The sources of a shard, numbered as in the whole run; null is all of them. */
export async function* numbered(sources: AsyncIterable<Source>, shard: Shard | null): AsyncGenerator<Numbered> {
  let ordinal = 0;
  for await (const source of sources) {
    if (shard === null || isIn(shard, source.name)) yield { ordinal, source };
    ordinal += 1;
  }
}
