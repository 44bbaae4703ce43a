import { readHtml } from '../../src/document/html.ts';
import type { CellId } from '../../src/forms/index.ts';
import { readReports } from '../../src/recognition/read.ts';
import type { Reading } from '../../src/report/report.ts';
import { applications } from './page.ts';

/** A cell as the text in it; `text@3` covers three columns, `text^3` three rows. */
export type Row = readonly string[];

const SPAN = /^(.*?)(?:@(\d+))?(?:\^(\d+))?$/s;

/** A table of HTML. */
export function html(rows: readonly Row[]): string {
  const cell = (text: string) => {
    const [, words = '', columns = '1', lines = '1'] = SPAN.exec(text) ?? [];
    return `<td colspan="${columns}" rowspan="${lines}">${words}</td>`;
  };
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

export const headings = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
] as const;

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** Table 2 of the form of 2021 with these figures. */
export function proactive(figures: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '4.5']): Row[] {
  const f = (i: number) => figures[i] ?? '';
  return [
    ['第二十条第（一）项@4'],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', f(0), f(1), f(2)],
    ['行政规范性文件', f(3), f(4), f(5)],
    ['第二十条第（五）项@4'],
    ['信息内容', '本年处理决定数量@3'],
    ['行政许可', `${f(6)}@3`],
    ['第二十条第（六）项@4'],
    ['信息内容', '本年处理决定数量@3'],
    ['行政处罚', `${f(7)}@3`],
    ['行政强制', `${f(8)}@3`],
    ['第二十条第（八）项@4'],
    ['信息内容', '本年收费金额（单位：万元）@3'],
    ['行政事业性收费', `${f(9)}@3`],
  ];
}

/** Table 3 without its heading, as {@link applications} has it. */
export const received = (rows: Readonly<Record<string, string>> = {}): Row[] =>
  applications(rows)
    .slice(1)
    .map((row, i) => (i === 0 ? ['', ...row] : row));

/** The header of table 4 with the two kinds of litigation in an order, and the rows below it. */
export function remedies(
  rows: readonly Row[],
  litigation: readonly string[] = ['未经复议直接起诉', '复议后起诉'],
  columns: readonly string[] = results,
): Row[] {
  return [
    ['行政复议@5', '行政诉讼@10'],
    [...columns.map((result) => `${result}^2`), ...litigation.map((kind) => `${kind}@5`)],
    [...columns, ...columns],
    ...rows,
  ];
}

/** Fifteen figures for table 4, all zero but the first and the last of the rows. */
export const balanced = (upheld: number): Row => [`${upheld}`, '0', '0', '0', `${upheld}`, ...'0000000000'];

/** A page of these parts, each a paragraph or a table. */
export const page = (...parts: (string | readonly Row[])[]): string =>
  parts.map((part) => (typeof part === 'string' ? `<p>${part}</p>` : html(part))).join('\n');

/** A whole report with one or more of its tables as given. */
export function report({
  two = [proactive()],
  three = [received()],
  four = [remedies([balanced(2)])],
}: {
  readonly two?: readonly (string | readonly Row[])[];
  readonly three?: readonly (string | readonly Row[])[];
  readonly four?: readonly (string | readonly Row[])[];
}): string {
  const [a, b, c] = headings;
  return page('林溪县档案局2023年政府信息公开工作年度报告', a, ...two, b, ...three, c, ...four);
}

export const readPage = (source: string): readonly Reading[] => readReports(readHtml(source));

/** What was read of some cells of the only report of a page: figures, candidates, or the state. */
export function cellsOf(source: string, ...ids: CellId[]): unknown[] {
  const [reading] = readPage(source);
  return ids.map((id) => {
    const cell = reading?.cells.get(id);
    return cell?.state === 'reported' ? cell.value : (cell?.candidates ?? cell?.state);
  });
}
