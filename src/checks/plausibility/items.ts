import { type CellId, cellId } from '../../forms/index.ts';
import type { Facts } from '../facts.ts';

/** A row of the form of 2019 that counts items: those of last year, and how many more or fewer this year. */
export interface Items {
  readonly lastYear: CellId;
  readonly change: CellId;
  /** 处理决定数量; fees have none. */
  readonly decisions: CellId;
  readonly before: number;
  readonly by: number;
}

const rows = ['licensing', 'otherServices', 'penalties', 'coercion', 'fees'] as const;

/** The rows whose items and change are known. */
export function* itemsIn({ figure }: Facts): Iterable<Items> {
  for (const row of rows) {
    const lastYear = cellId('proactive', row, 'itemsLastYear');
    const change = cellId('proactive', row, 'itemsChange');
    const [before, by] = [figure(lastYear), figure(change)];
    if (before === null || by === null) continue;
    yield { lastYear, change, decisions: cellId('proactive', row, 'decisions'), before, by };
  }
}
