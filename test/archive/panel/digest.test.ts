import { describe, expect, it } from 'vitest';
import { publishedFrom } from '../../../src/archive/panel/history.ts';
import { digestOf, isDigest } from '../../../src/archive/panel/index.ts';
import { type Sketch, sketched } from '../../../src/checks/sketch.ts';
import { definitionOf, formOf } from '../../../src/forms/index.ts';

const shows = { zh: '', en: '' };

function published(sketch: Omit<Sketch, 'shows'>) {
  const digest = digestOf({ ...sketched({ shows, ...sketch }), source: 'a.html' });
  if (!digest) throw new Error('no digest');
  // As a journal keeps it.
  return publishedFrom(JSON.parse(JSON.stringify(digest)));
}

describe('digestOf', () => {
  it('keeps every figure, in either edition', () => {
    for (const form of ['2019', '2021'] as const) {
      const cells = Object.fromEntries(
        formOf(form).cells.map(({ id }, i) => [id, definitionOf(id).column.domain === 'money' ? 0 : i % 7]),
      );
      const { figure } = published({ form, cells });
      for (const [id, value] of Object.entries(cells)) {
        const cell = formOf(form).cells.find((other) => other.id === id);
        expect(cell && figure(cell.id)).toBe(value);
      }
    }
  });

  it('knows nothing of cells of the other edition', () => {
    expect(published({ form: '2021' }).figure('proactive.licensing.itemsLastYear')).toBe(null);
  });

  it('has no figure where the report is not certain', () => {
    const { figure } = published({
      cells: {
        'applications.received.total': [3, 4],
        'applications.carriedIn.total': '见附件',
        'applications.carriedOut.total': null,
        'applications.concluded.total': '',
      },
    });
    expect(figure('applications.received.total')).toBe(null);
    expect(figure('applications.carriedIn.total')).toBe(null);
    expect(figure('applications.carriedOut.total')).toBe(null);
    // The table prints zeros elsewhere: an empty cell is none.
    expect(figure('applications.concluded.total')).toBe(null);
  });

  it('takes the empty cells of a table without zeros for zeros where its sums hold', () => {
    const { figure } = published({
      fill: { applications: '', remedies: '' },
      cells: {
        'applications.received.naturalPerson': 3,
        'applications.received.total': 3,
        'applications.granted.naturalPerson': 3,
        'applications.granted.total': 3,
        'applications.concluded.naturalPerson': 3,
        'applications.concluded.total': 3,
      },
    });
    expect(figure('applications.carriedOut.total')).toBe(0);
    expect(figure('applications.received.total')).toBe(3);
    // A table without any figure was not filled in.
    expect(figure('remedies.reconsideration.total')).toBe(null);
  });

  it('takes no empty cell for zero where a sum asks for more', () => {
    const { figure } = published({
      fill: { applications: '' },
      cells: { 'applications.received.naturalPerson': 3, 'applications.received.total': 3 },
    });
    expect(figure('applications.carriedOut.naturalPerson')).toBe(null);
    expect(figure('applications.carriedOut.total')).toBe(null);
  });

  it('takes money only in the unit of the form', () => {
    expect(published({ cells: { 'proactive.fees.amount': 2.5 } }).figure('proactive.fees.amount')).toBe(2.5);
    const reading = sketched({ shows, cells: { 'proactive.fees.amount': 25_000 } });
    const cells = new Map(reading.cells);
    const fees = cells.get('proactive.fees.amount');
    if (fees) cells.set(fees.id, { ...fees, unit: '元' });
    const digest = digestOf({ ...reading, cells, source: 'a.html' });
    expect(digest && publishedFrom(digest).figure('proactive.fees.amount')).toBe(null);
  });

  it('takes no figure of table 2 that the page does not place itself', () => {
    const id = 'proactive.licensing.decisions';
    const reading = sketched({ shows, cells: { [id]: 140304 } });
    const cells = new Map(reading.cells);
    const cell = cells.get(id);
    if (cell) cells.set(id, { ...cell, placed: 'byIdentity' });
    const digest = digestOf({ ...reading, cells, source: 'a.html' });
    expect(digest && publishedFrom(digest).figure(id)).toBe(null);
  });

  it('is none where the statements of the year differ', () => {
    const years = [
      { source: 'title', year: 2023, text: '2023年' },
      { source: 'period', year: 2022, text: '2022年1月1日至12月31日' },
    ] as const;
    expect(digestOf({ ...sketched({ shows, years }), source: 'a.html' })).toBe(null);
  });

  it('has no figure where no table was read', () => {
    const without = ['proactive', 'applications', 'remedies'] as const;
    expect(digestOf({ ...sketched({ shows, without }), source: 'a.html' })).toMatchObject({ year: 2023, figures: '' });
  });

  it('keeps the places of tables and of rows that findings point at', () => {
    const reading = sketched({ shows });
    const cells = new Map(
      [...reading.cells].map(([id, cell]) => {
        const line = id.startsWith('applications.carriedIn.') ? 412 : 300;
        return [id, { ...cell, at: { line, column: 17 } }];
      }),
    );
    const tables = reading.tables.map((table, i) => ({ ...table, at: { line: 100 * (i + 1), column: 5 } }));
    const digest = digestOf({ ...reading, cells, tables, source: 'a.html' });
    const report = digest && publishedFrom(digest);
    expect(report?.placeOf('applications.carriedIn.total', 'applications')).toEqual({ line: 412, column: 17 });
    expect(report?.placeOf('applications.granted.total', 'applications')).toEqual({ line: 200, column: 5 });
    expect(report?.placeOf(null, 'remedies')).toEqual({ line: 300, column: 5 });
  });
});

describe('isDigest', () => {
  it('knows what was written, and nothing else', () => {
    const digest = digestOf({ ...sketched({ shows }), source: 'a.html' });
    const written = JSON.parse(JSON.stringify(digest));
    expect(isDigest(written)).toBe(true);
    for (const other of [null, 'x', {}, { ...written, year: '2023' }, { ...written, figures: null }]) {
      expect(isDigest(other)).toBe(false);
    }
  });
});
