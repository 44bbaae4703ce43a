export { repairsOf } from './repairs.ts';
export { type Slip, slipInWords } from './slip.ts';
export { repairInWords } from './words.ts';
