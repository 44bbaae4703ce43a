import { addUnit, hasUnit, noUnits } from './units.ts';

/*
 * One normaliser for all labels: width, traditional characters, punctuation, quotes and white space make no difference.
 * Every UTF-16 unit folds to a letter (its own code) or to one of the classes below.
 */

export const PUNCTUATION = 0;
export const SPACE = 1;
export const LINE_BREAK = 2;
export const DIGIT = 3;
export const OPEN = 4;
export const CLOSE = 5;
/** Folded codes from here on are letters. */
const FIRST_LETTER = 32;

/** Traditional characters that occur in the form's labels, each before its simplified one. */
const TRADITIONAL =
  '總总體体況况動动開开機机關关規规範范製制廢废現现發发數数對对務务業业項项類类處处罰罚強强費费採采購购組组織织實实續续繼继辦办結结轉转請请區区計计國国祕秘屬属於于權权護护內内過过執执詢询檔档訪访舉举報报訴诉複复復复議议訟讼維维糾纠審审確确認认獲获補补無无當当額额單单萬万沒没構构會会級级據据標标應应這这種种號号為为係系間间題题進进問问經经穩稳條条與与並并團团員员導导準准產产稅税預预質质評评價价濟济門门縣县鄉乡鎮镇廳厅屆届佈布週周編编幹干連连營营驗验繳缴納纳傳传達达減减個个後后決决試试許许爲为処处拠据渉涉査查挙举発发髮发捲卷錶表穫获隻只祇只衹只繫系巻卷';

/**
 * What each unit folds to, and one more; 0 for those that fold to themselves, as most do, and `ASK` for those whose compatible character is
 * asked for when they occur: to write all of them down takes a start too long.
 */
const fold = new Uint16Array(0x10000);

const ASK = 0xffff;

const folds = (code: number, to: number) => {
  fold[code] = to + 1;
};

/** Blocks of compatibility characters: enclosed numerals, radicals, Han compatibility forms. */
const COMPATIBILITY = [
  [0x2460, 0x24ff],
  [0x2e80, 0x2fdf],
  [0x3200, 0x33ff],
  [0xf900, 0xfaff],
] as const;

/** Units that are no letters, from the first to before the second, but for those named otherwise. */
const SIGNS = [
  [0x80, 0xc0],
  [0x2000, 0x3400],
  [0xe000, 0x10000],
] as const;

function foldAscii(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code >= 0x61 && code <= 0x7a ? code : PUNCTUATION;
}

function buildTable(): void {
  for (const [from, to] of SIGNS) fold.fill(PUNCTUATION + 1, from, to);
  for (let code = 0; code < 0x80; code += 1) {
    folds(code, foldAscii(code));
    if (code > 0x20) folds(code + 0xfee0, foldAscii(code));
  }
  for (const [first, last] of COMPATIBILITY) {
    fold.fill(ASK, first, last + 1);
  }
  for (const [characters, kind] of [
    [' \u00a0\u2002\u2003\u2009\u3000\t\u000b\f', SPACE],
    ['\n\r\u2028\u2029', LINE_BREAK],
    ['(（[［【〔﹝﹙', OPEN],
    [')）]］】〕﹞﹚', CLOSE],
    ['〇', '〇'.charCodeAt(0)],
  ] as const) {
    for (const character of characters) folds(character.charCodeAt(0), kind);
  }
  for (let i = 0; i < TRADITIONAL.length; i += 2) folds(TRADITIONAL.charCodeAt(i), TRADITIONAL.charCodeAt(i + 1));
}

buildTable();

/** The units that do not fold to themselves. */
const folding = noUnits();
for (let code = 0; code < fold.length; code += 1) if (fold[code] !== 0) addUnit(folding, code);

/** ① is a digit, ㈠ a bracketed 一, ⾏ the character 行. */
function foldCompatible(code: number): number {
  const compatible = String.fromCharCode(code).normalize('NFKC').replace(/[()]/g, '');
  folds(code, /^\d/.test(compatible) ? DIGIT : compatible.charCodeAt(0));
  return foldCode(code);
}

/** The folded code of a UTF-16 unit: a letter, or one of the classes. */
export function foldCode(code: number): number {
  if (!hasUnit(folding, code)) return code;
  const other = fold[code] ?? 0;
  return other === ASK ? foldCompatible(code) : other - 1;
}

export function isLetter(folded: number): boolean {
  return folded >= FIRST_LETTER;
}

/** Anything but Han letters that fold to themselves. */
const FOLDING = new RegExp(`[^\\u4e00-\\u9fff]|[${[...TRADITIONAL].filter((_, i) => i % 2 === 0).join('')}]`);

/** The letters of a text, folded; what labels are compared by. */
export function skeleton(text: string): string {
  if (!FOLDING.test(text)) return text;
  let letters = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const folded = foldCode(code);
    if (folded === code && isLetter(code)) continue;
    letters += text.slice(from, i);
    if (isLetter(folded)) letters += String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? text : letters + text.slice(from);
}

const HAN = /\p{Script=Han}/u;

/** Whether a text holds Chinese characters: what is in other scripts says the same again, or how it is read. */
export const hasHan = (text: string): boolean => HAN.test(text);

/** The text without what it was cut out of: kept by itself, a line would keep the whole page. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}

const ASCII_ONLY = /^[\x20-\x7e]*$/;

/** Full-width forms and typographic variants of digits, signs and separators as ASCII, for reading figures. */
export function asciiFigures(text: string): string {
  if (ASCII_ONLY.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[−–‐‑﹣]/g, '-')
    .replace(/[﹢]/g, '+');
}
