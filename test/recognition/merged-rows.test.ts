import { describe, expect, it } from 'vitest';
import type { CellId } from '../../src/forms/index.ts';
import { cellsOf, proactive, type Row, report } from './tables.ts';

const cellsOfRow = (row: 'governmentRules' | 'normativeDocuments') =>
  (['issued', 'repealed', 'inForce'] as const).map((column): CellId => `proactive.${row}.${column}`);
const rules = cellsOfRow('governmentRules');
const documents = cellsOfRow('normativeDocuments');
const licensing: CellId = 'proactive.licensing.decisions';
const open = ['ambiguous', 'ambiguous', 'ambiguous'];

/** A report whose table 2 has these rows in its first block. */
const withRows = (...rows: readonly Row[]): string =>
  report({ two: [[...proactive().slice(0, 2), ...rows, ...proactive().slice(4)]] });

describe('a figure whose cell covers several rows', () => {
  it('is neither row’s, and what else they hold is not sure', () => {
    const source = withRows(['规章', '5^2', '2', '3'], ['行政规范性文件', '4', '6']);
    expect(cellsOf(source, ...rules, ...documents)).toEqual([...open, ...open]);
    expect(cellsOf(source, licensing)).toEqual([7]);
  });

  it('is its row’s where the label covers them too', () => {
    const source = withRows(['规章^2', '5^2', '2^2', '3^2'], [], ['行政规范性文件', '4', '6', '8']);
    expect(cellsOf(source, ...rules, ...documents)).toEqual([5, 2, 3, 4, 6, 8]);
  });

  it('leaves the rows alone where it is a remark beside the figures', () => {
    const [title = [], header = [], ...below] = proactive();
    const rows = [['规章', '1', '2', '3', '7^2'], ['行政规范性文件', '4', '6', '8'], ...below.slice(2)];
    const source = report({ two: [[title, [...header, '备注'], ...rows]] });
    expect(cellsOf(source, ...rules, ...documents)).toEqual([1, 2, 3, 4, 6, 8]);
  });
});
