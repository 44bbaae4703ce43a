import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { verdictOf } from '../checks/index.ts';
import type { Settings } from '../checks/settings.ts';
import { ConfigError } from '../config/config-error.ts';
import { named } from '../config/json-file.ts';
import { usageText } from '../messages/run.ts';
import type { Accepted, Finding, Report } from '../report/report.ts';
import { cellsOf, type Entry, reportKeyOf } from './baseline.ts';
import { readBaseline, writeBaseline } from './file.ts';

/** What became of a baseline in a run. */
export interface Outcome {
  readonly file: string;
  /** Entries of reports of this run that no finding needs any more. */
  readonly unused: readonly Entry[];
  /** What an update has written; null where there was none. */
  readonly written: { readonly entries: number; readonly added: number; readonly removed: number } | null;
}

/** A baseline in use. */
export interface Ledger {
  /** The report without its accepted findings, which it lists apart. */
  readonly apply: (report: Report, settings: Settings, isFile: boolean) => Report;
  /** After the last report; an update is written now. */
  readonly close: () => Promise<Outcome>;
}

/** Opens a baseline. An update accepts whatever error and warning is found, and keeps the reasons of what was accepted before. */
export async function openLedger(file: string, update: boolean): Promise<Ledger> {
  if (update && !existsSync(dirname(file))) throw new ConfigError(usageText.outputFolderMissing(named(file)));
  const baseline = await readBaseline(file, update);
  const entries = new Map(baseline.entries.map((entry) => [idOf(entry), entry]));
  const byReport = grouped(entries.values(), ({ report }) => report);
  /** The entries that the findings of this run need. */
  const needed = new Map<string, Entry>();
  const unused = new Map(entries);
  /** The entries that this run had to find again: their report and check were in it. */
  const judged = new Set<string>();

  return {
    apply(report, settings, isFile) {
      // Of what could not be read nothing can be accepted, nor told to be mended.
      if (report.verdict === 'notAssessable') return report;
      const key = reportKeyOf(report, file, isFile);
      for (const entry of byReport.get(key) ?? []) if (settings.rules[entry.check] !== 'off') judged.add(idOf(entry));
      const accepted: Accepted[] = [];
      for (const alike of grouped(report.findings, kindOf).values()) {
        const [first] = alike;
        if (first === undefined) continue;
        const entryKey = { report: key, check: first.check, cells: cellsOf(first) };
        const id = idOf(entryKey);
        const entry = entries.get(id);
        unused.delete(id);
        const isWanted = update && alike.some(({ severity }) => severity !== 'info');
        // Where there are more than were accepted, nothing tells which are the new ones.
        if (!isWanted && alike.length > mostOf(entry)) continue;
        const reason = entry?.reason ?? '';
        accepted.push(...alike.map((finding) => ({ ...finding, reason })));
        const count = Math.max(alike.length, mostOf(needed.get(id)));
        needed.set(id, { ...entryKey, ...(count > 1 ? { count } : {}), reason });
      }
      if (accepted.length === 0) return report;
      const kinds = new Set(accepted.map(kindOf));
      const left = report.findings.filter((finding) => !kinds.has(kindOf(finding)));
      return { ...report, findings: left, accepted, verdict: verdictOf(report, left) };
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

/** How many findings of one report an entry accepts. */
function mostOf(entry: Entry | undefined): number {
  return entry ? (entry.count ?? 1) : 0;
}

/** What makes two entries the same one. */
function idOf({ report, check, cells }: Pick<Entry, 'report' | 'check' | 'cells'>): string {
  return `${report}\n${check}\n${cells}`;
}

/** What findings of one report have in common that cannot be told apart. */
function kindOf(finding: Finding): string {
  return `${finding.check} ${cellsOf(finding)}`;
}

function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
