import type { CellId } from '../forms/index.ts';
import { type Claim, claimsOf } from '../narrative/claims.ts';
import { type Publisher, publisherOf } from '../publisher/publisher.ts';
import type { Cell, CellState, Line, Reading } from '../report/report.ts';
import { type EvaluatedIdentity, emptyIsZeroIn, evaluateIdentities } from './arithmetic/identities.ts';
import { type Outline, outlineOf } from './formalities/outline.ts';
import { linesOf } from './formalities/prose.ts';
import type { Settings } from './settings.ts';

/** What several checks need, computed once a report. */
export interface Facts {
  readonly reading: Reading;
  readonly identities: readonly EvaluatedIdentity[];
  /** Who publishes the report, as far as the name tells or the settings say. */
  readonly publisher: Publisher;
  /** The sections of the report: which are there, in which order. */
  readonly outline: Outline;
  /** The figure of a cell; null where it has none, and where the report has no such cell. */
  readonly figure: (id: CellId) => number | null;
  /** The cells of one state, in the order of the form. */
  readonly cellsIn: (state: CellState) => readonly Cell[];
  /** Whether an empty cell is a zero, as its table's own habit says. */
  readonly emptyIsZero: (id: CellId) => boolean;
  /** Every line of prose with the headings, in reading order. */
  readonly lines: () => readonly Line[];
  /** All of them as one text: most of what is looked for in it is nowhere, which one look tells. */
  readonly prose: () => string;
  /** What the prose says of figures that the tables hold; read when first asked for. */
  readonly claims: () => readonly Claim[];
}

/** The facts of one report. */
export function factsOf(reading: Reading, settings: Settings): Facts {
  const publisher = publisherOf(reading.publisher);
  const emptyIsZero = emptyIsZeroIn(reading);
  const byState = new Map<CellState, Cell[]>();
  for (const cell of reading.cells.values()) {
    const known = byState.get(cell.state);
    if (known) known.push(cell);
    else byState.set(cell.state, [cell]);
  }
  let claims: readonly Claim[] | undefined;
  let prose: string | undefined;
  let known: readonly Line[] | undefined;
  const lines = () => {
    known ??= linesOf(reading);
    return known;
  };
  return {
    reading,
    identities: evaluateIdentities(reading, emptyIsZero),
    publisher: settings.level === null ? publisher : { ...publisher, level: settings.level },
    outline: outlineOf(reading),
    figure: (id) => reading.cells.get(id)?.value ?? null,
    cellsIn: (state) => byState.get(state) ?? [],
    emptyIsZero,
    lines,
    prose: () => {
      prose ??= lines()
        .map(({ text }) => text)
        .join('\n');
      return prose;
    },
    claims: () => {
      claims ??= claimsOf(reading);
      return claims;
    },
  };
}
