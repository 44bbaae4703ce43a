import { describe, expect, test } from 'vitest';
import { forms } from '../../src/forms/index.ts';
import { cellsOfAllForms, findingsWriter, longWriter, wideWriter } from '../../src/output/csv.ts';
import { harmless } from '../../src/output/spreadsheet.ts';
import type { ReportWriter } from '../../src/output/writer.ts';
import { finding, notAssessable, report } from './reports.ts';

const lines = (writer: ReportWriter, ...reports: readonly ReturnType<typeof report>[]): readonly string[] =>
  (writer.begin() + reports.map((each) => writer.report(each)).join('')).split('\r\n');
const options = { bom: false };

describe('long', () => {
  test('every cell is a line; fields with quotes and commas follow RFC 4180', () => {
    const printed = lines(
      longWriter(options),
      report(
        { publisher: '甲,乙"丙"' },
        { 'proactive.fees.amount': { state: 'reported', value: -2.5, raw: '-2.5', unit: '万元' } },
      ),
    );
    expect(printed).toHaveLength(1 + 200 + 1);
    expect(printed[1]).toBe('reports/a.html,"甲,乙""丙""",2022,2021,proactive,governmentRules,issued,0,,reported,0,10');
    expect(printed).toContain('reports/a.html,"甲,乙""丙""",2022,2021,proactive,fees,amount,-2.5,万元,reported,-2.5,');
  });

  test('a page without tables has no cells: the header alone', () => {
    expect(lines(longWriter(options), notAssessable())).toHaveLength(2);
  });

  test('a lone line feed in a field is quoted', () => {
    const [, first] = longWriter(options)
      .report(report({ publisher: '甲\n乙' }))
      .split('reports/a.html');
    expect(first).toMatch(/^,"甲\n乙",/);
  });
});

describe('wide', () => {
  test('a column for every cell of any edition, empty where there is no figure', () => {
    const [header = '', older = '', none = ''] = lines(
      wideWriter({ bom: true }),
      report({}, {}, '2019'),
      notAssessable(),
    );
    const names = header.split(',');
    expect(header.startsWith('\ufeffsource,publisher,year,form,title,publishedOn,verdict,proactive.')).toBe(true);
    const known = new Set(forms.flatMap((form) => form.cells.map((cell) => cell.id)));
    expect(names).toHaveLength(7 + known.size);
    const figures = older.split(',').slice(7);
    expect(figures).toHaveLength(known.size);
    expect(figures.filter((figure) => figure === '0')).toHaveLength(198);
    expect(none).toBe(`news.html,,,,,,notAssessable${','.repeat(known.size)}`);
  });

  test('rows stand in the order of the forms, those of one edition between their neighbours', () => {
    const rows = [...new Set(cellsOfAllForms().map((cell) => cell.slice(0, cell.lastIndexOf('.'))))];
    expect(rows.slice(0, 8)).toEqual([
      'proactive.governmentRules',
      'proactive.normativeDocuments',
      'proactive.licensing',
      'proactive.otherServices',
      'proactive.penalties',
      'proactive.coercion',
      'proactive.fees',
      'proactive.procurement',
    ]);
    const other = rows.indexOf('applications.other');
    expect(rows.slice(other - 1, other + 5)).toEqual([
      'applications.rejected.reconfirmation',
      'applications.other',
      'applications.other.correctionOverdue',
      'applications.other.feeUnpaid',
      'applications.other.other',
      'applications.concluded',
    ]);
  });
});

test('findings are a line each', () => {
  const found = finding({ expected: 3, actual: 2, at: { line: 40, column: 9 } });
  expect(lines(findingsWriter(options, 'zh'), report({ findings: [found] }), report())).toEqual([
    'source,publisher,year,check,severity,cells,expected,actual,message,line,column',
    'reports/a.html,云溪镇,2022,row-total,error,applications.granted.naturalPerson applications.granted.total,3,2,总计不对,40,9',
    '',
  ]);
});

describe('a text that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '+1+cmd',
    '-1-1',
    '@SUM(A1)',
    '＝1',
    '＋1+1',
    '－x',
    '＠x',
    '  =1',
    '\t=1',
    '\tx',
    '\rx',
    '\u200b=1',
    '-HYPERLINK()',
  ])('gets an apostrophe: %j', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  test.each([
    '-10',
    '+2',
    '-2.5',
    '－1',
    '+1,000',
    '-',
    '—',
    '/',
    '减4',
    '22',
    'a=b',
    '',
    '云溪镇',
  ])('stays: %j', (text) => {
    expect(harmless(text)).toBe(text);
  });
});
