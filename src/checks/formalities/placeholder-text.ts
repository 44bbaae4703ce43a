import type { Check } from '../check.ts';
import { clauseAround, matchIn } from './prose.ts';

/** What a figure, a date or a name would stand before; not 某某局长, where a person is meant. */
const NOUN =
  '(?:[省市县区镇乡局委办处站科村]|街道|单位|部门|机关|政府|年|月|日|件|条|个|次|项|人|期|份|篇|场|万|元|%|％)(?!长)';
/** A quick look that most reports, and most of their lines, pass. */
const SUSPECT = /[XxＸｘ×*＊_＿{<$]|某某|待补|待填|待核|待定|待确认|[Ll]orem/;
const ADDRESS = /(?:https?:\/\/|www\.)[\w\-./?=&%#~+:]+|[\w.-]+@[\w.-]+/g;

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-z0-9*/.-])(?:20)?[XＸ×]{2,}${NOUN}`),
  new RegExp(`(?<![A-Za-z0-9*/.-])[xｘ]{2,}${NOUN}`),
  /某某(?:[省市县区镇乡局委办处站](?!长)|街道|单位|部门|机关|人民政府)/,
  new RegExp(`(?<![\\w*＊])[*＊]{3,}\\s*${NOUN}`),
  /[XＸ×]年[XＸ×]{1,2}月(?:[XＸ×]{1,2}日)?/,
  /(?:[一-鿿：:]\s*[_＿]{3,}|[_＿]{3,}\s*[一-鿿])/,
  /[（(【[]待(?:补充|填写?|核实|确认|完善|定)[）)】\]]/,
  /lorem ipsum/i,
];
/** A variable that the site's program has not filled in. */
const VARIABLES: readonly RegExp[] = [/\{\{[^{}]{1,60}\}\}/, /\$\{[\w.\s]{1,40}\}/, /<%=?[^%<>]{1,60}%>/];

/** A placeholder with the clause it stands in. */
function placeholderIn(text: string, plain: string): string | undefined {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(plain);
    if (found) return clauseAround(text, found.index, found.index + found[0].length);
  }
  return undefined;
}

/** Marks that hold the place of a name, a figure or a text. */
export const placeholderText: Check = {
  id: 'placeholder-text',
  severity: 'warning',
  title: { zh: '正文中留有占位符', en: 'a placeholder was left in the text' },
  tables: [],
  basis: {
    kind: 'plausibility',
    zh: '占位符处本应写名称、数字或日期',
    en: 'a placeholder stands where a name, a figure or a date should',
  },
  why: {
    zh: '占位符说明此处没有填写，或网页模板没有取到内容。',
    en: 'Something was not filled in there, or the page was published without its content.',
  },
  mend: {
    zh: '在占位符处填上实际内容；网页变量未显示的，请检查发布系统。',
    en: 'Write what belongs there; where a variable of the site shows, look at the publishing system.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '电话掩码、乘号和网址', en: 'a masked telephone number, a multiplication sign, an address' },
        prose: { 0: ['电话138****1234，全年7×24小时受理，网址 http://xxgk.example.gov.cn/xx/a__b.html。'] },
      },
    ],
    fail: [
      { shows: { zh: 'XX 件', en: 'XX instead of a figure' }, prose: { 0: ['全年收到申请XX件。'] } },
      { shows: { zh: '某某局', en: 'a body without a name' }, prose: { 0: ['某某局认真落实各项要求。'] } },
      {
        shows: { zh: '横线处没有填数', en: 'a line where a figure belongs' },
        prose: { 0: ['收取信息处理费____元。'] },
      },
      { shows: { zh: '网页变量未替换', en: 'a variable of the site' }, prose: { 0: ['{{ article.content }}'] } },
    ],
  },
  *find({ reading, prose, lines }) {
    if (reading.form === null || !SUSPECT.test(prose())) return;
    const shown = new Set<string>();
    for (const { text, at } of lines()) {
      if (!SUSPECT.test(text)) continue;
      const plain = text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length));
      const variable = matchIn(VARIABLES, plain);
      const found = variable ?? placeholderIn(text, plain);
      if (found === undefined || shown.has(found)) continue;
      shown.add(found);
      yield {
        // Those of the site around the report are not the report's.
        ...(variable === undefined ? {} : { severity: 'info' }),
        message: {
          zh: variable === undefined ? `“${found}”中留有占位符；请填上实际内容` : `网页变量“${found}”没有换成内容`,
          en:
            variable === undefined
              ? `“${found}” holds a placeholder; write what belongs there`
              : `the site's variable “${found}” was not filled in`,
        },
        cells: [],
        at,
      };
    }
  },
};
