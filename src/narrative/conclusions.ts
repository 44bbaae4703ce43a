import type { Context } from './context.ts';
import type { Figure } from './figures.ts';
import { add, type Counted, claimOf, NOTHING, type Span } from './making.ts';

const RATE = /^[GJQ]*\^$/;
const SHARE = /^%$/;
const SHARED = new Set(['reconsideration', 'litigation', 'carriedIn', 'carriedOut']);

/** A percentage: how many were concluded, or the share of the figure just before. */
export function percentage(context: Context, letters: string, figure: Figure, span: Span): boolean {
  if (RATE.test(letters) && (context.scope === 'requests' || /[GJ]/.test(letters))) {
    if (figure.value === 100) return allConcluded(context, span, figure);
    add(context, claimOf(context, 'rate', 'concluded', figure, span), span);
    return true;
  }
  const { last } = context;
  if (!SHARE.test(letters) || last?.kind !== 'figure' || context.scope !== 'requests' || SHARED.has(last.quantity))
    return false;
  context.claims.push({ ...claimOf(context, 'share', last.quantity, figure, span), of: last });
  return true;
}

/** Quantities of requests of which more may be said: that all are concluded, or granted. */
export const CONCLUDABLE = new Set(['received', 'accepted', 'handled', 'concluded', 'answered']);
export const EXCEPT = /其余|余下|剩余|除|尚有|未办结|正在办理|[^无未]结转/;
export const ALL_CONCLUDED = /^[GJQ]*(?:ES?D|SED|EA)$/;

/** 全部办结, said of the requests of the sentence without an exception. */
export function allConcluded(context: Context, span: Span, counted: Counted = NOTHING): boolean {
  const { claims, last, scope, sentence } = context;
  const about = claims.some(
    ({ kind, quantity, figure }) => kind === 'figure' && CONCLUDABLE.has(quantity) && figure > 0,
  );
  if (scope !== 'requests' || !about || !last || !CONCLUDABLE.has(last.quantity) || EXCEPT.test(sentence)) return false;
  const made = claimOf(context, 'allConcluded', 'concluded', counted, span);
  if (claims.every(({ kind }) => kind !== 'allConcluded')) context.claims.push(made);
  return true;
}
