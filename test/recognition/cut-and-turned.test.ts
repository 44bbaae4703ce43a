import { describe, expect, it } from 'vitest';
import type { CellId } from '../../src/forms/index.ts';
import { cellsOf, type Row, received, report } from './tables.ts';

const denied = (['naturalPerson', 'commercialEnterprise', 'total'] as const).map(
  (column): CellId => `applications.granted.${column}`,
);

describe('table 3 cut down its width', () => {
  const whole = received().map((row) => row.map((text) => (text === '0' ? '' : text)));
  const left = whole.map((row) => row.slice(0, 5));
  const right = whole.map((row) => row.slice(5));

  it('does not call rows empty of which a part stands elsewhere', () => {
    const states = cellsOf(report({ three: [left, '续', right] }), ...denied);
    expect(states).toEqual(['unreadable', 'unreadable', 'unreadable']);
  });

  it('calls them empty where they are as wide as the form', () => {
    expect(cellsOf(report({ three: [whole] }), ...denied)).toEqual(['blank', 'blank', 'blank']);
    const merged: Row[] = whole.map((row) => (row.slice(1).every((text) => text === '') ? [row[0] ?? '', '@7'] : row));
    expect(cellsOf(report({ three: [merged] }), ...denied)).toEqual(['blank', 'blank', 'blank']);
  });
});

describe('table 2 with its columns printed below each other', () => {
  const turned: Row[] = [
    ['信息内容', '指标', '局机关', '下属单位', '合计'],
    ['规章^3', '本年制发件数', '', '', ''],
    ['本年废止件数', '', '', ''],
    ['现行有效件数', '', '', ''],
    ['行政规范性文件^3', '本年制发件数', '', '', ''],
    ['本年废止件数', '', '', ''],
    ['现行有效件数', '14', '7', '21'],
    ['行政许可', '本年处理决定数量', '1052', '295', '1347'],
    ['行政处罚', '本年处理决定数量', '19', '30', '49'],
    ['行政强制', '本年处理决定数量', '12', '13', '25'],
    ['行政事业性收费', '本年收费金额', '', '', ''],
  ];

  it('does not call the other columns of the first empty', () => {
    const cells = (['issued', 'repealed', 'inForce'] as const).map(
      (column): CellId => `proactive.normativeDocuments.${column}`,
    );
    expect(cellsOf(report({ two: [turned] }), ...cells)).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
  });
});
