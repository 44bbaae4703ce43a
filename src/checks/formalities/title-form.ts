import type { Check, Found } from '../check.ts';

/** A title that ends before its last letter. */
const CUT = /信息公开(?:工作)?(?:\d{4})?年度(?:工作)?报$/;
const DOUBLED = /(年度|工作|报告|公开)\1/;

/** The title is cut, or has a word twice. */
export const titleForm: Check = {
  id: 'title-form',
  severity: 'info',
  title: { zh: '标题不完整或有重复字词', en: 'the title is cut, or has a word twice' },
  tables: [],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第四十九条、第五十条：名称为政府信息公开工作年度报告',
    en: 'Open Government Information Regulation, Arts. 49 and 50: 政府信息公开工作年度报告 is the name of the report',
  },
  why: {
    zh: '标题残缺的报告不易检索，汇总时也认不出机关和年度。',
    en: 'A report with a damaged title is hard to find, and whose it is may not be recognised.',
  },
  mend: {
    zh: '把标题写完整：机关名称、年度、“政府信息公开工作年度报告”。',
    en: 'Write the title in full: body, year, 政府信息公开工作年度报告.',
  },
  examples: {
    pass: [{ shows: { zh: '标题完整', en: 'the title is whole' } }],
    fail: [
      {
        shows: { zh: '“年度报告”写了两遍', en: '报告 stands twice' },
        title: '青石县财政局2023年政府信息公开工作年度报告报告',
      },
    ],
  },
  *find({ reading }): Iterable<Found> {
    const { form, title, sections, years } = reading;
    if (form === null) return;
    const at = years.find(({ source }) => source === 'title')?.at;
    const doubled = title === null ? null : DOUBLED.exec(title);
    if (doubled) {
      yield {
        message: {
          zh: `标题“${title}”中“${doubled[1]}”重复`,
          en: `the title “${title}” has ${doubled[1]} twice`,
        },
        cells: [],
        ...(at ? { at } : {}),
      };
    }
    const [first] = sections;
    if (first?.title !== '') return;
    // Where the page prints the title in full too, the other is an entry of a list.
    if (title !== null && first.lines.some(({ text }) => text.includes(title))) return;
    const cut = first.lines.find(({ text }) => CUT.test(text));
    if (!cut) return;
    yield {
      message: {
        zh: `标题“${cut.text}”不完整，应以“年度报告”结尾`,
        en: `the title “${cut.text}” is cut; it ends in 年度报告`,
      },
      cells: [],
      at: cut.at,
    };
  },
};
