import type { Localized } from '../forms/index.ts';

/*
 * The slips that put a wrong figure on a page, in words. Each is what was done when the figure was typed, so that a repair undoes it.
 */
const words = {
  straySign: { zh: '多打了负号', en: 'a stray minus sign' },
  digitsSwapped: { zh: '相邻两位数字颠倒', en: 'two digits swapped' },
  digitDropped: { zh: '漏打一位数字', en: 'a digit dropped' },
  digitDoubled: { zh: '一位数字打重', en: 'a digit typed twice' },
  digitAdded: { zh: '多打一位数字', en: 'a digit too many' },
  digitMistyped: { zh: '一位数字打错', en: 'a digit mistyped' },
  totalNotUpdated: { zh: '总计未随各项更新', en: 'a total not updated' },
  neighbourCopied: { zh: '误填了相邻格的数', en: 'the figure of the next cell' },
  leftBlank: { zh: '漏填', en: 'left blank' },
  columnShift: { zh: '错填一列', en: 'one column off' },
  rowShift: { zh: '错填一行', en: 'one row off' },
  cellsExchanged: { zh: '两格的数互换', en: 'two cells exchanged' },
  rowsExchanged: { zh: '两行的数互换', en: 'two rows exchanged' },
  lineShift: { zh: '整行错开一列', en: 'a whole row one column off' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What was done when a wrong figure was typed. */
export type Slip = keyof typeof words;

/** A slip in words, to stand after “probably”. */
export function slipInWords(slip: Slip): Localized {
  return words[slip];
}
