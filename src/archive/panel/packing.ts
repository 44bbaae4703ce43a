/** Longest run that one letter stands for. */
const LONGEST_RUN = 26;
const SMALL_A = 0x61;
const CAPITAL_A = 0x41;

const TOKEN = /[a-z]|[A-Z]|-?\d+(?:\.\d+)?/g;

/** A number that is written with an exponent is no figure of a report, and would not come back from the text. */
function isPlain(value: number): boolean {
  return !String(value).includes('e') && Number.isFinite(value);
}

/** The letters of a run, `a` or `A` for one item, `z` or `Z` for twenty-six. */
function run(length: number, first: number): string {
  let letters = '';
  for (let left = length; left > 0; left -= LONGEST_RUN) {
    letters += String.fromCharCode(first + Math.min(left, LONGEST_RUN) - 1);
  }
  return letters;
}

/**
 * Numbers as a short text: most are zero or not known, so a small letter stands for a run of zeros, a capital for a run of unknowns
 * (`null`), and neighbours are parted by a comma. A report's 200 figures take a few dozen characters.
 */
export function pack(values: readonly (number | null)[]): string {
  let text = '';
  let previous: number | null | undefined;
  let length = 0;
  const closeRun = (): void => {
    if (length > 0) text += run(length, previous === 0 ? SMALL_A : CAPITAL_A);
    length = 0;
  };
  for (const each of values) {
    const value = each !== null && isPlain(each) ? each : null;
    if (value === 0 || value === null) {
      if (previous !== value) closeRun();
      length += 1;
    } else {
      closeRun();
      text += previous === undefined || previous === null || previous === 0 ? value : `,${value}`;
    }
    previous = value === 0 ? 0 : value;
  }
  closeRun();
  return text;
}

/** What {@link pack} was given. */
export function unpack(text: string): (number | null)[] {
  const values: (number | null)[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const code = token.charCodeAt(0);
    const isZeros = code >= SMALL_A;
    if (!isZeros && code < CAPITAL_A) {
      values.push(Number(token));
      continue;
    }
    for (let left = code - (isZeros ? SMALL_A : CAPITAL_A); left >= 0; left -= 1) values.push(isZeros ? 0 : null);
  }
  return values;
}
