import { form2019 } from './2019.ts';
import { form2021 } from './2021.ts';
import type { Block, Column, FormDefinition, Localized, Row, TableId } from './definition.ts';

export type {
  Arrangement,
  Block,
  Column,
  FormDefinition,
  HeaderWord,
  Heading,
  Label,
  Localized,
  Row,
  SumRule,
  Table,
  TableId,
  ValueDomain,
} from './definition.ts';

const editions = { '2019': form2019, '2021': form2021 } as const;

/** An edition of the form, by the first year of which it was used. */
export type FormId = keyof typeof editions;

type RowIdOf<B> = B extends { readonly rows: readonly (infer R)[] }
  ? R extends { readonly row: infer Id extends string }
    ? Id
    : never
  : never;
type ColumnIdOf<B> = B extends { readonly columns: readonly { readonly id: infer Id extends string }[] } ? Id : never;
type BlockCellId<T extends string, B> = B extends unknown ? `${T}.${RowIdOf<B>}.${ColumnIdOf<B>}` : never;

/** The cells of one edition, `table.row.column`, derived from its data. */
export type CellIdOf<F extends FormId> = {
  [T in TableId]: BlockCellId<T, (typeof editions)[F]['tables'][T]['blocks'][number]>;
}[TableId];

/** A cell of any edition. */
export type CellId = CellIdOf<FormId>;

type Head<Id extends string> = Id extends `${infer H}.${string}` ? H : Id;
type Tail<Id extends string, H extends string> = Id extends `${H}.${infer T}` ? T : never;
type Tree<Id extends string, Leaf> = {
  readonly [H in Head<Id>]: [Tail<Id, H>] extends [never] ? Leaf : Tree<Tail<Id, H>, Leaf>;
};

/** The three tables of an edition as nested records, dots become nesting; `null` is a figure that is not known. */
export type TablesOf<F extends FormId> = Tree<CellIdOf<F>, number | null>;

/** An expanded equality: the cells of `left` add up to the sum of the cells of `right`. */
export interface Identity {
  readonly check: string;
  readonly table: TableId;
  /** The row (or column) the equality belongs to. */
  readonly line: string;
  readonly each: 'row' | 'column';
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
}

/** What the form says about one cell. */
export interface CellDefinition {
  readonly id: CellId;
  readonly table: TableId;
  /** Index of the block within its table. */
  readonly block: number;
  readonly row: Row;
  readonly column: Column;
}

/** An edition with what derives from its data. */
export interface Form {
  readonly id: FormId;
  readonly definition: FormDefinition;
  /** Every cell, in the order of the form. */
  readonly cells: readonly CellDefinition[];
  readonly identities: readonly Identity[];
}

export const tableIds: readonly TableId[] = ['proactive', 'applications', 'remedies'];

/** The rows of a block that carry figures. */
export function rowsOf(block: Block): readonly Row[] {
  return block.rows.filter((row) => 'row' in row);
}

function cellsOf(definition: FormDefinition): CellDefinition[] {
  const cells: CellDefinition[] = [];
  for (const table of tableIds) {
    for (const [block, { columns, rows }] of definition.tables[table].blocks.entries()) {
      for (const row of rows) {
        if ('heading' in row) continue;
        for (const column of columns) cells.push({ id: cellId(table, row.row, column.id), table, block, row, column });
      }
    }
  }
  return cells;
}

function identitiesOf(definition: FormDefinition): Identity[] {
  const identities: Identity[] = [];
  for (const { check, table, each, sum, equals } of definition.identities) {
    for (const block of definition.tables[table].blocks) {
      const lines = each === 'row' ? rowsOf(block).map((row) => row.row) : block.columns.map((column) => column.id);
      for (const line of lines) {
        const at = (other: string): CellId =>
          each === 'row' ? cellId(table, line, other) : cellId(table, other, line);
        identities.push({ check, table, line, each, left: sum.map(at), right: equals.map(at) });
      }
    }
  }
  return identities;
}

/** The identifier of a cell, from parts that the forms' data name. */
export function cellId(table: TableId, row: string, column: string): CellId {
  // The parts come from the very data the type is derived from.
  return `${table}.${row}.${column}` as CellId;
}

function derive(id: FormId): Form {
  const definition: FormDefinition = editions[id];
  return { id, definition, cells: cellsOf(definition), identities: identitiesOf(definition) };
}

/** The editions the tool reads, oldest first. */
export const forms: readonly Form[] = [derive('2019'), derive('2021')];

const formById = new Map(forms.map((form) => [form.id, form]));

/** An edition by its name. */
export function formOf(id: FormId): Form {
  const form = formById.get(id);
  if (!form) throw new RangeError(`no form ${id}`);
  return form;
}

/** The edition of a report, or the one in force where the page does not tell. */
export function formOrLatest(id: FormId | null): Form {
  return formOf(id ?? '2021');
}

const definitions = new Map<CellId, CellDefinition>();
for (const form of forms) for (const cell of form.cells) definitions.set(cell.id, cell);

/** What the form says about a cell; where editions share an identifier they agree on its row and column. */
export function definitionOf(id: CellId): CellDefinition {
  const cell = definitions.get(id);
  if (!cell) throw new RangeError(`no cell ${id}`);
  return cell;
}

/** A label as the form prints it, with its numbering. */
export function printed(label: { readonly number?: string } & Localized, language: keyof Localized): string {
  return language === 'zh' ? `${label.number ?? ''}${label.zh}` : label.en;
}
