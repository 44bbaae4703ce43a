import { formOf } from '../../forms/index.ts';
import type { Check } from '../check.ts';
import { formForYear, yearsStated } from './editions.ts';

/** The tables are those of another edition than the report year's. */
export const formYear: Check = {
  id: 'form-year',
  severity: 'warning',
  title: { zh: '表格版本与报告年度不符', en: 'the form is not the one for the report year' },
  tables: ['proactive', 'applications'],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第五十条第二款：格式统一制定并适时更新；国办公开办函〔2019〕60号（2019、2020 年度）、〔2021〕30号（2021 年度起）',
    en: 'Open Government Information Regulation, Art. 50(2): the national format, as updated; 国办公开办函〔2019〕60号 (report years 2019 and 2020), 〔2021〕30号 (from 2021 on)',
  },
  why: {
    zh: '两版格式的项目和口径不同，用错版本的数不能与同年度其他报告汇总、比较。',
    en: 'The editions count different things: figures in the wrong one can be neither added to nor compared with those of other reports of the year.',
  },
  mend: {
    zh: '换用报告年度适用的格式重新填报；如果是年度写错，请改正年度。',
    en: 'Fill in the form that holds for the report year; if it is the year that is wrong, correct the year.',
  },
  examples: {
    pass: [
      { shows: { zh: '2020 年度用 2019 年格式', en: 'the form of 2019 for 2020' }, form: '2019', year: 2020 },
      { shows: { zh: '2025 年度用 2021 年格式', en: 'the form of 2021 for 2025' }, year: 2025 },
    ],
    fail: [
      { shows: { zh: '2022 年度仍用 2019 年格式', en: 'the form of 2019 for 2022' }, form: '2019', year: 2022 },
      { shows: { zh: '2020 年度用了 2021 年格式', en: 'the form of 2021 for 2020' }, year: 2020 },
    ],
  },
  *find({ reading }) {
    const years = yearsStated(reading);
    const fitting = years.map(formForYear);
    const [expected] = fitting;
    // Where the page contradicts itself on the year, or no edition is known for it, there is nothing to compare with.
    if (!expected || fitting.some((form) => form !== expected)) return;
    for (const { table, editions, at } of reading.tables) {
      const id = editions.find((edition) => edition !== expected.id);
      const { instrument, tables } = expected.definition;
      // Table 4 is the same in all editions.
      if (id === undefined || formOf(id).definition.tables[table] === tables[table]) continue;
      const { name } = tables[table];
      yield {
        message: {
          zh: `${name.zh}用的是 ${id} 年的格式（${formOf(id).definition.instrument}），${years.join('、')} 年度应使用${instrument}的格式`,
          en: `${name.en} is in the form of ${id} (${formOf(id).definition.instrument}); for ${years.join(', ')} it is that of ${instrument}`,
        },
        cells: [],
        at,
      };
    }
  },
};
