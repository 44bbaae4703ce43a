import { verdictOf } from '../checks/index.ts';
import type { Settings } from '../checks/settings.ts';
import type { Accepted, Finding, Report } from '../report/report.ts';
import { type Baseline, cellsOf, type Entry, reportKeyOf } from './baseline.ts';

/** A baseline as findings are held against it. */
export interface Acceptor {
  readonly file: string;
  /** Every error and warning is to be accepted. */
  readonly update: boolean;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly byReport: ReadonlyMap<string, readonly Entry[]>;
}

/** What one report makes of a baseline: plain data. */
export interface Use {
  /** The entries that its findings need, new ones too. */
  readonly needed: readonly Entry[];
  /** Of the entries that there are: those that a finding answers to. */
  readonly met: readonly string[];
  /** … and those that it had to find again: their report and check were in the run. */
  readonly judged: readonly string[];
}

/** What makes two entries the same one. */
export function idOf({ report, check, cells }: Pick<Entry, 'report' | 'check' | 'cells'>): string {
  return `${report}\n${check}\n${cells}`;
}

/** How many findings of one report an entry accepts. */
export function mostOf(entry: Entry | undefined): number {
  return entry ? (entry.count ?? 1) : 0;
}

export function acceptorOf({ file, entries }: Baseline, update: boolean): Acceptor {
  return {
    file,
    update,
    entries: new Map(entries.map((entry) => [idOf(entry), entry])),
    byReport: grouped(entries, ({ report }) => report),
  };
}

/** The report without its accepted findings, which it lists apart, and what that takes of the baseline. */
export function accept(
  report: Report,
  { file, update, entries, byReport }: Acceptor,
  settings: Settings,
  isFile: boolean,
): { readonly report: Report; readonly use: Use } {
  const key = reportKeyOf(report, file, isFile);
  // Of what could not be read nothing can be accepted, nor told to be mended.
  if (report.verdict === 'notAssessable') return { report, use: { needed: [], met: [], judged: [] } };
  const judged = (byReport.get(key) ?? []).filter(({ check }) => settings.rules[check] !== 'off').map(idOf);
  const needed: Entry[] = [];
  const met: string[] = [];
  const accepted: Accepted[] = [];
  for (const alike of grouped(report.findings, kindOf).values()) {
    const [first] = alike;
    if (first === undefined) continue;
    const entryKey = { report: key, check: first.check, cells: cellsOf(first) };
    const id = idOf(entryKey);
    const entry = entries.get(id);
    if (entry) met.push(id);
    const isWanted = update && alike.some(({ severity }) => severity !== 'info');
    // Where there are more than were accepted, nothing tells which are the new ones.
    if (!isWanted && alike.length > mostOf(entry)) continue;
    const reason = entry?.reason ?? '';
    accepted.push(...alike.map((finding) => ({ ...finding, reason })));
    needed.push({ ...entryKey, ...(alike.length > 1 ? { count: alike.length } : {}), reason });
  }
  const use = { needed, met, judged };
  if (accepted.length === 0) return { report, use };
  const kinds = new Set(accepted.map(kindOf));
  const left = report.findings.filter((finding) => !kinds.has(kindOf(finding)));
  return { report: { ...report, findings: left, accepted, verdict: verdictOf(report, left) }, use };
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
