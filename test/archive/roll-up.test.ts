import { describe, expect, it } from 'vitest';
import { readBodies } from '../../src/archive/bodies.ts';
import { DeclarationError } from '../../src/archive/declaration.ts';
import { createPanel, findBetween } from '../../src/archive/panel/index.ts';
import { readRollUps } from '../../src/archive/roll-up.ts';
import { defaultSettings } from '../../src/checks/settings.ts';
import { digestsOf } from './panel/example.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('declared roll-ups', () => {
  it('are the same in JSON and CSV', () => {
    const expected = [
      { body: '青石市', complete: true, subordinates: ['财政局', '统计局'] },
      { body: '白石县', complete: false, subordinates: ['青石镇'] },
    ];
    const json = '{ "青石市": { "complete": true, "bodies": ["财政局", "统计局"] }, "白石县": ["青石镇"] }';
    const csv = 'body,subordinate,complete\n青石市,财政局,yes\n白石县,青石镇,否\n青石市,统计局,\n';
    expect(readRollUps(bytes(json), 'r.json')).toEqual(expected);
    expect(readRollUps(bytes(csv), 'r.csv')).toEqual(expected);
  });

  it.each([
    ['body,subordinate\n青石市,青石市\n', 'r:2: "青石市" cannot stand below itself; take it out'],
    ['body,subordinate\n青石市,甲镇\n青石市,甲镇人民政府\n', 'r:3: "甲镇人民政府" is listed twice; take one out'],
    ['body,subordinate,complete\n青石市,甲镇,maybe\n', 'r:2: complete should be yes or no, not "maybe"'],
    [
      'body,subordinate,complete\n青石市,甲镇,yes\n青石市,乙镇,no\n',
      'r:3: complete says yes and no for "青石市"; make its lines agree',
    ],
    ['{ "青石市": { "complete": "yes", "bodies": ["甲镇"] } }', 'r "青石市": complete should be true or false'],
    [
      '{ "青石市": { "complete": true } }',
      'r "青石市": should list the names of the bodies below it: {"complete": true, "bodies": ["name", …]}',
    ],
  ])('are refused with one clear line: %j', (text, message) => {
    expect(() => readRollUps(bytes(text), 'r')).toThrow(DeclarationError);
    expect(() => readRollUps(bytes(text), 'r')).toThrow(message);
  });
});

describe('roll-up', () => {
  const findings = (...reports: Parameters<typeof digestsOf>[0]) => {
    const rollUps = [{ body: '青石市', complete: true, subordinates: ['青石市卫健局', '青石市统计局'] }];
    const bodies = readBodies(bytes('name,body\n青石市卫计局,青石市卫健局\n'), 'b.csv');
    const panel = createPanel({ bodies, rollUps });
    for (const digest of digestsOf(reports)) panel.add(digest);
    return { found: [...findBetween(panel, defaultSettings)], unmet: panel.unmet() };
  };
  const city = { publisher: '青石市', cells: { 'applications.carriedIn.total': 5, 'proactive.fees.amount': 3.01 } };

  it('knows a renamed body, allows for rounded money, and says which cells do not fit', () => {
    const { found, unmet } = findings(
      city,
      { publisher: '青石市卫计局', cells: { 'applications.carriedIn.total': 2, 'proactive.fees.amount': 1.5 } },
      { publisher: '青石市统计局', cells: { 'applications.carriedIn.total': 1, 'proactive.fees.amount': 1.5 } },
    );
    expect(found).toMatchObject([
      {
        check: 'roll-up',
        severity: 'warning',
        source: '0.html',
        publisher: '青石市',
        cells: ['applications.carriedIn.total'],
        expected: 3,
        actual: 5,
        against: ['1.html', '2.html'],
      },
    ]);
    expect(unmet).toEqual([]);
  });

  it('says which bodies are absent, and claims no more than what is known', () => {
    const { found, unmet } = findings(city, {
      publisher: '青石市统计局',
      cells: { 'applications.carriedIn.total': 6 },
    });
    expect(found.map(({ severity, message }) => `${severity}: ${message.zh}`)).toEqual([
      'warning: 已读到 1 个下属单位的报告（共 2 个），表三“二、上年结转政府信息公开申请数量”行“总计”列合计已达 6，超过汇总报告的 5',
      'info: 下属单位共 2 个，其中 1 个没有读到 2023 年度的数（青石市卫健局），只能核对合计是否超过汇总数',
    ]);
    expect(unmet).toEqual(['青石市卫健局']);
  });

  it('claims nothing of a cell that a body has not filled in', () => {
    const { found } = findings(
      city,
      { publisher: '青石市卫健局', cells: { 'applications.carriedIn.total': '', 'proactive.fees.amount': 3.01 } },
      { publisher: '青石市统计局', cells: { 'applications.carriedIn.total': 1 } },
    );
    expect(found).toEqual([]);
  });
});
