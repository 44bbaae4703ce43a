import { type Form, forms } from '../../forms/index.ts';
import type { Check } from '../check.ts';
import { formForYear, yearsStated } from './editions.ts';

/** 国办公开办函〔2021〕30号, in brackets of any kind or none. */
const NAME = '国办公开办函';
const NOTICE = /国办公开办函\s*[〔[(（【]?\s*(\d{4})\s*年?\s*[〕\])）】]?\s*第?\s*(\d{1,3})\s*号/g;

const numberOf = (text: string): readonly string[] =>
  [...text.normalize('NFKC').matchAll(NOTICE)].map(([, year, number]) => `${year} ${number}`);

const byNumber: ReadonlyMap<string, Form> = new Map(
  forms.flatMap((form) => numberOf(form.definition.instrument).map((number) => [number, form] as const)),
);

/** The report cites the notice of another edition as what it was written by. */
export const citedNotice: Check = {
  id: 'cited-notice',
  severity: 'info',
  title: { zh: '引用的格式文件与报告年度不符', en: 'the notice cited is not that of the report year' },
  tables: [],
  basis: {
    kind: 'law',
    zh: '国办公开办函〔2019〕60号适用于 2019、2020 年度，〔2021〕30号适用于 2021 年度起',
    en: '国办公开办函〔2019〕60号 holds for 2019 and 2020, 〔2021〕30号 from 2021 on',
  },
  why: {
    zh: '引用旧文件常是沿用上年文稿的痕迹，其他内容也可能漏改。',
    en: "It often shows that last year's text was used again; other things may have been left as they were.",
  },
  mend: { zh: '改引报告年度适用的文件。', en: 'Cite the notice that holds for the report year.' },
  examples: {
    pass: [
      {
        shows: { zh: '2023 年度引用〔2021〕30号', en: '〔2021〕30号 for 2023' },
        prose: { 0: ['本报告按照国办公开办函〔2021〕30号的要求编写。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '2023 年度引用〔2019〕60号', en: '〔2019〕60号 for 2023' },
        prose: { 0: ['本报告按照国办公开办函〔2019〕60号的要求编写。'] },
      },
    ],
  },
  *find({ reading, prose }) {
    const [year, ...others] = yearsStated(reading);
    const expected = year === undefined || others.length > 0 ? null : formForYear(year);
    if (reading.form === null || !expected || year === undefined || !prose().includes(NAME)) return;
    const cited = reading.sections
      .filter(({ index }) => index === null || index === 0)
      .flatMap(({ lines }) => lines.filter(({ text }) => text.includes(NAME)))
      .flatMap(({ text, at }) => numberOf(text).flatMap((number) => ({ form: byNumber.get(number), at })));
    const [first] = cited;
    if (!first?.form || cited.some(({ form }) => form === expected)) return;
    yield {
      message: {
        zh: `引用的是${first.form.definition.instrument}，${year} 年度适用的是${expected.definition.instrument}`,
        en: `it cites ${first.form.definition.instrument}; for ${year} it is ${expected.definition.instrument}`,
      },
      cells: [],
      at: first.at,
    };
  },
};
