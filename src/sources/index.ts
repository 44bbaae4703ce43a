export { defaultLimit, type ReadOptions, readInput, readSources } from './read.ts';
export type { File, Input, Problem, Remark, Source } from './source.ts';
