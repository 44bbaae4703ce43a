import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/forms/index.ts';
import type { Language } from '../../src/messages/language.ts';
import { noPaint, paintOf } from '../../src/output/paint.ts';
import { prettyWriter } from '../../src/output/pretty/index.ts';
import { suspectsOf } from '../../src/output/pretty/suspects.ts';
import { widthOf } from '../../src/output/text.ts';
import { separatorOf } from '../../src/output/writer.ts';
import type { Cell, Finding, Repair, Report } from '../../src/report/report.ts';
import { finding, notAssessable, report } from './reports.ts';

const draw = (drawn: Report, language: Language = 'zh', width = 80): readonly string[] =>
  prettyWriter({ paint: noPaint, language, width }).report(drawn).split('\n');

const columns = ['naturalPerson', 'commercialEnterprise', 'total'] as const;
const row = (name: 'granted' | 'concluded' | 'withheld.stateSecret'): readonly CellId[] =>
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
  expect([...suspectsOf(wrongLeaf, 'applications').cells]).toEqual(['applications.granted.naturalPerson']);
  const lines = draw(wrongLeaf);
  expect(lines.find((line) => line.includes('（一）予以公开'))).toMatch(/ !21 +0 .* 2$/);
  expect(lines.join('\n')).toContain('! 可能有错');
  const colored = prettyWriter({ paint: await paintOf(1), language: 'zh', width: 80 }).report(wrongLeaf);
  expect(colored).toContain('!21\u001b[');
});

describe('where no repair is known and no single cell is shared', () => {
  const cells = row('granted');
  const alone = report(
    { verdict: 'fail', findings: [finding({ cells, at: { line: 20, column: 5 } })] },
    { 'applications.granted.total': figure(2) },
  );

  test('the row is marked, not the total', () => {
    const { cells: marked, rows, columns: broken } = suspectsOf(alone, 'applications');
    expect([[...marked], [...rows], [...broken]]).toEqual([[], ['granted'], []]);
    const lines = draw(alone);
    expect(lines.find((line) => line.includes('（一）予以公开'))).toMatch(/^ \*（一）予以公开 .* 2$/);
    expect(lines.join('\n')).toContain('* 这一行或列对不上');
    expect(lines.join('\n')).not.toContain('!');
  });

  test('so is a column', () => {
    const column: readonly CellId[] = ['applications.granted.naturalPerson', 'applications.concluded.naturalPerson'];
    const failed = report(
      { verdict: 'fail', findings: [finding({ cells: column }), finding({ cells: row('withheld.stateSecret') })] },
      { 'applications.granted.naturalPerson': figure(2) },
    );
    const { rows, columns: broken } = suspectsOf(failed, 'applications');
    expect([[...rows], [...broken]]).toEqual([['withheld.stateSecret'], ['naturalPerson']]);
    expect(draw(failed, 'en').find((line) => line.includes('Firm'))).toMatch(/ \*Person +Firm/);
  });

  test('an error about one cell marks it, a warning marks nothing', () => {
    const one = finding({ check: 'negative-count', cells: ['applications.granted.total'] });
    expect([...suspectsOf(report({ findings: [one] }), 'applications').cells]).toEqual(['applications.granted.total']);
    const warned = suspectsOf(report({ findings: [{ ...one, severity: 'warning' }] }), 'applications');
    expect(warned.cells.size + warned.rows.size + warned.columns.size).toBe(0);
  });
});

describe('a repair', () => {
  const repair = (to: number, slip?: 'digitAdded'): Repair => ({
    changes: [{ cell: 'applications.granted.naturalPerson', from: 21, to }],
    ...(slip && { slip }),
  });

  test('its cells are marked, and it is told below its table', () => {
    const mended = { ...wrongLeaf, findings: wrongLeaf.findings.slice(0, 1), repairs: [repair(2, 'digitAdded')] };
    const text = draw(mended, 'en').join('\n');
    expect([...suspectsOf(mended, 'applications').cells]).toEqual(['applications.granted.naturalPerson']);
    expect(text).toMatch(/!21/);
    expect(text.replace(/\s+/g, ' ')).toMatch(
      /→ row “Granted”, column “Natural persons” should be 2 \(now 21\); .*\(probably a digit too many\)/,
    );
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  describe('that is one of several', () => {
    const elsewhere: Repair = {
      changes: [
        { cell: 'applications.withheld.stateSecret.naturalPerson', from: 0, to: 3 },
        { cell: 'applications.withheld.stateSecret.total', from: 0, to: 3 },
      ],
      prose: 'against',
    };
    const several = (...repairs: readonly Repair[]) => ({ ...wrongLeaf, repairs });

    test('is listed with the others where they are two or three, what the prose says beside it', () => {
      const lines = draw(several({ ...repair(2), prose: 'for' }, elsewhere), 'zh');
      const start = lines.findIndex((line) => line.includes('→'));
      expect(lines.slice(start)).toEqual([
        '  → 有 2 种改法，改后再无矛盾：',
        '    1. 第三（一）行“自然人”应为 2（现为 21）（正文数字可印证）',
        '    2. 第三（三）1行“自然人”“总计”应为 3、3（现为 0、0）（与正文数字不符）',
        '',
      ]);
      expect(lines.filter((line) => line.includes('1.属于国家秘密'))).toHaveLength(1);
    });

    test('is told alone where they are more, all of them where all is wanted', () => {
      const many = several(repair(2), repair(3), repair(4), elsewhere);
      const lines = draw(many, 'zh');
      expect(lines.filter((line) => line.includes('应为'))).toHaveLength(1);
      expect(lines.join('\n')).toContain('→ 4 种改法之一：第三（一）行“自然人”应为 2（现为 21）');
      expect(lines.join('').replace(/\s/gu, '')).toContain('用--verbose查看全部');
      const all = prettyWriter({ paint: noPaint, language: 'zh', width: 80, detail: 'verbose' }).report(many);
      expect(all).toContain('→ 有 4 种改法');
      expect(all).toContain('    4. 第三（三）1行');
    });

    test('marks what all of them change, and nothing where they share nothing', () => {
      const both: Repair = { changes: [...repair(2).changes, ...elsewhere.changes] };
      expect([...suspectsOf(several(repair(2), both), 'applications').cells]).toEqual([
        'applications.granted.naturalPerson',
      ]);
      const { cells, rows, columns: broken } = suspectsOf(several(repair(2), elsewhere), 'applications');
      expect([[...cells], [...rows], [...broken]]).toEqual([[], ['granted'], ['naturalPerson']]);
    });
  });

  test('without an error nothing is told or marked', () => {
    const warned = report({ repairs: [repair(2)] });
    expect(suspectsOf(warned, 'applications').cells.size).toBe(0);
    expect(draw(warned).join('\n')).not.toContain('→');
  });
});

describe('cells without a figure', () => {
  const cells = row('granted');
  const [person = 'applications.granted.total', firm = person, total = person] = cells;
  const warned = report(
    { verdict: 'warn', findings: [finding({ severity: 'warning', cells })] },
    {
      [person]: { state: 'unreadable', value: null, raw: '' },
      [firm]: { state: 'unreadable', value: null, raw: '若干' },
      [total]: { state: 'blank', value: null, raw: '' },
    },
  );

  test('are drawn by a sign that the legend explains, what is printed is shown', () => {
    const lines = draw(warned);
    expect(lines.find((line) => line.includes('（一）予以公开'))).toMatch(/ x +若干 .* _$/);
    expect(lines.join('\n')).toContain('x 读不出来；_ 空格');
    expect(draw(warned, 'en').join('\n')).toContain('x not readable; _ blank');
  });

  test('are not counted as read, empty ones are counted on their own', () => {
    expect(draw(warned, 'en')[1]).toContain('198/200 cells, 1 blank');
    expect(draw(warned, 'zh').join(' ')).toContain('198/200 格，空 1 格');
    expect(draw(report(), 'en')[1]).toMatch(/200\/200 cells$/);
  });
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
      lines.findIndex((line) => /^ {2}[!*] /.test(line)),
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

test('a report says in its head that its body or its year is not known', () => {
  const unnamed = report({ publisher: null, title: null, year: null });
  expect(draw(unnamed, 'en')[1]).toContain('publisher not known · year not known · form 2021');
  expect(draw(unnamed)[1]).toContain('机关不明 · 年度不明 · 2021 版');
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
  const written = [report(), report(), wrongLeaf, report()].map((each) => writer.report(each));
  const text = written.map((each, i) => separatorOf(writer, written[i - 1] ?? '', each) + each).join('');
  expect(text.split('\n\n').length).toBeGreaterThanOrEqual(3);
  expect(text.startsWith('PASS  reports/a.html\n      云溪镇 · 2022 · form 2021')).toBe(true);
  expect(text).toContain('cells\nPASS');
});
