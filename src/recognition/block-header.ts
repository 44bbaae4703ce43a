import type { Match } from './align.ts';
import { type Foreign, foreignIn } from './foreign.ts';
import { type Head, headerOf, type Stranger } from './header.ts';
import type { Occurrence } from './occurrences.ts';
import type { Strand } from './script.ts';
import type { Stream } from './stream.ts';

/** What a header says of the cells behind each of its block's labels, which all have as many. */
export interface BlockHeader extends Foreign {
  /** For each cell the header's cell above it, where the page prints one in a grid. */
  readonly heads: readonly (Head | null)[];
  /** Those stand in the order of the form, and none over another's columns. */
  readonly headsInOrder: boolean;
  readonly headsApart: boolean;
  /** The width of their row, where the page has one for each cell, all of one width. */
  readonly width: number | undefined;
  /** Some are copies of merged cells. */
  readonly copied: boolean;
  /** Words beside those that are not of the form: 备注, 序号. */
  readonly strangers: readonly Stranger[];
  /** The header prints the columns in another order than the form. */
  readonly disordered: boolean;
  /** The header has a word for every one of the cells. */
  readonly headed: boolean;
}

/** Whether none of the words reaches into the columns of the next. */
const follow = (heads: readonly Head[]) => heads.every(({ column }, i) => column >= (heads[i - 1]?.columnEnd ?? 0));

/** What the header of a block says of so many cells; `strangers` and the pieces that are `explained` are the table's. */
export function blockHeaderOf(
  stream: Stream,
  strand: Strand,
  cells: number,
  {
    matches,
    occurrences,
    explained,
    strangers,
  }: {
    readonly matches: readonly Match[];
    readonly occurrences: readonly Occurrence[];
    readonly explained: ReadonlySet<number>;
    readonly strangers: readonly Stranger[];
  },
): BlockHeader {
  const { heads: known, words, disordered } = headerOf(stream, strand, matches, occurrences);
  const heads: (Head | null)[] = [];
  for (let cell = 0; cell < cells; cell += 1) heads.push(known.get(cell) ?? null);
  const present = heads.filter((head) => head !== null);
  const headsInOrder = follow(present);
  const { foreign, manifold, qualified } = foreignIn(stream, strand, matches, explained, heads);
  const width = heads[0]?.width;
  return {
    heads,
    headsInOrder,
    headsApart: headsInOrder || follow(present.toSorted((a, b) => a.column - b.column)),
    width: heads.every((head) => head?.width === width) ? width : undefined,
    copied: present.some(({ copied }) => copied),
    strangers,
    disordered,
    headed: heads.every((_, cell) => words.has(cell)),
    foreign,
    manifold,
    qualified,
  };
}
