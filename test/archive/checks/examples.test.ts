import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/archive/checks/archive-check.ts';
import { archiveCheckIds } from '../../../src/archive/checks/ids.ts';
import { archiveChecks } from '../../../src/archive/checks/index.ts';
import { createPanel, findBetween } from '../../../src/archive/panel/index.ts';
import { checks } from '../../../src/checks/index.ts';
import { defaultSettings } from '../../../src/checks/settings.ts';
import { digestsOf } from '../panel/example.ts';

/*
 * The examples of each check between reports, which its page in docs/checks shows too, are its tests.
 */
describe.each(archiveChecks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const found = ({ reports, rollUps = [] }: Example) => {
    const panel = createPanel({ rollUps });
    const digests = digestsOf(reports);
    expect(digests).toHaveLength(reports.length);
    for (const digest of digests) expect(panel.add(digest)).toBe(true);
    return [...findBetween(panel, defaultSettings)].filter((finding) => finding.check === id);
  };

  it.each(check.examples.pass.map((example) => [example.shows.en, example] as const))('passes: %s', (_, example) => {
    expect(found(example)).toEqual([]);
  });

  it.each(check.examples.fail.map((example) => [example.shows.en, example] as const))('finds: %s', (_, example) => {
    const findings = found(example);
    expect(findings).toHaveLength(1);
    for (const { message, source, against } of findings) {
      expect(message.zh !== '' && message.en !== '').toBe(true);
      expect(against).not.toContain(source);
    }
  });

  it('has an example of each kind, and words in both languages', () => {
    expect(check.examples.pass.length > 0 && check.examples.fail.length > 0).toBe(true);
    for (const { zh, en } of [check.title, check.basis, check.why, check.mend]) {
      expect(zh !== '' && en !== '').toBe(true);
    }
  });
});

describe('the checks between reports', () => {
  it('have ids of their own', () => {
    const ids = [...checks, ...archiveChecks].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are those whose names a run knows without them', () => {
    expect(archiveChecks.map(({ id }) => id)).toEqual([...archiveCheckIds]);
  });

  it('are warnings at most: a merger or a corrected report can explain what they find', () => {
    expect(archiveChecks.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
