import type { Claim } from './claim.ts';
import type { Context } from './context.ts';
import type { Figure } from './figures.ts';
import type { Pattern } from './patterns.ts';
import { ABOUT_REQUESTS, OTHER_MATTERS, OTHER_REQUESTS, REMEDIES } from './traps.ts';

const ANCHOR: Readonly<Record<string, RegExp>> = { requests: /[GJ]/, remedies: /[GJ]/ };

/** Where words stand in their passage. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether what can only be said of requests is said of those for information: the sentence names them, or nothing else that they could be. */
function isAboutRequests({ scope, sentence, passage }: Context, letters: string, { from, to }: Span): boolean {
  if (scope !== null || OTHER_MATTERS.test(sentence) || REMEDIES.test(sentence)) return false;
  if (ABOUT_REQUESTS.test(sentence)) return true;
  // 申请 alone are those for information unless the paragraph speaks of others.
  if (!letters.includes('Q')) return false;
  const { text } = passage;
  return !OTHER_REQUESTS.test(text.slice(0, from)) && !OTHER_REQUESTS.test(text.slice(to));
}

function isWithin(pattern: Pattern, letters: string, context: Context, span: Span): boolean {
  const { within } = pattern;
  if (within === undefined) return true;
  if (ANCHOR[within]?.test(letters)) return true;
  if (within === 'remedies') return context.aboutDisclosure;
  return within === context.scope || (pattern.distinct === true && isAboutRequests(context, letters, span));
}

/** Which remedy a result belongs to; null where two were named and the words do not tell. */
export function remedyOf(letters: string, { scope, claims }: Context): 'reconsideration' | 'litigation' | null {
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

/** 其中自然人 8 件，予以公开 6 件: outcomes behind parts that are not all may be those of the last part. */
function isOfPart({ claims, whole }: Context): boolean {
  const parts = claims.filter(({ part }) => part === 'applicants' || part === 'channels');
  if (parts.length === 0) return false;
  return ['applicants', 'channels'].every((kind) => {
    const sum = parts.filter(({ part }) => part === kind).reduce((total, { figure }) => total + figure, 0);
    return sum !== whole?.figure;
  });
}

export type Counted = Pick<Figure, 'value' | 'unit' | 'approximate' | 'decimals'>;
export const NOTHING: Counted = { value: 0, unit: '', approximate: false, decimals: 0 };

const SOLID = /[^、“”\s]/;

export function claimOf(context: Context, kind: Claim['kind'], quantity: string, counted: Counted, span: Span) {
  const { value: figure, unit, approximate, decimals } = counted;
  const { passage } = context;
  const from = span.from + Math.max(0, passage.text.slice(span.from, span.to).search(SOLID));
  const text = passage.quote(from, span.to);
  const at = passage.placeOf(from);
  return { kind, quantity, figure, unit, approximate, decimals, atLeast: false, text, at, passage } satisfies Claim;
}

export function add(context: Context, claim: Claim, { from }: Span): void {
  context.claims.push(claim);
  context.last = claim;
  context.lastFrom = from;
}

/** The claim that letters make with a figure; false where they name no quantity that is surely spoken of. */
export function makeClaim(
  context: Context,
  from: readonly Pattern[],
  letters: string,
  counted: Counted,
  span: Span,
): boolean {
  for (const pattern of from) {
    if (!pattern.units.has(counted.unit) || !pattern.head.test(letters)) continue;
    if (pattern.zeroOnly && (counted.value !== 0 || counted.approximate)) continue;
    if (pattern.unless?.test(context.sentence) || (pattern.only && !pattern.only.test(context.sentence))) continue;
    if (((pattern.whole || pattern.apart) && context.inParts) || !isWithin(pattern, letters, context, span)) continue;
    if (pattern.notAbout && pattern.notAbout === context.scope) continue;
    if (pattern.outside !== undefined && pattern.outside === context.passage.section) continue;
    const quantity = quantityOf(pattern, letters, context);
    if (quantity === null) continue;
    const { part } = pattern;
    if ((pattern.partOnly && !context.whole) || (part === 'outcomes' && isOfPart(context))) continue;
    const made: Claim = {
      ...claimOf(context, 'figure', quantity, counted, span),
      atLeast: pattern.atLeast ?? false,
      ...(part ? { part } : {}),
      ...(part && context.whole ? { whole: context.whole } : {}),
      ...(pattern.partOnly && context.whole ? { of: context.whole } : {}),
    };
    add(context, made, span);
    if (pattern.whole && pattern.within === 'requests') context.whole = made;
    if (pattern.sets) context.scope = pattern.sets;
    if (pattern.within === 'remedies' || pattern.sets === 'requests') context.aboutDisclosure = true;
    return true;
  }
  return false;
}
