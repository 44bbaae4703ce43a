import type { Check } from '../check.ts';

const DUTIES = /考核|评议|问责|追究|追责/;
/** An office may report for itself alone. */
const OFFICE = /办公[室厅]$/;

/** A government's report says nothing of assessment, social review and accountability. */
export const governmentDuties: Check = {
  id: 'government-duties',
  severity: 'info',
  title: {
    zh: '政府的报告没有写工作考核、社会评议和责任追究',
    en: "a government's report says nothing of assessment, social review and accountability",
  },
  tables: [],
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第五十条第一款第（四）项：各级人民政府的报告还应当包括工作考核、社会评议和责任追究结果情况；国办公开办函〔2021〕30号：写入总体情况的监督保障部分',
    en: 'Open Government Information Regulation, Art. 50(1)(4): reports of people’s governments include the results of assessment, social review and accountability; 国办公开办函〔2021〕30号 puts them into section one',
  },
  why: {
    zh: '这是对人民政府报告的专门要求，部门的报告不需要。',
    en: 'The law asks this of governments in particular, not of departments.',
  },
  mend: {
    zh: '在“总体情况”的监督保障部分写明工作考核、社会评议和责任追究结果；没有的也写明。',
    en: 'State the results in section one, under supervision; where there are none say so.',
  },
  examples: {
    pass: [
      { shows: { zh: '部门的报告', en: "a department's report" } },
      {
        shows: { zh: '写明了考核和评议', en: 'assessment and review are stated' },
        publisher: '青石县人民政府',
        prose: { 0: ['全年开展工作考核1次、社会评议1次，没有责任追究的情形。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '县政府的报告没有提到', en: 'the report of a county government does not mention them' },
        publisher: '青石县人民政府',
      },
    ],
  },
  *find({ reading, publisher: { level, kind }, outline: { parts } }) {
    if (reading.form === null || kind !== 'government' || level === null || level === 'township') return;
    const one = parts.find(({ index }) => index === 0);
    if (!one || one.lines.length === 0 || OFFICE.test(reading.publisher ?? '')) return;
    if (one.lines.some(({ text }) => DUTIES.test(text))) return;
    yield {
      message: {
        zh: '“总体情况”没有提到工作考核、社会评议和责任追究结果，人民政府的报告应当写明',
        en: "section one mentions no assessment, social review or accountability; a government's report has to",
      },
      cells: [],
      at: one.at,
    };
  },
};
