import { optionsOf, type Settings, severityOf } from '../../checks/settings.ts';
import type { BetweenFinding } from '../../output/writer.ts';
import { archiveChecks } from '../checks/index.ts';
import type { History } from './history.ts';
import type { Panel } from './panel.ts';

function findingsOf(history: History, panel: Panel, settings: Settings): BetweenFinding[] {
  const findings: BetweenFinding[] = [];
  for (const check of archiveChecks) {
    if (settings.rules[check.id] === 'off') continue;
    for (const { about, against = [], ...found } of check.find(history, optionsOf(check, settings), panel.others)) {
      const severity = severityOf(check, found.severity, settings);
      if (severity === 'off') continue;
      const { source, year } = about;
      const publisher = about.publisher ?? history.name;
      findings.push({ check: check.id, ...found, severity, source, publisher, year, against });
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
