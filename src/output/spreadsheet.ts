const formulaStart = /^[\s\p{Cc}\u200b-\u200f\u2060-\u2064]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const plainNumber = /^[+\-＋－]?\s?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?$|^[-－]$/u;

/**
 * A text that a spreadsheet shows and never runs: what would start a formula gets an apostrophe in front.
 * Plain signed numbers (`+2`, `-10`) and a lone dash do nothing and stay as printed.
 */
export function harmless(text: string): string {
  return formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
