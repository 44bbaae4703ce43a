/** A figure in prose, with the unit behind it. */
export interface Figure {
  /** Where it begins and ends in its text, unit and all. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** 余 多 约 近 … stands with it, or it is rounded to 万. */
  readonly approximate: boolean;
  /** 件, 万元, % …; empty where none is printed. */
  readonly unit: string;
  /** Digits behind the point, as printed. */
  readonly decimals: number;
}

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** Digit by digit: 二〇, 一二三; but 三四 is three or four. */
const POSITIONAL = /^(?=.*[〇零]|...)[〇零一二三四五六七八九]{2,}$/;

/** The number below 万 that a group of Chinese numerals says; null where it says none: 十百, 三二十. */
function groupOf(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let lastPower = 10_000;
  let afterZero = false;
  for (const [i, character] of [...text].entries()) {
    const power = character === '廿' ? 10 : character === '卅' ? 10 : POWERS[character];
    if (power !== undefined) {
      const own = character === '廿' ? 2 : character === '卅' ? 3 : digit;
      if (power >= lastPower || (own === null && (power !== 10 || (i > 0 && !afterZero)))) return null;
      if (own === 0) return null;
      sum += (own ?? 1) * power;
      lastPower = power;
      digit = null;
      afterZero = false;
    } else {
      const value = DIGITS[character];
      if (value === undefined || digit !== null) return null;
      // 零 within a number is no digit but says that a power is skipped.
      if (value === 0 && i > 0) {
        if (afterZero) return null;
        afterZero = true;
      } else digit = value;
    }
  }
  if (digit === null) return sum > 0 && !afterZero ? sum : null;
  // 一百二 is 120: the last digit counts the next power, unless a 零 says that it does not.
  const shortened = lastPower > 10 && lastPower < 10_000 && !afterZero && text.length > 1;
  return sum + digit * (shortened ? lastPower / 10 : 1);
}

/** The number that Chinese numerals say, up to 亿; null where they say none that is certain. */
export function chineseNumber(text: string): number | null {
  if (text === '零' || text === '〇') return 0;
  if (POSITIONAL.test(text)) return Number([...text].map((character) => DIGITS[character]).join(''));
  let sum = 0;
  let last = Number.POSITIVE_INFINITY;
  let rest = text;
  for (const [myriad, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = rest.indexOf(myriad);
    if (at < 0) continue;
    const group = groupOf(rest.slice(0, at));
    if (group === null || group === 0) return null;
    sum += group * size;
    last = size;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return sum > 0 ? sum : null;
  const group = groupOf(sum > 0 ? rest.replace(/^零(?=.)/, '') : rest);
  if (group === null || group >= last) return null;
  // 一万二 may be 12000 or 10002.
  if (sum > 0 && rest.length === 1) return null;
  return sum + group;
}

const UNITS = [
  '件次',
  '件',
  '条',
  '宗',
  '份',
  '项',
  '次',
  '起',
  '例',
  '个',
  '封',
  '人次',
  '人',
  '亿元',
  '万元',
  '元',
  '%',
  '篇',
  '期',
  '台',
  '家',
  '部',
];
/** Words in front of a figure that make it approximate. */
const APPROXIMATELY = /(?:大约|约|将近|接近|近|超过|超|逾|至少|不少于|不超过)$/;
const LONGEST_WORD = 3;
const FIGURE = new RegExp(
  `(?:(?<digits>(?<![\\d.,第—~-])(?:\\d{1,3}(?:,\\d{3})+|\\d+))(?<decimals>\\.\\d+)?(?<mixed>(?:(?:万(?:\\d千|\\d{4})?|千|百|亿)(?!元))?)|(?<chinese>(?<![数几第每])[〇零一二两三四五六七八九十百千万亿廿卅]+))` +
    `(?<after>余|多|来)?(?<unit>${UNITS.join('|')})?(?<behind>左右|以上|以下|上下|以内|之多)?`,
  'g',
);
const THOUSANDS = /,/g;

function readDigits(groups: Readonly<Record<string, string | undefined>>): { value: number; rounded: boolean } | null {
  const { digits, chinese, decimals = '', mixed = '' } = groups;
  if (digits === undefined) {
    const value = chineseNumber(chinese ?? '');
    return value === null ? null : { value, rounded: false };
  }
  const number = Number(digits.replace(THOUSANDS, '') + decimals);
  const size = POWERS[mixed.charAt(0)] ?? MYRIADS[mixed.charAt(0)] ?? 1;
  const rest = mixed.slice(1);
  const added = rest.endsWith('千') ? Number(rest.slice(0, -1)) * 1000 : Number(rest || 0);
  return { value: number * size + added, rounded: size > 1 && decimals !== '' };
}

/**
 * The figures in a text that has no white space. What has no unit behind it is a figure only where the text or its clause ends there: 为0,
 * 均为零.
 */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const groups = match.groups ?? {};
    const before = APPROXIMATELY.exec(text.slice(Math.max(0, match.index - LONGEST_WORD), match.index))?.[0];
    const from = match.index - (before?.length ?? 0);
    const to = match.index + match[0].length;
    const { unit = '' } = groups;
    if (unit === '' && to < text.length) continue;
    if (unit === '个' && text.startsWith('工作日', to)) continue;
    const read = readDigits(groups);
    if (!read) continue;
    const approximate = [before, groups['after'], groups['behind']].some((word) => word !== undefined);
    // Of money and percentages the digits that are printed are the precision.
    const decimals = Math.max(0, (groups['decimals'] ?? '').length - 1);
    const isCount = !unit.endsWith('元') && unit !== '%';
    figures.push({
      from,
      to,
      value: read.value,
      approximate: approximate || (isCount && read.rounded),
      unit,
      decimals,
    });
  }
  return figures;
}
