import { DIGIT, foldCode, isLetter } from '../characters.ts';

/** Folds a text for matching, unit by unit, so that indices stay those of the text: width, traditional characters, digits. */
export function folded(text: string): string {
  let result = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const other = foldedUnit(code);
    if (other === code) continue;
    result += text.slice(from, i) + String.fromCharCode(other);
    from = i + 1;
  }
  // Most texts are folded as they are.
  return from === 0 ? text : result + text.slice(from);
}

function foldedUnit(code: number): number {
  const fold = foldCode(code);
  if (fold === DIGIT) return code >= 0xff10 && code <= 0xff19 ? code - 0xfee0 : code;
  return isLetter(fold) ? fold : code;
}

/** Years for which a national form exists, with room ahead; other numbers are no report years. */
const EARLIEST_YEAR = 2008;
const LATEST_YEAR = 2099;
const CHINESE_DIGITS = '〇一二三四五六七八九';
const ZEROS = /[○零]/g;

/** Four digits or Chinese numerals as a report year; null where they are none. */
export function yearFrom(digits: string): number | null {
  const plain = /^\d/.test(digits)
    ? digits
    : [...digits.replace(ZEROS, '〇')].map((digit) => CHINESE_DIGITS.indexOf(digit)).join('');
  const year = plain.length === 4 ? Number(plain) : Number.NaN;
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
}

/** 二十一 as 21; 0 where it is no numeral. */
function numberFrom(numeral: string): number {
  const [, tens, ones = ''] = /^(?:([一二三]?)十)?([一二三四五六七八九]?)$/.exec(numeral) ?? [];
  const ten = tens === undefined ? 0 : tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens);
  return ten * 10 + Math.max(0, CHINESE_DIGITS.indexOf(ones || '〇'));
}

/** A date and what touches it behind: the time of day, which pages glue to the day (`2021-03-2918:26`). */
const DATE = /(?<!\d)(20\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d+)([:：](?=\d)|[时点])?/;
const EIGHT_DIGITS = /(?<!\d)(20\d{2})([01]\d)([0-3]\d)(?!\d)/;
const CHINESE_DATE =
  /([二][〇○零一二三四五六七八九]{3})\s*年\s*([一二三四五六七八九十]{1,2})\s*月\s*([一二三四五六七八九十]{1,3})\s*日/;
/** A date further into the text than this is of something else. */
const FURTHEST = 12;
const FIRST_NOT_AN_HOUR = 24;

/** The day that a run of digits begins with; 0 where it may be read in two ways. */
function dayOf(run: string, touching: string | undefined): number {
  if (touching === undefined) return run.length <= 2 ? Number(run) : 0;
  // 2021-01-2110:30 has two digits each; of two or three it is not certain which are the hour's.
  return run.length === 4 && Number(run.slice(2)) < FIRST_NOT_AN_HOUR ? Number(run.slice(0, 2)) : 0;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A calendar date as ISO; null where there is none at the beginning of the text, or it can be read in two ways. */
export function readDate(text: string): string | null {
  const line = folded(text);
  const found = DATE.exec(line);
  if (found) {
    const [, year, month, day = '', touching] = found;
    return found.index > FURTHEST ? null : isoDate(Number(year), Number(month), dayOf(day, touching));
  }
  const digits = EIGHT_DIGITS.exec(line);
  if (digits) return digits.index > FURTHEST ? null : isoDate(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const chinese = CHINESE_DATE.exec(line);
  if (!chinese || chinese.index > FURTHEST) return null;
  const [, year = '', month = '', day = ''] = chinese;
  return isoDate(yearFrom(year) ?? 0, numberFrom(month), numberFrom(day));
}
