import type { Compared } from '../../baseline/accept-between.ts';
import { optionsOf, type Settings, severityOf } from '../../checks/settings.ts';
import type { BetweenFinding } from '../../output/writer.ts';
import { type ArchiveCheck, archiveChecks } from '../checks/index.ts';
import { consecutive, type History, type Published, seriesOf } from './history.ts';
import type { Panel } from './panel.ts';

/** The name that does not depend on which of the body's reports there are. */
function bodyOf({ key, isIdentified }: History): string | null {
  return isIdentified ? key : null;
}

function findingsOf(history: History, panel: Panel, settings: Settings): BetweenFinding[] {
  const findings: BetweenFinding[] = [];
  const series = seriesOf(history);
  for (const check of archiveChecks) {
    if (settings.rules[check.id] === 'off') continue;
    const options = optionsOf(check, settings);
    // Years that may be those of several bodies are not held against each other.
    const parts = check.over === 'years' || check.over === 'consecutiveYears' ? series : [history];
    const found = parts.flatMap((part) => [...check.find(part, options, panel.others)]);
    for (const { about, against = [], ...rest } of found) {
      const severity = severityOf(check, rest.severity, settings);
      if (severity === 'off') continue;
      const { source, year } = about;
      const publisher = about.publisher ?? history.name;
      findings.push({ check: check.id, ...rest, severity, source, publisher, year, body: bodyOf(history), against });
    }
  }
  return findings;
}

/** What the checks between reports find: body by body, year by year, whatever order the reports came in. */
export function* findBetween(panel: Panel, settings: Settings): Iterable<BetweenFinding> {
  for (const history of panel.histories()) {
    yield* findingsOf(history, panel, settings).sort((a, b) => a.year - b.year);
  }
}

/** What the checks between reports have looked at. */
export function* comparedIn(panel: Panel, settings: Settings): Iterable<Compared> {
  for (const history of panel.histories()) {
    const body = bodyOf(history);
    const series = seriesOf(history);
    for (const { id: check, over } of archiveChecks) {
      if (settings.rules[check] === 'off') continue;
      for (const { source, year } of reportsLookedAt(over, history, series, panel)) yield { check, source, body, year };
    }
  }
}

function reportsLookedAt(
  over: ArchiveCheck['over'],
  history: History,
  series: readonly History[],
  { others }: Panel,
): readonly Published[] {
  switch (over) {
    case 'year':
      return history.years.flatMap(({ reports }) => reports);
    case 'rollUp':
      return others.rollUpsOf(history).length === 0 ? [] : history.years.map(({ latest }) => latest);
    case 'years':
      return series.flatMap(({ years }) => years.slice(1).map(({ latest }) => latest));
    case 'consecutiveYears':
      return series.flatMap((each) => [...consecutive(each)].map(({ after }) => after.latest));
  }
}
