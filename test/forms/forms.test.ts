import { describe, expect, expectTypeOf, it } from 'vitest';
import { type CellIdOf, definitionOf, formOf, forms, printed, type TablesOf } from '../../src/forms/index.ts';

const count = (form: '2019' | '2021', table: string) =>
  formOf(form).cells.filter((cell) => cell.table === table).length;

describe('the forms', () => {
  it('have as many cells as the official tables', () => {
    expect(['proactive', 'applications', 'remedies'].map((table) => count('2019', table))).toEqual([22, 161, 15]);
    expect(['proactive', 'applications', 'remedies'].map((table) => count('2021', table))).toEqual([10, 175, 15]);
  });

  it('have 40 and 42 equalities', () => {
    expect(forms.map(({ identities }) => identities.length)).toEqual([40, 42]);
  });

  it('name only cells of their own in the equalities', () => {
    for (const { cells, identities } of forms) {
      const ids = new Set(cells.map(({ id }) => id));
      for (const { left, right } of identities) for (const id of [...left, ...right]) expect(ids).toContain(id);
    }
  });

  it('have 19 and 21 outcomes', () => {
    const outcomes = forms.map(
      ({ identities }) => identities.find(({ check }) => check === 'results-total')?.left.length,
    );
    expect(outcomes).toEqual([19, 21]);
  });

  it('have no cell twice', () => {
    for (const { cells } of forms) expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
  });

  it('type their cells and tables', () => {
    expectTypeOf<'applications.withheld.stateSecret.total'>().toExtend<CellIdOf<'2021'>>();
    expectTypeOf<'applications.other.total'>().toExtend<CellIdOf<'2019'>>();
    expectTypeOf<'applications.other.total'>().not.toExtend<CellIdOf<'2021'>>();
    expectTypeOf<TablesOf<'2021'>['remedies']['litigation']['direct']['upheld']>().toEqualTypeOf<number | null>();
  });

  it('print labels with their numbering', () => {
    const { row } = definitionOf('applications.unable.notHeld.total');
    expect(printed(row.label, 'zh')).toBe('1.本机关不掌握相关政府信息');
    expect(printed(row.label, 'en')).toBe('Not held');
  });
});
