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
  nothingNamed: {
    zh: 'merge 要给出各片的输出文件',
    en: 'merge needs the output files of the shards',
  },
  otherFormat: (file: string, format: string): Localized => ({
    zh: `各片写的是 ${format}，不能合并成 ${file}；请用同样的结尾`,
    en: `the shards were written as ${format}, they cannot be merged into ${file}; give it the same ending`,
  }),
  parquet: (path: string): Localized => ({
    zh: `${path}：Parquet 分片不必合并，分析工具可以一次读入多个文件；要合并请让各片写 ndjson 或 csv`,
    en: `${path}: Parquet shards need no merging, tools read several files at once; to merge, write ndjson or csv shards`,
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
  updatesBaseline: {
    zh: '清单没有改动：一片只看到一部分问题，由 merge --update-baseline 写入',
    en: 'the baseline is left as it was: a shard has met a part of the findings; merge --update-baseline writes it',
  },
  cutShort: (path: string): Localized => ({
    zh: `${path} 不完整或被改动过。请重新运行这一片`,
    en: `${path} is cut short or was changed; run this shard again`,
  }),
} as const;
