import type { Language } from '../../messages/language.ts';
import { outputText } from '../../messages/output.ts';
import type { Verdict } from '../../report/report.ts';
import type { Counts } from '../breakdown.ts';
import { padEnd, padStart, widthOf, wrapParts } from '../text.ts';
import type { AcceptedBetween, BetweenFinding, Closing } from '../writer.ts';
import { drawAccepted, drawFindings } from './findings.ts';
import type { Style } from './table.ts';

const indent = '  ';
const verdicts: readonly Verdict[] = ['pass', 'warn', 'fail', 'notAssessable'];

/** What was found between reports, source by source, and the run in a few figures; nothing after a single report. */
export function drawClosing(closing: Closing, style: Style): readonly string[] {
  const lines: string[] = [];
  const between = drawBetween(closing.between, style.detail === 'verbose' ? closing.acceptedBetween : [], style);
  if (between.length > 0) lines.push('', ...between);
  if (closing.summary.reports > 1) lines.push('', ...drawSummary(closing, style));
  return lines;
}

function drawBetween(
  found: readonly BetweenFinding[],
  accepted: readonly AcceptedBetween[],
  style: Style,
): readonly string[] {
  const { paint, language } = style;
  const lines = [paint.bold(outputText.between[language])];
  const ofSources = bySource(found);
  const acceptedOf = bySource(accepted);
  for (const source of new Set([...ofSources.keys(), ...acceptedOf.keys()])) {
    const drawn = [
      ...drawFindings(ofSources.get(source) ?? [], style),
      ...drawAccepted(acceptedOf.get(source) ?? [], style),
    ];
    if (drawn.length > 0) lines.push(`${indent}${source}`, ...drawn);
  }
  return lines.length > 1 ? lines : [];
}

function bySource<Found extends BetweenFinding>(findings: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const finding of findings) {
    const group = groups.get(finding.source);
    if (group) group.push(finding);
    else groups.set(finding.source, [finding]);
  }
  return groups;
}

function drawSummary({ summary, breakdown }: Closing, { paint, language, width }: Style): readonly string[] {
  const { summaryOf } = outputText;
  const ofVerdicts = verdicts
    .filter((verdict) => summary[verdict] > 0)
    .map((verdict) => `${outputText.verdicts[verdict][language]} ${summary[verdict]}`);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [summaryOf.verdicts[language], ofVerdicts],
    [summaryOf.years[language], listed(breakdown.years, language)],
    [summaryOf.forms[language], listed(breakdown.forms, language)],
  ];
  const margin = Math.max(...rows.map(([name]) => widthOf(name))) + 2;
  const lines = [paint.bold(outputText.total(summary.reports)[language])];
  for (const [name, parts] of rows) {
    const [first = '', ...more] = wrapParts(parts, ' · ', width - margin - indent.length);
    lines.push(indent + padEnd(name, margin) + first, ...more.map((line) => indent + ' '.repeat(margin) + line));
  }
  return [...lines, ...drawChecks(breakdown.checks, language)];
}

/** By what was counted, in order; what a page does not say stands last. */
function listed(counts: Counts, language: Language): readonly string[] {
  const named = Object.entries(counts).toSorted(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1));
  return named.map(([key, count]) => `${key === '' ? outputText.unknown[language] : key}: ${count}`);
}

/** Errors and warnings by check, the most frequent first. */
function drawChecks(counts: Counts, language: Language): readonly string[] {
  const sorted = Object.entries(counts).toSorted(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
  if (sorted.length === 0) return [];
  const digits = Math.max(...sorted.map(([, count]) => String(count).length));
  return [
    indent + outputText.summaryOf.checks[language],
    ...sorted.map(([check, count]) => `${indent}${indent}${padStart(String(count), digits)}  ${check}`),
  ];
}
