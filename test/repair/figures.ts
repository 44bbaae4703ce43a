import { type CellId, type Form, formOf } from '../../src/forms/index.ts';
import { repairsOf } from '../../src/repair/index.ts';
import type { Reading } from '../../src/report/report.ts';
import { readingOf } from './damages.ts';

export type Figures = Readonly<Partial<Record<CellId, number | null>>>;

export const form: Form = formOf('2021');

/** A small office: two requests carried in, seven new ones, eight outcomes, one carried out, and two cases. */
const sound: Figures = {
  'applications.received.naturalPerson': 25,
  'applications.received.commercialEnterprise': 4,
  'applications.received.total': 29,
  'applications.carriedIn.naturalPerson': 3,
  'applications.carriedIn.total': 3,
  'applications.granted.naturalPerson': 12,
  'applications.granted.commercialEnterprise': 3,
  'applications.granted.total': 15,
  'applications.partlyGranted.naturalPerson': 4,
  'applications.partlyGranted.total': 4,
  'applications.withheld.thirdPartyRights.naturalPerson': 2,
  'applications.withheld.thirdPartyRights.total': 2,
  'applications.unable.notHeld.naturalPerson': 8,
  'applications.unable.notHeld.commercialEnterprise': 1,
  'applications.unable.notHeld.total': 9,
  'applications.concluded.naturalPerson': 26,
  'applications.concluded.commercialEnterprise': 4,
  'applications.concluded.total': 30,
  'applications.carriedOut.naturalPerson': 2,
  'applications.carriedOut.total': 2,
  'remedies.reconsideration.upheld': 13,
  'remedies.reconsideration.corrected': 2,
  'remedies.reconsideration.total': 15,
  'remedies.litigation.direct.pending': 1,
  'remedies.litigation.direct.total': 1,
};

/** The office's report with some figures changed; `empty` says what stands in cells that hold no figure. */
export function reportWith(changes: Figures = {}, empty: 0 | null = 0): Reading {
  const figures = new Map<CellId, number | null>();
  for (const { id } of form.cells) {
    const change = changes[id];
    figures.set(id, change === undefined ? (sound[id] ?? empty) : change);
  }
  return readingOf(form, figures);
}

/** The repairs in short: `cell from → to` joined by `+`, and the slip. */
export function repairs(changes: Figures, empty: 0 | null = 0): readonly string[] {
  return repairsOf(reportWith(changes, empty)).map(({ changes: entry, slip }) => {
    const parts = entry.map(({ cell, from, to }) => `${cell.replace(/^\w+\./u, '')} ${from ?? 'empty'} → ${to}`);
    return `${parts.join(' + ')}${slip ? ` (${slip})` : ''}`;
  });
}
