import { folded, yearFrom } from './calendar.ts';

const YEAR = String.raw`(20\d{2}|二[〇○零一二三四五六七八九]{3})`;
const FROM = String.raw`(?:起|开始)?\s*[,，]?\s*(?:至|到|[-—–－~～]{1,2})\s*`;
/** A second year with a digit too many says nothing: 202020年12月31日. */
const UNTIL = String.raw`(?:(?:截?至)?\s*${YEAR}\s*年\s*|\d{5,}\s*年\s*|同年|当年)?`;

/** A whole year in days, in digits, in months, and in days that have lost their 年 and 月 (`202011日起至20201231日`). */
const PERIODS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\d)${YEAR}\s*年\s*(?:0?1|一)\s*月\s*(?:0?1|一)\s*日\s*${FROM}${UNTIL}(?:12|十二)\s*月\s*(?:31|三十一)\s*日`,
  ),
  new RegExp(String.raw`(?<!\d)(20\d{2})([-./])0?1\2(?:0?1)\s*日?\s*${FROM}(?:(20\d{2})\2)?12\2(?:31)(?!\d)`),
  new RegExp(String.raw`(?<!\d)${YEAR}\s*年\s*(?:0?1|一)\s*月?\s*${FROM}${UNTIL}(?:12|十二)\s*月(?!\s*[\d一二三])`),
  new RegExp(String.raw`(?<!\d)(20\d{2})0?10?1\s*日?\s*(?:${FROM})?(20\d{2})?1231\s*日?(?!\d)`),
];
const MAY_STATE_PERIOD = /12|十二|１２/;
/** Words that say what the period is one of. */
const OF_STATISTICS = /统计|期限|数据|时限|起止|截止/;
const IN_COMPARISON = /相比|比较|对比|同期|去年/;

export interface Period {
  /** One, or where its ends disagree two. */
  readonly years: readonly number[];
  /** The words that state it, and the index of their line. */
  readonly text: string;
  readonly line: number;
}

function periodIn(text: string, line: number): Period | null {
  if (!MAY_STATE_PERIOD.test(text)) return null;
  const plain = folded(text);
  for (const pattern of PERIODS) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const stated = found.slice(1).flatMap((digits) => (digits && digits.length === 4 ? (yearFrom(digits) ?? []) : []));
    return { years: [...new Set(stated)], text: text.slice(found.index, found.index + found[0].length), line };
  }
  return null;
}

/** The period of the statistics that lines state: the first that says so, else the only one. */
export function findPeriod(lines: readonly { readonly text: string; readonly aside: boolean }[]): Period | null {
  const others: Period[] = [];
  for (const [i, { text, aside }] of lines.entries()) {
    const period = aside ? null : periodIn(text, i);
    if (!period || IN_COMPARISON.test(text)) continue;
    if (OF_STATISTICS.test(folded(text))) return period;
    others.push(period);
  }
  const [first = null] = others;
  return others.every(({ years }) => years.join() === first?.years.join()) ? first : null;
}
