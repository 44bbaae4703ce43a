import type { Claim } from './claim.ts';
import { ALL_CONCLUDED, allConcluded, percentage } from './conclusions.ts';
import { type Context, timeOf } from './context.ts';
import { type Figure, figuresIn } from './figures.ts';
import { growth } from './growth.ts';
import { lettersOf, type Speaker } from './lexicon.ts';
import { type Counted, makeClaim, NOTHING, type Span } from './making.ts';
import type { Passage } from './passages.ts';
import { type Pattern, patterns, type Scope, tailPatterns } from './patterns.ts';
import { sayOfAll } from './shared.ts';
import { addUp, tellApart } from './sums.ts';
import {
  ABOUT_REQUESTS,
  AGAINST_ANSWERS,
  COMPARISON,
  ELSEWHERE,
  OTHER_MATTERS,
  THIS_YEAR,
  TWO_BODIES,
} from './traps.ts';

const SENTENCE = /[^。！？!?]+[。！？!?]?/g;
const CLAUSE = /(?:[^，,；;：:()（）。！？!?]|,(?=\d{3}(?!\d))|:(?=\d))+/g;

const OUTER_SLASHES = /^\/+|\/+$/g;

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
  return letters.replaceAll(/[OC]/g, '').replaceAll(OUTER_SLASHES, '');
}

/** Each quantity of 行政复议、行政诉讼均为零. */
function zeros(
  context: Context,
  from: readonly Pattern[],
  head: string,
  span: Span,
  counted: Counted = NOTHING,
): boolean {
  const names = head
    .replaceAll('E', '')
    .split('/')
    .filter((name) => name !== '');
  return names.map((name) => makeClaim(context, from, name, counted, span)).some((made) => made);
}

/** What 未 and 没有 deny as a whole: 未收到申请 is no request, but 未办结 is not that none was concluded. */
const ABSENT = new Set([
  ...['received', 'accepted', 'released', 'carriedIn', 'carriedOut', 'reconsideration', 'litigation'],
  ...['naturalPerson', 'legalPersons', 'commercialEnterprise'],
  ...['issued', 'repealed', 'licensing', 'penalties', 'coercion', 'fees'],
]);
const absences = patterns.filter(({ quantity }) => ABSENT.has(quantity));
const DENIED = /^[^Z]*Z[^Z]*$/;
/** 上年结转 and 结转下年 are figures of this year. */
const CARRIED = /PT|TP|TF/;

const isNothing = ({ value, approximate, unit }: Figure) => value === 0 && !approximate && unit !== '%';

/** A figure with the words before it and those behind it that are its own. */
interface Told {
  readonly figure: Figure;
  readonly head: string;
  readonly tail: string;
  /** Where the head begins in its passage. */
  readonly from: number;
}

const NOUN = /^[GJ]*Q/;
const LAST_COMMA = /[、]+$/;

/** What the letters before and behind a figure claim with it. */
function readTold(context: Context, told: Told, letters: string, name: string | null): boolean {
  const { figure, head, tail, from } = told;
  const to = from + head.length + figure.to - figure.from;
  const behind = tail === '' ? '' : lettersOf(tail, context.speaker)?.replaceAll(OUTER_SLASHES, '');
  if (context.otherTime || behind === undefined) return false;
  const whole = { from, to: to + tail.replace(LAST_COMMA, '').length };
  if (behind !== '' && (name === '' || letters === 'Y') && makeClaim(context, tailPatterns, behind, figure, whole))
    return true;
  if (name === null) return false;
  // 收到 3 件政府信息公开申请: the noun stands behind the figure.
  const noun = NOUN.exec(behind)?.[0] ?? '';
  const rest = behind.slice(noun.length);
  const concludes = ALL_CONCLUDED.test(rest);
  const isOfAll = rest.startsWith('E') && !concludes;
  if (rest !== '' && !concludes && !isOfAll) return false;
  const span = noun !== '' && rest === '' ? whole : { from, to };
  if (figure.unit === '%') return percentage(context, name, figure, span);
  if (behind === '' && addUp(context, name, head, figure, span)) return true;
  const made = isNothing(figure)
    ? zeros(context, patterns, name + noun, span, figure)
    : makeClaim(context, patterns, name + noun, figure, span);
  if (made) tellApart(context, head);
  if (made && concludes) allConcluded(context, { from: to, to: whole.to });
  if (made && isOfAll) sayOfAll(context, rest, { from: to, to: whole.to });
  return made;
}

/** What one figure claims. */
function readFigure(context: Context, told: Told): void {
  const { head } = told;
  const letters = lettersOf(head, context.speaker);
  const time = letters === null ? timeOf(head, context.speaker) : null;
  if (time) context.otherTime = time === 'other';
  else if (THIS_YEAR.test(head) || head.includes(`${context.speaker.year}年`)) {
    context.otherTime = false;
    context.saidThisYear = true;
  }
  const name = letters === null ? null : headOf(letters, context);
  if (letters !== null && readTold(context, told, letters, name)) return;
  if (letters !== null && /[PFX]/.test(letters)) context.otherTime = true;
  // Something else is counted here: what follows may belong to it.
  context.scope = null;
  context.last = null;
  context.whole = null;
}

/** A clause without a figure: it may say that there was nothing, or something of all, or what the next clauses are about. */
function readWords(context: Context, clause: string, offset: number): void {
  const time = timeOf(clause, context.speaker);
  if (time) context.otherTime = time === 'other';
  if (time === 'this') context.saidThisYear = true;
  const letters = lettersOf(clause, context.speaker);
  const head = letters === null ? null : headOf(letters, context);
  const span = { from: offset, to: offset + clause.length };
  const claim = (said: string) => {
    if (!said.includes('Z')) {
      if (context.otherTime) return false;
      return ALL_CONCLUDED.test(said) ? allConcluded(context, span) : sayOfAll(context, said, span);
    }
    const denied = said.replace('Z', '');
    const isCarried = CARRIED.test(denied);
    if (!DENIED.test(said) || (context.otherTime && !isCarried)) return false;
    const made = zeros(context, absences, denied, span);
    if (made && isCarried) context.otherTime = false;
    return made;
  };
  if (head !== null && claim(head)) return;
  if (ABOUT_REQUESTS.test(clause)) context.scope = 'requests';
  else if (OTHER_MATTERS.test(clause)) {
    context.scope = null;
    context.whole = null;
    context.last = null;
  }
  if (AGAINST_ANSWERS.test(clause)) context.aboutDisclosure = true;
}

/** 6件予以公开、3件不予公开: the words of each figure stand behind it. */
function isPostposed(context: Context, clause: string, figures: readonly Figure[]): boolean {
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last || first === last || last.to === clause.length) return false;
  const letters = lettersOf(clause.slice(0, first.from), context.speaker);
  return letters === '' || letters === 'O';
}

function readClause(context: Context, clause: string, offset: number): void {
  if (context.blocked) return;
  if (COMPARISON.test(clause)) {
    growth(context, clause, { from: offset, to: offset + clause.length });
    return;
  }
  if (ELSEWHERE.test(clause)) {
    context.blocked = true;
    return;
  }
  const figures = figuresIn(clause);
  if (figures.length === 0) {
    readWords(context, clause, offset);
    return;
  }
  const postposed = isPostposed(context, clause, figures);
  let from = 0;
  for (const [i, figure] of figures.entries()) {
    const isLast = i === figures.length - 1;
    const to = isLast ? clause.length : (figures[i + 1]?.from ?? clause.length);
    const tail = isLast || postposed ? clause.slice(figure.to, to) : '';
    readFigure(context, { figure, head: clause.slice(from, figure.from), tail, from: offset + from });
    from = figure.to + (postposed ? tail.length : 0);
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
      aboutDisclosure: section === 3,
      otherTime,
      saidThisYear: false,
      blocked: false,
      inParts: false,
      sentence,
      claims: [],
      last: null,
      lastFrom: 0,
      whole: null,
    };
    for (const clause of sentence.matchAll(CLAUSE)) readClause(context, clause[0], sentenceFrom + clause.index);
    for (const claim of context.claims) made.push(claim);
    scope = context.blocked ? null : context.scope;
    otherTime = context.otherTime;
  }
  return made;
}
