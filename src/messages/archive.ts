import type { Localized } from '../forms/index.ts';

/** What is wrong with a file in which a user declares something, and what to do. The caller puts file and line in front. */
export const declarationText = {
  noJson: {
    zh: '不是有效的 JSON。请检查此处前后的引号、逗号和括号',
    en: 'no valid JSON; check quotes, commas and brackets around here',
  },
  noObject: {
    zh: '应为 JSON 对象 {…}，或带表头的 CSV',
    en: 'should be a JSON object {…}, or CSV with a header',
  },
  nothing: {
    zh: '没有声明任何单位。请检查是否给错了文件，或去掉这个选项',
    en: 'it declares nothing; check that this is the right file, or leave the option out',
  },
  keyTwice: (name: string): Localized => ({
    zh: `“${name}”写了两次；请只留一处`,
    en: `"${name}" is given twice; keep one of them`,
  }),
  noColumn: (names: readonly string[], header: string): Localized => ({
    zh: `表头缺少 ${names.join('、')}；第一行应为 ${header}`,
    en: `the header lacks ${names.join(', ')}; the first line should be ${header}`,
  }),
  unknownColumn: (name: string, header: string): Localized => ({
    zh: `表头有不认识的列“${name}”；第一行应为 ${header}`,
    en: `unknown column "${name}"; the first line should be ${header}`,
  }),
  tooManyFields: (found: number, expected: number): Localized => ({
    zh: `这一行有 ${found} 个字段，表头只有 ${expected} 个；名称里的逗号请用引号括起`,
    en: `${found} fields where the header has ${expected}; put names with a comma in quotes`,
  }),
  emptyField: (name: string): Localized => ({
    zh: `${name} 一列是空的，请填写或删去这一行`,
    en: `${name} is empty; fill it in or take the line out`,
  }),
  openQuote: {
    zh: '引号没有成对。请补上后引号',
    en: 'a quote is not closed; close it',
  },
  noBody: {
    zh: '应写明它是哪个单位：名称，或 {"body": "名称", "until": 年份}',
    en: 'should say which body it is: a name, or {"body": "name", "until": year}',
  },
  noYear: (text: string): Localized => ({
    zh: `until 应为四位年份，不能是“${text}”`,
    en: `until should be a year of four digits, not "${text}"`,
  }),
  twice: (name: string, where: string): Localized => ({
    zh: `“${name}”在 ${where} 已经指定过；同一名称先后属于不同单位的，请用 until 写明截止年度`,
    en: `"${name}" is declared at ${where} already; where a name passed to another body, say with until up to which year`,
  }),
  chain: (body: string, next: string, where: string): Localized => ({
    zh: `“${body}”在 ${where} 又被归为“${next}”；请直接写“${next}”`,
    en: `"${body}" is itself declared to be "${next}" at ${where}; write "${next}" here`,
  }),
  noYesOrNo: (text: string): Localized => ({
    zh: `complete 应为 yes 或 no（是、否），不能是“${text}”`,
    en: `complete should be yes or no, not "${text}"`,
  }),
  noBoolean: {
    zh: 'complete 应为 true 或 false',
    en: 'complete should be true or false',
  },
  completeAndNot: (body: string): Localized => ({
    zh: `“${body}”的 complete 前后不一致；各行请写成一样`,
    en: `complete says yes and no for "${body}"; make its lines agree`,
  }),
  noMembers: {
    zh: '应列出下属单位的名称：{"complete": true, "bodies": ["名称", …]}',
    en: 'should list the names of the bodies below it: {"complete": true, "bodies": ["name", …]}',
  },
  ownMember: (body: string): Localized => ({
    zh: `“${body}”不能是自己的下属单位；请删去`,
    en: `"${body}" cannot stand below itself; take it out`,
  }),
  memberTwice: (member: string): Localized => ({
    zh: `“${member}”列了两次；请删去一次`,
    en: `"${member}" is listed twice; take one out`,
  }),
} as const;

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What is said of the comparison as a whole. */
export const panelText = {
  compared: (reports: number, bodies: number, pairs: number): Localized => ({
    zh: `报告之间的核对：${bodies} 个单位的 ${reports} 份报告，前后两年相接的 ${pairs} 对`,
    en: `between reports: ${reports} reports of ${counted(bodies, 'body', 'bodies')}, ${counted(pairs, 'pair', 'pairs')} of consecutive years`,
  }),
  notCompared: (reports: number): Localized => ({
    zh: `${reports} 份报告看不准是哪个单位、哪个年度的，或没有读出表格，未参与报告之间的核对；单位可用 --bodies 指定`,
    en: `${reports} reports were not compared with others: their body or year is not certain, or no table was read; --bodies can name the body`,
  }),
  apart: (reports: number): Localized => ({
    zh: `${reports} 份报告的单位名称没有写明是哪里的（如“财政局”），文件夹和文件名也看不出是不是同一个单位，没有逐年核对；可用 --bodies 指定`,
    en: `${counted(reports, 'report bears', 'reports bear')} a name that does not say of which place (such as 财政局), and nothing in folder and file name tells whose they are, so their years were not compared; --bodies can name the body`,
  }),
  unmet: (names: readonly string[]): Localized => ({
    zh: `声明了但没有见到报告的单位：${names.join('、')}。请检查名称是否与报告标题一致`,
    en: `declared, but no report was met of: ${names.join(', ')}; check that the names are those of the titles`,
  }),
} as const;
