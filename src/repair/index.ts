export { repairsOf } from './repairs.ts';
export { type Slip, slipInWords } from './slip.ts';
export { changesInWords, outcomeInWords } from './words.ts';
