import { join, resolve } from 'node:path';
import { archiveCheckIds } from '../archive/checks/ids.ts';
import type { Effective, Overruling } from '../config/effective.ts';
import { type Governed, openRulebook, type Rulebook } from '../config/rulebook.ts';
import { configText } from '../messages/config.ts';
import { nearest } from '../messages/nearest.ts';
import { usageText } from '../messages/run.ts';
import { isFolder } from '../output/file.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage-error.ts';

/** The rulebook of a call, with what the call itself says about the checks. */
export async function rulebookOf(options: Options, comparing = true): Promise<Rulebook> {
  await refuseUnknownChecks(options, comparing);
  const overruling: Overruling = { ...options, confirm: options.detail === 'verbose' };
  return openRulebook(options.config, overruling);
}

/** What holds for the reports that a path names: of a folder, those directly in it. */
export function governing(path: string, { stdinName }: Options, rulebook: Rulebook): Promise<Effective> {
  const input: Governed = path === '-' ? { file: null, name: stdinName } : { file: path, name: path };
  return rulebook(path !== '-' && isFolder(path) ? { file: join(path, 'x'), name: join(path, 'x') } : input);
}

/** Refuses names that no check has, and a call that wants only checks between reports for a single page. */
async function refuseUnknownChecks({ rules, only }: Options, comparing: boolean): Promise<void> {
  const asked = [
    ...Object.keys(rules).map((id) => ['--rule', id] as const),
    ...only.map((id) => ['--only', id] as const),
  ];
  if (asked.length === 0) return;
  const { checks } = await import('../checks/index.ts');
  const known = [...checks.map(({ id }) => id), ...archiveCheckIds];
  for (const [flag, id] of asked) {
    if (!known.includes(id)) throw new UsageError(configText.unknownCheck(flag, id, nearest(id, known)));
  }
  if (only.length > 0 && !comparing && only.every((id) => archiveCheckIds.some((each) => each === id))) {
    throw new UsageError(configText.onlyBetween(only));
  }
}

/** Refuses an output that would overwrite the accepted findings. */
export function refuseBaseline(output: string | null, baseline: string | null): void {
  if (output !== null && resolve(output) === baseline) throw new UsageError(usageText.outputIsBaseline(output));
}
