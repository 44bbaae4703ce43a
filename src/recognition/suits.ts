import { type CellId, definitionOf } from '../forms/index.ts';
import { changed, type Item } from './items.ts';
import { UNREADABLE } from './value.ts';

/** Units of amounts: 元, and numbers in ten thousands, which no count is given in. */
const OF_MONEY = /[元万]$/;

/** The item, or one that cannot be read where it is a count in ten thousands: a value is never rescaled, and unscaled it is no count. */
export function asPlainCount(item: Item | null, cell: CellId | undefined): Item | null {
  if (item?.value.state !== 'reported' || cell === undefined || !item.value.unit?.endsWith('万')) return item;
  return definitionOf(cell).column.domain === 'money' ? item : changed(item, { value: UNREADABLE });
}

/** Whether the column can hold what is printed: a sign is a change, a decimal or a sum of money an amount. */
export function suits(item: Item, cell: CellId | undefined): boolean {
  const { value, raw } = item;
  if (value.state !== 'reported' || cell === undefined) return true;
  const { domain } = definitionOf(cell).column;
  if (/^\s*[+＋﹢增]/.test(raw) || value.value < 0) return domain === 'change';
  if (!Number.isInteger(value.value)) return domain === 'money';
  if (value.unit === undefined) return true;
  return OF_MONEY.test(value.unit) ? domain === 'money' : domain !== 'money';
}
