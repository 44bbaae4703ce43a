import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../config/config-error.ts';
import { named } from '../config/json-file.ts';
import { usageText } from '../messages/run.ts';
import { type Acceptor, acceptorOf, idOf, mostOf, type Use } from './accept.ts';
import type { Entry } from './baseline.ts';
import { readBaseline, writeBaseline } from './file.ts';

/** What became of a baseline in a run. */
export interface Outcome {
  readonly file: string;
  /** Entries of reports of this run that no finding needs any more. */
  readonly unused: readonly Entry[];
  /** What an update has written; null where there was none. */
  readonly written: { readonly entries: number; readonly added: number; readonly removed: number } | null;
}

/** What a run makes of a baseline. */
export interface Ledger {
  /** What it was when it was opened, for findings to be held against. */
  readonly acceptor: Acceptor;
  /** What one more report has made of it. */
  readonly note: (use: Use) => void;
  /** After the last report; an update is written now. */
  readonly close: () => Promise<Outcome>;
}

/** Opens a baseline. An update accepts whatever error and warning is found, and keeps the reasons of what was accepted before. */
export async function openLedger(file: string, update: boolean): Promise<Ledger> {
  if (update && !existsSync(dirname(file))) throw new ConfigError(usageText.outputFolderMissing(named(file)));
  const baseline = await readBaseline(file, update);
  const entries = new Map(baseline.entries.map((entry) => [idOf(entry), entry]));
  const needed = new Map<string, Entry>();
  const unused = new Map(entries);
  const judged = new Set<string>();

  return {
    acceptor: acceptorOf(baseline, update),
    note(use) {
      for (const entry of use.needed) {
        const id = idOf(entry);
        if (mostOf(entry) > mostOf(needed.get(id))) needed.set(id, entry);
      }
      for (const id of use.met) unused.delete(id);
      for (const id of use.judged) judged.add(id);
    },
    async close() {
      const gone = [...unused].filter(([id]) => judged.has(id));
      const outcome = { file, unused: gone.map(([, entry]) => entry) };
      if (!update) return { ...outcome, written: null };
      const kept = [...entries].filter(([id]) => !judged.has(id));
      const all = new Map([...kept, ...needed]);
      await writeBaseline({ file, entries: [...all.values()] });
      const added = [...all.keys()].filter((id) => !entries.has(id)).length;
      return { ...outcome, written: { entries: all.size, added, removed: entries.size + added - all.size } };
    },
  };
}
