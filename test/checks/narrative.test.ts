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
          zh: '正文称“收到政府信息公开申请36件”，表三“收到的申请”为 5（新收）或 6（新收加结转），两处不一致',
          en: 'the prose says “收到政府信息公开申请36件”; table 3, requests received, has 5 (received) or 6 (received and carried in)',
        },
        cells: ['applications.received.total'],
        expected: 5,
        actual: 36,
        at: { line: 1, column: 7 },
      },
    ]);
  });

  it('of applicants is held against what is received, carried in and concluded: each figure says which it is', () => {
    const cells = {
      'applications.received.naturalPerson': 14,
      'applications.carriedIn.naturalPerson': 2,
      'applications.concluded.naturalPerson': 14,
      'applications.received.commercialEnterprise': 1,
    };
    const messages = (line: string) =>
      outcome({ cells, prose: prose(line) })
        .found.filter(({ id }) => id === 'claimed-applicants')
        .map(({ message }) => message);
    expect(messages('收到政府信息公开申请15件，其中自然人申请40件。')).toEqual([
      expect.objectContaining({
        zh: '正文称“其中自然人申请40件”，表三“自然人申请”为 14（新收、办结）或 16（新收加结转），两处不一致',
        en: 'the prose says “其中自然人申请40件”; table 3, requests of natural persons, has 14 (received; concluded) or 16 (received and carried in)',
      }),
    ]);
    const [enterprises] = messages('收到政府信息公开申请15件，其中企业申请40件。');
    expect(enterprises?.zh).toContain('为 1（新收、新收加结转）或 0（办结）');
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

describe('a claim that does not stand beside its figure', () => {
  const total = (row: string) => `applications.${row}.total` as const;
  const cells = {
    'applications.received.naturalPerson': 9,
    'applications.received.commercialEnterprise': 1,
    [total('received')]: 10,
    [total('carriedIn')]: 2,
    [total('granted')]: 5,
    [total('partlyGranted')]: 1,
    [total('withheld.processInformation')]: 3,
    [total('unable.notHeld')]: 2,
    [total('concluded')]: 11,
    'applications.concluded.naturalPerson': 10,
    'applications.concluded.commercialEnterprise': 1,
    [total('carriedOut')]: 1,
    'remedies.reconsideration.upheld': 1,
    'remedies.reconsideration.corrected': 1,
    'remedies.reconsideration.total': 2,
    'proactive.fees.amount': 2.5,
  };
  const findings = (...lines: string[]) =>
    outcome({ cells, prose: prose(...lines) }).found.map(({ id, expected, actual }) => [id, expected, actual]);

  it.each([
    ['2023年没有收到公民、法人和其他组织要求公开政府信息的申请。', 'claimed-requests', 10, 0],
    ['2023年依申请公开受理数为零。', 'claimed-requests', 10, 0],
    ['收到政府信息公开申请10件，上年无结转。', 'claimed-requests', 2, 0],
    ['收到政府信息公开申请10件，均予以公开。', 'claimed-outcomes', 5, 10],
    ['收到政府信息公开申请10件，均答复公开。', 'claimed-outcomes', 5, 10],
    ['收到政府信息公开申请10件，全部为自然人申请。', 'claimed-applicants', 1, 0],
    ['因政府信息公开被申请行政复议2件，均被维持。', 'claimed-remedies', 1, 2],
    ['收到政府信息公开申请10件，1件因属于国家秘密不予公开。', 'claimed-outcomes', 0, 1],
    ['收到政府信息公开申请10件，其中3件为本机关不掌握。', 'claimed-outcomes', 2, 3],
    ['收到政府信息公开申请10件，其中1件申请人主动撤回。', 'claimed-outcomes', 0, 1],
    ['收到政府信息公开申请10件，比上年的8件增长50%。', 'claimed-growth', 25, 50],
    ['收到政府信息公开申请10件，办结率为80%。', 'claimed-percentage', 91.7, 80],
    ['2023年度依申请公开政府信息0件。', 'claimed-outcomes', 5, 0],
    ['全年未收取行政事业性收费。', 'claimed-amounts', 2.5, 0],
    ['全年收取行政事业性收费3.5万元。', 'claimed-amounts', 2.5, 3.5],
    ['全年收取行政事业性收费35000元。', 'claimed-amounts', 2.5, 35_000],
  ])('%s', (said, id, expected, actual) => {
    expect(findings(said)).toEqual([[id, expected, actual]]);
  });

  it('is told of both figures where the sum gives them away', () => {
    expect(findings('收到政府信息公开申请12件，上年结转2件，共计14件。')).toEqual([
      ['claimed-requests', 10, 12],
      ['claimed-requests', 12, 14],
    ]);
  });

  it('is told of outcomes one by one, and as a sum where they are more than there were requests', () => {
    expect(findings('收到政府信息公开申请10件，公开7件、部分公开1件、不予公开5件。')).toEqual([
      ['claimed-outcomes', 5, 7],
      ['claimed-outcomes', 3, 5],
      ['claimed-parts', 13, 10],
    ]);
  });

  it.each([
    '收到政府信息公开申请10件，依申请公开政府信息18条，公开5件、部分公开1件、不予公开3件。',
    '收到政府信息公开申请10件，上年结转2件，共计12件，办结11件，办结率91.7%。',
    '收到政府信息公开申请10件，比上年的8件增长25%，其中自然人申请9件，企业申请1件。',
    '收到政府信息公开申请10件，予以公开5件，2件为本机关不掌握。',
    '因政府信息公开被申请行政复议2件，维持1件、纠正1件。',
    '全年收取行政事业性收费2.5万元。',
    '全年收取行政事业性收费25000元。',
    '接收政府信息公开申请10件，受理9件，1件转其他部门。',
    '收到政府信息公开申请9件，均予以公开。收到政府信息公开申请10件。',
  ])('is not told of where the tables bear it out or it may be meant otherwise: %s', (said) => {
    expect(findings(said)).toEqual([]);
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
