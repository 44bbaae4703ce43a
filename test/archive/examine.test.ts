import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/archive/examine.ts';
import { createWriter, type ReportWriter } from '../../src/output/index.ts';
import { orders, taskOf } from './orders.ts';

const page = readFileSync(new URL('../../fixtures/reports/sound-2021.html', import.meta.url), 'utf8');
const writer = await createWriter(orders.writer);
const faulty: ReportWriter = {
  ...writer,
  report: () => {
    throw new TypeError('x is not a function');
  },
};

describe('examine', () => {
  it('gives the text, the counts and nothing to complain of for a sound page', async () => {
    const { texts, tally, complaints } = await examine(taskOf('a.html', page), orders, writer);
    expect(texts.map((text) => JSON.parse(text).verdict)).toEqual(['pass']);
    expect(tally).toMatchObject({
      unchecked: 0,
      tables: 3,
      cells: 200,
      cellsRead: 200,
      summary: { reports: 1, pass: 1 },
    });
    expect(complaints).toEqual([]);
  });

  it('says what a page is that is no report', async () => {
    const { tally, complaints } = await examine(taskOf('a.txt', ''), orders, writer);
    expect(tally.summary.notAssessable).toBe(1);
    expect(complaints).toEqual(['a.txt: the page has no text; check that the whole page was saved']);
  });

  it('turns a fault of ours into one line, which costs this input alone', async () => {
    const { texts, tally, complaints } = await examine(taskOf('a.html', page), orders, faulty);
    expect(texts).toEqual([]);
    expect(tally.unchecked).toBe(1);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^a\.html: internal error \(x is not a function\), not checked; please report it/);
  });

  it('shows the stack of a fault on request', async () => {
    const { complaints } = await examine(taskOf('a.html', page), { ...orders, debug: true }, faulty);
    expect(complaints.join('\n')).toContain('TypeError: x is not a function\n    at ');
  });

  it('gives up a page that takes longer than it may', async () => {
    const endless: ReportWriter = { ...writer, report: () => writer.report.name };
    const slow = { ...orders, timeLimit: 1 };
    const { tally, complaints } = await examine(taskOf('a.html', page.repeat(60)), slow, endless);
    expect(tally.unchecked).toBe(1);
    expect(complaints).toEqual([
      'a.html: not checked within 0.001 s, given up; check this file alone, or allow more with --timeout',
    ]);
  });

  it('says why a file cannot be read', async () => {
    const task = { ...taskOf('b.html', ''), from: { path: 'no/such/b.html' } };
    expect((await examine(task, orders, writer)).complaints).toEqual(['b.html: no such file; check the path']);
  });
});
