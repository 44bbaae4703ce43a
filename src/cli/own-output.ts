import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { usageText } from '../messages/run.ts';
import { isFolder, isPipe, OutputError, realPathOf } from '../output/index.ts';
import type { IsInput } from '../sources/index.ts';

/**
 * Keeps the output of a run from being read: a search passes over a file that an earlier run has written. Null where nothing stands in its
 * place yet. The function throws an OutputError where the output would overwrite an input: a file that the call names, or one that a search
 * finds and that is not ours.
 */
export async function besideOutput(output: string | null): Promise<IsInput | null> {
  if (output === null || !existsSync(output) || isPipe(output) || isFolder(output)) return null;
  const { isOwnOutput } = await import('../output/own.ts');
  const isForeign = !isOwnOutput(output);
  const named = resolve(output);
  const target = realPathOf(output);
  return (path, isSearched) => {
    // To follow the links of every file takes its time.
    const isMet = resolve(path) === named || ((isForeign || !isSearched) && realPathOf(path) === target);
    if (isMet && (isForeign || !isSearched)) throw new OutputError(usageText.outputIs(output, usageText.roles.input));
    return !isMet;
  };
}
