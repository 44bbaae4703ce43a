import { type CellId, definitionOf, printed } from '../../forms/index.ts';
import type { Language } from '../../messages/language.ts';
import { outputText } from '../../messages/output.ts';
import type { Accepted, Finding, Report, Severity } from '../../report/report.ts';
import type { Paint } from '../paint.ts';
import { readCells } from '../summary.ts';
import { padEnd, printable, widthOf, wrap } from '../text.ts';
import type { Style } from './table.ts';

const indent = '  ';
/** Of findings of one kind that many are told in full, unless all are wanted. */
const toldInFull = 4;
const order: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings in words, errors first. Many of one kind are summed up; an error is at least listed with its place and cell. */
export function drawFindings(findings: readonly Finding[], style: Style): readonly string[] {
  const lines: string[] = [];
  for (const severity of style.detail === 'quiet' ? order.filter((each) => each !== 'info') : order) {
    for (const [check, alike] of kindsOf(findings.filter((finding) => finding.severity === severity))) {
      const few = style.detail === 'verbose' || alike.length <= toldInFull + 1 ? alike : alike.slice(0, toldInFull);
      for (const finding of few) lines.push(...drawFinding(finding, style));
      const rest = alike.slice(few.length);
      if (rest.length > 0) lines.push(...drawRest(severity, check, rest, style));
    }
  }
  return lines;
}

/** Why a report is no pass where no finding says it: a cell was not read, and the check that says so is switched off. */
export function drawUnread(report: Report, style: Style): readonly string[] {
  if (report.verdict !== 'warn' || report.findings.some(({ severity }) => severity === 'warning')) return [];
  const { read, all } = readCells(report);
  return drawSevere('warning', '', outputText.notAllRead(all - read)[style.language], style);
}

/** What was looked for and found in order. */
export function drawConfirmed(confirmed: readonly Finding[], style: Style): readonly string[] {
  const word = outputText.confirmed[style.language];
  return confirmed.flatMap((each) => drawEntry(word, 'pass', placeOf(each), wordsOf(each, style), style));
}

/** What a baseline accepts, with the reasons. */
export function drawAccepted(accepted: readonly Accepted[], style: Style): readonly string[] {
  const word = outputText.known[style.language];
  return accepted.flatMap((each) => {
    const reason = each.reason === '' ? '' : printable(outputText.reason(each.reason)[style.language]);
    return drawEntry(word, 'dim', placeOf(each), wordsOf(each, style) + reason, style);
  });
}

function kindsOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const alike = kinds.get(finding.check);
    if (alike) alike.push(finding);
    else kinds.set(finding.check, [finding]);
  }
  return kinds;
}

function drawFinding(finding: Finding, style: Style): readonly string[] {
  return drawSevere(finding.severity, placeOf(finding), wordsOf(finding, style), style);
}

function wordsOf({ message, check }: Finding, { language }: Style): string {
  return `${printable(message[language])} [${check}]`;
}

function drawRest(severity: Severity, check: string, rest: readonly Finding[], style: Style): readonly string[] {
  const { language } = style;
  if (severity !== 'error') return drawSevere(severity, '', outputText.alike(rest.length, check)[language], style);
  const list = rest.map((finding) => `${placeOf(finding)} ${nameOf(finding, language)}`.trim());
  const text = outputText.alikeListed(rest.length, check)[language] + list.join(outputText.separator[language]);
  return drawSevere(severity, '', text, style);
}

function drawSevere(severity: Severity, place: string, text: string, style: Style): readonly string[] {
  return drawEntry(outputText.severities[severity][style.language], severity, place, text, style);
}

function drawEntry(
  word: string,
  color: keyof Paint,
  place: string,
  text: string,
  { paint, language, width }: Style,
): readonly string[] {
  const placeWidth = 7;
  const start = indent + padEnd(word, widest(language)) + indent + padEnd(place, placeWidth) + indent;
  const [first = '', ...more] = wrap(text, Math.max(20, width - widthOf(start)));
  const head = indent + paint[color](padEnd(word, widest(language))) + indent + paint.dim(padEnd(place, placeWidth));
  return [`${head}${indent}${first}`, ...more.map((line) => ' '.repeat(widthOf(start)) + line)];
}

function widest(language: Language): number {
  return Math.max(...order.map((severity) => widthOf(outputText.severities[severity][language])));
}

function placeOf({ at }: Finding): string {
  return at ? `${at.line}:${at.column}` : '';
}

/** A finding by its cells: the row they share, the column, or the one cell. */
function nameOf({ cells }: Finding, language: Language): string {
  const [first] = cells;
  if (first === undefined) return '';
  const { row, column } = definitionOf(first);
  const last = cells.at(-1) ?? first;
  const words: string[] = [];
  if (definitionOf(last).row.row === row.row) words.push(rowName(first, language));
  if (definitionOf(last).column.id === column.id) words.push(column.label[language]);
  return words.join(' ');
}

function rowName(cell: CellId, language: Language): string {
  return printed(definitionOf(cell).row.label, language);
}
