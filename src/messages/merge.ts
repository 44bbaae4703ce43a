import type { Localized } from '../forms/index.ts';

/** Why outputs of shards cannot be merged. */
export const mergeText = {
  noShard: (path: string): Localized => ({
    zh: `${path} 不是 --shard 的输出，或者旁边的 ${path}.shard 不在。请一并给出`,
    en: `${path} is not the output of a --shard run, or ${path}.shard beside it is missing; keep the two together`,
  }),
  otherRun: (path: string, first: string): Localized => ({
    zh: `${path} 与 ${first} 不是同一次运行的分片（选项、输入或版本不同）`,
    en: `${path} and ${first} are not shards of one run (other options, inputs or version)`,
  }),
  lacking: (indices: readonly number[], count: number): Localized => ({
    zh: `缺第 ${indices.join('、')} 片（共 ${count} 片）。请给出全部分片`,
    en: `shard ${indices.join(', ')} of ${count} is missing; name all of them`,
  }),
  twice: (count: number): Localized => ({
    zh: `同一片给出了两次（共 ${count} 片）`,
    en: `a shard is named twice (there are ${count})`,
  }),
  otherInputs: {
    zh: '各片看到的输入不一样（运行期间文件有增减）。请重新运行各片',
    en: 'the shards have not seen the same inputs (files came or went in between); run them again',
  },
  cutShort: (path: string): Localized => ({
    zh: `${path} 不完整或被改动过。请重新运行这一片`,
    en: `${path} is cut short or was changed; run this shard again`,
  }),
} as const;
