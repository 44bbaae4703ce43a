import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/checks/facts.ts';
import { statementsOf } from '../../src/checks/narrative/statements.ts';
import { defaultSettings } from '../../src/checks/settings.ts';
import { repairsOf } from '../../src/repair/index.ts';
import { type Figures, reportWith } from './figures.ts';

/** The repairs of a report whose first section says this: the row or cell that each changes first, and how the prose stands to it. */
function ranked(figures: Figures, ...lines: readonly string[]): readonly string[] {
  const at = { line: 1, column: 1 };
  const reading = {
    ...reportWith(figures),
    year: 2023,
    sections: [{ index: 0, number: '一', title: '总体情况', at, lines: lines.map((text) => ({ text, at })) }],
  };
  const facts = factsOf(reading, defaultSettings);
  return repairsOf(reading, facts.identities, () => statementsOf(facts)).map(({ changes: [first], prose }) =>
    `${first?.cell.split('.').slice(1, -1).join('.')} ${first?.to} ${prose ?? ''}`.trim(),
  );
}

describe('of ways that change equally many figures', () => {
  // 四 was 2 and was left at zero.
  const carriedOut: Figures = {
    'applications.carriedOut.naturalPerson': 0,
    'applications.carriedOut.total': 0,
  };

  test('the prose tells nothing where it says nothing of them', () => {
    const silent = ranked(carriedOut);
    expect(silent).toEqual(['received 23', 'carriedIn 1', 'carriedOut 2']);
    expect(ranked(carriedOut, '2023年，受理行政复议15件。', '上年共收到申请18件。')).toEqual(silent);
  });

  test('those come last that change what the prose confirms', () => {
    expect(ranked(carriedOut, '2023年共收到政府信息公开申请29件，上年结转3件。')).toEqual([
      'carriedOut 2',
      'received 23 against',
      'carriedIn 1 against',
    ]);
  });

  test('that one comes first after which the prose is right', () => {
    expect(ranked(carriedOut, '2023年共收到政府信息公开申请27件。')[0]).toBe('received 23 for');
    expect(ranked(carriedOut, '2023年结转下年度继续办理政府信息公开申请2件。')[0]).toBe('carriedOut 2 for');
  });

  test('what the prose repeats counts once, what it says roughly not at all', () => {
    const received = '2023年新收政府信息公开申请29件。';
    const both = '2023年，新收政府信息公开申请29件，上年结转3件。';
    expect(ranked(carriedOut, received, both)).toEqual(ranked(carriedOut, both));
    expect(ranked(carriedOut, '2023年共收到政府信息公开申请约29件。')).toEqual(ranked(carriedOut));
  });

  test('a likelier slip counts less than the prose', () => {
    const swapped: Figures = { 'remedies.reconsideration.upheld': 31 };
    expect(ranked(swapped)).toEqual(['reconsideration 13', 'reconsideration 33']);
    expect(ranked(swapped, '2023年发生政府信息公开行政复议33件，其中维持31件。')).toEqual([
      'reconsideration 33 for',
      'reconsideration 13 against',
    ]);
  });
});

test('fewer changes come before what the prose says', () => {
  expect(
    ranked({ 'applications.received.naturalPerson': 52 }, '2023年共收到政府信息公开申请56件，其中自然人52件。')[0],
  ).toMatch(/^received 25/u);
});
