import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/archive/examine.ts';
import type { Workshop } from '../../src/archive/workshop.ts';
import { taskOf, workshopWith } from './orders.ts';

const page = readFileSync(new URL('../../fixtures/reports/sound-2021.html', import.meta.url), 'utf8');
const workshop = await workshopWith();
const faulty = (sound: Workshop): Workshop => ({
  ...sound,
  writer: {
    ...sound.writer,
    report: () => {
      throw new TypeError('x is not a function');
    },
  },
});

describe('examine', () => {
  it('gives the text, the counts and nothing to complain of for a sound page', async () => {
    const { texts, tally, complaints } = await examine(taskOf('a.html', page), workshop);
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
    const { tally, complaints } = await examine(taskOf('a.txt', ''), workshop);
    expect(tally.summary.notAssessable).toBe(1);
    expect(complaints).toEqual(['a.txt: the page has no text; check that the whole page was saved']);
  });

  it('turns a fault of ours into one line, which costs this input alone', async () => {
    const { texts, tally, complaints } = await examine(taskOf('a.html', page), faulty(workshop));
    expect(texts).toEqual([]);
    expect(tally.unchecked).toBe(1);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^a\.html: internal error \(x is not a function\), not checked; please report it/);
  });

  it('shows the stack of a fault on request', async () => {
    const { complaints } = await examine(taskOf('a.html', page), faulty(await workshopWith({ debug: true })));
    expect(complaints.join('\n')).toContain('TypeError: x is not a function\n    at ');
  });

  it('gives up a page that takes longer than it may', async () => {
    const slow = await workshopWith({ timeLimit: 1 });
    const { tally, complaints } = await examine(taskOf('a.html', page.repeat(60)), slow);
    expect(tally.unchecked).toBe(1);
    expect(complaints).toEqual([
      'a.html: not checked within 0.001 s, given up; check this file alone, or allow more with --timeout',
    ]);
  });

  it('says why a file cannot be read', async () => {
    const task = { ...taskOf('b.html', ''), from: { path: 'no/such/b.html' } };
    expect((await examine(task, workshop)).complaints).toEqual(['b.html: no such file; check the path']);
  });

  it('remembers results by content and orders, not by what went wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'disclosure-check-'));
    try {
      const remembering = await workshopWith({ cache: folder });
      const first = await examine(taskOf('a.html', page), remembering);
      // What is remembered comes back although nothing could be written now.
      expect(await examine(taskOf('a.html', page), faulty(remembering))).toEqual(first);
      expect((await examine(taskOf('b.html', page), faulty(remembering))).tally.unchecked).toBe(1);
      expect((await examine(taskOf('b.html', page), remembering)).tally.unchecked).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
