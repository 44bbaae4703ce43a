import type { Claim } from './claim.ts';
import { type Figure, figuresIn } from './figures.ts';
import { lettersOf, type Speaker } from './lexicon.ts';
import type { Passage } from './passages.ts';
import { type Pattern, patterns, type Scope, tailPatterns } from './patterns.ts';
import {
  ABOUT_DISCLOSURE,
  ABOUT_REQUESTS,
  COMPARISON,
  ELSEWHERE,
  OTHER_MATTERS,
  OTHER_TIME,
  THIS_YEAR,
  TWO_BODIES,
} from './traps.ts';

/** What is known of a passage at a point of it. */
interface Context {
  readonly passage: Passage;
  readonly speaker: Speaker;
  scope: Scope | null;
  /** Whether remedies are those against answers to requests. */
  aboutDisclosure: boolean;
  /** The sentence is about another time than the year of the report. */
  otherTime: boolean;
  /** It says outright that it is about the year of the report. */
  saidThisYear: boolean;
  blocked: boolean;
  /** Behind 其中. */
  inParts: boolean;
  readonly sentence: string;
  /** Claims of the sentence. */
  readonly claims: Claim[];
  /** The one just before, with nothing but words of its own between. */
  last: Claim | null;
  whole: Claim | null;
}

const SENTENCE = /[^。！？!?]+[。！？!?]?/g;
const CLAUSE = /(?:[^，,；;：:()（）。！？!?]|,(?=\d{3}(?!\d))|:(?=\d))+/g;
const YEARS = /(\d{4})年/g;
const END_OF_YEAR = /(?:截[至止到])?(?:\d{4}年)?(?:1月1日.{0,3}[至到—-].{0,5})?12月(?:31日|底)/;
const ANCHOR: Readonly<Record<string, RegExp>> = { requests: /[GJ]/, remedies: /[GJ]/ };

/** Whether a text speaks of another time, of this year, or of none. */
function timeOf(text: string, { year }: Speaker): 'this' | 'other' | null {
  const rest = text.replace(END_OF_YEAR, '');
  const years = [...text.matchAll(YEARS)].map(([, digits]) => Number(digits));
  if (years.some((each) => each !== year)) return 'other';
  if (THIS_YEAR.test(rest)) return 'this';
  if (OTHER_TIME.test(rest.replaceAll(YEARS, ''))) return 'other';
  return years.length > 0 || rest !== text ? 'this' : null;
}

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

type Counted = Pick<Figure, 'value' | 'unit' | 'approximate' | 'decimals'>;
const NOTHING: Counted = { value: 0, unit: '', approximate: false, decimals: 0 };

function trimmed(text: string, from: number): { readonly text: string; readonly from: number } {
  const start = text.search(/[^、“”\s]/);
  return start < 0 ? { text, from } : { text: text.slice(start), from: from + start };
}

function claimOf(
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

function add(context: Context, claim: Claim): void {
  context.claims.push(claim);
  context.last = claim;
}

/** The claim that letters make with a figure; false where they name no quantity that is surely spoken of. */
function claim(
  context: Context,
  from: readonly Pattern[],
  letters: string,
  counted: Counted,
  at: number,
  text: string,
) {
  for (const pattern of from) {
    if (!pattern.head.test(letters) || !pattern.units.has(counted.unit)) continue;
    if (pattern.zeroOnly && (counted.value !== 0 || counted.approximate)) continue;
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

const RATE = /^[GJQ]*\^$/;
const SHARE = /^%$/;
const SHARED = new Set(['reconsideration', 'litigation', 'carriedIn', 'carriedOut']);

/** A percentage: how many were concluded, or the share of the figure just before. */
function percentage(context: Context, letters: string, figure: Figure, at: number, text: string): boolean {
  if (RATE.test(letters) && (context.scope === 'requests' || /[GJ]/.test(letters))) {
    if (figure.value === 100) return allConcluded(context, at, text);
    add(context, claimOf(context, 'rate', 'concluded', figure, at, text));
    return true;
  }
  const { last } = context;
  if (!SHARE.test(letters) || last?.kind !== 'figure' || context.scope !== 'requests' || SHARED.has(last.quantity))
    return false;
  context.claims.push({ ...claimOf(context, 'share', last.quantity, figure, at, text), of: last });
  return true;
}

const CONCLUDABLE = new Set(['received', 'accepted', 'handled', 'concluded', 'answered']);
const EXCEPT = /其余|余下|剩余|除|尚有|未办结|正在办理|[^无未]结转/;
const ALL_CONCLUDED = /^[GJQ]*(?:ES?D|SED|EA)$/;

/** 全部办结, said of the requests of the sentence without an exception. */
function allConcluded(context: Context, at: number, text: string): boolean {
  const { claims, last, scope, sentence } = context;
  const about = claims.some(
    ({ kind, quantity, figure }) => kind === 'figure' && CONCLUDABLE.has(quantity) && figure > 0,
  );
  if (scope !== 'requests' || !about || !last || !CONCLUDABLE.has(last.quantity) || EXCEPT.test(sentence)) return false;
  const made = claimOf(context, 'allConcluded', 'concluded', NOTHING, at, text);
  if (claims.every(({ kind }) => kind !== 'allConcluded')) context.claims.push(made);
  return true;
}

/** The letters of a head without those that say nothing of the quantity; null where they forbid a claim. */
function headOf(letters: string, context: Context): string | null {
  if (letters.includes('O')) {
    // A list within a list: what its whole is, is not known.
    if (context.inParts) context.whole = null;
    context.inParts = true;
  }
  if (/[XY]/.test(letters)) return null;
  // 累计 is since the beginning unless the year is named.
  if (letters.includes('C') && (!context.saidThisYear || /截[至止]|至今/.test(context.sentence))) return null;
  return letters.replaceAll(/[OC]/g, '').replace(/^\/+/, '').replace(/\/+$/, '');
}

/** Each quantity of 行政复议、行政诉讼均为零. */
function zeros(context: Context, head: string, at: number, text: string): boolean {
  const names = head
    .replaceAll(/[ZE]/g, '')
    .split('/')
    .filter((name) => name !== '');
  return names.map((name) => claim(context, patterns, name, NOTHING, at, text)).some((made) => made);
}

const isNothing = ({ value, approximate, unit }: Figure) => value === 0 && !approximate && unit !== '%';

/** What one figure claims, with the words before it and, where it is the last of its clause, those behind it. */
function readFigure(
  context: Context,
  clause: string,
  offset: number,
  figure: Figure,
  from: number,
  isLast: boolean,
): void {
  const head = clause.slice(from, figure.from);
  const tail = isLast ? clause.slice(figure.to) : '';
  const letters = lettersOf(head, context.speaker);
  const text = clause.slice(from, figure.to);
  const at = offset + from;
  const time = letters === null ? timeOf(head, context.speaker) : null;
  if (time) context.otherTime = time === 'other';
  else if (THIS_YEAR.test(head) || head.includes(`${context.speaker.year}年`)) {
    context.otherTime = false;
    context.saidThisYear = true;
  }
  const name = letters === null ? null : headOf(letters, context);
  const behind = tail === '' ? '' : lettersOf(tail, context.speaker);
  const before = context.last;
  const made = () => {
    if (context.otherTime || behind === null) return false;
    const rest = behind.replace(/^\/+/, '');
    if (letters !== null && /^Y?$/.test(letters) && rest !== '')
      return claim(context, tailPatterns, rest, figure, at, clause.slice(from));
    if (name === null) return false;
    const concludes = ALL_CONCLUDED.test(rest);
    if (rest !== '' && !concludes) return false;
    if (figure.unit === '%') return percentage(context, name, figure, at, text);
    const done = isNothing(figure) ? zeros(context, name, at, text) : claim(context, patterns, name, figure, at, text);
    if (done && concludes) allConcluded(context, offset + figure.to, tail);
    return done;
  };
  if (made()) return;
  if (letters !== null && /[PFX]/.test(letters)) context.otherTime = true;
  // Something else is counted here: what follows may belong to it.
  context.scope = null;
  context.last = before === context.last ? null : context.last;
  context.whole = null;
}

/** A clause without a figure: it may say that there was nothing, or that all is concluded, or what the next clauses are about. */
function readWords(context: Context, clause: string, offset: number): void {
  const time = timeOf(clause, context.speaker);
  if (time) context.otherTime = time === 'other';
  if (time === 'this') context.saidThisYear = true;
  const letters = lettersOf(clause, context.speaker);
  const head = letters === null ? null : headOf(letters, context);
  // 上年 in 无上年结转 is no other time.
  const made =
    head !== null &&
    (!context.otherTime || /PT/.test(head)) &&
    (head.includes('Z')
      ? zeros(context, head, offset, clause)
      : ALL_CONCLUDED.test(head) && allConcluded(context, offset, clause));
  if (made) {
    if (head.includes('PT')) context.otherTime = false;
    return;
  }
  if (ABOUT_REQUESTS.test(clause)) context.scope = 'requests';
  else if (OTHER_MATTERS.test(clause)) {
    context.scope = null;
    context.whole = null;
    context.last = null;
  }
  if (ABOUT_DISCLOSURE.test(clause)) context.aboutDisclosure = true;
}

function readClause(context: Context, clause: string, offset: number): void {
  if (context.blocked || COMPARISON.test(clause)) return;
  if (ELSEWHERE.test(clause)) {
    context.blocked = true;
    return;
  }
  const figures = figuresIn(clause);
  if (figures.length === 0) {
    readWords(context, clause, offset);
    return;
  }
  let from = 0;
  for (const [i, figure] of figures.entries()) {
    readFigure(context, clause, offset, figure, from, i === figures.length - 1);
    from = figure.to;
  }
}

/** The claims of a paragraph, in reading order. */
export function readPassage(passage: Passage, speaker: Speaker): Claim[] {
  const { section, text } = passage;
  if (TWO_BODIES.test(text)) return [];
  const made: Claim[] = [];
  let scope: Scope | null = section === 2 ? 'requests' : null;
  let otherTime = false;
  for (const { 0: sentence, index: sentenceFrom } of text.matchAll(SENTENCE)) {
    const context: Context = {
      passage,
      speaker,
      scope,
      aboutDisclosure: section === 3 || scope === 'requests',
      otherTime,
      saidThisYear: false,
      blocked: false,
      inParts: false,
      sentence,
      claims: [],
      last: null,
      whole: null,
    };
    for (const clause of sentence.matchAll(CLAUSE)) readClause(context, clause[0], sentenceFrom + clause.index);
    made.push(...context.claims);
    scope = context.blocked ? null : context.scope;
    otherTime = context.otherTime;
  }
  return made;
}
