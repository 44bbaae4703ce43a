import type { Orders, Task } from '../../src/archive/orders.ts';
import { openWorkshop, type Workshop } from '../../src/archive/workshop.ts';
import { defaultSettings } from '../../src/checks/index.ts';

/** Orders of a plain run in English. */
export const orders: Orders = {
  version: 'test',
  writer: {
    format: 'ndjson',
    language: 'en',
    layout: 'long',
    of: 'cells',
    bom: false,
    detail: 'normal',
    color: 0,
    width: 80,
  },
  language: 'en',
  encoding: null,
  timeLimit: 10_000,
  sizeLimit: 1_000_000,
  tellsNature: false,
  updateBaseline: false,
  compares: true,
  cache: null,
  debug: false,
};

/** A workshop for these orders, with changes. */
export async function workshopWith(changes: Partial<Orders> = {}): Promise<Workshop> {
  return openWorkshop({ ...orders, ...changes }, { isWatched: false });
}

export function taskOf(name: string, text: string): Task {
  return {
    name,
    from: { bytes: new TextEncoder().encode(text) },
    isFile: true,
    settings: defaultSettings,
    threshold: { failOn: 'error', maxWarnings: null },
    baseline: null,
  };
}
