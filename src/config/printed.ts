import { everyCheck } from '../checks/catalogue.ts';
import { optionsOf } from '../checks/settings.ts';
import type { Effective } from './effective.ts';

/** What holds, as a configuration that says everything. */
export function printedConfig({ settings, threshold, baseline }: Effective, maxWarnings: number | null): string {
  const options = everyCheck.flatMap((check) =>
    check.options ? [[check.id, optionsOf(check, settings)] as const] : [],
  );
  const limit = maxWarnings ?? threshold.maxWarnings;
  const content = {
    rules: Object.fromEntries(everyCheck.map(({ id, severity }) => [id, settings.rules[id] ?? severity])),
    options: Object.fromEntries(options),
    ...(settings.level === null ? {} : { level: settings.level }),
    failOn: threshold.failOn,
    ...(limit === null ? {} : { maxWarnings: limit }),
    ...(baseline === null ? {} : { baseline }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
