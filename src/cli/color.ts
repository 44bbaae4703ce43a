import type { ColorLevel } from '../output/paint.ts';
import type { Environment } from './environment.ts';
import type { ColorChoice } from './options.ts';

/** Whether a stream gets colour: the flag decides, then FORCE_COLOR, NO_COLOR, and whether it is a terminal. */
export function colorLevel(choice: ColorChoice, isTerminal: boolean, environment: Environment): ColorLevel {
  if (choice !== 'auto') return choice === 'always' ? 1 : 0;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forcedLevel(forced);
  if (environment.NO_COLOR || environment.TERM === 'dumb') return 0;
  return isTerminal ? 1 : 0;
}

function forcedLevel(value: string): ColorLevel {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  return value === '3' ? 3 : 1;
}
