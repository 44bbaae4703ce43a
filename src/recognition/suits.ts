import { type CellId, definitionOf } from '../forms/index.ts';
import type { Item } from './items.ts';

/** Whether the column can hold what is printed: a sign is a change, a decimal or a sum of money an amount. */
export function suits(item: Item, cell: CellId | undefined): boolean {
  const { value, raw } = item;
  if (value.state !== 'reported' || cell === undefined) return true;
  const { domain } = definitionOf(cell).column;
  if (/^\s*[+＋﹢增]/.test(raw) || value.value < 0) return domain === 'change';
  if (!Number.isInteger(value.value)) return domain === 'money';
  if (value.unit === undefined) return true;
  return value.unit.endsWith('元') ? domain === 'money' : domain !== 'money';
}
