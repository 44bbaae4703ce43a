import { tableIds } from '../../forms/index.ts';
import { outputText } from '../../messages/output.ts';
import type { Report, Verdict } from '../../report/report.ts';
import type { Paint } from '../paint.ts';
import { readCells } from '../summary.ts';
import { padEnd, printable, widthOf, wrap, wrapParts } from '../text.ts';
import { nothing, type ReportWriter } from '../writer.ts';
import { drawClosing } from './closing.ts';
import { drawAccepted, drawConfirmed, drawFindings, drawUnread } from './findings.ts';
import { drawRepairs, waysTold } from './repairs.ts';
import { suspectsOf } from './suspects.ts';
import { drawTable, type Style } from './table.ts';

export type { Style } from './table.ts';

const narrowest = 60;
const widest = 120;

/** For people: the verdict, the findings in words, and the part of the table they are about. */
export function prettyWriter(style: Style): ReportWriter {
  const fitted = { ...style, width: Math.min(widest, Math.max(narrowest, style.width)) };
  return {
    begin: nothing,
    report: (report) =>
      style.detail === 'quiet' && report.verdict === 'pass' ? '' : `${drawReport(report, fitted).join('\n')}\n`,
    // Reports of which there is only the head stand together; the others have air around them.
    between: (before, after) => (isLong(before) || isLong(after) ? '\n' : ''),
    end: (closing) =>
      drawClosing(closing, fitted)
        .map((line) => `${line}\n`)
        .join(''),
  };
}

/** A report of more than its head, whose further lines stand below the name. */
function isLong(text: string): boolean {
  return BESIDE_THE_HEAD.test(text);
}

const BESIDE_THE_HEAD = /\n(?! {4}|$)/;

function drawReport(report: Report, style: Style): readonly string[] {
  const lines = [...drawHead(report, style), ...drawFindings(report.findings, style), ...drawUnread(report, style)];
  if (style.detail === 'verbose') {
    for (const line of drawAccepted(report.accepted, style)) lines.push(line);
    for (const line of drawConfirmed(report.confirmed, style)) lines.push(line);
  }
  for (const table of tableIds) {
    const told = waysTold(report, table, style);
    const drawn = drawTable(report, table, suspectsOf(report, table), told, style);
    if (drawn.length > 0) lines.push('', ...drawn, ...drawRepairs(report, table, told, style));
  }
  return lines;
}

function drawHead(report: Report, { paint, language, width }: Style): readonly string[] {
  const verdict = outputText.verdicts[report.verdict][language];
  const color = verdictPaint[report.verdict];
  const margin = Math.max(
    ...(['pass', 'warn', 'fail'] as const).map((each) => widthOf(outputText.verdicts[each][language])),
  );
  const word = `${padEnd(verdict, margin)}  `;
  const name = wrap(printable(report.source), width - widthOf(word));
  const about = wrapParts(aboutOf(report, language), ' · ', width - margin - 2);
  const rest = [
    ...name.slice(1).map((line) => paint.bold(line)),
    ...about.filter((line) => line !== '').map(paint.dim),
  ];
  return [paint[color](word) + paint.bold(name[0] ?? ''), ...rest.map((line) => ' '.repeat(margin + 2) + line)];
}

function aboutOf(report: Report, language: Style['language']): readonly string[] {
  if (report.form === null) return report.title === null ? [] : [printable(report.title)];
  const { read, all, blank } = readCells(report);
  const about = [
    ...(report.publisher === null ? [report.title, outputText.publisherUnknown[language]] : [report.publisher]),
    (report.year === null ? outputText.yearUnknown : outputText.year(report.year))[language],
    outputText.form(report.form)[language],
  ];
  if (report.publishedOn !== null) about.push(outputText.published(report.publishedOn)[language]);
  about.push(outputText.cellsRead(read, all, blank)[language]);
  if (report.accepted.length > 0) about.push(outputText.accepted(report.accepted.length)[language]);
  return about.filter((part) => part !== null).map(printable);
}

const verdictPaint: Readonly<Record<Verdict, keyof Paint>> = {
  pass: 'pass',
  warn: 'warning',
  fail: 'error',
  notAssessable: 'warning',
};
