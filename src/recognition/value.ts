import { asciiFigures } from './characters.ts';

/** What a cell's text says, before it is known which cell it is. */
export type Value =
  | { readonly state: 'reported'; readonly value: number; readonly unit?: string; readonly note?: string }
  | { readonly state: 'blank' | 'notApplicable' | 'unreadable' };

const NOT_APPLICABLE = /^(?:[/\\_-]+|—+|－+|无|無|暂无|N\/A|不适用)[。.]?$/i;
const UNITS = '件次|人次|亿元|万元|千元|元|件|个|項|项|条|宗|份|起|例|次|人|家|部|篇|万';
const FIGURE = new RegExp(
  `^(?<sign>[+-]|增加?|新增|减少?|減少?)?\\s*(?<integer>\\d{1,3}(?:,\\d{3})+|\\d+)(?<decimals>\\.\\d+)?\\s*(?<unit>${UNITS})?\\s*(?<note>\\(.*\\)|\\[.*\\])?[。;]?$`,
  's',
);
const NOTE_MARK = /[²³¹⁰-₟①-⓿]/;
/** A figure has no leading zeros: 00 is two figures run together. */
const LEADING_ZERO = /^0\d/;
const UNIT_ALONE = new RegExp(`^(?:${UNITS})$`);

/** Whether a word is a unit that belongs to the figure before it: 12 件. */
export function isUnit(word: string): boolean {
  return UNIT_ALONE.test(word);
}

/**
 * Reads the text of one cell. A number may have a sign (in words too: 减4), thousands separators, a unit and a note in brackets behind
 * it; anything else is `unreadable`, never a part of it taken for the whole.
 */
export function readValue(text: string): Value {
  // 198² is no 1982: a mark for a note would read as a digit.
  if (NOTE_MARK.test(text)) return { state: 'unreadable' };
  const plain = asciiFigures(text).trim();
  if (plain === '') return { state: 'blank' };
  if (NOT_APPLICABLE.test(plain)) return { state: 'notApplicable' };
  const groups = FIGURE.exec(plain)?.groups;
  const integer = groups?.['integer'];
  if (!groups || integer === undefined || LEADING_ZERO.test(integer)) return { state: 'unreadable' };
  const size = Number(integer.replaceAll(',', '') + (groups['decimals'] ?? ''));
  if (size > Number.MAX_SAFE_INTEGER) return { state: 'unreadable' };
  const negative = /^(?:-|减|減)/.test(groups['sign'] ?? '');
  return {
    state: 'reported',
    value: negative && size !== 0 ? -size : size,
    ...(groups['unit'] ? { unit: groups['unit'] } : {}),
    ...(groups['note'] ? { note: groups['note'].slice(1, -1) } : {}),
  };
}
