import { asciiFigures } from './characters.ts';
import { readNumeral } from './numerals.ts';
import { remembering } from './remember.ts';

/** What a cell's text says, before it is known which cell it is. All have the same fields: values are asked for more often than anything. */
export type Value =
  | {
      readonly state: 'reported';
      readonly value: number;
      readonly unit: string | undefined;
      readonly note: string | undefined;
    }
  | {
      readonly state: 'blank' | 'notApplicable' | 'unreadable';
      readonly value: undefined;
      readonly unit: undefined;
      readonly note: undefined;
    };

const figure = (value: number, unit?: string, note?: string): Value => ({ state: 'reported', value, unit, note });

/** A figure with the unit that stands behind it. */
export const inUnit = ({ value, note }: Value & { readonly state: 'reported' }, unit: string): Value =>
  figure(value, unit, note);

const none = (state: 'blank' | 'notApplicable' | 'unreadable'): Value => ({
  state,
  value: undefined,
  unit: undefined,
  note: undefined,
});

const BLANK = none('blank');
const NOT_APPLICABLE = none('notApplicable');
/** Words, or a figure that cannot be read. */
export const UNREADABLE = none('unreadable');

const SAYS_NOT_APPLICABLE = /^(?:[/\\_-]+|—+|－+|无|無|暂无|N\/A|不适用)[。.]?$/i;
const UNITS = '件次|人次|亿元|万元|千元|元|件|个|項|项|条|宗|份|起|例|次|人|家|部|篇|万';
const FIGURE = new RegExp(
  `^(?:共计?\\s*:?\\s*)?(?<sign>[+-]|增加?|新增|减少?|減少?)?\\s*(?<yuan>[¥￥])?\\s*(?<integer>\\d{1,3}(?:,\\d{3})+|\\d+)(?<decimals>\\.\\d+)?\\s*(?<unit>${UNITS})?\\s*(?:\\(\\s*(?<bracketed>${UNITS})\\s*\\))?\\s*(?<note>\\(.*\\)|\\[.*\\]|[*※†#]+)?[。;]?$`,
  's',
);
/** 三件; behind the numeral the same may stand as behind a figure. */
const NUMERAL = new RegExp(
  `^(?<sign>增加?|减少?|減少?)?(?<numeral>[零〇一二两兩三四五六七八九十百千万]+?)(?<unit>${UNITS})?$`,
);
/** A lone 一 may be meant for a dash. */
const LIKE_A_DASH = '一';
/** What most cells hold. */
const PLAIN = /^(?:0|[1-9]\d{0,14})$/;
/** Words of a note that take its figure back: 1235（更正为1234）. */
const REVOKED = /更正|应为|应是|改为|有误|订正|勘误/;

/** A mark for a note behind a figure that cannot be one of its digits. */
const ENCLOSED_MARK = /(?<=[\d０-９件])\s*[①-⑳]$/;
const NOTE_MARK = /[²³¹⁰-₟①-⓿]/;
/** A figure has no leading zeros: 00 is two figures run together. */
const LEADING_ZERO = /^0\d/;
const UNIT_ALONE = new RegExp(`^(?:${UNITS})$`);

/** Whether a word is a unit that belongs to the figure before it: 12 件. */
export function isUnit(word: string): boolean {
  return UNIT_ALONE.test(word);
}

/** Cells hold the same few short texts over and over. */
const LONGEST_KNOWN = 8;
const MOST_KNOWN = 4096;
const shortValue = remembering(MOST_KNOWN, parseValue);

const ZERO = 0x30;
const NINE = 0x39;
/** What each digit by itself says: so most cells read. */
const digits = Array.from({ length: 10 }, (_, digit) => figure(digit));

/** Reads the text of one cell; see {@link parseValue}. */
export function readValue(text: string): Value {
  if (text.length > LONGEST_KNOWN) return parseValue(text);
  const code = text.length === 1 ? text.charCodeAt(0) : 0;
  if (code >= ZERO && code <= NINE) return digits[code - ZERO] ?? parseValue(text);
  return shortValue(text);
}

/**
 * Reads the text of one cell. A number may have a sign (in words too: 减4), thousands separators, a unit and a note in brackets behind
 * it; anything else is `unreadable`, never a part of it taken for the whole.
 */
function parseValue(text: string): Value {
  if (PLAIN.test(text)) return figure(Number(text));
  let unmarked = text.trim();
  if (unmarked === '') return BLANK;
  if (NOTE_MARK.test(unmarked)) {
    unmarked = unmarked.replace(ENCLOSED_MARK, '');
    // 198² is no 1982: a mark for a note would read as a digit.
    if (NOTE_MARK.test(unmarked)) return UNREADABLE;
  }
  const plain = asciiFigures(unmarked).trim();
  if (plain === '') return BLANK;
  if (SAYS_NOT_APPLICABLE.test(plain)) return NOT_APPLICABLE;
  const groups = FIGURE.exec(plain)?.groups;
  if (!groups) return valueOfNumeral(plain);
  const integer = groups?.['integer'];
  if (integer === undefined || LEADING_ZERO.test(integer)) return UNREADABLE;
  const size = Number(integer.replaceAll(',', '') + (groups['decimals'] ?? ''));
  if (size > Number.MAX_SAFE_INTEGER) return UNREADABLE;
  const negative = /^(?:-|减|減)/.test(groups['sign'] ?? '');
  const unit = groups['unit'] ?? groups['bracketed'] ?? (groups['yuan'] ? '元' : undefined);
  const note = groups['note'];
  if (note && REVOKED.test(note)) return UNREADABLE;
  return figure(negative && size !== 0 ? -size : size, unit, note && /^[([]/.test(note) ? note.slice(1, -1) : note);
}

/** Reads a number in Chinese numerals. */
function valueOfNumeral(text: string): Value {
  const { sign = '', numeral = '', unit } = NUMERAL.exec(text)?.groups ?? {};
  const size = readNumeral(numeral);
  if (size === null || text === LIKE_A_DASH) return UNREADABLE;
  const value = /^[减減]/.test(sign) && size !== 0 ? -size : size;
  return figure(value, unit);
}
