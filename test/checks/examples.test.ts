import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/checks/facts.ts';
import { checks } from '../../src/checks/index.ts';
import { defaultSettings, optionsOf } from '../../src/checks/settings.ts';
import { type Sketch, sketched } from '../../src/checks/sketch.ts';

/*
 * The examples of each check, which its page in docs/checks shows too, are its tests.
 */
describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  const found = (sketch: Sketch) => [
    ...check.find(factsOf(sketched(sketch), defaultSettings), optionsOf(check, defaultSettings)),
  ];

  it.each(check.examples.pass.map((sketch) => [sketch.shows.en, sketch] as const))('passes: %s', (_, sketch) => {
    expect(found(sketch)).toEqual([]);
  });

  it.each(check.examples.fail.map((sketch) => [sketch.shows.en, sketch] as const))('finds: %s', (_, sketch) => {
    const findings = found(sketch);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(message.zh !== '' && message.en !== '').toBe(true);
  });

  it('has an example of each kind, and words in both languages', () => {
    expect(check.examples.pass.length > 0 && check.examples.fail.length > 0).toBe(true);
    for (const { zh, en } of [check.title, check.basis, check.why, check.mend]) {
      expect(zh !== '' && en !== '').toBe(true);
    }
  });
});
