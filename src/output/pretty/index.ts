import { type TableId, tableIds } from '../../forms/index.ts';
import { outputText } from '../../messages/output.ts';
import { repairInWords, slipInWords } from '../../repair/index.ts';
import type { Report, Verdict } from '../../report/report.ts';
import type { Paint } from '../paint.ts';
import { readCells } from '../summary.ts';
import { padEnd, printable, widthOf, wrap, wrapParts } from '../text.ts';
import { nothing, type ReportWriter } from '../writer.ts';
import { drawClosing } from './closing.ts';
import { drawAccepted, drawConfirmed, drawFindings, drawUnread } from './findings.ts';
import { repairsIn, suspectsOf } from './suspects.ts';
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
    // Reports that are told in one line stand together; the others have air around them.
    between: (before, after) => (isLong(before) || isLong(after) ? '\n' : ''),
    end: (closing) =>
      drawClosing(closing, fitted)
        .map((line) => `${line}\n`)
        .join(''),
  };
}

/** A report of more than its head. */
function isLong(text: string): boolean {
  return text.split('\n', 4).length > 3;
}

function drawReport(report: Report, style: Style): readonly string[] {
  const lines = [...drawHead(report, style), ...drawFindings(report.findings, style), ...drawUnread(report, style)];
  if (style.detail === 'verbose') {
    lines.push(...drawAccepted(report.accepted, style), ...drawConfirmed(report.confirmed, style));
  }
  for (const table of tableIds) {
    const drawn = drawTable(report, table, suspectsOf(report, table), style);
    if (drawn.length > 0) lines.push('', ...drawn, ...drawRepair(report, table, style));
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

/** The best way to mend the table, in words. */
function drawRepair(report: Report, table: TableId, { language, width }: Style): readonly string[] {
  const [best, ...others] = repairsIn(report, table);
  if (best === undefined) return [];
  const notes: string[] = [];
  if (best.slip !== undefined) notes.push(outputText.probably(slipInWords(best.slip))[language]);
  if (others.length > 0) notes.push(outputText.otherRepairs[language]);
  const [open, between, close] = language === 'zh' ? ['（', '；', '）'] : [' (', '; ', ')'];
  const aside = notes.length > 0 ? open + notes.join(between) + close : '';
  const lead = others.length > 0 ? outputText.oneOfRepairs(others.length + 1)[language] : '';
  const start = '  → ';
  const lines = wrap(lead + repairInWords(best, report)[language] + aside, width - start.length);
  return lines.map((line, index) => (index === 0 ? start : ' '.repeat(start.length)) + line);
}
