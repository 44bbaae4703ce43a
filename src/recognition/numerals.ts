const DIGITS = '零一二三四五六七八九';
const SCALES: readonly (readonly [sign: string, size: number])[] = [
  ['万', 10_000],
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];
const NUMERAL = /^[零〇一二两兩三四五六七八九十百千万]{1,9}$/;

/** The number that a numeral without 零 stands for below the scale `from`; null where it is not well formed. */
function below(numeral: string, from: number): number | null {
  if (numeral === '') return 0;
  for (const [i, [sign, size]] of SCALES.entries()) {
    const at = numeral.indexOf(sign);
    if (at < 0) continue;
    if (i < from) return null;
    // 十二 leaves out its 一, which no other scale does.
    const factor = at === 0 && sign === '十' ? 1 : DIGITS.indexOf(numeral.slice(0, at) || '零');
    const rest = numeral.slice(at + 1);
    // 一百二 is 120, and said so rather than written: behind a scale stand 零 or the next one.
    const digit = rest.length === 1 && sign !== '十' && DIGITS.includes(rest);
    const behind = /^零./.test(rest) ? below(rest.slice(1), i + 2) : digit ? null : below(rest, i + 1);
    return factor < 1 || behind === null ? null : factor * size + behind;
  }
  const digit = numeral.length === 1 ? DIGITS.indexOf(numeral) : -1;
  return digit > 0 ? digit : null;
}

/** Reads a Chinese numeral up to 99 999: 零, 十二, 一百零五. Null for what is none, or is not written as one is. */
export function readNumeral(text: string): number | null {
  if (!NUMERAL.test(text)) return null;
  const plain = text.replaceAll('〇', '零').replaceAll(/[两兩](?=[万千百])|^[两兩]$/g, '二');
  return plain === '零' ? 0 : below(plain, 0);
}
