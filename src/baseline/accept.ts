import { archiveCheckIds } from '../archive/checks/ids.ts';
import { verdictOf } from '../checks/index.ts';
import type { Settings } from '../checks/settings.ts';
import type { Finding, Report } from '../report/report.ts';
import { type Baseline, cellsOf, type Entry, reportKeyOf } from './baseline.ts';

const betweenChecks: ReadonlySet<string> = new Set(archiveCheckIds);

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
  acceptor: Acceptor,
  settings: Settings,
  isFile: boolean,
): { readonly report: Report; readonly use: Use } {
  const key = reportKeyOf(report, acceptor.file, isFile);
  // Of what could not be read nothing can be accepted, nor told to be mended.
  if (report.verdict === 'notAssessable') return { report, use: { needed: [], met: [], judged: [] } };
  // Its entries may be about what was found between it and others, which it does not judge.
  const isJudged = ({ check }: Entry): boolean => settings.rules[check] !== 'off' && !betweenChecks.has(check);
  const judged = (acceptor.byReport.get(key) ?? []).filter(isJudged).map(idOf);
  const { left, accepted, needed, met } = part(report.findings, key, acceptor);
  const use = { needed, met, judged };
  if (accepted.length === 0) return { report, use };
  return { report: { ...report, findings: left, accepted, verdict: verdictOf(report, left) }, use };
}

/** What a baseline makes of findings. */
interface Parted<Each extends Finding> {
  readonly left: readonly Each[];
  readonly accepted: readonly (Each & Pick<Entry, 'reason'>)[];
  readonly needed: readonly Entry[];
  readonly met: readonly string[];
}

/** Parts the findings about one thing into those that the baseline accepts and the others. */
export function part<Each extends Finding>(
  findings: readonly Each[],
  report: string,
  { update, entries }: Acceptor,
): Parted<Each> {
  const needed: Entry[] = [];
  const met: string[] = [];
  const accepted: (Each & Pick<Entry, 'reason'>)[] = [];
  const kinds = new Set<string>();
  for (const [kind, alike] of grouped(findings, kindOf)) {
    const [first] = alike;
    if (first === undefined) continue;
    const entryKey = { report, check: first.check, cells: cellsOf(first) };
    const id = idOf(entryKey);
    const entry = entries.get(id);
    if (entry) met.push(id);
    const isWanted = update && alike.some(({ severity }) => severity !== 'info');
    // Where there are more than were accepted, nothing tells which are the new ones.
    if (!isWanted && alike.length > mostOf(entry)) continue;
    const reason = entry?.reason ?? '';
    kinds.add(kind);
    for (const finding of alike) accepted.push({ ...finding, reason });
    needed.push({ ...entryKey, ...(alike.length > 1 ? { count: alike.length } : {}), reason });
  }
  return { left: findings.filter((finding) => !kinds.has(kindOf(finding))), accepted, needed, met };
}

/** What findings of one report have in common that cannot be told apart. */
function kindOf(finding: Finding): string {
  return `${finding.check} ${cellsOf(finding)}`;
}

export function grouped<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
