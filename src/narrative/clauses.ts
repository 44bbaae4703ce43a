import type { Claim } from './claim.ts';
import { ALL_CONCLUDED, allConcluded, percentage } from './conclusions.ts';
import { type Context, timeOf } from './context.ts';
import { type Figure, figuresIn } from './figures.ts';
import { lettersOf, type Speaker } from './lexicon.ts';
import { makeClaim, NOTHING } from './making.ts';
import type { Passage } from './passages.ts';
import { type Pattern, patterns, type Scope, tailPatterns } from './patterns.ts';
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
function zeros(context: Context, from: readonly Pattern[], head: string, at: number, text: string): boolean {
  const names = head
    .replaceAll('E', '')
    .split('/')
    .filter((name) => name !== '');
  return names.map((name) => makeClaim(context, from, name, NOTHING, at, text)).some((made) => made);
}

/** What 未 and 没有 deny as a whole: 未收到申请 is no request, but 未办结 is not that none was concluded. */
const ABSENT = new Set([
  ...['received', 'accepted', 'carriedIn', 'carriedOut', 'reconsideration', 'litigation'],
  ...['issued', 'repealed', 'licensing', 'penalties', 'coercion'],
]);
const absences = patterns.filter(({ quantity }) => ABSENT.has(quantity));
const DENIED = /^[^Z]*Z[^Z]*$/;

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
  const made = () => {
    if (context.otherTime || behind === null) return false;
    const rest = behind.replace(/^\/+/, '');
    if (letters !== null && /^Y?$/.test(letters) && rest !== '')
      return makeClaim(context, tailPatterns, rest, figure, at, clause.slice(from));
    if (name === null) return false;
    const concludes = ALL_CONCLUDED.test(rest);
    if (rest !== '' && !concludes) return false;
    if (figure.unit === '%') return percentage(context, name, figure, at, text);
    const done = isNothing(figure)
      ? zeros(context, patterns, name, at, text)
      : makeClaim(context, patterns, name, figure, at, text);
    if (done && concludes) allConcluded(context, offset + figure.to, tail);
    return done;
  };
  if (made()) return;
  if (letters !== null && /[PFX]/.test(letters)) context.otherTime = true;
  // Something else is counted here: what follows may belong to it.
  context.scope = null;
  context.last = null;
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
      ? DENIED.test(head) && zeros(context, absences, head.replace('Z', ''), offset, clause)
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
  if (AGAINST_ANSWERS.test(clause)) context.aboutDisclosure = true;
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
      aboutDisclosure: section === 3,
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
