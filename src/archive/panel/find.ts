import { optionsOf, type Settings, severityOf } from '../../checks/settings.ts';
import type { BetweenFinding } from '../../output/writer.ts';
import { archiveChecks } from '../checks/index.ts';
import { type History, seriesOf } from './history.ts';
import type { Panel } from './panel.ts';

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
      findings.push({ check: check.id, ...rest, severity, source, publisher, year, against });
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
