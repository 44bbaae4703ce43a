import type { Ledger } from '../baseline/ledger.ts';
import { named } from '../config/json-file.ts';
import type { Language } from '../messages/language.ts';
import { usageText } from '../messages/run.ts';
import type { Say } from './say.ts';
import { UsageError } from './usage-error.ts';

/** The baselines of a run; each is read once. */
export interface Ledgers {
  /** The ledger of a baseline; null where there is none. */
  readonly of: (file: string | null) => Promise<Ledger | null>;
  /** Writes what is to be updated, and says what became of each. */
  readonly close: (say: Say, language: Language) => Promise<void>;
}

/** Opens baselines as reports need them. */
export function openLedgers(update: boolean): Ledgers {
  const open = new Map<string, Promise<Ledger>>();
  return {
    async of(file) {
      if (file === null && update) throw new UsageError(usageText.noBaseline);
      if (file === null) return null;
      const ledger =
        open.get(file) ?? import('../baseline/ledger.ts').then(({ openLedger }) => openLedger(file, update));
      open.set(file, ledger);
      return ledger;
    },
    async close(say, language) {
      if (open.size === 0) return;
      const { baselineText } = await import('../messages/baseline.ts');
      for (const ledger of open.values()) {
        const { file, unused, written } = await (await ledger).close();
        if (written) {
          say(baselineText.written(named(file), written.entries, written.added, written.removed)[language]);
        } else if (unused.length > 0) {
          say(baselineText.unused(named(file), unused)[language]);
        }
      }
    },
  };
}
