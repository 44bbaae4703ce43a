import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/recognition/metadata/calendar.ts';
import { plainLine } from '../../src/recognition/metadata/lines.ts';
import { readMetadata } from '../../src/recognition/metadata/metadata.ts';

const head = { title: null, metadata: new Map<string, string>() };
const read = (
  lines: readonly string[],
  page: typeof head | { readonly title: string; readonly metadata: Map<string, string> } = head,
) => readMetadata({ lines: lines.map(plainLine), page });

describe('readMetadata', () => {
  it('joins a title broken over two lines', () => {
    expect(read(['青石街道2020年政府信息公开', '工作年度报告'])).toMatchObject({ publisher: '青石街道', year: 2020 });
  });

  it('falls back on the title of the page, and on the period for the year', () => {
    const page = { ...head, title: '青石街道政府信息公开工作年度报告_云溪县' };
    expect(read(['统计期限为2022年1月1日至2022年12月31日。'], page)).toMatchObject({
      publisher: '青石街道',
      year: 2022,
    });
  });

  it('prefers the date of publication to other dates, and page clocks to none', () => {
    const lines = ['今天是2026年3月1日', '成文日期：2021-01-10', '发布时间：2021-01-25 17:46'];
    expect(read(lines)).toMatchObject({ publishedOn: '2021-01-25' });
  });

  it('says nothing that the page does not say', () => {
    expect(read([])).toEqual({ title: null, publisher: null, year: null, publishedOn: null, years: [] });
  });

  it('names every statement of a year in conflict, and no other report’s', () => {
    const period = '统计期限自2022年1月1日起至2022年12月31日止。';
    const { year, years } = read([
      '上一篇：青石街道2021年政府信息公开工作年度报告',
      '青石街道2023年政府信息公开工作年度报告',
      period,
    ]);
    expect(year).toBeNull();
    expect(years.map((stated) => `${stated.source} ${stated.year}`)).toEqual(['title 2023', 'period 2022']);
  });

  it('names no title that stands above the report’s own', () => {
    const page = { ...head, title: '青石街道2023年政府信息公开工作年度报告' };
    const lines = [
      '青石街道2022年政府信息公开工作年度报告',
      '云溪县',
      '网站',
      '青石街道2023年政府信息公开工作年度报告',
    ];
    const { year, years } = read(lines, page);
    expect(year).toBe(2023);
    expect(years.map((stated) => `${stated.source} ${stated.year}`)).toEqual(['title 2023', 'head 2023']);
  });

  it('doubts a title that the head alone names where the page contradicts its year', () => {
    const page = { ...head, title: '青石街道2020年政府信息公开工作年度报告' };
    const unsaid = { title: null, publisher: null, year: null };
    expect(read(['统计期限自2022年1月1日起至2022年12月31日止。'], page)).toMatchObject(unsaid);
    expect(read(['发布时间：2024-01-25'], page)).toMatchObject(unsaid);
    expect(read(['发布时间：2021-01-25'], page)).toMatchObject({ publisher: '青石街道', year: 2020 });
  });

  it('joins a body to the title below it where the page prints both as one elsewhere', () => {
    const lines = [
      '云溪县水利局政府信息公开工作2020年度报告',
      '青石街道政府信息公开工作2020年度报告',
      '发布时间：2021-01-25',
      '青石街道',
      '政府信息公开工作2020年度报告',
    ];
    expect(read(lines)).toMatchObject({ title: lines[1], publisher: '青石街道', year: 2020 });
  });

  it('takes what stands before the title for another report’s where a page holds several', () => {
    const lines = [
      '发布时间：2020-01-20',
      '统计期限2019年1月1日至12月31日。',
      '青石街道2020年政府信息公开工作年度报告',
      '发布时间：2021-01-25',
    ];
    expect(readMetadata({ lines: lines.map(plainLine), page: null })).toMatchObject({
      year: 2020,
      publishedOn: '2021-01-25',
      years: [{ source: 'title', year: 2020 }],
    });
  });
});

describe('readDate', () => {
  it.each([
    ['2021-01-25 17:46', '2021-01-25'],
    ['2022年01月18日', '2022-01-18'],
    ['2024-01-26 10时25分', '2024-01-26'],
    ['2021-03-2918:26', '2021-03-29'],
    ['2021/1/5', '2021-01-05'],
    ['20210105', '2021-01-05'],
    ['二〇二四年十二月三十一日', '2024-12-31'],
    ['二○二一年二月十日', '2021-02-10'],
    ['２０２１年１月５日', '2021-01-05'],
  ])('reads %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    '2021-02-30',
    '2021115',
    '2021年13月1日',
    '2021-1-210:30',
    '2021-03-2998:26',
    '12021-01-05',
    '',
  ])('does not read %j', (text) => {
    expect(readDate(text)).toBeNull();
  });
});
