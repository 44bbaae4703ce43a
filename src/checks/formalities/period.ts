import type { Line, Section } from '../../report/report.ts';

/** A quick look that most lines fail. */
export const MENTIONS_PERIOD = /统计|起止/;
const WORDS =
  /统计(?:数据)?(?:的)?(?:期限|时限|期间|时间|周期)|数据(?:的)?(?:统计|起止)(?:期限|时限|时间)|起止(?:时间|日期)/;
const PERIOD =
  /(\d+)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*(?:起|开始)?\s*,?\s*(?:至|到|—|-|~)\s*(?:(\d+)\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
/** So far behind its words a period may stand. */
const REACH = 60;

const isYear = (digits: string | undefined) => digits === undefined || /^20\d\d$/.test(digits);

/** Whether a period is 1 January to 31 December of years that can be; that they are one year is told by the years themselves. */
function isSound([, year, month, day, lastYear, lastMonth, lastDay]: RegExpExecArray): boolean {
  const days = [month, day, lastMonth, lastDay].map(Number).join(' ');
  return days === '1 1 12 31' && isYear(year) && isYear(lastYear);
}

/** What the prose before the tables calls the period of the statistics, where it is not one calendar year. */
export function* periodsIn(sections: readonly Section[]): Iterable<Line> {
  for (const { index, lines } of sections) {
    if (index !== null && index > 0) return;
    for (const { text, at } of lines) {
      if (!MENTIONS_PERIOD.test(text)) continue;
      const folded = text.normalize('NFKC');
      const words = WORDS.exec(folded);
      const period = words ? PERIOD.exec(folded.slice(words.index, words.index + REACH)) : null;
      if (period && !isSound(period)) yield { text: period[0], at };
    }
  }
}
