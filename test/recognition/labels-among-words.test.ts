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

  it('has no row of its own where it shares a line with another, as no other does', () => {
    const rows = received().map((row) => row.join(' '));
    const at = rows.findIndex((row) => row.includes('属于国家秘密'));
    const lines = rows.map((row, i) => (i === at ? row.replace(/ [\d ]+$/, '') : row));
    const shared = [...lines.slice(0, at), `${lines[at]} ${lines[at + 1]}`, ...lines.slice(at + 2)];
    const page = ['三、收到和处理政府信息公开申请情况', ...shared, ''].join('\n');
    const ids: CellId[] = ['applications.withheld.stateSecret.total', 'applications.withheld.prohibitedByLaw.total'];
    expect(statesOf(page, ...ids)).toEqual(['unreadable', 'ambiguous']);
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

describe('a label with words behind it', () => {
  const penaltiesIn = (words: string) => cellsOf(report({ two: [withRow('行政处罚', [words, '48@3'])] }), penalties);

  it.each([
    '行政处罚金额（万元）',
    '行政处罚听证',
    '行政处罚 金额',
    '行政处罚<br>金额',
    '行政处罚同比',
  ])('is not that of the row: %s', (words) => {
    expect(penaltiesIn(words)).toEqual(['ambiguous']);
  });

  it.each([
    '行政处罚数量',
    '行政处罚的件数',
    '行政处罚（件）',
    '行政处罚（含听证）',
  ])('is where they add nothing: %s', (words) => {
    expect(penaltiesIn(words)).toEqual([48]);
  });
});

describe('a label with a letter mistaken', () => {
  const internal: CellId = 'applications.withheld.internalAffairs.total';
  const rowOf = (words: string) =>
    received().map((row) => row.map((text) => text.replace(/5.属于三类内部事务信息/, words)));

  it('is still itself where that says nothing', () => {
    const [sound] = cellsOf(report({}), internal);
    for (const words of ['5.属猫三类内部事务信息', '5.属于三类内部事务信猫'])
      expect(cellsOf(report({ three: [rowOf(words)] }), internal)).toEqual([sound]);
  });

  it('is another where it does: 上年新收', () => {
    const rows = received().map((row) => row.map((text) => text.replace('本年新收', '上年新收')));
    expect(cellsOf(report({ three: [rows] }), 'applications.received.total')).toEqual(['ambiguous']);
  });
});

describe('a word of the header with others', () => {
  const issued = (['issued', 'repealed', 'inForce'] as const).map((id): CellId => `proactive.governmentRules.${id}`);

  it.each(['其中：重大', '修订', '上年废止件数', '废止占比'])('heads no column of the form: %s', (word) => {
    const two = proactive().map((row) => row.map((text) => (text === '本年废止件数' ? word : text)));
    expect(cellsOf(report({ two: [two] }), ...issued)).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
  });

  it.each(['本年废止件数（件）', '本年度废止件数'])('heads it where they name the unit: %s', (word) => {
    const two = proactive().map((row) => row.map((text) => (text === '本年废止件数' ? word : text)));
    expect(cellsOf(report({ two: [two] }), ...issued)).toEqual([1, 2, 3]);
  });

  it('heads no column of table 3: 上年总计', () => {
    const words = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '上年总计'];
    expect(cellsOf(report({ three: [[['项目', ...words], ...received().slice(1)]] }), granted)).toEqual(['ambiguous']);
  });
});

describe('two labels in one row', () => {
  it('have no figures for sure where the end of the first row is lost', () => {
    const two = proactive().flatMap((row): readonly Row[] => {
      if (row[0] === '规章') return [['规章', '', '10', '行政规范性文件', '4', '5', '6']];
      return row[0] === '行政规范性文件' ? [] : [row];
    });
    const ids: CellId[] = ['proactive.governmentRules.issued', 'proactive.normativeDocuments.issued'];
    expect(cellsOf(report({ two: [two] }), ...ids)).toEqual(['ambiguous', 'ambiguous']);
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
