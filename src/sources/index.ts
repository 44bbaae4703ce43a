export { type ReadOptions, readSources } from './read.ts';
export type { Input, Problem, Source } from './source.ts';
