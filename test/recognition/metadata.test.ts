import { describe, expect, it } from 'vitest';
import { readDate, readMetadata, readTitle } from '../../src/recognition/metadata.ts';

const head = { title: null, metadata: new Map<string, string>() };
const page = { before: [], after: [], page: head };

describe('readTitle', () => {
  it.each([
    ['青石街道2020年政府信息公开工作年度报告', '青石街道', 2020],
    ['2020年青石街道政府信息公开工作年度报告', '青石街道', 2020],
    ['云溪县民政局政府信息公开工作2022年度报告', '云溪县民政局', 2022],
    ['云溪县民政局政府信息公开工作年度报告（2019年）', '云溪县民政局', 2019],
    ['云溪县民政局2021年度政府信息公开年报', '云溪县民政局', 2021],
    ['云溪县人民政府2021年政府信息公开工作报告', '云溪县人民政府', 2021],
    ['云溪县人民政府信息公开工作年度报告', '云溪县人民政府', null],
    ['雲溪縣２０２１年政府信息公開工作年度報告', '雲溪縣', 2021],
    ['云溪县二〇二一年政府信息公开工作年度报告', '云溪县', 2021],
    ['2021年政府信息公开工作年度报告', null, 2021],
  ])('reads %s', (text, publisher, year) => {
    expect(readTitle(text)).toEqual({ title: text, publisher, year });
  });

  it.each([
    '首页>青石街道>政府信息公开工作年度报告',
    '根据条例要求，编制2020年政府信息公开工作年度报告。',
    '关于做好年度报告工作的通知',
    '规章',
  ])('takes %s for none', (text) => {
    expect(readTitle(text)).toBeNull();
  });
});

describe('readMetadata', () => {
  it('joins a title broken over two lines', () => {
    expect(readMetadata({ ...page, before: ['青石街道2020年政府信息公开', '工作年度报告'] })).toMatchObject({
      publisher: '青石街道',
      year: 2020,
    });
  });

  it('falls back on the title of the page, and on the period for the year', () => {
    const source = {
      ...page,
      before: ['统计期限为2022年1月1日至2022年12月31日。'],
      page: { ...head, title: '青石街道政府信息公开工作年度报告_云溪县' },
    };
    expect(readMetadata(source)).toMatchObject({ publisher: '青石街道', year: 2022 });
  });

  it('prefers the date of publication to other dates, and page clocks to none', () => {
    const before = ['今天是2026年3月1日', '成文日期：2021-01-10', '发布时间：2021-01-25 17:46'];
    expect(readMetadata({ ...page, before })).toMatchObject({ publishedOn: '2021-01-25' });
  });

  it('takes no date that stands behind the title of another year’s report', () => {
    const source = {
      ...page,
      before: ['青石街道2019年政府信息公开年报'],
      after: ['统计局2024年政府信息公开年报', '发布时间：2025-03-24'],
    };
    expect(readMetadata(source)).toMatchObject({ year: 2019, publishedOn: null });
  });

  it('says nothing that the page does not say', () => {
    expect(readMetadata(page)).toEqual({ title: null, publisher: null, year: null, publishedOn: null, years: [] });
  });
});

describe('readDate', () => {
  it.each([
    ['2021-01-25 17:46', '2021-01-25'],
    ['2022年01月18日', '2022-01-18'],
    ['2024-01-26 10时25分', '2024-01-26'],
    ['2021-03-2918:26', '2021-03-29'],
    ['2021/1/5', '2021-01-05'],
  ])('reads %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(['2021-02-30', '2021115', '2021年13月1日', ''])('does not read %j', (text) => {
    expect(readDate(text)).toBeNull();
  });
});
