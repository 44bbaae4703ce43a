import { CONCLUDABLE, EXCEPT } from './conclusions.ts';
import type { Context } from './context.ts';
import { claimOf, NOTHING, type Span } from './making.ts';
import { sharedPatterns } from './patterns.ts';

/** 均予以公开, 全部按时答复公开, 均被维持: what is said of all stands last. */
const OF_ALL = /^[GJQS]*E[SA]*([^ESZ]+)$/;
/** Outcomes that qualify 均予以公开. */
const OTHERWISE = /部分|不予|无法|不掌握/;
/** 公开 with an object behind it may be of anything. */
const LAST = /公开[了的]?$/;
const LONGEST_QUOTE = 40;

/** What all being of one kind leaves: of natural persons alone, no organization has applied. */
function others(quantity: string): string {
  return quantity === 'naturalPerson' ? 'legalPersons' : 'naturalPerson';
}

/** What a clause without a figure says of all that the figure just before counts; false where it says nothing that is sure. */
export function sayOfAll(context: Context, letters: string, { from, to }: Span): boolean {
  const said = OF_ALL.exec(letters)?.[1];
  const { last } = context;
  if (said === undefined || last?.kind !== 'figure' || last.figure === 0 || last.approximate) return false;
  const isRemedy = last.quantity === 'reconsideration' || last.quantity === 'litigation';
  if (!isRemedy && !(CONCLUDABLE.has(last.quantity) && context.scope === 'requests')) return false;
  const pattern = sharedPatterns.find(({ head, quantity }) => quantity.startsWith('*') === isRemedy && head.test(said));
  const named = context.claims.filter(({ quantity }) => quantity === 'reconsideration' || quantity === 'litigation');
  if (!pattern || (isRemedy && named.length > 1) || EXCEPT.test(context.sentence)) return false;
  const isReleased = pattern.quantity === 'released';
  if (isReleased && (OTHERWISE.test(context.sentence) || !LAST.test(context.passage.text.slice(from, to))))
    return false;
  const span = { from: to - context.lastFrom > LONGEST_QUOTE ? from : context.lastFrom, to };
  const claim =
    pattern.part === 'applicants'
      ? claimOf(context, 'figure', others(pattern.quantity), NOTHING, span)
      : {
          ...claimOf(context, 'figure', pattern.quantity.replace('*', last.quantity), NOTHING, span),
          figure: last.figure,
          unit: last.unit,
          // More may be so than those that were counted here.
          atLeast: true,
        };
  context.claims.push({ ...claim, of: last });
  return true;
}
