import type { Claim } from './claim.ts';
import type { Context } from './context.ts';
import type { Figure } from './figures.ts';
import type { Pattern } from './patterns.ts';

const ANCHOR: Readonly<Record<string, RegExp>> = { requests: /[GJ]/, remedies: /[GJ]/ };

function isWithin(pattern: Pattern, letters: string, context: Context): boolean {
  const { within } = pattern;
  if (within === undefined) return true;
  if (ANCHOR[within]?.test(letters)) return true;
  if (within === 'remedies') return context.aboutDisclosure;
  return within === context.scope;
}

/** Which remedy a result belongs to; null where two were named and the words do not tell. */
function remedyOf(letters: string, { scope, claims }: Context): 'reconsideration' | 'litigation' | null {
  if (letters.includes('V')) return 'reconsideration';
  if (letters.includes('L')) return 'litigation';
  const named = new Set(
    claims.map(({ quantity }) => quantity).filter((id) => id === 'reconsideration' || id === 'litigation'),
  );
  if (named.size > 1) return null;
  return scope === 'reconsideration' || scope === 'litigation' ? scope : null;
}

function quantityOf(pattern: Pattern, letters: string, context: Context): string | null {
  if (!pattern.quantity.startsWith('*')) return pattern.quantity;
  const remedy = remedyOf(letters, context);
  return remedy && pattern.quantity.replace('*', remedy);
}

export type Counted = Pick<Figure, 'value' | 'unit' | 'approximate' | 'decimals'>;
export const NOTHING: Counted = { value: 0, unit: '', approximate: false, decimals: 0 };

function trimmed(text: string, from: number): { readonly text: string; readonly from: number } {
  const start = text.search(/[^、“”\s]/);
  return start < 0 ? { text, from } : { text: text.slice(start), from: from + start };
}

export function claimOf(
  context: Context,
  kind: Claim['kind'],
  quantity: string,
  counted: Counted,
  from: number,
  text: string,
) {
  const { value: figure, unit, approximate, decimals } = counted;
  const words = trimmed(text, from);
  const at = context.passage.placeOf(words.from);
  return { kind, quantity, figure, unit, approximate, decimals, atLeast: false, text: words.text, at } satisfies Claim;
}

export function add(context: Context, claim: Claim): void {
  context.claims.push(claim);
  context.last = claim;
}

/** The claim that letters make with a figure; false where they name no quantity that is surely spoken of. */
export function makeClaim(
  context: Context,
  from: readonly Pattern[],
  letters: string,
  counted: Counted,
  at: number,
  text: string,
) {
  for (const pattern of from) {
    if (!pattern.units.has(counted.unit) || !pattern.head.test(letters)) continue;
    if (pattern.zeroOnly && (counted.value !== 0 || counted.approximate)) continue;
    if (pattern.unless?.test(context.sentence)) continue;
    if ((pattern.whole && context.inParts) || !isWithin(pattern, letters, context)) continue;
    const quantity = quantityOf(pattern, letters, context);
    if (quantity === null) continue;
    if (pattern.part && !context.whole && pattern.part === 'channels') continue;
    const { part } = pattern;
    const made: Claim = {
      ...claimOf(context, 'figure', quantity, counted, at, text),
      atLeast: pattern.atLeast ?? false,
      ...(part ? { part } : {}),
      ...(part && context.whole ? { whole: context.whole } : {}),
    };
    add(context, made);
    if (pattern.whole && pattern.within === 'requests') context.whole = made;
    if (pattern.sets) context.scope = pattern.sets;
    if (pattern.within === 'remedies' || pattern.sets === 'requests') context.aboutDisclosure = true;
    return true;
  }
  return false;
}
