import { expect, test } from 'vitest';
import { jsonWriter } from '../../src/output/json.ts';
import { recordOf } from '../../src/output/record.ts';
import { emptySummary, withReport } from '../../src/output/summary.ts';
import { separatorOf } from '../../src/output/writer.ts';
import { closingOf, finding, notAssessable, report } from './reports.ts';

test('a report has the fields of the contract, in its order', () => {
  expect(Object.keys(recordOf(report(), 'en'))).toEqual([
    'source',
    'form',
    'title',
    'publisher',
    'year',
    'publishedOn',
    'tables',
    'marks',
    'findings',
    'repairs',
    'verdict',
  ]);
});

test('tables nest at the dots of the identifiers, null where there is no figure', () => {
  const { tables } = recordOf(
    report({}, { 'applications.withheld.stateSecret.total': { state: 'blank', value: null, raw: '' } }),
    'en',
  );
  expect(tables).toMatchObject({
    proactive: { governmentRules: { issued: 0, repealed: 0, inForce: 0 } },
    applications: { received: { naturalPerson: 0 }, withheld: { stateSecret: { naturalPerson: 0, total: null } } },
    remedies: { litigation: { direct: { total: 0 }, afterReconsideration: { pending: 0 } } },
  });
});

test('only cells that are not plainly reported are marked', () => {
  const at = { line: 3, column: 7 };
  const { marks } = recordOf(
    report(
      {},
      {
        // The form prints 万元 itself: no mark. The other two print their unit, or it differs from the form's.
        'proactive.fees.amount': { state: 'reported', value: 2.5, raw: '2.5', unit: '万元' },
        'proactive.governmentRules.issued': { state: 'reported', value: 3, raw: '3件', unit: '件', at },
        'proactive.governmentRules.repealed': { state: 'reported', value: 1, raw: '1', unit: '部' },
        'proactive.governmentRules.inForce': {
          state: 'reported',
          value: 22,
          raw: '22（其中修订16件）',
          note: '其中修订16件',
        },
        'applications.granted.total': { state: 'reported', value: 4, raw: '4', placed: 'byIdentity' },
        'applications.concluded.total': { state: 'notApplicable', value: null, raw: '/' },
        'remedies.reconsideration.total': {
          state: 'ambiguous',
          value: null,
          raw: '2',
          candidates: [2, null],
          reason: { zh: '列不能确定', en: 'column not certain' },
        },
      },
    ),
    'zh',
  );
  expect(marks).toEqual([
    { cell: 'proactive.governmentRules.issued', state: 'reported', raw: '3件', unit: '件', at },
    { cell: 'proactive.governmentRules.repealed', state: 'reported', raw: '1', unit: '部' },
    { cell: 'proactive.governmentRules.inForce', state: 'reported', raw: '22（其中修订16件）', note: '其中修订16件' },
    { cell: 'applications.granted.total', state: 'reported', raw: '4', placed: 'byIdentity' },
    { cell: 'applications.concluded.total', state: 'notApplicable', raw: '/' },
    {
      cell: 'remedies.reconsideration.total',
      state: 'ambiguous',
      raw: '2',
      candidates: [2, null],
      reason: '列不能确定',
    },
  ]);
});

test('a finding carries the difference, stated minus computed, without binary dust', () => {
  const found = finding({ expected: 0.1, actual: 0.3, at: { line: 2, column: 1 } });
  const { findings } = recordOf(report({ findings: [found, finding()], verdict: 'fail' }), 'en');
  expect(findings).toEqual([
    {
      check: 'row-total',
      severity: 'error',
      message: 'the total is wrong',
      cells: found.cells,
      expected: 0.1,
      actual: 0.3,
      difference: 0.2,
      at: { line: 2, column: 1 },
    },
    { check: 'row-total', severity: 'error', message: 'the total is wrong', cells: found.cells },
  ]);
});

test('repairs keep what belongs together', () => {
  const repair = {
    changes: [{ cell: 'applications.granted.total', from: 12, to: 21 }],
    slip: 'digitsSwapped',
    prose: 'for',
  } as const;
  expect(recordOf(report({ repairs: [repair] }), 'en').repairs).toEqual([repair]);
});

test('the document is valid with no, one and several reports', () => {
  for (const reports of [[], [report()], [report(), notAssessable(), report()]]) {
    const writer = jsonWriter('en');
    let text = writer.begin();
    let before = '';
    for (const each of reports) {
      const written = writer.report(each);
      text += separatorOf(writer, before, written) + written;
      before = written;
    }
    text += writer.end(closingOf(...reports));
    const document = JSON.parse(text);
    expect(document.reports).toHaveLength(reports.length);
    expect(document.summary.reports).toBe(reports.length);
  }
});

test('the summary counts verdicts and findings', () => {
  const failed = report({ findings: [finding(), finding({ severity: 'info' })], verdict: 'fail' });
  const summary = [report(), failed, notAssessable()].reduce(withReport, emptySummary);
  expect(summary).toEqual({ reports: 3, pass: 1, warn: 0, fail: 1, notAssessable: 1, errors: 1, warnings: 1 });
});
