export { type ReadOptions, readSources } from './read.ts';
export type { Input, Problem, Remark, Source } from './source.ts';
