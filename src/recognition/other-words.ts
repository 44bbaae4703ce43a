import type { Match } from './align.ts';
import { hasHan } from './characters.ts';
import { spellingsOf } from './script.ts';
import { JOINED, lettersIn, NEXT_PIECE, type Stream } from './stream.ts';

/** Words behind a label that leave its meaning as it is. */
const NEUTRAL = /^的?(?:数量|件数|总数|数|信息|情况|事项|项目|类)?$/;
/** A label of so many letters at the least is still itself where one of them has been mistaken for another … */
const SHORTEST_MISTAKEN = 8;
/** … but for one of these, which say something else: 上年新收 for 本年新收. */
const TELLING = /[本上下今去前次后不未无非拟]/;

/** Whether a word is a spelling but for one letter that says nothing by itself. */
function isMistaken(word: string, spelling: string): boolean {
  if (word.length !== spelling.length || word.length < SHORTEST_MISTAKEN) return false;
  const others = [...word].filter((letter, i) => letter !== spelling[i]);
  return others.length === 1 && !TELLING.test(others.join(''));
}

/** Whether the gap before a letter parts it from the rest of its word; in a cell of a grid all that stands beside it is of one word. */
function parts({ gap, piece, pieces }: Stream, letter: number): boolean {
  const isCell = (pieces[piece[letter] ?? 0]?.grid ?? null) !== null;
  return (gap[letter] ?? JOINED) >= (isCell ? NEXT_PIECE : JOINED + 1);
}

/**
 * Whether words stand with a label, the `i`-th of the page, that are no label and make another of it: 上年行政处罚, 行政处罚金额. They run into
 * it, or stand in its cell of a grid; brackets, numbering and units are no words.
 */
export function hasOtherWords(stream: Stream, matches: readonly Match[], i: number): boolean {
  const match = matches[i];
  if (!match) return false;
  const { start, end, entry } = match;
  const first = matches[i - 1]?.end ?? 0;
  let from = start;
  while (from > first && !parts(stream, from)) from -= 1;
  const last = matches[i + 1]?.start ?? stream.length;
  let to = end;
  while (to < last && !parts(stream, to)) to += 1;
  if (from === start && to === end) return false;
  const word = lettersIn(stream, from, to);
  if (spellingsOf(entry.label).some((spelling) => isMistaken(word, spelling))) return false;
  // The same in another script is no other word.
  const before = word.slice(0, start - from);
  const behind = word.slice(end - from);
  return hasHan(before) || (hasHan(behind) && !NEUTRAL.test(behind));
}
