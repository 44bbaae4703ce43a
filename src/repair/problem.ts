import type { EvaluatedIdentity } from '../checks/arithmetic/identities.ts';
import type { CellId } from '../forms/index.ts';
import type { Cell, Reading } from '../report/report.ts';

/** How a variable enters an equation: by its index, added or taken away. */
export interface Term {
  readonly index: number;
  readonly sign: 1 | -1;
}

/** A figure that may change. */
export interface Variable {
  readonly cell: CellId;
  /** What it counts for now; an empty cell counts zero. */
  readonly value: number;
  readonly from: number | null;
  /** Its equations. */
  readonly terms: readonly Term[];
}

/** An identity as a demand: the sum of its changes must lie between `least` and `most`. */
export interface Equation {
  /** Its variables. */
  readonly terms: readonly Term[];
  readonly least: number;
  readonly most: number;
}

/** The identities of a table, or of a part of it that shares no cell with the rest. */
export interface Problem {
  readonly variables: readonly Variable[];
  readonly equations: readonly Equation[];
}

/** The change of one figure. */
export interface Change {
  readonly cell: CellId;
  readonly from: number | null;
  readonly to: number;
}

/** Sums of amounts carry the dust of binary fractions. */
export const TOLERANCE = 1e-6;

/** Whether a change may give the cell a figure: it has one, or it is empty. */
export function isChangeable(cell: Cell | undefined): cell is Cell {
  if (cell === undefined) return false;
  if (cell.state === 'reported') return cell.value !== null;
  return cell.state === 'blank' || cell.state === 'notApplicable';
}

/** Whether an equation demands a change. */
export function isFailing({ least, most }: Equation): boolean {
  return least > TOLERANCE || most < -TOLERANCE;
}

/** The least and the most a cell may stand for: an empty or unread one any number, or one of its candidates. */
function rangeOf(cell: Cell | undefined): readonly [number, number] {
  if (cell?.state === 'reported' && cell.value !== null) return [cell.value, cell.value];
  const candidates = cell?.candidates?.map((candidate) => candidate ?? 0);
  return candidates && candidates.length > 0
    ? [Math.min(...candidates), Math.max(...candidates)]
    : [0, Number.POSITIVE_INFINITY];
}

function demandOf({ identity, outcome, left, right, unread }: EvaluatedIdentity, { cells }: Reading) {
  // What is settled now must hold to the unit. What an empty cell leaves open may stay open, it must only not become impossible.
  if (!unread && outcome !== 'undetermined') return { least: right - left, most: right - left };
  let least = 0;
  let most = 0;
  for (const id of identity.left) {
    const [low, high] = rangeOf(cells.get(id));
    least -= high;
    most -= low;
  }
  for (const id of identity.right) {
    const [low, high] = rangeOf(cells.get(id));
    least += low;
    most += high;
  }
  return { least, most };
}

/** The identities of one table as equations over the figures that may change, split where they share no figure. */
export function problemsOf(identities: readonly EvaluatedIdentity[], reading: Reading): readonly Problem[] {
  const partOf = new Map<CellId, Set<EvaluatedIdentity>>();
  const parts = new Set<Set<EvaluatedIdentity>>();
  for (const evaluated of identities) {
    const whole = new Set([evaluated]);
    const cells = new Set(changeableOf(evaluated, reading));
    for (const part of new Set([...cells].map((id) => partOf.get(id)))) {
      if (!part) continue;
      parts.delete(part);
      for (const other of part) {
        whole.add(other);
        for (const id of changeableOf(other, reading)) cells.add(id);
      }
    }
    parts.add(whole);
    for (const id of cells) partOf.set(id, whole);
  }
  return [...parts].map((part) => problemOf([...part], reading));
}

function changeableOf({ identity }: EvaluatedIdentity, { cells }: Reading): readonly CellId[] {
  return [...identity.left, ...identity.right].filter((id) => isChangeable(cells.get(id)));
}

function problemOf(identities: readonly EvaluatedIdentity[], reading: Reading): Problem {
  const indexes = new Map<CellId, number>();
  const variables: (Variable & { readonly terms: Term[] })[] = [];
  const equations: Equation[] = [];
  for (const [at, evaluated] of identities.entries()) {
    const terms: Term[] = [];
    const add = (id: CellId, sign: Term['sign']) => {
      const cell = reading.cells.get(id);
      if (!isChangeable(cell)) return;
      const index = indexes.get(id) ?? variables.length;
      if (index === variables.length) {
        indexes.set(id, index);
        variables.push({ cell: id, value: cell.value ?? 0, from: cell.value, terms: [] });
      }
      variables[index]?.terms.push({ index: at, sign });
      terms.push({ index, sign });
    };
    for (const id of evaluated.identity.left) add(id, 1);
    for (const id of evaluated.identity.right) add(id, -1);
    equations.push({ terms, ...demandOf(evaluated, reading) });
  }
  return { variables, equations };
}
