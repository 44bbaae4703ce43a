import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/recognition/metadata/title.ts';
import { notTitles, titles } from './metadata-titles.ts';

const cases = titles.map(([line, publisher, year, title = line]) => ({ line, said: { title, publisher, year } }));

describe('readTitle', () => {
  it.each(cases)('reads $line', ({ line, said }) => {
    expect(readTitle(line)).toMatchObject(said);
  });

  it.each(notTitles)('takes %j for none', (line) => {
    expect(readTitle(line)).toBeNull();
  });
});
