import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/checks/facts.ts';
import { checks } from '../../src/checks/index.ts';
import { defaultSettings, optionsOf, type Settings } from '../../src/checks/settings.ts';
import { type Sketch, sketched } from '../../src/checks/sketch.ts';
import type { CellId } from '../../src/forms/index.ts';

const shows = { zh: '', en: '' };
const plausibility = checks.slice(checks.findIndex(({ id }) => id === 'rule-making-power'));

interface Besides {
  readonly settings?: Partial<Settings>;
  /** Units printed behind figures. */
  readonly units?: Readonly<Partial<Record<CellId, string>>>;
}

/** What the plausibility checks find in a sketched report: `severity id`. */
function found(sketch: Omit<Sketch, 'shows'>, { settings = {}, units = {} }: Besides = {}): string[] {
  const all: Settings = { ...defaultSettings, ...settings };
  const reading = sketched({ shows, ...sketch });
  const cells = new Map(
    [...reading.cells].map(([id, cell]) => {
      const { [id]: unit } = units;
      return [id, unit === undefined ? cell : { ...cell, unit }];
    }),
  );
  const facts = factsOf({ ...reading, cells }, all);
  return plausibility
    .filter(({ editions }) => !editions || editions.includes(sketch.form ?? '2021'))
    .flatMap((check) =>
      [...check.find(facts, optionsOf(check, all))].map(({ severity = check.severity }) => `${severity} ${check.id}`),
    );
}

describe('the plausibility checks', () => {
  it.each([
    '2019',
    '2021',
  ] as const)('say nothing of a report of %s that is all zero, all blank or has no row', (form) => {
    for (const held of [0, '', '/', null, '见附件']) {
      expect(found({ form, fill: { proactive: held, applications: held, remedies: held } })).toEqual([]);
    }
    expect(found({ form, without: ['proactive', 'applications', 'remedies'] })).toEqual([]);
  });

  it('are each a warning or a question, never an error', () => {
    expect(plausibility.length).toBeGreaterThan(0);
    for (const { severity } of plausibility) expect(severity).not.toBe('error');
  });
});

describe('rule-making-power', () => {
  const cells = { 'proactive.governmentRules.repealed': 1 } as const;

  it.each([
    '江苏省人民政府',
    '苏州市人民政府办公室',
    '财政部',
    '望川市人民政府',
    '统计局',
    '青石经济开发区管理委员会',
    '兴安盟行政公署',
  ])('is silent on %s', (publisher) => {
    expect(found({ publisher, cells })).toEqual([]);
  });

  it.each([
    '云溪县人民政府',
    '青石街道办事处',
    '昆山市人民政府',
    '苏州市财政局',
    '市财政局',
    '江苏省财政厅',
    '国家税务总局青石县税务局',
  ])('speaks of %s', (publisher) => {
    expect(found({ publisher, cells })).toEqual(['warning rule-making-power']);
  });

  it('believes the level that the settings give', () => {
    const publisher = '望川市人民政府';
    expect(found({ publisher, cells }, { settings: { level: 'county' } })).toEqual(['warning rule-making-power']);
    expect(found({ publisher: '云溪县人民政府', cells }, { settings: { level: 'city' } })).toEqual([]);
  });
});

describe('copied-row', () => {
  const rows = (rules: readonly number[], documents: readonly number[]) => ({
    publisher: '苏州市人民政府',
    cells: {
      'proactive.governmentRules.issued': rules[0] ?? 0,
      'proactive.governmentRules.inForce': rules[1] ?? 0,
      'proactive.normativeDocuments.issued': documents[0] ?? 0,
      'proactive.normativeDocuments.inForce': documents[1] ?? 0,
    },
  });

  it('wants every figure alike and two of them not zero', () => {
    expect(found(rows([1, 30], [1, 30]))).toEqual(['warning copied-row']);
    expect(found(rows([1, 30], [1, 31]))).toEqual([]);
    expect(found(rows([0, 30], [0, 30]))).toEqual([]);
  });

  it('is silent where the figures are so small that they may be alike by chance', () => {
    expect(found(rows([1, 4], [1, 4]))).toEqual([]);
    expect(found(rows([2, 15], [2, 15]))).toEqual([]);
    expect(found(rows([6, 7], [6, 7]))).toEqual(['warning copied-row']);
  });

  it('takes a blank for no figure', () => {
    const { publisher, cells } = rows([1, 30], [1, 30]);
    expect(found({ publisher, cells: { ...cells, 'proactive.governmentRules.repealed': '' } })).toEqual([]);
  });

  it('finds suits counted in both blocks of table 4', () => {
    const cells: Partial<Record<CellId, number>> = {};
    for (const block of ['direct', 'afterReconsideration'] as const) {
      cells[`remedies.litigation.${block}.upheld`] = 9;
      cells[`remedies.litigation.${block}.pending`] = 5;
      cells[`remedies.litigation.${block}.total`] = 14;
    }
    expect(
      found({ cells: { ...cells, 'applications.received.total': 40, 'remedies.reconsideration.total': 19 } }),
    ).toEqual(['warning copied-row']);
  });
});

describe('documents of table 2', () => {
  it('asks where what was repealed can be of the year, warns where not', () => {
    const cells = { 'proactive.normativeDocuments.issued': 5, 'proactive.normativeDocuments.inForce': 3 } as const;
    expect(found({ cells })).toEqual(['warning in-force-below-issued']);
    expect(found({ cells: { ...cells, 'proactive.normativeDocuments.repealed': 2 } })).toEqual([
      'info in-force-below-issued',
    ]);
    expect(found({ cells: { ...cells, 'proactive.normativeDocuments.issued': 3 } })).toEqual([]);
  });
});

describe('items of table 2', () => {
  const items = (lastYear: number, change: number, decisions: number) =>
    found({
      form: '2019',
      cells: {
        'proactive.penalties.itemsLastYear': lastYear,
        'proactive.penalties.itemsChange': change,
        'proactive.penalties.decisions': decisions,
      },
    });

  it('are taken for a running total where it can be no chance', () => {
    expect(items(22, 1, 23)).toEqual(['warning decisions-running-total']);
    expect(items(57, 0, 57)).toEqual(['warning decisions-running-total']);
    expect(items(2, 0, 2)).toEqual(['info decisions-running-total']);
    expect(items(2, -1, 1)).toEqual(['info decisions-running-total']);
    expect(items(0, 23, 23)).toEqual([]);
    expect(items(22, 1, 24)).toEqual([]);
  });

  it('may all go, and no more', () => {
    expect(items(8, -8, 0)).toEqual([]);
    expect(items(8, -9, 0)).toEqual(['warning items-below-zero']);
  });
});

describe('fee-unit', () => {
  const fee = (publisher: string, amount: number, unit = '万元') =>
    found({ publisher, cells: { 'proactive.fees.amount': amount } }, { units: { 'proactive.fees.amount': unit } });

  it('knows another unit', () => {
    expect(fee('青石县财政局', 251000, '元')).toEqual(['warning fee-unit']);
    expect(fee('青石县财政局', 0, '元')).toEqual([]);
    expect(fee('青石县财政局', 12, '万')).toEqual([]);
  });

  it('measures an amount by the body', () => {
    expect(fee('柳湾镇人民政府', 10_000)).toEqual([]);
    expect(fee('柳湾镇人民政府', 10_001)).toEqual(['warning fee-unit']);
    expect(fee('云溪县财政局', 100_001)).toEqual(['warning fee-unit']);
    expect(fee('云溪县人民政府', 125_211)).toEqual([]);
    expect(fee('云溪县人民政府', 1_000_001)).toEqual(['warning fee-unit']);
    expect(fee('苏州市人民政府', 316_441)).toEqual([]);
    expect(fee('苏州市人民政府', 1_000_001)).toEqual(['info fee-unit']);
    expect(fee('望川市人民政府', 316_441)).toEqual(['info fee-unit']);
    expect(fee('江苏省人民政府', 5_000_000)).toEqual([]);
  });

  it('takes an amount with more decimals than yuan have for one in 万元', () => {
    expect(fee('云溪县财政局', 125_210.55)).toEqual(['warning fee-unit']);
    expect(fee('云溪县财政局', 125_210.5512)).toEqual([]);
  });

  it('takes six decimals', () => {
    for (const amount of [0.1, 38.441094, 99_999.123456, 0.000001]) expect(fee('云溪县人民政府', amount)).toEqual([]);
    expect(fee('云溪县人民政府', 0.1234567)).toEqual(['info fee-unit']);
  });
});

describe('procurement-unit', () => {
  const bought = (projects: number, amount: number, unit?: string) =>
    found(
      {
        form: '2019',
        cells: { 'proactive.procurement.projects': projects, 'proactive.procurement.amount': amount },
      },
      unit === undefined ? {} : { units: { 'proactive.procurement.amount': unit } },
    );

  it('asks for a unit, and doubts one that cannot be meant', () => {
    expect(bought(3, 52.15)).toEqual(['info procurement-unit']);
    expect(bought(3, 52.15, '万元')).toEqual([]);
    expect(bought(3, 251_000, '元')).toEqual([]);
    expect(bought(3, 52.15, '元')).toEqual(['warning procurement-unit']);
    expect(bought(2, 15_000_000, '万元')).toEqual(['warning procurement-unit']);
    // 项 is no unit of money.
    expect(bought(2, 15, '项')).toEqual([]);
  });
});

describe('requests', () => {
  const requests = (received: number, carriedIn: number, carriedOut: number) => ({
    cells: {
      'applications.received.total': received,
      'applications.carriedIn.total': carriedIn,
      'applications.concluded.total': received + carriedIn - carriedOut,
      'applications.carriedOut.total': carriedOut,
    },
  });

  it('carried over are measured by their share', () => {
    expect(found(requests(40, 0, 14))).toEqual([]);
    expect(found(requests(40, 0, 15))).toEqual(['info carried-out-share']);
    expect(found(requests(40, 0, 21))).toEqual(['warning carried-out-share']);
    expect(found(requests(19, 0, 19))).toEqual([]);
    expect(found(requests(40, 0, 15), { settings: { options: { 'carried-out-share': { share: 40 } } } })).toEqual([]);
  });

  it('carried in are to be concluded', () => {
    expect(found(requests(5, 3, 5))).toEqual([]);
    expect(found(requests(5, 3, 6))).toEqual(['warning carried-in-unfinished']);
  });

  it('mostly of one outcome are a question, but not where they were granted', () => {
    const outcome = (count: number, all: number) =>
      found({ cells: { 'applications.unable.notHeld.total': count, 'applications.concluded.total': all } });
    expect(outcome(45, 50)).toEqual(['info dominant-outcome']);
    expect(outcome(44, 50)).toEqual([]);
    expect(outcome(49, 49)).toEqual([]);
    // More than all is the affair of the sums.
    expect(outcome(60, 50)).toEqual([]);
  });

  it('closed for unpaid fees belong to no year before 2021, nor to one that is not known', () => {
    const cells = { 'applications.other.feeUnpaid.total': 1 } as const;
    expect(found({ year: 2020, cells })).toEqual(['warning fee-row-before-2021']);
    expect(found({ year: 2021, cells })).toEqual([]);
  });
});

describe('no-decisions', () => {
  const none = (publisher: string, form: '2019' | '2021' = '2021') => found({ publisher, form });

  it('asks the bodies that decide', () => {
    expect(none('青石县市场监督管理局')).toEqual(['info no-decisions', 'info no-decisions']);
    expect(none('青石县公安局', '2019')).toEqual(['info no-decisions']);
    expect(none('青石县城市管理综合执法局')).toEqual(['info no-decisions']);
    expect(none('青石县行政审批局')).toEqual(['info no-decisions']);
  });

  it('asks no other, and not of what is blank', () => {
    for (const publisher of ['青石县财政局', '青石县公安局交通警察大队', '青石县人民政府', '青石街道']) {
      expect(none(publisher)).toEqual([]);
    }
    expect(found({ publisher: '青石县公安局', cells: { 'proactive.penalties.decisions': '' } })).toEqual([]);
  });
});

describe('remedies', () => {
  const remedies = (received: number, reviewed: number, direct: number, after: number) =>
    found({
      year: 2023,
      cells: {
        'applications.received.total': received,
        'remedies.reconsideration.total': reviewed,
        'remedies.litigation.direct.total': direct,
        'remedies.litigation.afterReconsideration.total': after,
      },
    });

  it('may be more than the requests of the year, as they may be about earlier years', () => {
    expect(remedies(2, 12, 2, 30)).toEqual([]);
    expect(remedies(2, 12, 3, 30)).toEqual(['info remedies-exceed-outcomes']);
    expect(remedies(20, 5, 2, 20)).toEqual([]);
    expect(remedies(20, 5, 2, 21)).toEqual(['info remedies-exceed-outcomes']);
  });
});
