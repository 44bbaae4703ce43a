import { readFile } from 'node:fs/promises';
import type { Compared } from '../baseline/accept-between.ts';
import type { Settings } from '../checks/settings.ts';
import type { Localized } from '../forms/index.ts';
import { panelText } from '../messages/archive.ts';
import type { BetweenFinding } from '../output/index.ts';
import { problemOf } from '../sources/problems.ts';
import { readBodies } from './bodies.ts';
import { DeclarationError } from './declaration.ts';
import type { Result } from './examine.ts';
import { comparedIn, createPanel, findBetween, type Panel } from './panel/index.ts';
import { readRollUps } from './roll-up.ts';

/** The files by which a user says how reports belong together. */
export interface Declarations {
  readonly bodies: string | null;
  readonly rollUp: string | null;
}

/** The reports of a run, to be compared with each other when it is over. */
export interface Comparison {
  readonly add: (digests: Result['digests']) => void;
  /** What is found between them, and what is to be said of the comparison. */
  readonly close: (settings: Settings) => {
    readonly findings: readonly BetweenFinding[];
    readonly words: readonly Localized[];
    /** What the checks have looked at, whether they have found something or not. */
    readonly compared: Iterable<Compared>;
  };
}

/** Opens a comparison. Throws a DeclarationError where a declaration cannot be read. */
export async function openComparison({ bodies, rollUp }: Declarations): Promise<Comparison> {
  const panel = createPanel({
    bodies: bodies === null ? [] : readBodies(await declaration(bodies), bodies),
    rollUps: rollUp === null ? [] : readRollUps(await declaration(rollUp), rollUp),
  });
  let uncompared = 0;
  return {
    add: (digests) => {
      for (const digest of digests) if (digest === null || !panel.add(digest)) uncompared += 1;
    },
    close: (settings) => ({
      findings: [...findBetween(panel, settings)],
      words: wordsOn(panel, uncompared),
      compared: comparedIn(panel, settings),
    }),
  };
}

/** Nothing is said where nothing could be compared: a run over a few pages is not meant to. */
function wordsOn(panel: Panel, uncompared: number): readonly Localized[] {
  const { reports, bodies, pairs, apart } = panel.extent();
  const unmet = panel.unmet();
  const words: Localized[] = [];
  if (pairs > 0) {
    words.push(panelText.compared(reports, bodies, pairs));
    if (uncompared > 0) words.push(panelText.notCompared(uncompared));
  }
  if (apart > 0) words.push(panelText.apart(apart));
  if (unmet.length > 0) words.push(panelText.unmet(unmet));
  return words;
}

async function declaration(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new DeclarationError(file, problemOf(error));
  }
}
