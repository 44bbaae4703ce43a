export { readInput } from './input.ts';
export { defaultLimit } from './limits.ts';
export { type IsInput, type ReadOptions, readSources } from './read.ts';
export type { Input, Page, PlainFile, Problem, Remark, Source } from './source.ts';
