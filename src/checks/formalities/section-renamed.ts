import { formOrLatest, printed } from '../../forms/index.ts';
import type { Check } from '../check.ts';

/** A section has a heading in words of its own. */
export const sectionRenamed: Check = {
  id: 'section-renamed',
  severity: 'info',
  title: { zh: '部分标题与格式不同', en: 'a section has another heading than on the form' },
  tables: [],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第五十条第二款：按统一格式',
    en: 'Open Government Information Regulation, Art. 50(2): the national format is used as it is',
  },
  why: {
    zh: '标题改动后，按标题查找、比对各部分会找不到。',
    en: 'Whoever looks for the section by its heading does not find it.',
  },
  mend: { zh: '改用格式规定的标题。', en: 'Use the heading of the form.' },
  examples: {
    pass: [{ shows: { zh: '标题与格式一致', en: 'the headings are those of the form' } }],
    fail: [
      {
        shows: { zh: '第五部分改称“不足与打算”', en: 'section five is called 不足与打算' },
        headings: [
          ...['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'],
          ...['四、政府信息公开行政复议、行政诉讼情况', '五、不足与打算', '六、其他需要报告的事项'],
        ],
      },
    ],
  },
  *find({ reading, outline }) {
    if (reading.form === null) return;
    const { sections } = formOrLatest(reading.form).definition;
    for (const [index, { text, at }] of outline.renamed) {
      const label = sections[index];
      if (!label) continue;
      yield {
        message: {
          zh: `标题“${text}”与格式不同，格式为“${printed(label, 'zh')}”`,
          en: `the heading “${text}” is not the form's, which is “${printed(label, 'zh')}” (${label.en})`,
        },
        cells: [],
        at,
      };
    }
  },
};
