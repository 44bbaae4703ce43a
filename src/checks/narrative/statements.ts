import { meaningsOf, quantities, type Sum } from '../../narrative/quantities.ts';
import type { Facts } from '../facts.ts';

/** A figure that the prose states, and the sums of cells it may be: one of them bears it out. */
export interface Statement {
  readonly figure: number;
  readonly sums: readonly Sum[];
}

/** The counts that the prose states exactly, each once however often it says so: what it has to say for and against figures of the tables. */
export function statementsOf({ reading, claims }: Facts): readonly Statement[] {
  const statements = new Map<string, Statement>();
  for (const { kind, quantity: id, figure, approximate, unit } of claims()) {
    const quantity = quantities.get(id);
    if (kind !== 'figure' || approximate || unit.endsWith('元') || !quantity) continue;
    statements.set(`${id} ${figure}`, { figure, sums: meaningsOf(quantity, reading) });
  }
  return [...statements.values()];
}
