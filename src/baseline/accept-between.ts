import type { AcceptedBetween, BetweenFinding } from '../output/index.ts';
import { type Acceptor, grouped, idOf, part, type Use } from './accept.ts';
import { pathFrom } from './baseline.ts';

/** What the checks between reports have looked at: which check, and at which body and year. */
export type Compared = Pick<BetweenFinding, 'check' | 'source' | 'body' | 'year'>;

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;

/**
 * What an entry about a finding between reports calls the later of them: body and year. Where others may bear the body's name, its path, as
 * for a page that does not say whose it is.
 */
function keyOf({ body, year, source }: Compared, baselineFile: string): string {
  if (body !== null) return `${body} ${year}`;
  return ADDRESS.test(source) ? source : pathFrom(baselineFile, source);
}

/** What was found between reports without what a baseline accepts, and what that takes of it. */
export function acceptBetween(
  findings: readonly BetweenFinding[],
  compared: Iterable<Compared>,
  acceptor: Acceptor,
): { readonly left: readonly BetweenFinding[]; readonly accepted: readonly AcceptedBetween[]; readonly use: Use } {
  const keyed = grouped(findings, (finding) => keyOf(finding, acceptor.file));
  const parts = [...keyed].map(([key, about]) => part(about, key, acceptor));
  const left = new Set(parts.flatMap((each) => each.left));
  const use = {
    needed: parts.flatMap(({ needed }) => needed),
    met: parts.flatMap(({ met }) => met),
    judged: judgedIn(compared, acceptor),
  };
  return { left: findings.filter((each) => left.has(each)), accepted: parts.flatMap((each) => each.accepted), use };
}

/** The entries that had to be found again: the reports were there, and were held against each other. */
function judgedIn(compared: Iterable<Compared>, { file, byReport }: Acceptor): readonly string[] {
  const judged = new Set<string>();
  if (byReport.size === 0) return [];
  for (const each of compared) {
    for (const entry of byReport.get(keyOf(each, file)) ?? []) if (entry.check === each.check) judged.add(idOf(entry));
  }
  return [...judged];
}
