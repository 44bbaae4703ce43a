import type { Context } from './context.ts';
import type { Figure } from './figures.ts';
import { add, claimOf, type Span } from './making.ts';

/** 加上上年结转 2 件: those received do not count them. */
const ADDED = /加上|连同|叠加|另/;
const TOTAL = /共计|合计|总计|一共/;
const TAKEN_IN = new Set(['received', 'accepted']);
const OF_BOTH = new Set(['sum', 'due', 'handled']);

/** The claims of the sentence that a total of the year may be the sum of. */
function addends({ claims, inParts }: Context) {
  if (inParts) return null;
  const at = claims.findLastIndex(({ quantity, approximate }) => TAKEN_IN.has(quantity) && !approximate);
  const takenIn = claims[at];
  const carriedIn = claims.findLast(({ quantity, figure }) => quantity === 'carriedIn' && figure > 0);
  return takenIn && carriedIn ? { at, takenIn, carriedIn, sum: takenIn.figure + carriedIn.figure } : null;
}

/** 收到 12 件，上年结转 2 件，共计 14 件: where the sum of both is told, or one added to the other, 收到 is the new requests alone. */
export function tellApart(context: Context, head: string): void {
  const { claims, last } = context;
  const found = addends(context);
  if (!found || !last) return;
  const { at, takenIn, carriedIn, sum } = found;
  const isSum = OF_BOTH.has(last.quantity) && last.figure === sum;
  const isAdded = last === carriedIn && claims.at(-2) === takenIn && ADDED.test(head);
  if (isSum || isAdded) claims[at] = { ...takenIn, quantity: 'received' };
}

const HANDLED = 'H';

/** 共计 14 件 and 办理 14 件 alone are claims where they are the sum of those received and those carried in. */
export function addUp(context: Context, letters: string, head: string, figure: Figure, span: Span): boolean {
  const isTotal = letters === HANDLED || (letters === '' && TOTAL.test(head));
  if (!isTotal || figure.approximate || addends(context)?.sum !== figure.value) return false;
  add(context, claimOf(context, 'figure', letters === HANDLED ? 'handled' : 'sum', figure, span), span);
  tellApart(context, head);
  return true;
}
