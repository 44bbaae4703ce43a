import { describe, expect, it } from 'vitest';
import { checkBytes } from '../../src/check.ts';
import { defaultSettings } from '../../src/checks/index.ts';

/*
 * Whole small pages with table 2 (2021), or tables 2 of the other edition, as pipes. Only the checks of form and formalities are looked at.
 */
const formalities = new Set([
  ...['form-year', 'year-conflict', 'cited-notice', 'title-form', 'section-missing', 'section-order'],
  ...['section-renamed', 'section-empty', 'template-text', 'placeholder-text', 'fee-statement'],
  ...['government-duties', 'late-publication'],
]);

const table2021 = `第二十条第（一）项
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
规章 | 0 | 0 | 0 |
行政规范性文件 | 1 | 0 | 4 |
第二十条第（五）项
信息内容 | 本年处理决定数量 |
行政许可 | 12 |
第二十条第（六）项
信息内容 | 本年处理决定数量 |
行政处罚 | 3 |
行政强制 | 0 |
第二十条第（八）项
信息内容 | 本年收费金额（单位：万元） |
行政事业性收费 | 0 |`;

const table2019 = `第二十条第（一）项
信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
规章 | 0 | 0 | 0 |
规范性文件 | 1 | 1 | 4 |
第二十条第（五）项
信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
行政许可 | 12 | 0 | 3 |
其他对外管理服务事项 | 0 | 0 | 0 |
第二十条第（六）项
信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
行政处罚 | 3 | 0 | 1 |
行政强制 | 0 | 0 | 0 |
第二十条第（八）项
信息内容 | 上一年项目数量 | 本年增/减 |
行政事业性收费 | 0 | 0 |
第二十条第（九）项
信息内容 | 采购项目数量 | 采购总金额 |
政府集中采购 | 0 | 0 |`;

const results = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计';
const table4 = `行政复议 | 行政诉讼 |
${results} | 未经复议直接起诉 | 复议后起诉 |
${results} | ${results} |
${Array(15).fill('0').join(' | ')} |`;

const rows = (unpaid: number) => {
  const labels = [
    ...['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开', '（二）部分公开'],
    ...['1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”', '4.保护第三方合法权益'],
    ...['5.属于三类内部事务信息', '6.属于四类过程性信息', '7.属于行政执法案卷', '8.属于行政查询事项'],
    ...['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'],
    ...['1.信访举报投诉类申请', '2.重复申请', '3.要求提供公开出版物', '4.无正当理由大量反复申请'],
    ...['5.要求行政机关确认或重新出具已获取信息', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
    ...['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '3.其他', '（七）总计'],
    ...['四、结转下年度继续办理'],
  ];
  const counted = /^(?:一、|2\.申请人|（七）)/;
  return labels.map((label) => {
    const n = counted.test(label) ? unpaid : 0;
    return `${label} | ${n} | 0 | 0 | 0 | 0 | 0 | ${n} |`;
  });
};

const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

interface Page {
  readonly title?: string;
  readonly date?: string;
  readonly before?: readonly string[];
  /** Sections by their number; a text takes the place of heading and all, null leaves the section out. */
  readonly sections?: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6, string | null>>>;
  readonly order?: readonly number[];
  readonly after?: readonly string[];
  readonly table2?: string;
  readonly unpaid?: number;
}

const overviewText = '本单位全年按照条例要求开展工作，统计期限自2023年1月1日起至2023年12月31日止。';

function textOf(page: Page): string {
  const { title = '青石县财政局2023年政府信息公开工作年度报告', date = '2024-01-19', unpaid = 0 } = page;
  const sections: Record<number, string | null> = {
    1: `${headings[0]}\n${overviewText}`,
    2: `${headings[1]}\n${page.table2 ?? table2021}`,
    3: `${headings[2]}\n${rows(unpaid).join('\n')}`,
    4: `${headings[3]}\n${table4}`,
    5: `${headings[4]}\n公开的时效有待提高，明年将每季度检查一次。`,
    6: `${headings[5]}\n本年度没有收取信息处理费。`,
    ...page.sections,
  };
  const body = (page.order ?? [1, 2, 3, 4, 5, 6]).flatMap((number) => sections[number] ?? []);
  const dated = date === '' ? [] : [`发布时间：${date}`];
  return [title, ...dated, ...(page.before ?? []), ...body, ...(page.after ?? [])].join('\n\n');
}

const findingsOf = (text: string, name = 'report.txt', settings = defaultSettings) =>
  checkBytes(new TextEncoder().encode(text), name, { settings }).map(({ findings }) =>
    findings.filter(({ check }) => formalities.has(check)),
  );
const found = (page: Page) =>
  findingsOf(textOf(page)).map((findings) => findings.map(({ check, severity }) => `${severity} ${check}`));
const messages = (page: Page) => findingsOf(textOf(page)).flatMap((findings) => findings.map(({ message }) => message));

const silent = [[]];

describe('a sound page', () => {
  it('has all three tables and no finding', () => {
    const [report, ...others] = checkBytes(new TextEncoder().encode(textOf({})), 'report.txt');
    expect(others).toEqual([]);
    expect(report?.tables.map(({ table }) => table)).toEqual(['proactive', 'applications', 'remedies']);
    expect(report?.findings).toEqual([]);
  });
});

describe('headings with other numerals', () => {
  const numbered = (page: Page, numberings: readonly string[]) =>
    headings.reduce(
      (text, heading, i) => text.replace(`\n${heading}\n`, `\n${numberings[i] ?? ''}${heading.slice(2)}\n`),
      textOf(page),
    );
  const checksOf = (page: Page, numberings: readonly string[]) =>
    findingsOf(numbered(page, numberings)).map((findings) => findings.map(({ check }) => check));

  it.each([
    ['第一部分 ', '第二部分 ', '第三部分 ', '第四部分 ', '第五部分 ', '第六部分 '],
    ['第一部分、', '第二部分、', '第三部分、', '第四部分、', '第五部分、', '第六部分、'],
    ['㈠', '㈡', '㈢', '㈣', '㈤', '㈥'],
    ['壹、', '贰、', '叁、', '肆、', '伍、', '陆、'],
  ])('are headings of sections: %s', (...numberings) => {
    expect(numbered({}, numberings)).toContain(`\n${numberings[1]}主动公开政府信息情况\n`);
    expect(checksOf({}, numberings)).toEqual(silent);
  });

  it('are missed and misnumbered as those of the form are', () => {
    const numberings = ['壹、', '贰、', '叁、', '肆、', '伍、', '陆、'];
    expect(checksOf({}, ['壹、', '贰、', '叁、', '肆、', '陆、', '伍、'])).toEqual([['section-order']]);
    expect(checksOf({ sections: { 5: null } }, numberings)).toEqual([['section-missing']]);
  });
});

describe('form-year', () => {
  it('finds table 2 of 2019 in a report for 2023', () => {
    const [findings] = findingsOf(textOf({ table2: table2019 }));
    expect(findings?.map(({ check }) => check)).toEqual(['form-year']);
    expect(findings?.[0]?.message.zh).toContain('表二用的是 2019 年的格式');
    expect(findings?.[0]?.at?.line).toBeGreaterThan(1);
  });

  it('finds the form of 2021 in a report for 2020', () => {
    const sections = { 1: `${headings[0]}\n本单位全年开展工作。` };
    const page = { title: '青石县财政局2020年政府信息公开工作年度报告', date: '2021-01-19', sections };
    expect(found(page)).toEqual([['warning form-year', 'warning form-year']]);
  });

  it('is silent where no year is stated', () => {
    const sections = { 1: `${headings[0]}\n本单位全年开展工作。` };
    expect(found({ title: '青石县财政局政府信息公开工作年度报告', date: '', table2: table2019, sections })).toEqual(
      silent,
    );
  });

  it('is silent where the page contradicts itself on the year', () => {
    const sections = { 1: `${headings[0]}\n统计期限自2020年1月1日起至2020年12月31日止。` };
    expect(found({ sections })).toEqual([['warning year-conflict']]);
  });
});

describe('year-conflict', () => {
  const withPeriod = (period: string) => ({ sections: { 1: `${headings[0]}\n${period}` } });

  it('finds a period that does not end with the year', () => {
    expect(found(withPeriod('本报告统计期限为2023年1月1日至2023年11月30日。'))).toEqual([['warning year-conflict']]);
  });

  it('finds a year typed with six digits, and quotes it', () => {
    const page = withPeriod('所列数据的统计期限自2023年1月1日起至202323年12月31日止。');
    expect(messages(page).map(({ zh }) => zh)).toEqual([expect.stringContaining('202323年12月31日')]);
  });

  it('is mild where only the head of the page differs, and goes on with the year of the report', () => {
    const body = `<pre>${textOf({ table2: table2019 })}</pre>`;
    const head = '<head><title>2024年政府信息公开工作年度报告-青石县</title></head>';
    const [findings] = findingsOf(`<html>${head}<body>${body}</body></html>`, 'report.html');
    expect(findings?.map(({ check, severity }) => `${severity} ${check}`)).toEqual([
      'warning form-year',
      'info year-conflict',
    ]);
  });

  it('is silent on a period whose signs were lost when the page was flattened', () => {
    expect(found(withPeriod('统计期限自202311日起至20231231日止。'))).toEqual(silent);
  });

  it('is silent on a period in full-width digits', () => {
    expect(found(withPeriod('统计期限为２０２３年１月１日至１２月３１日。'))).toEqual(silent);
  });

  it('is silent on the time of a campaign', () => {
    expect(found(withPeriod('2023年3月1日至2023年5月31日开展了专项检查，统计结果已公布。'))).toEqual(silent);
  });

  it('is silent on figures of other years in comparisons', () => {
    expect(found(withPeriod('与2022年相比，2023年公开的信息增加。'))).toEqual(silent);
  });
});

describe('cited-notice', () => {
  const citing = (words: string) => ({ sections: { 1: `${headings[0]}\n${words}` } });

  it('finds the notice of 2019 in a report for 2023', () => {
    expect(found(citing('根据国办公开办函〔2019〕60号编制。'))).toEqual([['info cited-notice']]);
  });

  it('reads the number in brackets of any kind', () => {
    expect(found(citing('根据国办公开办函[2019] 60号编制。'))).toEqual([['info cited-notice']]);
  });

  it('is silent where both are cited', () => {
    expect(found(citing('国办公开办函〔2021〕30号印发后，国办公开办函〔2019〕60号不再使用。'))).toEqual(silent);
  });

  it('is silent on other notices', () => {
    expect(found(citing('根据国办公开办函〔2019〕14号办理机构改革后的申请。'))).toEqual(silent);
  });
});

describe('a quotation', () => {
  const quoting = (sections: Page['sections']) => messages({ sections: sections ?? {} }).map(({ zh }) => zh);

  it.each([
    ['五、存在问题及改进情况\n暂无。', '“五、存在问题及改进情况”只写了“暂无”'],
    ['五、存在的主要问题及改进情况\n—', '“五、存在的主要问题及改进情况”只写了“—”'],
  ])('is what the section says: %s', (text, quoted) => {
    expect(quoting({ 5: text })).toEqual([expect.stringContaining(quoted)]);
  });

  it.each([
    ['发出收费通知____件，未收取费用。', '“发出收费通知____件”'],
    ['见http://www.example.gov.cn/a____b.html，收费共计 ____元。', '“收费共计 ____元”'],
    ['全年收到申请XX件、答复XX件，没有收费。', '“全年收到申请XX件”'],
  ])('is the whole clause of a placeholder: %s', (text, quoted) => {
    expect(quoting({ 6: `${headings[5]}\n${text}` })).toEqual([expect.stringContaining(quoted)]);
  });
});

describe('title-form', () => {
  it('finds a title that ends before its last letter', () => {
    expect(found({ title: '青石县财政局2023年政府信息公开工作年度报', date: '' })).toEqual([['info title-form']]);
  });

  it('finds a word that stands twice', () => {
    expect(found({ title: '青石县财政局2023年政府信息公开工作年度报告报告' })).toEqual([['info title-form']]);
  });

  it('is silent on a cut entry of a list beside the full title', () => {
    expect(found({ before: ['青石县财政局2023年政府信息公开工作年度报'] })).toEqual(silent);
  });

  it('is silent on 人民政府政府信息公开', () => {
    const sections = { 1: `${headings[0]}\n全年开展工作考核1次、社会评议1次。` };
    expect(found({ title: '青石县人民政府政府信息公开工作2023年度报告', sections })).toEqual(silent);
  });
});

describe('sections', () => {
  const inOrder = (...texts: readonly string[]) => texts.join('\n');

  it('finds two that are missing, in one finding', () => {
    expect(found({ sections: { 5: null, 6: null } })).toEqual([['warning section-missing']]);
    expect(messages({ sections: { 5: null, 6: null } })[0]?.zh).toContain('“五、存在的主要问题及改进情况”、“六、其他');
  });

  it('says one thing of a page without any heading', () => {
    const page: Page = {
      sections: {
        1: overviewText,
        2: table2021,
        3: rows(0).join('\n'),
        4: table4,
        5: '时效有待提高。',
        6: '没有收费。',
      },
    };
    expect(found(page)).toEqual([['info section-missing']]);
  });

  it('finds sections out of order', () => {
    expect(found({ order: [1, 2, 3, 4, 6, 5] })).toEqual([['warning section-order']]);
  });

  it('finds a wrong numeral', () => {
    const sections = { 6: '五、其他需要报告的事项\n本年度没有收取信息处理费。' };
    expect(found({ sections })).toEqual([['info section-order']]);
  });

  it('finds a section renamed rather than missing', () => {
    const sections = { 5: '五、不足之处和下一步打算\n时效有待提高，明年改进。' };
    expect(found({ sections })).toEqual([['info section-renamed']]);
  });

  it('finds a section renamed without its numeral', () => {
    const sections = { 5: '存在问题与改进方向\n时效有待提高，明年改进。' };
    expect(found({ sections })).toEqual([['info section-renamed']]);
  });

  it('is silent on a list of contents before the text', () => {
    expect(found({ before: ['目录', ...headings, '根据条例编制本报告，现予公布。'] })).toEqual(silent);
  });

  it('is silent on a list of contents with leaders and pages', () => {
    expect(found({ before: headings.map((heading, i) => `${heading}..........${i + 1}`) })).toEqual(silent);
    expect(found({ before: headings.map((heading, i) => `${heading} ${i + 1}`) })).toEqual(silent);
  });

  it('is silent on a list of contents below the text', () => {
    expect(found({ after: ['本页目录', ...headings] })).toEqual(silent);
  });

  it('does not take an entry of the list of contents for the section', () => {
    const page = { before: headings.map((heading, i) => `${heading}..........${i + 1}`), sections: { 5: null } };
    expect(found(page)).toEqual([['warning section-missing']]);
  });

  it('is silent on parts of the overview that are called as sections are', () => {
    const overview = inOrder(
      headings[0],
      '（一）主动公开情况',
      '全年公开信息20条。',
      '（二）政府信息依申请公开情况',
      '没有收到申请。',
      '（三）其他事项',
      '没有。',
    );
    expect(found({ sections: { 1: overview } })).toEqual(silent);
  });

  it('is silent on such parts with numerals of their own', () => {
    const overview = inOrder(headings[0], '一、主动公开情况', '全年公开信息20条。', '二、平台建设', '网站改版。');
    expect(found({ sections: { 1: overview } })).toEqual(silent);
  });

  it('is silent on headings with their text on the same line', () => {
    const sections = {
      5: '五、存在的主要问题及改进情况：公开的时效有待提高，明年改进。',
      6: '六、其他需要报告的事项 本年度没有收取信息处理费。',
    };
    expect(found({ sections })).toEqual(silent);
  });

  it('is silent on headings without numerals, and on a numeral lost', () => {
    const plain = textOf({}).replace(/^[一二三四五六]、(?=总体|主动|收到|政府信息公开行政|存在|其他需要)/gm, '');
    expect(findingsOf(plain)).toEqual(silent);
    expect(findingsOf(textOf({}).replace(headings[1], `、${headings[1].slice(2)}`))).toEqual(silent);
  });

  it('is silent on a heading printed twice and on accepted words', () => {
    expect(found({ sections: { 2: `${headings[1]}\n主动公开政府信息情况\n${table2021}` } })).toEqual(silent);
    expect(found({ sections: { 6: '六、其他报告的事项\n本年度没有收取信息处理费。' } })).toEqual(silent);
  });

  it('is silent on a heading broken over lines', () => {
    const sections = { 5: '五、存在的主要问题及\n改进情况\n时效有待提高，明年改进。' };
    expect(found({ sections })).toEqual(silent);
  });

  it('says one mild thing of a page of tables alone', () => {
    expect(found({ sections: { 1: null, 5: null, 6: null } })).toEqual([['info section-missing']]);
  });

  it('is silent on Markdown marks around a heading', () => {
    const text = textOf({}).replace(
      /^([一二三四五六]、(?:总体|主动|收到|政府信息公开行政|存在|其他需要).*)$/gm,
      '## $1',
    );
    expect(findingsOf(text, 'report.md')).toEqual(silent);
  });

  it('is silent on a page with two reports, one below the other', () => {
    const other = textOf({ title: '青石县水利局2023年政府信息公开工作年度报告' });
    expect(findingsOf(`${textOf({})}\n\n${other}`)).toEqual([[], []]);
  });

  it('is silent on a page that is no report', () => {
    const notice = [
      '关于编写2023年政府信息公开工作年度报告的通知',
      '各单位：',
      '请按下列部分编写：',
      ...headings,
      '（此处填写）',
    ];
    expect(findingsOf(notice.join('\n'))).toEqual(silent);
  });
});

describe('section-empty', () => {
  it('finds section one with nothing below it', () => {
    expect(found({ sections: { 1: headings[0] } })).toEqual([['warning section-empty']]);
  });

  it('finds section five that says 无', () => {
    expect(found({ sections: { 5: `${headings[4]}\n无。` } })).toEqual([['warning section-empty']]);
  });

  it('does not take signature and footer for section six', () => {
    const page = { sections: { 6: headings[5] }, after: ['青石县财政局', '2024年1月19日', '联系电话：0000-1234567'] };
    expect(found(page)).toEqual([['info section-empty', 'info fee-statement']]);
  });

  it('is silent on short words in section six', () => {
    const page = { sections: { 6: `${headings[5]}\n无其他需要报告的事项，未收取信息处理费` }, after: ['青石县财政局'] };
    expect(found(page)).toEqual(silent);
  });

  it('is silent on a section in parts', () => {
    const five = `${headings[4]}\n一、存在的问题\n时效不够。\n二、改进措施\n每季检查。`;
    expect(found({ sections: { 5: five } })).toEqual(silent);
  });

  it('is silent on a section of a table, which is spoken of by the table', () => {
    expect(found({ sections: { 4: headings[3] } })).toEqual(silent);
  });

  it('is silent on prose that stands in a frame of one cell', () => {
    const text = textOf({}).split('\n\n');
    const cells = text.map((line) => `<table><tr><td><p>${line.replaceAll('\n', '</p><p>')}</p></td></tr></table>`);
    expect(findingsOf(`<html><body>${cells.join('')}</body></html>`, 'report.html')).toEqual(silent);
  });
});

describe('template-text and placeholder-text', () => {
  const saying = (words: string) => ({ sections: { 1: `${headings[0]}\n${words}` } });

  it.each([
    ['（此处填写本年度总体情况）', 'warning template-text'],
    ['请在此处填写主动公开情况', 'warning template-text'],
    ['单击或点击此处输入文字。', 'warning template-text'],
    ['填表说明：本表由各单位填写。', 'warning template-text'],
    ['全年收到申请XX件。', 'warning placeholder-text'],
    ['××县财政局认真落实条例。', 'warning placeholder-text'],
    ['统计至20XX年12月。', 'warning placeholder-text'],
    ['某某局认真落实条例。', 'warning placeholder-text'],
    ['全年公开信息***条。', 'warning placeholder-text'],
    ['全年公开信息____条。', 'warning placeholder-text'],
    ['培训情况（待补充）。', 'warning placeholder-text'],
    ['Lorem ipsum dolor sit amet.', 'warning placeholder-text'],
    ['{{ article.content }}', 'info placeholder-text'],
  ])('find %s', (words, finding) => {
    expect(found(saying(words))).toEqual([[finding]]);
  });

  it.each([
    '依申请公开电话138****1234，身份证号320***********1234。',
    '全年实行7×24小时受理，展板3×2米。',
    '网址 http://xxgk.example.gov.cn/xx/a____b.html，邮箱 xx_gk@example.gov.cn。',
    '原告张某某诉某县人民政府一案，另有李××申请复议。',
    '严格按照填报说明填写各项数据，请群众监督。',
    '申请人可在线提交（请申请人填写申请表）。',
    '点击此处下载申请表。',
    '原告李某某人身损害一案、原告王某某局长信箱来信。',
    '*',
    '——————————',
    '____________________',
    '二○二三年共公开信息20条。',
  ])('are silent on %s', (words) => {
    expect(found(saying(`全年公开信息20条。\n${words}`))).toEqual(silent);
  });

  it('are silent on emphasis in Markdown', () => {
    const page = saying('全年收到申请**3**件，***2023***年公开信息20条。');
    expect(findingsOf(textOf(page), 'report.md')).toEqual(silent);
  });

  it('find the sentence of the model between a heading and its table', () => {
    const sections = { 2: `${headings[1]}\n该部分以表格形式报告。表格如下：\n${table2021}` };
    expect(found({ sections })).toEqual([['info template-text']]);
  });
});

describe('late-publication', () => {
  it('holds departments to January and governments to March', () => {
    expect(found({ date: '2024-02-01' })).toEqual([['warning late-publication']]);
    const sections = { 1: `${headings[0]}\n全年开展工作考核1次、社会评议1次。` };
    const government = { title: '青石县人民政府2023年政府信息公开工作年度报告', sections };
    expect(found({ ...government, date: '2024-03-31' })).toEqual(silent);
    expect(found({ ...government, date: '2024-04-01' })).toEqual([['warning late-publication']]);
  });

  it('takes the later day for townships and for bodies of an unknown kind, and says so', () => {
    const township = { title: '青石县柳湾镇人民政府2023年政府信息公开工作年度报告' };
    expect(found({ ...township, date: '2024-03-15' })).toEqual(silent);
    expect(found({ ...township, date: '2024-04-15' })).toEqual([['info late-publication']]);
    expect(messages({ ...township, date: '2024-04-15' })[0]?.zh).toContain('第四十九条未规定乡镇');
    expect(found({ title: '2023年政府信息公开工作年度报告', date: '2024-03-15' })).toEqual(silent);
  });

  it('finds a date before the year was over', () => {
    expect(found({ date: '2023-12-20' })).toEqual([['warning late-publication']]);
  });

  it('is mild on a date years later, which may be that of a move', () => {
    expect(found({ date: '2027-06-01' })).toEqual([['info late-publication']]);
  });

  it('takes other days from the settings', () => {
    const settings = { ...defaultSettings, options: { 'late-publication': { departmentsUntil: '01-15' } } };
    expect(findingsOf(textOf({}), 'report.txt', settings).flat()).toMatchObject([{ check: 'late-publication' }]);
  });

  it('is silent without a date, and on the clock of the page', () => {
    expect(found({ date: '' })).toEqual(silent);
    expect(found({ date: '', before: ['今天是2031年5月6日 星期二'] })).toEqual(silent);
  });
});

describe('fee-statement', () => {
  const six = (words: string) => ({ sections: { 6: `${headings[5]}\n${words}` } });

  it('finds section six without a word on fees', () => {
    expect(found(six('没有其他需要报告的事项。'))).toEqual([['info fee-statement']]);
  });

  it('finds that no notice was issued while table 3 has a fee not paid', () => {
    const page = { ...six('本年度未发出收费通知，未收取信息处理费。'), unpaid: 2 };
    expect(found(page)).toEqual([['warning fee-statement']]);
    expect(messages(page)[0]?.zh).toContain('却有 2 件');
  });

  it('is silent where a notice was issued and not paid', () => {
    expect(found({ ...six('发出收费通知2件，总金额200元，未收到缴费。'), unpaid: 2 })).toEqual(silent);
    expect(found({ ...six('发出收费通知10件，实际收取0元。'), unpaid: 2 })).toEqual(silent);
    expect(found({ ...six('申请人无正当理由逾期未按收费通知要求缴费的2件。'), unpaid: 2 })).toEqual(silent);
  });

  it('is silent where the fees stand elsewhere', () => {
    const sections = { 1: `${headings[0]}\n全年没有收取信息处理费。`, 6: `${headings[5]}\n没有其他需要报告的事项。` };
    expect(found({ sections })).toEqual(silent);
  });

  it('is silent in the edition of 2019', () => {
    const [report] = checkBytes(
      new TextEncoder().encode(
        textOf({ table2: table2019, sections: { 3: null, 4: null, 6: `${headings[5]}\n没有其他需要报告的事项。` } }),
      ),
      'report.txt',
    );
    expect(report?.form).toBe('2019');
    expect(report?.findings.map(({ check }) => check)).not.toContain('fee-statement');
  });
});

describe('government-duties', () => {
  const of = (body: string) => ({ title: `${body}2023年政府信息公开工作年度报告` });

  it('finds a county government that says nothing of them', () => {
    expect(found(of('青石县人民政府'))).toEqual([['info government-duties']]);
  });

  it('is silent on departments, townships and offices', () => {
    expect(found(of('青石县财政局'))).toEqual(silent);
    expect(found(of('青石县柳湾镇人民政府'))).toEqual(silent);
    expect(found(of('青石县人民政府办公室'))).toEqual(silent);
  });

  it('is silent where one of them is mentioned', () => {
    const sections = { 1: `${headings[0]}\n（五）监督保障\n开展社会评议1次。` };
    expect(found({ ...of('青石县人民政府'), sections })).toEqual(silent);
  });
});
