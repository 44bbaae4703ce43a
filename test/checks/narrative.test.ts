import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/checks/facts.ts';
import { checks } from '../../src/checks/index.ts';
import { defaultSettings } from '../../src/checks/settings.ts';
import { type Sketch, sketched } from '../../src/checks/sketch.ts';

/** What the checks of the prose find and confirm in a sketch. */
function outcome(sketch: Omit<Sketch, 'shows'>) {
  const facts = factsOf(sketched({ shows: { zh: '', en: '' }, ...sketch }), defaultSettings);
  const own = checks.filter(({ id }) => id.startsWith('claimed-'));
  return {
    found: own.flatMap(({ id, find }) => [...find(facts, {})].map((each) => ({ id, ...each }))),
    confirmed: own.flatMap(({ id, confirm }) => [...(confirm?.(facts, {}) ?? [])].map(({ cells }) => ({ id, cells }))),
  };
}

const prose = (...lines: string[]) => ({ 0: lines });

describe('a claim of the prose', () => {
  it('that the table contradicts is quoted with both figures, its cells and its place', () => {
    const { found } = outcome({
      cells: { 'applications.received.total': 5, 'applications.carriedIn.total': 1 },
      prose: prose('2023年，收到政府信息公开申请36件。'),
    });
    expect(found).toEqual([
      {
        id: 'claimed-requests',
        message: {
          zh: '正文称“收到政府信息公开申请36件”，表三“收到的申请”为 5 或 6，两处不一致',
          en: 'the prose says “收到政府信息公开申请36件”; table 3, requests received, has 5 or 6',
        },
        cells: ['applications.received.total'],
        expected: 5,
        actual: 36,
        at: { line: 1, column: 7 },
      },
    ]);
  });

  it('that the table bears out is confirmed, in either meaning of 收到', () => {
    const cells = { 'applications.received.total': 5, 'applications.carriedIn.total': 1 };
    for (const figure of [5, 6]) {
      expect(outcome({ cells, prose: prose(`收到政府信息公开申请${figure}件。`) })).toEqual({
        found: [],
        confirmed: [expect.objectContaining({ id: 'claimed-requests' })],
      });
    }
  });

  it.each([
    ['is ambiguous', [3, 4]],
    ['is empty in a table that prints zeros', ''],
    ['could not be read', '见附件'],
    ['is missing', null],
  ] as const)('is left alone where the cell %s', (_, held) => {
    const sketch = { cells: { 'applications.received.total': held }, prose: prose('新收政府信息公开申请36件。') };
    expect(outcome(sketch)).toEqual({ found: [], confirmed: [] });
  });

  it('is held against empty cells where they are the zeros of their table', () => {
    const sketch = { fill: { remedies: '' }, cells: { 'remedies.reconsideration.upheld': 1 } } as const;
    const said = prose('因政府信息公开被提起行政诉讼2件。');
    expect(outcome({ ...sketch, prose: said }).found).toMatchObject([{ expected: 0, actual: 2 }]);
  });

  it('that is approximate is contradicted only by what is far from it', () => {
    const said = prose('收到政府信息公开申请300余件。');
    for (const [figure, findings] of [
      [340, 0],
      [160, 0],
      [120, 1],
      [900, 1],
    ] as const) {
      const { found, confirmed } = outcome({ cells: { 'applications.received.total': figure }, prose: said });
      expect(found).toHaveLength(findings);
      expect(confirmed).toEqual([]);
    }
  });

  it('of what was done in time is no more than a part', () => {
    const said = prose('收到政府信息公开申请9件，按时办结7件。');
    const cells = (concluded: number) => ({
      'applications.received.total': 9,
      'applications.concluded.total': concluded,
    });
    expect(outcome({ cells: cells(9), prose: said }).found).toEqual([]);
    expect(outcome({ cells: cells(6), prose: said }).found).toMatchObject([{ expected: 6, actual: 7 }]);
  });
});

describe('an amount', () => {
  const said = prose('2020年政府集中采购项目2个，采购总金额64.5万元。');
  const sketch = (amount: number) => ({
    form: '2019' as const,
    year: 2020,
    cells: { 'proactive.procurement.projects': 2, 'proactive.procurement.amount': amount },
    prose: said,
  });

  it('may be in any unit where the table prints none', () => {
    for (const amount of [64.5, 645_000, 645_123.4]) expect(outcome(sketch(amount)).found).toEqual([]);
  });

  it('is contradicted where no unit makes it agree', () => {
    expect(outcome(sketch(46.5)).found).toMatchObject([{ id: 'claimed-amounts', expected: 46.5, actual: 64.5 }]);
  });
});
