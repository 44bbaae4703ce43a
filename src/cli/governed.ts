import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { archiveCheckIds } from '../archive/checks/ids.ts';
import { ConfigError } from '../config/config-error.ts';
import type { Effective, Overruling } from '../config/effective.ts';
import { named } from '../config/json-file.ts';
import { type Governed, openRulebook, type Rulebook } from '../config/rulebook.ts';
import { configText } from '../messages/config.ts';
import { nearest } from '../messages/nearest.ts';
import { usageText } from '../messages/run.ts';
import { isFolder, realPathOf } from '../output/file.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage-error.ts';

/** The rulebook of a call, with what the call itself says about the checks. What governs a report is there, and no place for the output. */
export async function rulebookOf(options: Options, comparing = true): Promise<Rulebook> {
  await refuseUnknownChecks(options, comparing);
  const overruling: Overruling = { ...options, confirm: options.detail === 'verbose' };
  const rulebook = await openRulebook(options.config, overruling);
  if (options.printConfig) return rulebook;
  const seen = new Set<Effective>();
  return async (input) => {
    const effective = await rulebook(input);
    if (seen.has(effective)) return effective;
    seen.add(effective);
    const { file, baseline } = effective;
    refuseOutput(options.output, [
      ['config', file],
      ['baseline', baseline],
    ]);
    if (baseline !== null && !options.updateBaseline && !existsSync(baseline)) {
      if (file === null || options.baseline !== null) throw new ConfigError(configText.noBaseline(named(baseline)));
      const { errorInConfig } = await import('../config/read.ts');
      throw await errorInConfig(file, 'baseline', configText.lostBaseline(named(baseline)));
    }
    return effective;
  };
}

/** Refuses an output that would overwrite a file that the call reads, under whatever name. */
export function refuseOutput(output: string | null, files: readonly (readonly [Role, string | null])[]): void {
  if (output === null) return;
  const target = realPathOf(output);
  const taken = files.find(([, file]) => file !== null && realPathOf(file) === target);
  if (taken !== undefined) throw new UsageError(usageText.outputIs(output, usageText.roles[taken[0]]));
}

type Role = keyof typeof usageText.roles;

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
