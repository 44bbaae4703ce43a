import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text.ts';
import type { CellId } from '../../src/forms/index.ts';
import { readReports } from '../../src/recognition/read.ts';
import { cellsOf, html, proactive, type Row, received, report } from './tables.ts';

const penalties: CellId = 'proactive.penalties.decisions';
const coercion: CellId = 'proactive.coercion.decisions';
const granted: CellId = 'applications.granted.total';
const statesOf = (source: string, ...ids: CellId[]) => {
  const [reading] = readReports(readText(source));
  return ids.map((id) => reading?.cells.get(id)?.state);
};

/** Table 2 with another row in the place of one. */
const withRow = (place: string, row: Row): Row[] => proactive().map((each) => (each[0] === place ? row : each));

describe('a label within other words', () => {
  it.each(['上年行政处罚', '不予行政处罚', '非行政处罚'])('is not that of the row: %s', (words) => {
    expect(cellsOf(report({ two: [withRow('行政处罚', [words, '48@3'])] }), penalties)).toEqual(['ambiguous']);
  });

  it('leaves no row empty where it stands in a sentence', () => {
    const [header = []] = received();
    const sentence = html([header, ['本年度共收到申请5件，已全部予以公开@8']]);
    const source = report({}).replace(html(received()), sentence);
    expect(cellsOf(source, granted)).not.toEqual(['blank']);
    const lines = ['规章 0 0 0', '行政规范性文件详见附件', '行政许可 12', '行政处罚 3，无行政强制', '行政事业性收费 0'];
    const header2 = [
      '二、主动公开政府信息情况',
      '第二十条第（一）项',
      '信息内容 本年制发件数 本年废止件数 现行有效件数',
    ];
    const page = [...header2, ...lines, '三、收到和处理政府信息公开申请情况', ''].join('\n');
    expect(statesOf(page, 'proactive.normativeDocuments.issued', coercion)).toEqual(['unreadable', 'unreadable']);
  });
});

describe('two labels in one', () => {
  it.each(['行政处罚、行政强制 525', '行政处罚和行政强制 525'])('have figures that are neither’s: %s', (line) => {
    const page = [
      '二、主动公开政府信息情况',
      '第二十条第（一）项',
      '信息内容 本年制发件数 本年废止件数 现行有效件数',
      '规章 0 0 0',
      '行政规范性文件 2 1 19',
      '第二十条第（五）项',
      '信息内容 本年处理决定数量',
      '行政许可 12',
      line,
      '行政事业性收费 0',
      '三、收到和处理政府信息公开申请情况',
      '',
    ].join('\n');
    expect(statesOf(page, penalties)).not.toEqual(['blank']);
    expect(statesOf(page, coercion)).toEqual(['ambiguous']);
  });
});
