/**
 * Prose of our own writing with the claims a careful reader takes from it, as `quantity=figure`; `~` marks an approximate figure, `<` one that is no
 * more than a part of its quantity. The report is that of 青石县财政局 for 2023 unless the sentence says otherwise; a line break is one of the page.
 */
export interface Labelled {
  readonly text: string;
  /** Empty: a trap, or nothing that the tables know. */
  readonly claims: readonly string[];
  /** Index of the section it stands in, from 0; the overview where absent. */
  readonly section?: number;
  readonly publisher?: string;
  readonly form?: '2019' | '2021';
  readonly year?: number;
}
