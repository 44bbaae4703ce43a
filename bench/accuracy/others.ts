import { generateOther, otherKinds } from '../../fixtures/generate/others/others.ts';
import { errorsOf } from './compare.ts';
import type { Reader } from './reader.ts';

/** What became of the pages of one kind. */
export interface OtherTally {
  pages: number;
  notAssessable: number;
  /** Figures that were reported where there are none. */
  figures: number;
  errors: number;
}

/** Reads pages that are no reports: each must be called what it is, and no figure be read from it. */
export function measureOthers(seed: number, count: number, reader: Reader): ReadonlyMap<string, OtherTally> {
  const kinds = new Map<string, OtherTally>();
  for (const kind of otherKinds) {
    const tally: OtherTally = { pages: 0, notAssessable: 0, figures: 0, errors: 0 };
    kinds.set(kind, tally);
    for (let number = seed; number < seed + count; number++) {
      const { bytes, name } = generateOther(number, kind);
      const { reports } = reader.read(bytes, name);
      tally.pages++;
      const figures = reports.flatMap(({ cells }) => [...cells.values()].filter(({ state }) => state === 'reported'));
      const verdicts = new Set(reports.map(({ verdict }) => verdict));
      tally.figures += figures.length;
      tally.errors += reports.reduce((sum, report) => sum + errorsOf(report).length, 0);
      if (verdicts.size === 1 && verdicts.has('notAssessable')) tally.notAssessable++;
      else reader.notes.push(`wrong verdict ${[...verdicts].join(' ')}, ${figures.length} figures | ${kind} ${name}`);
    }
  }
  return kinds;
}
