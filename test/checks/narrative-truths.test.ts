import { describe, expect, it } from 'vitest';
import { type Figures, makeFigures } from '../../fixtures/generate/figures.ts';
import { randomOf } from '../../fixtures/generate/random.ts';
import { factsOf } from '../../src/checks/facts.ts';
import { checks } from '../../src/checks/index.ts';
import { defaultSettings } from '../../src/checks/settings.ts';
import { sketched } from '../../src/checks/sketch.ts';
import { formOf } from '../../src/forms/index.ts';

/** The figures that a writer has before him. */
interface Known {
  readonly of: (id: string) => number;
  readonly total: (row: string) => number;
  readonly received: number;
  readonly carriedIn: number;
  readonly natural: number;
  /** Null in an edition that has none. */
  readonly fees: number | null;
}

/** What may be said of figures, with one of them changed by `more`; null where it cannot be said so. */
type Say = (known: Known, more: number) => string | null;

const sentences: readonly Say[] = [
  ({ received, carriedIn }, more) => `2023年收到政府信息公开申请${received}件，上年结转${carriedIn + more}件。`,
  ({ received, carriedIn }, more) =>
    `本年新收政府信息公开申请${received}件，加上上年结转的${carriedIn}件，应办${received + carriedIn + more}件。`,
  ({ received, carriedIn }, more) =>
    carriedIn === 0
      ? null
      : `收到政府信息公开申请${received + more}件，上年结转${carriedIn}件，共计${received + carriedIn + more}件。`,
  ({ carriedIn }, more) => `上年度结转的${carriedIn + more}件申请已全部办结。`,
  ({ received, total }, more) =>
    `全年收到${received}件政府信息公开申请，${total('granted')}件予以公开，${total('partlyGranted') + more}件部分公开。`,
  ({ received, carriedIn, total }, more) =>
    `收到政府信息公开申请${received + carriedIn}件，公开${total('granted') + more}件、部分公开${total('partlyGranted')}件。`,
  ({ received, total }, more) =>
    `收到政府信息公开申请${received}件，${total('withheld.stateSecret') + more}件因属于国家秘密不予公开。`,
  ({ received, total }, more) =>
    `收到政府信息公开申请${received}件，其中${total('unable.notHeld') + more}件为本机关不掌握。`,
  ({ received, natural }, more) =>
    `新收政府信息公开申请${received}件，其中自然人${natural + more}件，法人或其他组织${received - natural}件。`,
  ({ received, carriedIn, total }, more) => {
    const rate = (100 * total('concluded')) / (received + carriedIn) - 13 * more;
    return received + carriedIn > 0 && rate > 0 ? `政府信息公开申请办结率${rate.toFixed(1)}%。` : null;
  },
  ({ received }, more) => {
    const before = Math.ceil(received / 2) + 1;
    const change = (100 * (received - before)) / before + 7 * more;
    const growth = `${change < 0 ? '下降' : '增长'}${Math.abs(change).toFixed(2)}%`;
    return received > 0 ? `收到政府信息公开申请${received}件，比上年的${before}件${growth}。` : null;
  },
  ({ fees }, more) => {
    if (fees === null) return null;
    return fees + more === 0 ? '全年未收取行政事业性收费。' : `全年收取行政事业性收费${fees + more}万元。`;
  },
  ({ of }, more) => {
    const [all = 0, upheld = 0, corrected = 0] = ['total', 'upheld', 'corrected'].map((column) =>
      of(`remedies.reconsideration.${column}`),
    );
    return all > 0 && upheld === all - more
      ? `因政府信息公开被申请行政复议${all}件，均被维持。`
      : `因政府信息公开被申请行政复议${all + more}件，其中维持${upheld}件、纠正${corrected}件。`;
  },
];

/** Sentences without a figure of the tables, which are true of some reports. */
const wordings: readonly Say[] = [
  ({ received, natural }) =>
    received > 0 && received === natural ? `收到政府信息公开申请${received}件，全部为自然人申请。` : null,
  ({ received, carriedIn }) => (received + carriedIn === 0 ? '2023年没有收到公民要求公开政府信息的申请。' : null),
  ({ received, carriedIn }) => (carriedIn === 0 ? `上年无结转，收到政府信息公开申请${received}件。` : null),
];

const reports = (['2019', '2021'] as const).flatMap((form) =>
  Array.from({ length: 60 }, (_, seed) => ({ form, figures: makeFigures(formOf(form), randomOf(seed + 1, form)) })),
);

function knownOf(figures: Figures): Known {
  const values = new Map<string, number>([...figures].map(([id, { value }]) => [id, value]));
  const of = (id: string) => values.get(id) ?? 0;
  return {
    of,
    total: (row) => of(`applications.${row}.total`),
    received: of('applications.received.total'),
    carriedIn: of('applications.carriedIn.total'),
    natural: of('applications.received.naturalPerson'),
    fees: values.get('proactive.fees.amount') ?? null,
  };
}

/** What the checks of claims find in the reports that say a sentence, each with its sentence. */
function findings(say: Say, more: number): string[][] {
  return reports.flatMap(({ form, figures }) => {
    const sentence = say(knownOf(figures), more);
    if (sentence === null) return [];
    const cells = Object.fromEntries([...figures].map(([id, { value }]) => [id, value]));
    const facts = factsOf(sketched({ form, year: 2023, cells, prose: { 0: [sentence] } }), defaultSettings);
    const own = checks.filter(({ id }) => id.startsWith('claimed-'));
    return [own.flatMap(({ find }) => [...find(facts, {})].map(({ message }) => `${sentence} ${message.en}`))];
  });
}

const numbered = (all: readonly Say[]) => all.map((say, i) => [i, say] as const);

describe('sentences made of the figures of the tables', () => {
  it.each(numbered([...sentences, ...wordings]))('are never contradicted where they are true (%i)', (_, say) => {
    const found = findings(say, 0);
    expect(found.length).toBeGreaterThan(5);
    expect(found.flat()).toEqual([]);
  });

  it.each(numbered(sentences))('are contradicted where a figure is another (%i)', (_, say) => {
    const found = findings(say, 1);
    const contradicted = found.filter((each) => each.length > 0);
    expect(found.length).toBeGreaterThan(5);
    // Now and then another sense of the words fits the other figure.
    expect(contradicted.length).toBeGreaterThanOrEqual(0.85 * found.length);
  });
});
