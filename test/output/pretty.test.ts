import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/forms/index.ts';
import type { Language } from '../../src/messages/language.ts';
import { noPaint, paintOf } from '../../src/output/paint.ts';
import { prettyWriter } from '../../src/output/pretty/index.ts';
import { suspectsOf } from '../../src/output/pretty/suspects.ts';
import { widthOf } from '../../src/output/text.ts';
import type { Cell, Finding, Report } from '../../src/report/report.ts';
import { finding, notAssessable, report } from './reports.ts';

const draw = (drawn: Report, language: Language = 'zh', width = 80): readonly string[] =>
  prettyWriter({ paint: noPaint, language, width }).report(drawn).split('\n');

const columns = ['naturalPerson', 'commercialEnterprise', 'total'] as const;
const row = (name: 'granted' | 'concluded'): readonly CellId[] =>
  columns.map((column): CellId => `applications.${name}.${column}`);
const figure = (value: number): Omit<Cell, 'id'> => ({
  state: 'reported',
  value,
  raw: String(value),
  at: { line: 20, column: 5 },
});

const wrongLeaf = report(
  {
    verdict: 'fail',
    findings: [
      finding({ cells: row('granted'), expected: 21, actual: 2, at: { line: 30, column: 9 } }),
      finding({
        check: 'results-total',
        cells: ['applications.granted.naturalPerson', 'applications.concluded.naturalPerson'],
        at: { line: 50, column: 9 },
      }),
    ],
  },
  { 'applications.granted.naturalPerson': figure(21), 'applications.granted.total': figure(2) },
);

test('the cell that all errors share is marked, in text as well as in colour', async () => {
  expect(suspectsOf(wrongLeaf)).toEqual(new Set(['applications.granted.naturalPerson']));
  const lines = draw(wrongLeaf);
  expect(lines.find((line) => line.includes('（一）予以公开'))).toMatch(/ !21 +0 .* 2$/);
  expect(lines.join('\n')).toContain('! 可能有错');
  const colored = prettyWriter({ paint: await paintOf(1), language: 'zh', width: 80 }).report(wrongLeaf);
  expect(colored).toContain('!21\u001b[');
});

test('where no cell is shared, the one the finding points at is marked', () => {
  const cells = row('granted');
  const alone = report(
    { verdict: 'fail', findings: [finding({ cells, at: { line: 20, column: 5 } })] },
    { 'applications.granted.total': figure(2) },
  );
  expect(suspectsOf(alone)).toEqual(new Set(['applications.granted.total']));
  const nowhere = report({ verdict: 'fail', findings: [finding({ cells })] });
  expect(suspectsOf(nowhere)).toEqual(new Set(cells));
});

describe.each(['zh', 'en'] as const)('a table of seven columns in %s', (language) => {
  const large = report(
    { verdict: 'fail', findings: [finding({ cells: row('granted') }), finding({ cells: row('concluded') })] },
    Object.fromEntries([...row('granted'), ...row('concluded')].map((id) => [id, figure(14069)])),
  );

  test('fits 80 columns and is aligned', () => {
    const lines = draw(large, language);
    const start = lines.findIndex((line) => line.includes(language === 'zh' ? '自然人' : 'Person'));
    const table = lines.slice(
      start,
      lines.findIndex((line) => line.startsWith('  !')),
    );
    expect(table.length).toBe(6);
    expect(new Set(table.map(widthOf)).size).toBe(1);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });
});

test('rows that say nothing are left out, and it says how many', () => {
  expect(draw(wrongLeaf).join('\n')).toContain('另有 20 行与此无关，略去');
});

test('many warnings of one kind are counted, errors of one kind are all listed', () => {
  const many = (severity: Finding['severity']): readonly Finding[] =>
    Array.from({ length: 175 }, (_, index) => finding({ severity, at: { line: index + 1, column: 3 } }));
  const warned = draw(report({ findings: many('warning'), verdict: 'warn' }), 'en').join('\n');
  expect(warned).toContain('171 more of this kind (row-total)');
  expect(warned.split('\n').length).toBeLessThan(25);
  const failed = draw(report({ findings: many('error'), verdict: 'fail' }), 'en').join(' ');
  for (let line = 1; line <= 175; line += 1) expect(failed).toContain(`${line}:3`);
});

test('a page that is no report gets its verdict and the reason', () => {
  expect(draw(notAssessable(), 'en')[0]).toBe('NOT ASSESSABLE  news.html');
});

test('text from a page cannot steer the terminal', () => {
  const hostile = report(
    {
      source: 'a\u001b]0;x\u0007.html',
      publisher: '甲\u001b[2J',
      verdict: 'fail',
      findings: [finding({ message: { zh: '\u001b[31m', en: '' }, cells: ['proactive.fees.amount'] })],
    },
    { 'proactive.fees.amount': { state: 'unreadable', value: null, raw: '\u009b31m' } },
  );
  expect(draw(hostile).join('')).not.toMatch(/\p{Cc}/u);
});

test('reports told in one breath stand together, others have air around them', () => {
  const writer = prettyWriter({ paint: noPaint, language: 'en', width: 80 });
  const text = [report(), report(), wrongLeaf, report()].map((each) => writer.report(each)).join('');
  expect(text.split('\n\n').length).toBeGreaterThanOrEqual(3);
  expect(text.startsWith('PASS  reports/a.html\n      云溪镇 · 2022 · form 2021')).toBe(true);
  expect(text).toContain('cells\nPASS');
});
