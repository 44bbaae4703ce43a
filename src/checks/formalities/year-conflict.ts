import type { StatedYear } from '../../report/report.ts';
import type { Check } from '../check.ts';
import { yearsStated } from './editions.ts';
import { MENTIONS_PERIOD, periodsIn } from './period.ts';

const places: Readonly<Record<StatedYear['source'], { readonly zh: string; readonly en: string }>> = {
  title: { zh: '标题', en: 'the title' },
  head: { zh: '网页标题', en: "the page's head" },
  period: { zh: '统计期限', en: 'the period of the statistics' },
};

/** The page states different report years, or a period of statistics that is not one calendar year. */
export const yearConflict: Check = {
  id: 'year-conflict',
  severity: 'warning',
  title: { zh: '报告年度前后不一', en: 'different report years are stated' },
  tables: [],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第四十九条：公布上一年度的报告；统计期限通行为当年 1 月 1 日至 12 月 31 日',
    en: 'Open Government Information Regulation, Art. 49: the report is on the previous year; by practice the statistics run from 1 January to 31 December',
  },
  why: {
    zh: '年度不一，读者和汇总单位无法确定这些数属于哪一年；常见于沿用上年文稿而漏改。',
    en: 'Readers and those who add up reports cannot tell which year the figures are of; often a sentence is left from the year before.',
  },
  mend: {
    zh: '核对标题、网页标题和统计期限，统一为报告年度。',
    en: 'Compare the title, the head of the page and the period, and put the report year into all of them.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '标题与统计期限一致', en: 'title and period agree' },
        prose: { 0: ['统计期限自2023年1月1日起至2023年12月31日止。'] },
        years: [
          { source: 'title', year: 2023, text: '青石县财政局2023年政府信息公开工作年度报告' },
          { source: 'period', year: 2023, text: '2023年1月1日起至2023年12月31日' },
        ],
      },
    ],
    fail: [
      {
        shows: { zh: '标题为 2023 年，统计期限为 2022 年', en: 'the title says 2023, the period 2022' },
        years: [
          { source: 'title', year: 2023, text: '青石县财政局2023年政府信息公开工作年度报告' },
          { source: 'period', year: 2022, text: '2022年1月1日起至2022年12月31日' },
        ],
      },
      {
        shows: { zh: '统计期限只到 11 月', en: 'the period ends in November' },
        prose: { 0: ['本报告数据统计期限为2023年1月1日至2023年11月30日。'] },
      },
      {
        shows: { zh: '年份多打了两位', en: 'a year with two digits too many' },
        prose: { 0: ['所列数据的统计期限自2023年1月1日起至202323年12月31日止。'] },
      },
    ],
  },
  *find({ reading, prose }) {
    const { years } = reading;
    const [first] = years;
    const other = years.find(({ year }) => year !== first?.year);
    if (first && other) {
      const distinct = years.filter((stated, i) => years.findIndex(({ year }) => year === stated.year) === i);
      const at = other.at ?? first.at;
      yield {
        // The head of a page may name a column of the site.
        ...(yearsStated(reading).length > 1 ? {} : { severity: 'info' }),
        message: {
          zh: `报告年度不一致：${distinct.map(({ source, year }) => `${places[source].zh}为 ${year} 年`).join('，')}；请统一`,
          en: `the report year differs: ${distinct.map(({ source, year }) => `${places[source].en} says ${year}`).join(', ')}; make them agree`,
        },
        cells: [],
        ...(at ? { at } : {}),
      };
    }
    if (reading.form === null || !MENTIONS_PERIOD.test(prose())) return;
    for (const { text, at } of periodsIn(reading.sections)) {
      yield {
        message: {
          zh: `统计期限写作“${text}”，应为报告年度的 1 月 1 日至 12 月 31 日；请核对`,
          en: `the period of the statistics reads “${text}”; it should run from 1 January to 31 December of the report year`,
        },
        cells: [],
        at,
      };
    }
  },
};
