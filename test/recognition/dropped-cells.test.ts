import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/index.ts';
import { readReports } from '../../src/recognition/read.ts';
import { applications } from './page.ts';

const cellsOf = (source: string) => {
  const cells = readReports(readText(source))[0]?.cells;
  return (id: string) => {
    const cell = [...(cells?.values() ?? [])].find((one) => one.id === id);
    return cell?.candidates ?? cell?.value ?? cell?.state;
  };
};

describe('a row of table 2 that has lost cells', () => {
  const proactive = (row: string) =>
    cellsOf(
      [
        '二、主动公开政府信息情况',
        '信息内容 上一年项目数量 本年增/减 处理决定数量',
        '行政许可 12 0 3',
        row,
        '信息内容 上一年项目数量 本年增/减 处理决定数量',
        '行政处罚 25 -1 14',
        '行政强制 8 0 2',
      ].join('\n'),
    );

  it('is read where just one column can hold its figure', () => {
    const cell = proactive('其他对外管理服务事项 +4');
    expect(cell('proactive.otherServices.itemsChange')).toBe(4);
    expect(cell('proactive.otherServices.decisions')).toBe('blank');
  });

  it('is not where its label runs into the figures, so that others may be several', () => {
    const cell = proactive('其他对外管理服务事项0 +140304');
    for (const column of ['itemsLastYear', 'itemsChange', 'decisions'])
      expect(cell(`proactive.otherServices.${column}`)).toBe('ambiguous');
  });
});

describe('the totals of a table', () => {
  const table = (carried: string) => {
    const rows = {
      本年新收政府信息公开申请数量: '2 2',
      上年结转政府信息公开申请数量: carried,
      予以公开: '2 2',
      总计: '2 2',
      结转下年度继续办理: carried,
    };
    return cellsOf(
      applications(rows)
        .map((row) => (row.length > 1 ? `| ${row.map((word) => word.replace('_', '')).join(' | ')} |` : row.join('')))
        .join('\n'),
    );
  };

  it('are taken to be filled in where nothing speaks against it', () => {
    expect(table('1 0 0 0 0 0 1')('applications.granted.total')).toBe(2);
  });

  it('are not where a row leaves its own empty over its figures', () => {
    expect(table('1 0 0 0 0 0 _')('applications.granted.total')).toEqual([null, 2]);
  });
});
