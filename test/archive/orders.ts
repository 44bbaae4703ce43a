import type { Orders, Task } from '../../src/archive/orders.ts';
import { defaultSettings } from '../../src/checks/index.ts';

/** Orders of a plain run in English. */
export const orders: Orders = {
  writer: { format: 'ndjson', language: 'en', layout: 'long', of: 'cells', bom: false, color: 0, width: 80 },
  language: 'en',
  encoding: null,
  timeLimit: 10_000,
  sizeLimit: 1_000_000,
  tellsNature: false,
  debug: false,
};

export function taskOf(name: string, text: string): Task {
  return { name, from: { bytes: new TextEncoder().encode(text) }, settings: defaultSettings };
}
