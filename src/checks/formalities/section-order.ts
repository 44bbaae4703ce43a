import { formOrLatest, printed } from '../../forms/index.ts';
import type { Check, Found } from '../check.ts';
import { numerals, type Part } from './outline.ts';

/** The sections stand in another order than the form's, or are numbered otherwise. */
export const sectionOrder: Check = {
  id: 'section-order',
  severity: 'warning',
  title: { zh: '各部分的顺序或编号与格式不符', en: 'sections are out of order, or numbered otherwise' },
  tables: [],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第五十条第二款：按统一格式；六个部分依次为一至六',
    en: 'Open Government Information Regulation, Art. 50(2): the national format, with its six sections in order',
  },
  why: {
    zh: '顺序不一，读者和程序按部分查找、比对时容易错位。',
    en: 'Readers and programs look for each section in its place.',
  },
  mend: {
    zh: '按格式的顺序排列各部分，并依次编为一至六。',
    en: 'Put the sections into the order of the form and number them from 一 to 六.',
  },
  examples: {
    pass: [{ shows: { zh: '依次为一至六', en: 'in order' } }],
    fail: [
      {
        shows: { zh: '第四部分在第三部分之前', en: 'section four before section three' },
        headings: [
          ...['一、总体情况', '二、主动公开政府信息情况', '四、政府信息公开行政复议、行政诉讼情况'],
          ...['三、收到和处理政府信息公开申请情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'],
        ],
      },
    ],
  },
  *find({ reading, outline: { parts, renamed, missing } }) {
    if (reading.form === null) return;
    const { sections } = formOrLatest(reading.form).definition;
    const called = ({ index }: Part) => sections[index] ?? { zh: '', en: '' };
    const displaced = parts.find((part, i) => part.index < (parts[i - 1]?.index ?? 0));
    if (displaced) {
      const before = parts[parts.indexOf(displaced) - 1] ?? displaced;
      yield {
        message: {
          zh: `“${printed(called(displaced), 'zh')}”排在“${printed(called(before), 'zh')}”之后，与格式的顺序不符`,
          en: `“${called(displaced).en}” stands behind “${called(before).en}”; the form has them the other way round`,
        },
        cells: [],
        at: displaced.at,
      };
      return;
    }
    if (missing.length > 0 || renamed.size > 0) return;
    yield* misnumbered(parts);
  },
};

/** Sections in order of which some have the numeral of another place. */
function* misnumbered(parts: readonly Part[]): Iterable<Found> {
  const wrong = parts.filter(({ index, number }) => number !== null && number !== numerals[index]);
  const [first] = wrong;
  if (!first) return;
  yield {
    severity: 'info',
    message: {
      zh: `编号与格式不符：${wrong.map(({ title, index }) => `“${title}”应为第${numerals[index]}部分`).join('，')}`,
      en: `numbered otherwise than on the form: ${wrong.map(({ title, index }) => `“${title}” is section ${index + 1}`).join(', ')}`,
    },
    cells: [],
    at: first.at,
  };
}
