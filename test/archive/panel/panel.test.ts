import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeYears, type YearFigures } from '../../../fixtures/generate/years.ts';
import { createPanel, type Digest, digestOf, findBetween } from '../../../src/archive/panel/index.ts';
import { defaultSettings } from '../../../src/checks/settings.ts';
import { sketched } from '../../../src/checks/sketch.ts';
import { digestsOf } from './example.ts';

function digestFrom({ year, form, figures }: YearFigures, publisher: string, source: string): Digest {
  const cells = Object.fromEntries([...figures].map(([id, { value }]) => [id, value]));
  const reading = sketched({ shows: { zh: '', en: '' }, form: form.id, year, publisher, cells });
  const digest = digestOf({ ...reading, source });
  if (!digest) throw new Error('no digest');
  return digest;
}

function findings(digests: readonly Digest[]) {
  const panel = createPanel();
  for (const digest of digests) panel.add(digest);
  return [...findBetween(panel, defaultSettings)];
}

const history = fc
  .record({ seed: fc.integer({ min: 1, max: 1e6 }), from: fc.integer({ min: 2019, max: 2022 }) })
  .map(({ seed, from }) => ({ seed, years: makeYears(seed, from, 4) }));

describe('a panel', () => {
  it('finds nothing but jumps where no year contradicts another', () => {
    fc.assert(
      fc.property(history, ({ years }) => {
        const digests = years.map((year) => digestFrom(year, '青石县财政局', `${year.year}.html`));
        expect(findings(digests).filter(({ check }) => check !== 'year-jump')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('finds the same in whatever order the reports come', () => {
    // Two bodies whose years are mixed up and doubled contradict each other all the time.
    const mixed = fc.tuple(history, history).chain(([one, other]) => {
      const digests = [...one.years, ...other.years].flatMap((year, i) => [
        digestFrom(year, '青石县财政局', `a${i}.html`),
        digestFrom(year, i % 2 === 0 ? '青石镇' : '青石镇人民政府', `b${i}.html`),
      ]);
      return fc.tuple(fc.constant(digests), fc.shuffledSubarray(digests, { minLength: digests.length }));
    });
    fc.assert(
      fc.property(mixed, ([digests, shuffled]) => {
        const found = findings(digests);
        expect(found.length).toBeGreaterThan(0);
        expect(findings(shuffled)).toEqual(found);
      }),
      { numRuns: 30 },
    );
  });

  it('counts reports, bodies and pairs of years', () => {
    const panel = createPanel();
    const reports = [{ year: 2021 }, { year: 2022 }, { year: 2024 }, { year: 2022, publisher: '青石县统计局' }];
    for (const digest of digestsOf(reports)) panel.add(digest);
    expect(panel.extent()).toEqual({ reports: 4, bodies: 2, pairs: 1, apart: 0 });
  });

  it('takes up no report of which nothing tells whose it is, unless that is declared', () => {
    const [digest] = digestsOf([{}]);
    if (!digest) throw new Error('no digest');
    const nameless = { ...digest, publisher: null };
    expect(createPanel().add(nameless)).toBe(false);
    const rule = { name: '0.html', isPattern: true, body: '青石县财政局', until: null, where: 'b.csv:2' };
    const panel = createPanel({ bodies: [rule] });
    expect(panel.add(nameless)).toBe(true);
    expect([...panel.histories()].map(({ name }) => name)).toEqual(['青石县财政局']);
  });

  it('says which declared bodies have no report', () => {
    const rule = (body: string) => ({ name: `${body}/*`, isPattern: true, body, until: null, where: 'bodies.csv:2' });
    const panel = createPanel({ bodies: [rule('青石县财政局')] });
    expect(panel.unmet()).toEqual(['青石县财政局']);
  });

  it('does not miss a report of which no table could be read, and does not compare it', () => {
    const without = ['proactive', 'applications', 'remedies'] as const;
    const digests = digestsOf([{ year: 2021 }, { year: 2022, without }, { year: 2022, without }, { year: 2023 }]);
    const panel = createPanel();
    expect(digests.map(panel.add)).toEqual([true, false, false, true]);
    expect([...findBetween(panel, defaultSettings)]).toEqual([]);
    expect(panel.extent()).toEqual({ reports: 2, bodies: 1, pairs: 0, apart: 0 });
  });

  it('takes merged bodies for neither a duplicate nor one of the two', () => {
    const merged = ['青石县粮食局', '青石县物价局'].map((name) => ({
      name,
      isPattern: false,
      body: '青石县发改局',
      until: 2021,
      where: 'b.csv',
    }));
    const panel = createPanel({ bodies: merged });
    const digests = digestsOf([
      { publisher: '青石县粮食局', year: 2021, cells: { 'applications.carriedOut.total': 2 } },
      { publisher: '青石县物价局', year: 2021, cells: { 'applications.carriedOut.total': 2 } },
      { publisher: '青石县发改局', year: 2022, cells: { 'applications.carriedIn.total': 4 } },
    ]);
    for (const digest of digests) panel.add(digest);
    expect([...findBetween(panel, defaultSettings)]).toEqual([]);
    expect(panel.extent()).toEqual({ reports: 3, bodies: 1, pairs: 1, apart: 0 });
  });

  it('says nothing about figures on which two reports of one year differ, but for the difference', () => {
    const carriedOut = (count: number) => ({ 'applications.carriedOut.total': count });
    const digests = digestsOf([
      { year: 2021, cells: carriedOut(1) },
      { year: 2021, cells: carriedOut(2) },
      { year: 2022, cells: { 'applications.carriedIn.total': 5 } },
    ]);
    expect(findings(digests).map(({ check }) => check)).toEqual(['duplicate-report']);
  });

  describe('of a name that others bear too', () => {
    const busy = (decisions: number) => ({
      'proactive.licensing.decisions': decisions,
      'proactive.penalties.decisions': decisions + 7,
      'proactive.coercion.decisions': decisions + 9,
      'applications.received.total': 2,
      'applications.carriedOut.total': 2,
    });
    const reports = [
      { publisher: '财政局', year: 2021, cells: busy(30) },
      { publisher: '财政局', year: 2022, cells: busy(50) },
    ];
    const foundIn = (sources: readonly string[], outlines = reports) => {
      const panel = createPanel();
      for (const [i, digest] of digestsOf(outlines).entries()) panel.add({ ...digest, source: sources[i] ?? '' });
      return { checks: [...findBetween(panel, defaultSettings)].map(({ check }) => check), extent: panel.extent() };
    };

    it.each([
      ['2021/财政局.html', '2022/财政局.html'],
      ['2021年报.html', '财政局2022年度报告.html'],
      ['青石/2021.html', '青石/2022.html'],
      ['crawl-1.warc.gz!https://www.qingshi.example/a/2022/1/t1.html', 'https://www.qingshi.example/b/77.html'],
    ])('compares the years where %s and %s tell that it is one body', (one, other) => {
      expect(foundIn([one, other])).toMatchObject({ checks: ['carry-over'], extent: { pairs: 1, apart: 0 } });
    });

    it.each([
      ['青石/2021.html', '白石/2022.html', 0],
      ['town1/2021.html', 'town2/2022.html', 0],
      ['a.html', 'b.html', 2],
      ['财政局1.html', '财政局2.html', 2],
      ['https://www.qingshi.example/1.html', 'https://www.baishi.example/1.html', 0],
    ])('does not compare those of %s and %s', (one, other, apart) => {
      expect(foundIn([one, other])).toMatchObject({ checks: [], extent: { pairs: 0, apart } });
    });

    it('does not compare the years of two bodies whose files are called alike', () => {
      const another = { publisher: '财政局', year: 2022, cells: busy(70) };
      for (const third of ['财政局2022 (2).html', '财政局2022年报.html', 'b.html']) {
        const found = foundIn(['财政局2021.html', '财政局2022.html', third], [...reports, another]);
        expect(found).toMatchObject({ checks: [], extent: { pairs: 0, apart: 3 } });
      }
    });

    it('asks whether two are one only where their figures speak for it', () => {
      const outlines = [50, 50, 90].map((decisions, i) => ({
        publisher: '财政局',
        year: 2022,
        cells: { ...busy(decisions), 'applications.granted.total': i },
      }));
      const panel = createPanel();
      for (const digest of digestsOf(outlines)) panel.add(digest);
      const [first, ...others] = findBetween(panel, defaultSettings);
      expect(first).toMatchObject({
        check: 'duplicate-report',
        severity: 'info',
        source: '1.html',
        against: ['0.html'],
      });
      expect(first?.message.en).toContain('--bodies');
      expect(first?.message.zh).toContain('是同一个单位吗');
      expect(others).toEqual([]);
      const many = digestsOf(Array.from({ length: 11 }, () => outlines[0] ?? {}));
      const crowd = createPanel();
      for (const digest of many) crowd.add(digest);
      expect([...findBetween(crowd, defaultSettings)]).toEqual([]);
    });
  });

  it('heeds the settings', () => {
    const digests = digestsOf([
      { year: 2021, cells: { 'proactive.licensing.decisions': 40 } },
      { year: 2022, cells: { 'proactive.licensing.decisions': 90 } },
      { year: 2024 },
    ]);
    const panel = createPanel();
    for (const digest of digests) panel.add(digest);
    const options = { 'year-jump': { factor: 2 } };
    const rules = { 'year-jump': 'warning', 'missing-year': 'off' } as const;
    expect([...findBetween(panel, { ...defaultSettings, options, rules })]).toMatchObject([
      { check: 'year-jump', severity: 'warning', source: '1.html', publisher: '青石县财政局', year: 2022, actual: 90 },
    ]);
  });
});
