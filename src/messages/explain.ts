import type { RollUp } from '../archive/roll-up.ts';
import type { BasisKind } from '../checks/check.ts';
import type { Localized } from '../forms/index.ts';
import type { StatedYear } from '../report/report.ts';

const kinds: Readonly<Record<BasisKind, Localized>> = {
  law: { zh: '法规或文件', en: 'law' },
  form: { zh: '格式所印', en: 'the form' },
  definition: { zh: '定义', en: 'definition' },
  plausibility: { zh: '经验，只作提示', en: 'experience, a hint only' },
};

const places: Readonly<Record<StatedYear['source'], Localized>> = {
  title: { zh: '标题', en: 'title' },
  head: { zh: '网页标题', en: 'title of the page' },
  period: { zh: '统计期间', en: 'period of the statistics' },
};

/** The words in which a check is explained. */
export const explainText = {
  kinds,
  places,
  headingsOf: {
    severity: { zh: '级别', en: 'severity' },
    basis: { zh: '依据', en: 'basis' },
    tables: { zh: '范围', en: 'scope' },
    editions: { zh: '适用版本', en: 'editions' },
    why: { zh: '为什么重要', en: 'Why it matters' },
    mend: { zh: '怎么改', en: 'How to mend it' },
    options: { zh: '参数', en: 'Options' },
    pass: { zh: '没有问题的例子', en: 'In order' },
    fail: { zh: '有问题的例子', en: 'Found' },
  },
  basis: (kind: Localized, { zh, en }: Localized): Localized => ({
    zh: `${zh}（${kind.zh}）`,
    en: `${en} (${kind.en})`,
  }),
  option: (name: string, text: string, value: string): Localized => ({
    zh: `${name}：${text}；默认 ${value}`,
    en: `${name}: ${text}; default ${value}`,
  }),
  wholeReport: { zh: '整份报告', en: 'the report as a whole' },
  severalTables: { zh: '多张表', en: 'several tables' },
  betweenReports: { zh: '报告之间', en: 'between reports' },
  comparing: (tables: Localized): Localized => ({
    zh: `报告之间（${tables.zh}）`,
    en: `between reports (${tables.en})`,
  }),
  /** The heading of a report among others. */
  reportOf: (source: string, publisher: string | null, year: number | null): Localized => ({
    zh: `${source}：${publisher === null ? '' : `${publisher} `}${year ?? '？'} 年度报告`,
    en: `${source}: ${publisher === null ? '' : `${publisher}, `}report for ${year ?? '?'}`,
  }),
  declared: { zh: '用 --roll-up 声明', en: 'declared with --roll-up' },
  rollUp: ({ body, complete, subordinates }: RollUp): Localized => ({
    zh: `${body}汇总 ${subordinates.join('、')}${complete ? '，下属单位已列全' : '，下属单位未列全'}`,
    en: `${body} adds up ${subordinates.join(', ')}: ${complete ? 'all of its bodies' : 'some of its bodies'}`,
  }),
  title: { zh: '标题', en: 'title' },
  publisher: { zh: '发布机关', en: 'publisher' },
  year: (year: number): Localized => ({ zh: `${year} 年度`, en: `report year ${year}` }),
  quoted: (name: Localized, text: string): Localized => ({ zh: `${name.zh}：“${text}”`, en: `${name.en}: “${text}”` }),
  headings: (titles: readonly string[]): Localized => ({
    zh: `各部分标题：${titles.join('；')}`,
    en: `headings: ${titles.join('; ')}`,
  }),
  noTable: (table: Localized): Localized => ({ zh: `没有${table.zh}`, en: `no ${table.en}` }),
  tableOf: (table: Localized, form: string): Localized => ({
    zh: `${table.zh}用 ${form} 版`,
    en: `${table.en} of the form ${form}`,
  }),
  filled: (table: Localized, held: Localized): Localized => ({
    zh: `${table.zh}各格：${held.zh}`,
    en: `${table.en}, every cell: ${held.en}`,
  }),
  row: (table: Localized, row: Localized, figures: string): Localized => ({
    zh: `${table.zh}“${row.zh}”：${figures}`,
    en: `${table.en}, “${row.en}”: ${figures}`,
  }),
  noProse: (section: Localized): Localized => ({ zh: `“${section.zh}”没有文字`, en: `“${section.en}” without text` }),
  missingRow: (table: Localized, row: Localized): Localized => ({
    zh: `${table.zh}没有“${row.zh}”一行`,
    en: `${table.en} has no row “${row.en}”`,
  }),
  noCell: { zh: '页面上没有', en: 'not on the page' },
  blank: { zh: '空', en: 'blank' },
  oneOf: (all: readonly Localized[]): Localized => ({
    zh: `${all.map(({ zh }) => zh).join(' 或 ')}（位置不能确定）`,
    en: `${all.map(({ en }) => en).join(' or ')} (place not certain)`,
  }),
  usage: {
    checksTakesNone: {
      zh: 'checks 是命令，后面不带路径；同名的文件请写作 ./checks',
      en: 'checks is a command and takes no path; a file of this name is ./checks',
    },
    explainWhat: {
      zh: 'explain 后面要写检查的名称，如 explain row-total；用 disclosure-check checks 查看全部',
      en: 'explain needs the name of a check, such as explain row-total; disclosure-check checks lists them all',
    },
  },
  page: {
    index: { zh: '检查项目', en: 'Checks' },
    back: { zh: '全部检查', en: 'all checks' },
    examples: { zh: '例子', en: 'Examples' },
    count: (count: number): Localized => ({
      zh: `共 ${count} 项检查。级别可以在[配置](../configuration.zh.md)里改；\`disclosure-check explain 名称\` 在终端里显示同样的说明。`,
      en: `${count} checks. Their severities can be [configured](../configuration.md); \`disclosure-check explain NAME\` prints the same page in a terminal.`,
    }),
    check: { zh: '检查', en: 'check' },
    looksFor: { zh: '内容', en: 'looks for' },
    option: { zh: '参数', en: 'option' },
    initial: { zh: '默认', en: 'default' },
    meaning: { zh: '含义', en: 'meaning' },
    rest: {
      zh: '没有写到的，都和一份没有问题、各格为 0 的报告一样。',
      en: 'What is not said stands as in a sound report without a single case.',
    },
  },
} as const;
