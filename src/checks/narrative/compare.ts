import { definitionOf, formOrLatest, type Localized } from '../../forms/index.ts';
import type { Claim } from '../../narrative/claims.ts';
import { isOfAll, meaningsOf, type Quantity, quantities, type Sum, sumInWords } from '../../narrative/quantities.ts';
import type { Check, Confirmed, Found } from '../check.ts';
import type { Facts } from '../facts.ts';
import { type Settled, settledIn } from './settled.ts';

/** A claim beside what the tables say: `unknown` where they do not say it for certain, or where the claim is not exact enough to tell. */
interface Compared {
  readonly outcome: 'confirmed' | 'contradicted' | 'unknown';
  readonly claim: Claim;
  readonly quantity: Quantity;
  /** What the words may mean, in cells of this edition, with the figures of the tables. */
  readonly readings: readonly { readonly sum: Sum; readonly figure: number }[];
}

/** An approximate figure is contradicted by one that is more than twice or less than half of it, and further off than this. */
const NEAR = 10;

function isFarFrom(claimed: number, figure: number): boolean {
  return Math.abs(claimed - figure) > NEAR && (figure > 2 * claimed || 2 * figure < claimed);
}

const SCALES: Readonly<Record<string, number>> = { 元: 1, 千元: 1e3, 万元: 1e4, 亿元: 1e8 };
const DECIMALS = /\.(\d+)/;

/** Whether nothing on one side is what the other has: 0 in any unit, or less than half of the unit that nothing is told in. */
function nothingOutcome(
  claimed: number,
  scale: number,
  amount: number,
  own = SCALES['万元'] ?? 1,
): Compared['outcome'] {
  if (claimed === amount) return 'confirmed';
  return claimed === 0 ? telling(amount, scale) : telling(claimed, own);
}
const telling = (amount: number, unit: number) => (2 * amount < unit ? 'unknown' : 'contradicted');

/** Whether an amount is that of a cell, each as exact as it is printed; false too where the units are not known to differ. */
function amountOutcome(claim: Claim, { reading }: Facts, { plus: [id] }: Sum): Compared['outcome'] {
  const cell = id && reading.cells.get(id);
  if (!cell || cell.value === null) return 'unknown';
  const { value, raw, unit } = cell;
  const scale = SCALES[claim.unit] ?? 1;
  const decimals = DECIMALS.exec(raw)?.[1]?.length ?? 0;
  const isEqualIn = (cellScale: number) => {
    const tolerance = (scale / 10 ** claim.decimals + cellScale / 10 ** decimals) / 2;
    return Math.abs(value * cellScale - claim.figure * scale) <= tolerance;
  };
  const own = unit === undefined ? undefined : SCALES[unit];
  if (value === 0 || claim.figure === 0) return nothingOutcome(claim.figure * scale, scale, value * (own ?? 1), own);
  if (own !== undefined && isEqualIn(own)) return 'confirmed';
  // 元 typed where the form wants 万元 is another fault.
  return Object.values(SCALES).some(isEqualIn) ? 'unknown' : 'contradicted';
}

function outcomeOf(claim: Claim, facts: Facts, readings: Compared['readings'], isOpen: boolean): Compared['outcome'] {
  const { figure: claimed, approximate, atLeast, unit } = claim;
  const [first] = readings;
  if (!first) return 'unknown';
  if (unit.endsWith('元')) return amountOutcome(claim, facts, first.sum);
  if (!approximate && readings.some(({ figure }) => figure === claimed)) return 'confirmed';
  const agrees = ({ figure }: { figure: number }) =>
    approximate ? !isFarFrom(claimed, figure) : atLeast && figure >= claimed;
  return isOpen || readings.some(agrees) ? 'unknown' : 'contradicted';
}

function compare(claim: Claim, facts: Facts, settled: Settled): Compared | null {
  const quantity = quantities.get(claim.quantity);
  if (!quantity) return null;
  const known: { sum: Sum; figure: number }[] = [];
  let isOpen = false;
  for (const sum of meaningsOf(quantity, facts.reading)) {
    const figure = settled(sum);
    if (figure === null) isOpen = true;
    else known.push({ sum, figure });
  }
  return { outcome: outcomeOf(claim, facts, known, isOpen), claim, quantity, readings: known };
}

/** Words for requests that come in, the looser ones: 接收 38 件，受理 37 件 may both be right. */
const LOOSE = new Set(['accepted', 'handled']);
const TAKEN_IN = new Set([...LOOSE, 'received']);

/** Whether what seems a contradiction is explained by another claim: that on which it rests is the wrong one, or the paragraph tells the figure in another word. */
function isExplained({ claim }: Compared, facts: Facts, settled: Settled): boolean {
  if (claim.of && compare(claim.of, facts, settled)?.outcome === 'contradicted') return true;
  if (!LOOSE.has(claim.quantity)) return false;
  return facts
    .claims()
    .some(
      (other) =>
        other !== claim &&
        other.passage === claim.passage &&
        other.kind === 'figure' &&
        TAKEN_IN.has(other.quantity) &&
        compare(other, facts, settled)?.outcome === 'confirmed',
    );
}

/** The claims of some quantities beside the tables. */
function* comparisons(facts: Facts, isOwn: (quantity: string) => boolean): Iterable<Compared> {
  const own = facts.claims().filter(({ kind, quantity }) => kind === 'figure' && isOwn(quantity));
  if (own.length === 0) return;
  const settled = settledIn(facts);
  for (const claim of own) {
    const compared = compare(claim, facts, settled);
    if (!compared) continue;
    const isOpen = compared.outcome === 'contradicted' && isExplained(compared, facts, settled);
    yield isOpen ? { ...compared, outcome: 'unknown' } : compared;
  }
}

/** How the table that a sum is over is called. */
function tableName({ plus: [id] }: Sum, { reading }: Facts): Localized {
  if (!id) return { zh: '表', en: 'the table' };
  return formOrLatest(reading.form).definition.tables[definitionOf(id).table].name;
}

/** The figures of the readings; where they differ, each with what it would be of. */
function figuresOf(readings: Compared['readings']): Localized {
  const figures = [...new Set(readings.map(({ figure }) => figure))];
  if (figures.length < 2) return { zh: figures.join(), en: figures.join() };
  const words = figures.map((figure): Localized => {
    const own = readings.filter((reading) => reading.figure === figure);
    // What the column itself says needs no sum of several.
    const plain = own.filter(({ sum }) => !isOfAll(sum));
    const of = (plain.length > 0 ? plain : own).map(({ sum }) => sumInWords(sum)).filter((each) => each !== null);
    if (of.length === 0) return { zh: ` ${figure} `, en: `${figure}` };
    return {
      zh: ` ${figure}（${of.map(({ zh }) => zh).join('、')}）`,
      en: `${figure} (${of.map(({ en }) => en).join('; ')})`,
    };
  });
  return {
    zh: words
      .map(({ zh }) => zh)
      .join('或')
      .trim(),
    en: words.map(({ en }) => en).join(' or '),
  };
}

function contradiction({ claim, quantity, readings }: Compared, facts: Facts): Found | null {
  const [first] = readings;
  if (!first) return null;
  const table = tableName(first.sum, facts);
  const figures = figuresOf(readings);
  const { zh, en } = quantity.name;
  return {
    message: {
      zh: `正文称“${claim.text}”，${table.zh}“${zh}”为 ${figures.zh}，两处不一致`,
      en: `the prose says “${claim.text}”; ${table.en}, ${en}, has ${figures.en}`,
    },
    cells: first.sum.plus,
    expected: first.figure,
    actual: claim.figure,
    at: claim.at,
  };
}

function confirmation({ claim, quantity, readings }: Compared, facts: Facts): Confirmed | null {
  const match = readings.find(({ figure }) => figure === claim.figure) ?? readings[0];
  if (!match) return null;
  const table = tableName(match.sum, facts);
  const { zh, en } = quantity.name;
  return {
    message: {
      zh: `正文“${claim.text}”与${table.zh}“${zh}”一致`,
      en: `“${claim.text}” agrees with ${table.en}, ${en}`,
    },
    cells: match.sum.plus,
    at: claim.at,
  };
}

/** A check of the claims of some quantities: what contradicts the tables, and what they bear out. */
export function comparing(isOwn: (quantity: string) => boolean): Required<Pick<Check, 'find' | 'confirm'>> {
  function* of<Said>(
    facts: Facts,
    outcome: Compared['outcome'],
    say: (compared: Compared, facts: Facts) => Said | null,
  ): Iterable<Said> {
    for (const compared of comparisons(facts, isOwn)) {
      if (compared.outcome !== outcome) continue;
      const said = say(compared, facts);
      if (said) yield said;
    }
  }
  return {
    find: (facts) => of(facts, 'contradicted', contradiction),
    confirm: (facts) => of(facts, 'confirmed', confirmation),
  };
}
