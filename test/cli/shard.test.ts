import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reports } from './inputs.ts';
import { disclosureCheck, folderWith } from './process.ts';

const folder = folderWith(reports(16));
const run = (args: readonly string[], env = {}) => disclosureCheck(args, { cwd: folder, env });
const contentOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const parts = [1, 2, 3, 4];

describe('--shard and merge', () => {
  test.each([
    ['txt'],
    ['json'],
    ['ndjson'],
    ['csv'],
    ['csv', '--layout', 'wide', '--bom'],
    ['csv', '--of', 'findings'],
  ])('give together what one run gives: .%s %s %s', { timeout: 90_000 }, async (ending, ...how) => {
    const name = `${ending}${how.join('')}`;
    const whole = await run(['reports', ...how, '-o', `${name}-whole.${ending}`]);
    const shards = parts.map((part) => `${name}-${part}.${ending}`);
    await Promise.all(shards.map((file, i) => run(['reports', ...how, '--shard', `${i + 1}/4`, '-o', file])));
    const merged = await run(['merge', ...shards.toReversed(), '-o', `${name}-merged.${ending}`]);
    expect(contentOf(`${name}-merged.${ending}`)).toBe(contentOf(`${name}-whole.${ending}`));
    expect(merged.status).toBe(whole.status);
    expect(merged.stderr.split('\n').at(-2)).toBe(whole.stderr.split('\n').at(-2));
  });

  test('take their number from Slurm and from Kubernetes', async () => {
    const sourcesOf = async (shard: string, env = {}): Promise<readonly string[]> => {
      await run(['reports', '-o', 'one.ndjson', '--shard', shard], env);
      return contentOf('one.ndjson')
        .split('\n')
        .flatMap((line) => (line === '' ? [] : [JSON.parse(line).source]));
    };
    const second = await sourcesOf('2/4');
    expect(second.length).toBeGreaterThan(0);
    expect(await sourcesOf('auto/4', { JOB_COMPLETION_INDEX: '1' })).toEqual(second);
    const array = { SLURM_ARRAY_TASK_ID: '2', SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '4' };
    expect(await sourcesOf('auto', array)).toEqual(second);
  });

  test.each([
    ['5/4', {}, /^--shard cannot be "5\/4"; allowed: 2\/4 /],
    ['auto/4', {}, /^--shard auto\/4: neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX is set/],
    ['auto', { JOB_COMPLETION_INDEX: '3' }, /^--shard auto: JOB_COMPLETION_INDEX=3 does not tell how many parts/],
    ['auto/8', { JOB_COMPLETION_INDEX: '9' }, /^--shard auto\/8: JOB_COMPLETION_INDEX=9 is none of 8 parts/],
    [
      'auto',
      { SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '4' },
      /^--shard auto: SLURM_ARRAY_TASK_ID=7 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=4 is none of 4 parts/,
    ],
  ])('%s with %j is refused, and says why', async (shard, env, message) => {
    const { status, stderr } = await run(['reports', '--shard', shard, '-o', 'refused.ndjson'], env);
    expect(status).toBe(2);
    expect(stderr.replace('disclosure-check: ', '')).toMatch(message);
  });

  test('need a file, without which they could not be merged', async () => {
    expect(await run(['reports', '--shard', '1/2'])).toMatchObject({
      status: 2,
      stderr: 'disclosure-check: --shard works only with --output\n',
    });
  });

  test('are refused where a shard is missing or of another run', async () => {
    await Promise.all([1, 2].map((part) => run(['reports/1', '--shard', `${part}/2`, '-o', `few-${part}.ndjson`])));
    await run(['reports/1', '--shard', '2/2', '--lang', 'zh', '-o', 'other-2.ndjson']);
    const refused = async (...files: readonly string[]): Promise<string> => {
      const { status, stderr } = await run(['merge', ...files, '-o', 'refused.ndjson']);
      expect(status).toBe(2);
      return stderr;
    };
    expect(await refused('few-1.ndjson')).toContain('shard 2 of 2 is missing; name all of them');
    expect(await refused('few-1.ndjson', 'other-2.ndjson')).toContain('are not shards of one run');
    expect(await refused('few-1.ndjson', 'few-2.ndjson', 'few-2.ndjson')).toContain('a shard is named twice');
    expect(await refused('reports/0/notice.html')).toContain('is not the output of a --shard run');
  });
});
