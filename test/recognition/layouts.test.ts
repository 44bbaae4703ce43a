import { describe, expect, it } from 'vitest';
import { balanced, cellsOf, headings, page, proactive, received, remedies } from './tables.ts';

describe('headings that stand before all tables', () => {
  it.each([
    ['tables without headings', [proactive(), received({ 结转下年度继续办理: '1 0 0 0 0 0 1' })]],
    [
      'tables with captions of their own',
      ['附表1', proactive(), '附表2', received({ 结转下年度继续办理: '1 0 0 0 0 0 1' })],
    ],
  ])('do not take the last rows: %s', (_, tables) => {
    const source = page(...headings, '见附表。', ...tables, remedies([balanced(2)]));
    expect(cellsOf(source, 'proactive.fees.amount', 'applications.carriedOut.naturalPerson')).toEqual([4.5, 1]);
  });
});
