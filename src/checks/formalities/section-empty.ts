import { formOrLatest } from '../../forms/index.ts';
import type { Check } from '../check.ts';
import { isNone, isProse } from './content.ts';

const ENDING = /[。.；;\s]+$/;

/** A section of prose has nothing below its heading, or only 无. */
export const sectionEmpty: Check = {
  id: 'section-empty',
  severity: 'warning',
  title: { zh: '部分标题下没有内容', en: 'nothing stands below the heading of a section' },
  tables: [],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第五十条第一款：总体情况、存在的主要问题及改进情况等为法定内容',
    en: 'Open Government Information Regulation, Art. 50(1): overview, problems and improvements are required contents',
  },
  why: {
    zh: '只有标题等于没有报告这一项；也可能是发布时正文丢失。',
    en: 'A heading alone reports nothing; the text may also have been lost when the page was published.',
  },
  mend: {
    zh: '补写这一部分；第六部分确无其他事项的，写明“无”。',
    en: 'Write the section; where there are no other matters, section six says so.',
  },
  examples: {
    pass: [
      { shows: { zh: '各部分都有内容', en: 'every section says something' } },
      { shows: { zh: '第六部分写明“无”', en: 'section six says 无' }, form: '2019', year: 2020, prose: { 5: ['无'] } },
    ],
    fail: [
      { shows: { zh: '第五部分只有标题', en: 'section five is a heading alone' }, prose: { 4: [] } },
      { shows: { zh: '第五部分只写“无”', en: 'section five says 无 and no more' }, prose: { 4: ['无。'] } },
    ],
  },
  *find({ reading, outline: { parts } }) {
    if (reading.form === null) return;
    const { sections, tables } = formOrLatest(reading.form).definition;
    const ofTables = new Set(Object.values(tables).map(({ title }) => title));
    const otherMatters = sections.length - 1;
    for (const [i, { index, title, lines, at }] of parts.entries()) {
      const label = sections[index];
      // Of a section with a table it is the table that is missing.
      if (!label || ofTables.has(label)) continue;
      // Signature and footer stand below the last heading of a page.
      const own = i === parts.length - 1 ? lines.filter(isProse) : lines;
      const [first] = own;
      const none = index < otherMatters && own.every(isNone) ? first?.text.replace(ENDING, '').trim() : undefined;
      if (first && none === undefined) continue;
      const isOther = index === otherMatters;
      yield {
        ...(isOther ? { severity: 'info' } : {}),
        message: {
          zh: `“${title}”${none === undefined ? '只有标题，没有内容' : `只写了“${none}”`}；${isOther ? '没有其他事项的，请写明“无”' : '请补写'}`,
          en: `“${label.en}” (${title}) ${none === undefined ? 'is a heading alone' : `says “${none}” and no more`}; ${isOther ? 'where there are no other matters say so' : 'write the section'}`,
        },
        cells: [],
        at,
      };
    }
  },
};
