import { formOrLatest, printed } from '../../forms/index.ts';
import type { Check } from '../check.ts';

/** With fewer headings than this the page seems to keep its text elsewhere. */
const FEW = 3;

/** Sections of the form of which the page has nothing. */
export const sectionMissing: Check = {
  id: 'section-missing',
  severity: 'warning',
  title: { zh: '缺少格式规定的部分', en: 'a section of the form is missing' },
  tables: [],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第五十条第一款所列内容；国办公开办函〔2021〕30号：严格按第五十条填报，不得遗漏',
    en: 'Open Government Information Regulation, Art. 50(1), names the contents; 国办公开办函〔2021〕30号: follow Article 50 strictly, leave nothing out',
  },
  why: {
    zh: '各部分都是法定内容，缺一部分报告就不完整。',
    en: 'Every section is required by law; without one the report is incomplete.',
  },
  mend: {
    zh: '补上缺少的部分；没有相应情况的，写明“无”，不要删去标题。',
    en: 'Add what is missing; where there is nothing to report say so rather than leave the heading out.',
  },
  examples: {
    pass: [
      { shows: { zh: '六个部分都在', en: 'all six sections are there' } },
      {
        shows: { zh: '正文前有目录', en: 'a list of contents stands before the text' },
        headings: [
          ...['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'],
          ...['四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'],
          ...['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'],
          ...['四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'],
        ],
      },
    ],
    fail: [
      {
        shows: { zh: '没有第六部分', en: 'no section six' },
        headings: [
          ...['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'],
          ...['四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况'],
        ],
      },
      { shows: { zh: '一个标题也没有', en: 'no heading at all' }, headings: [] },
    ],
  },
  *find({ reading, outline: { parts, renamed, missing } }) {
    if (reading.form === null || missing.length === 0) return;
    // They may stand behind the place at which the page breaks off.
    if (reading.remarks.some(({ kind }) => kind === 'brokenOff')) return;
    const { sections, tables } = formOrLatest(reading.form).definition;
    if (missing.length === sections.length) {
      yield {
        severity: 'info',
        message: {
          zh: `页面上没有格式规定的${sections.length}个部分的标题；如正文另附，请一并在网页上刊出`,
          en: `the page has none of the ${sections.length} headings of the form; if the text is attached, put it on the page too`,
        },
        cells: [],
      };
      return;
    }
    const names = missing.flatMap((index) => sections[index] ?? []);
    const at = parts.at(-1)?.at;
    // A page of tables alone has its text elsewhere.
    const ofTables = new Set(Object.values(tables).map(({ title }) => sections.indexOf(title)));
    const isWhole = parts.length + renamed.size >= FEW && !parts.every(({ index }) => ofTables.has(index));
    yield {
      ...(isWhole ? {} : { severity: 'info' }),
      message: {
        zh: `没有找到${names.map((label) => `“${printed(label, 'zh')}”`).join('、')}部分；请补上，没有相应情况的也应写明`,
        en: `no section ${names.map((label) => `“${printed(label, 'en')}” (${printed(label, 'zh')})`).join(', ')} was found; add it, and where there is nothing to report say so`,
      },
      cells: [],
      ...(at ? { at } : {}),
    };
  },
};
