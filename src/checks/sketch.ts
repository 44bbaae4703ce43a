import {
  type CellId,
  definitionOf,
  type FormId,
  formOf,
  type Localized,
  printed,
  type TableId,
  tableIds,
} from '../forms/index.ts';
import type { Cell, Reading, Section, StatedYear } from '../report/report.ts';

/** A figure; a text that is none ('' is an empty cell, '/' a slash); null where the row is not on the page; several figures that it may be. */
export type Held = number | string | null | readonly (number | null)[];

/** A report told by what is not ordinary in it: what is not said stands as in a sound report without a single case. */
export interface Outline {
  /** `2021` where absent. */
  readonly form?: FormId;
  readonly title?: string;
  readonly publisher?: string;
  readonly year?: number;
  /** ISO date. */
  readonly publishedOn?: string;
  /** What cells hold instead of 0. */
  readonly cells?: Readonly<Partial<Record<CellId, Held>>>;
  /** What every cell of a table holds instead of 0. */
  readonly fill?: Readonly<Partial<Record<TableId, Held>>>;
  /** Tables of another edition. */
  readonly editions?: Readonly<Partial<Record<TableId, FormId>>>;
  /** Tables that are not on the page. */
  readonly without?: readonly TableId[];
  /** The prose of a section by its index from 0, instead of a sentence that says nothing. */
  readonly prose?: Readonly<Record<number, readonly string[]>>;
  /** The headings, instead of the form's six. */
  readonly headings?: readonly string[];
  readonly years?: readonly StatedYear[];
  /** What recognition has to say. */
  readonly remarks?: Reading['remarks'];
}

/** A report that shows what a check finds, or what it lets pass. */
export interface Sketch extends Outline {
  /** What is shown, in a few words. */
  readonly shows: Localized;
}

const at = { line: 1, column: 1 };
const NUMERAL = /^([一二三四五六七八九十]+)、/;

function cellOf(id: CellId, held: Held): Cell {
  if (typeof held === 'object' && held !== null) {
    return {
      id,
      state: 'ambiguous',
      value: null,
      raw: held.filter((each) => each !== null).join(' '),
      candidates: held,
      at,
    };
  }
  if (held === null) return { id, state: 'missing', value: null, raw: '' };
  const raw = `${held}`;
  if (typeof held === 'number') {
    const { unit } = definitionOf(id).column;
    return { id, state: 'reported', value: held, raw, at, ...(unit ? { unit } : {}) };
  }
  if (held === '') return { id, state: 'blank', value: null, raw, at };
  return { id, state: held === '/' ? 'notApplicable' : 'unreadable', value: null, raw, at };
}

function sectionsOf({ headings, prose, form = '2021' }: Outline): Section[] {
  const official = formOf(form).definition.sections;
  const indices = new Map(official.map((label, index) => [printed(label, 'zh'), index]));
  return (headings ?? [...indices.keys()]).map((title) => {
    const index = indices.get(title) ?? null;
    const texts = (index === null ? undefined : prose?.[index]) ?? ['本节按要求填写。'];
    return { index, number: NUMERAL.exec(title)?.[1] ?? null, title, at, lines: texts.map((text) => ({ text, at })) };
  });
}

/** The reading of a sketched report. */
export function sketched(sketch: Outline | Sketch): Reading {
  const { form = '2021', year = 2023, publisher = '青石县财政局', without = [] } = sketch;
  const { cells, definition } = formOf(form);
  const title = sketch.title ?? `${publisher}${year}年政府信息公开工作年度报告`;
  return {
    form: without.length === tableIds.length ? null : form,
    title,
    publisher,
    year,
    publishedOn: sketch.publishedOn ?? `${year + 1}-01-20`,
    years: sketch.years ?? [{ source: 'title', year, text: title, at }],
    sections: sectionsOf(sketch),
    tables: tableIds
      .filter((table) => !without.includes(table))
      .map((table) => ({
        table,
        editions: definition.tables[table].blocks.map(() => sketch.editions?.[table] ?? form),
        at,
      })),
    cells: new Map(
      without.length === tableIds.length
        ? []
        : cells.map(({ id, table }) => {
            const { [id]: held = sketch.fill?.[table] ?? 0 } = sketch.cells ?? {};
            return [id, cellOf(id, without.includes(table) ? null : held)];
          }),
    ),
    remarks: sketch.remarks ?? [],
  };
}
