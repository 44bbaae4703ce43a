import { definitionOf, printed, tableIds } from '../../forms/index.ts';
import { outputText } from '../../messages/output.ts';
import type { Repair, Report, Verdict } from '../../report/report.ts';
import type { Paint } from '../paint.ts';
import { readCells } from '../summary.ts';
import { padEnd, printable, widthOf, wrap } from '../text.ts';
import type { ReportWriter } from '../writer.ts';
import { drawFindings } from './findings.ts';
import { suspectsOf } from './suspects.ts';
import { drawTable, type Style } from './table.ts';

export type { Style } from './table.ts';

const narrowest = 60;
const widest = 120;

/** For people: the verdict, the findings in words, and the part of the table they are about. */
export function prettyWriter(style: Style): ReportWriter {
  const fitted = { ...style, width: Math.min(widest, Math.max(narrowest, style.width)) };
  let previous = '';
  return {
    begin: () => '',
    report: (report) => {
      const lines = drawReport(report, fitted);
      // Reports that are told in one line stand together; the others have air around them.
      const isLong = lines.length > 2;
      const space = previous === '' || (previous === 'short' && !isLong) ? '' : '\n';
      previous = isLong ? 'long' : 'short';
      return `${space}${lines.join('\n')}\n`;
    },
    end: () => '',
  };
}

function drawReport(report: Report, style: Style): readonly string[] {
  const lines = [...drawHead(report, style), ...drawFindings(report.findings, style)];
  const suspects = suspectsOf(report);
  for (const table of tableIds) {
    const drawn = drawTable(report, table, suspects, style);
    if (drawn.length > 0) lines.push('', ...drawn);
  }
  for (const repair of report.repairs) lines.push(...drawRepair(repair, style));
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
  const about = wrap(aboutOf(report, language).join(' · '), width - margin - 2);
  const rest = [
    ...name.slice(1).map((line) => paint.bold(line)),
    ...about.filter((line) => line !== '').map(paint.dim),
  ];
  return [paint[color](word) + paint.bold(name[0] ?? ''), ...rest.map((line) => ' '.repeat(margin + 2) + line)];
}

function aboutOf(report: Report, language: Style['language']): readonly string[] {
  if (report.form === null) return report.title === null ? [] : [printable(report.title)];
  const { read, all } = readCells(report);
  const about = [
    report.publisher ?? report.title,
    report.year === null ? null : outputText.year(report.year)[language],
  ];
  about.push(outputText.form(report.form)[language]);
  if (report.publishedOn !== null) about.push(outputText.published(report.publishedOn)[language]);
  about.push(outputText.cellsRead(read, all)[language]);
  return about.filter((part) => part !== null).map(printable);
}

const verdictPaint: Readonly<Record<Verdict, keyof Paint>> = {
  pass: 'pass',
  warn: 'warning',
  fail: 'error',
  notAssessable: 'warning',
};

function drawRepair(repair: Repair, { language, width }: Style): readonly string[] {
  const changes = repair.changes.map(({ cell, from, to }) => {
    const { row, column } = definitionOf(cell);
    const name = `${printed(row.label, language)} ${column.label[language]}`;
    return `${name} ${from ?? outputText.noFigure[language]} → ${to}`;
  });
  const text = `${outputText.repair[language]}: ${changes.join(outputText.separator[language])}`;
  return ['', ...wrap(text, width - 2).map((line) => `  ${line}`)];
}
