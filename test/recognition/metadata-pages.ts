import { applications } from './page.ts';

/** What a page says of itself: title, publisher, year, date. */
export interface Said {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly publishedOn: string | null;
}

export interface PageCase {
  readonly name: string;
  readonly format: 'html' | 'text';
  readonly source: string;
  readonly said: Said;
}

interface Parts {
  readonly tag?: string | null;
  readonly meta?: string;
  /** Markup in front of the title. */
  readonly front?: string;
  readonly title?: string;
  readonly date?: string;
  /** Markup between date and text. */
  readonly between?: string;
  readonly period?: string;
  /** Markup behind the table. */
  readonly behind?: string;
}

const rows = applications({});
const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const textTable = rows.map((row) => `${row.join(' | ')} |`).join('\n');

export const titleOf = (year: number | string, body = '青石县财政局') => `${body}${year}年政府信息公开工作年度报告`;
const own = titleOf(2023);
const usualDate = '<p>发布时间：2024-01-20</p>';
const periodOf = (from: number, to = from) =>
  `根据条例编写本报告，数据统计期限自${from}年1月1日起至${to}年12月31日止。`;

function html({
  tag = own,
  meta = '',
  front = '',
  title = `<h1>${own}</h1>`,
  date = usualDate,
  between = '',
  period = periodOf(2023),
  behind = '',
}: Parts): string {
  const head = tag === null ? '' : `<title>${tag}</title>`;
  const text = period === '' ? '' : `<p>${period}</p>`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${meta}${head}</head><body>
${front}
${title}
${date}
${between}
${text}
<p>一、总体情况</p><p>全年公开信息若干条。</p><p>二、主动公开政府信息情况</p>
${table}
${behind}</body></html>`;
}

const text = (front: readonly string[], period = periodOf(2023), behind: readonly string[] = []) =>
  [...front, ...(period === '' ? [] : [period]), '一、总体情况', '全年公开信息若干条。', textTable, ...behind].join(
    '\n',
  );

const links = (...entries: readonly string[]) =>
  `<div class="left"><ul>${entries.map((entry) => `<li><a href="1.html">${entry}</a></li>`).join('')}</ul></div>`;
const bare = (...entries: readonly string[]) =>
  `<div>${entries.map((entry) => `<div><a href="/1.html">${entry}</a></div>`).join('')}</div>`;

const usual: Said = { title: own, publisher: '青石县财政局', year: 2023, publishedOn: '2024-01-20' };
const page = (name: string, parts: Parts, said: Partial<Said> = {}): PageCase => ({
  name,
  format: 'html',
  source: html(parts),
  said: { ...usual, ...said },
});
const lines = (name: string, front: readonly string[], said: Partial<Said> = {}, period?: string): PageCase => ({
  name,
  format: 'text',
  source: text(front, period),
  said: { ...usual, ...said },
});
const unknown: Said = { title: null, publisher: null, year: null, publishedOn: null };
const cell = (...texts: readonly string[]) => `<tr>${texts.map((one) => `<td>${one}</td>`).join('')}</tr>`;
const catalogue = (...cells: readonly string[]) => `<table>${cells.join('')}</table>`;

/** Pages with what stands around a report. None of the bodies exists. */
export const pages: readonly PageCase[] = [
  page('nothing around', {}),
  page('a list of earlier years in front', { front: links(titleOf(2022), titleOf(2021)) }),
  page('a list of later years in front', { front: links(titleOf(2025), titleOf(2024)) }),
  page('a list that begins with the own year', { front: links(own, titleOf(2022)) }),
  page('a list of other bodies in front', {
    front: links(titleOf(2023, '青石县教育局'), titleOf(2023, '青石县水利局')),
  }),
  page('links without a list', { front: bare(titleOf(2022), titleOf(2021)) }),
  page('links, and no title in the head', { tag: null, front: bare(titleOf(2022), titleOf(2021)) }),
  page('links, and the name of the site in the head', { tag: '青石县人民政府', front: links(titleOf(2022)) }),
  page('links, and the title as a paragraph', { front: links(titleOf(2022)), title: `<p class="title">${own}</p>` }),
  page('links, title as a paragraph, no head', {
    tag: null,
    front: links(titleOf(2022)),
    title: `<div class="title">${own}</div>`,
  }),
  page('links behind the report', { behind: links(titleOf(2022), titleOf(2024)) }),
  page('links between title and text', { between: links(titleOf(2022), titleOf(2024)) }),
  page('plain related titles between title and text', {
    between: `<p>${titleOf(2022)}</p><p>${titleOf(2021)}</p>`,
  }),
  page('a heading of another year in a box', { front: `<h2>${titleOf(2022)}</h2>` }),
  page('a heading of another year in a box, no head', { tag: null, front: `<h3>${titleOf(2022)}</h3>` }),
  page('the article before, in front', { front: `<p>上一篇：${titleOf(2022)}</p>` }),
  page('the articles before and after, in front, as links', {
    front: `<p>上一篇：<a href="1">${titleOf(2022)}</a></p><p>下一篇：<a href="2">${titleOf(2024)}</a></p>`,
  }),
  page('the article before, its label on a line of its own', {
    front: `<div><span>上一篇</span></div><div><a href="1">${titleOf(2022)}</a></div>`,
  }),
  page('a way to the page', {
    front: `<div>您当前所在位置：<a href="/">首页</a> &gt; <a href="/n">年报</a> &gt; ${titleOf(2022)}</div>`,
  }),
  page('a way to the page, a line each', {
    front: '<ul><li><a href="/">首页</a></li><li>2022年政府信息公开年报</li></ul>',
  }),
  page('a column of another year as the heading', {
    title: `<h2>2022年政府信息公开年报</h2><h1>${own}</h1>`,
  }),
  page('short links of years', { front: links('2022年度报告', '2021年度报告', '2020年政府信息公开年报') }),
  page('links to list entries with dates', {
    front: `<ul><li>${titleOf(2022)} 2023-01-19</li><li>${titleOf(2021)} 2022-01-20</li></ul>`,
  }),
  page('a table of links in front', {
    front: catalogue(
      cell(`<a href="1">${titleOf(2022)}</a>`, '2023-01-10'),
      cell(`<a href="2">${titleOf(2021)}</a>`, '2022-01-11'),
    ),
  }),
  page('a table that catalogues the document', {
    front: catalogue(
      cell('索引号', '000014349/2024-00012', '主题分类', '财政'),
      cell('发布机构', '青石县财政局', '发布日期', '2024-01-20'),
      cell('名称', own, '文号', '无'),
    ),
    date: '',
  }),
  page('a catalogue is all that names the report', {
    tag: '政府信息公开',
    front: catalogue(cell('索引号', '000014349', '发布日期', '2024-01-20'), cell('名称', own, '文号', '无')),
    title: '',
    date: '',
  }),
  page(
    'a list of links and a title without a year',
    {
      tag: null,
      front: links(titleOf(2022), titleOf(2021)),
      title: '<h1>青石县财政局政府信息公开工作年度报告</h1>',
    },
    { title: '青石县财政局政府信息公开工作年度报告' },
  ),
  page(
    'a list of links, a title without a year, no period',
    {
      tag: null,
      front: links(titleOf(2022), titleOf(2021)),
      title: '<h1>青石县财政局政府信息公开工作年度报告</h1>',
      period: '',
    },
    { title: '青石县财政局政府信息公开工作年度报告', year: null },
  ),
  page(
    'nothing but a list of links',
    { tag: null, front: links(titleOf(2022), titleOf(2021)), title: '', date: '', period: '' },
    unknown,
  ),
  page(
    'nothing but a list of links with the period',
    { tag: null, front: links(titleOf(2022)), title: '', date: '' },
    { ...unknown, year: 2023 },
  ),
  page('the title in the head only', { title: '' }),
  page('the title in the head behind the name of the site', {
    tag: `青石县人民政府网 ${own}_政府信息公开年报`,
    title: '',
  }),
  page('the title in the head before the name of the site', { tag: `${own}-青石县人民政府`, title: '' }),
  page('the title in the head behind a column', { tag: `政府信息公开年报_${own}_青石县`, title: '' }),
  page('the heading leaves out the body, the head has it', { title: '<h1>2023年政府信息公开工作年度报告</h1>' }),
  page(
    'nobody names the body',
    { tag: '青石县门户', title: '<h1>2023年政府信息公开工作年度报告</h1>' },
    { title: '2023年政府信息公开工作年度报告', publisher: null },
  ),
  page('a title broken in one heading', {
    tag: null,
    title: '<h1>青石县财政局<br>2023年政府信息公开<br>工作年度报告</h1>',
  }),
  page('a title over two paragraphs, whole in the head', {
    title: '<p>青石县财政局</p><p>2023年政府信息公开工作年度报告</p>',
  }),
  page(
    'the name of the site above a title without a body',
    {
      tag: null,
      title: '<p>青石县人民政府</p><p>2023年政府信息公开工作年度报告</p>',
    },
    { title: '2023年政府信息公开工作年度报告', publisher: null },
  ),
  page('the title again above the text', { between: `<p>${own}</p>` }),
  page('the title again in another order', { between: '<p>2023年青石县财政局政府信息公开年度报告</p>' }),
  page(
    'a year with a digit too many',
    {
      tag: '青石县财政局20223年政府信息公开工作年度报告',
      title: '<h1>青石县财政局20223年政府信息公开工作年度报告</h1>',
    },
    { title: '青石县财政局20223年政府信息公开工作年度报告' },
  ),
  page('the period is last year’s, the date decides', { period: periodOf(2022) }),
  page(
    'the period is last year’s and nothing decides',
    { period: periodOf(2022), date: '' },
    { year: null, publishedOn: null },
  ),
  page(
    'the title’s year is a year late, period and date say so',
    {
      tag: titleOf(2024),
      title: `<h1>${titleOf(2024)}</h1>`,
    },
    { title: titleOf(2024) },
  ),
  page('the ends of the period disagree', { period: periodOf(2022, 2023) }),
  page(
    'the ends of the period disagree and the title has no year',
    {
      tag: null,
      title: '<h1>青石县财政局政府信息公开工作年度报告</h1>',
      period: periodOf(2022, 2023),
      date: '',
    },
    { title: '青石县财政局政府信息公开工作年度报告', year: null, publishedOn: null },
  ),
  page(
    'head and heading contradict each other, no period',
    { tag: titleOf(2022), period: '', date: '' },
    { title: null, publisher: null, year: null, publishedOn: null },
  ),
  page('head and heading contradict each other, the period decides', { tag: titleOf(2022) }),
  page('a constant head of an earlier year', { tag: '青石县2019年政府信息公开工作年度报告' }),
  page('another article’s date in a box in front', { front: '<ul><li>最新发布 发布时间：2020-05-05</li></ul>' }),
  page('another article’s date in a box, later than the year', { front: '<div>最新发布 发布时间：2024-05-05</div>' }),
  page(
    'another article’s date in a box and no date of its own',
    { front: '<div>最新发布 发布时间：2024-05-05</div>', date: '' },
    { publishedOn: null },
  ),
  page(
    'a list of dated articles and no date of its own',
    {
      front: '<ul><li>关于放假的通知 2024-02-05</li><li>某公告 发布日期：2024-02-06</li></ul>',
      date: '',
    },
    { publishedOn: null },
  ),
  page(
    'a list of dated articles behind and no date of its own',
    {
      date: '',
      behind: '<p>发布时间：2024-03-03</p><p>发布时间：2024-03-04</p>',
    },
    { publishedOn: null },
  ),
  page('a clock', { front: '<p>今天是2025年6月1日 星期日</p>' }),
  page('a clock and no date', { front: '<p>今天是2025年6月1日 星期日</p>', date: '' }, { publishedOn: null }),
  page(
    'a clock with a label and no date',
    { front: '<p>现在时间：2025-06-01 10:20</p>', date: '' },
    { publishedOn: null },
  ),
  page('a clock below the title', { date: '<p>当前日期：2025-06-01</p>' }, { publishedOn: null }),
  page(
    'a date in the report year, which is too early but printed',
    { date: '<p>发布时间：2023-05-05</p>' },
    { publishedOn: '2023-05-05' },
  ),
  page('a date before the report year', { date: '<p>发布时间：2022-05-05</p>' }, { publishedOn: '2022-05-05' }),
  page(
    'two dates before the report year',
    { date: '<p>发布时间：2022-05-05</p><p>成文日期：2022-05-04</p>' },
    { publishedOn: null },
  ),
  page('a date of something before the report year', { date: '<p>日期：2022-05-05</p>' }, { publishedOn: null }),
  page('only a signature', { date: '', behind: '<p>青石县财政局</p><p>2024年1月18日</p>' }, { publishedOn: null }),
  page('a time glued to the date', { date: '<p>发布时间：2024-01-2018:26 浏览次数：128</p>' }),
  page('a time glued to a short day', { date: '<p>发布时间：2024-1-210:30</p>' }, { publishedOn: null }),
  page('a source glued to the date', { date: '<p>日期:2024-01-20来源:本站</p>' }),
  page('a source in front of the date', { date: '<p>来源：县财政局 发布时间：2024-01-20 10:12 字体：大 中 小</p>' }),
  page('a date in Chinese numerals', { date: '<p>发布日期：二〇二四年一月二十日</p>' }),
  page('a date of eight digits', { date: '<p>发布日期：20240120</p>' }),
  page('a date of seven digits', { date: '<p>发布日期：2024120</p>' }, { publishedOn: null }),
  page('a date that no calendar has', { date: '<p>发布日期：2024-02-30</p>' }, { publishedOn: null }),
  page('a date with the year behind', { date: '<p>发布日期：01-20-2024</p>' }, { publishedOn: null }),
  page('dates of writing, of publication and of change', {
    date: '<p>成文日期：2024-01-10 发布日期：2024-01-20 更新时间：2025-02-02</p>',
  }),
  page('dates of writing and of publication, a line each', {
    date: '<p>生成日期：2024-01-10</p><p>发布日期：2024-01-20</p>',
  }),
  page('a date of writing alone', { date: '<p>成文日期：2024年01月20日</p>' }),
  page('a date of change alone', { date: '<p>更新时间：2024-01-20</p>' }, { publishedOn: null }),
  page('a label and its date on two lines', { date: '<div>发布时间：</div><div>2024-01-20 10:30</div>' }),
  page('a date in a list below the title', { date: '<ul><li>发布时间：2024-01-20</li><li>来源：县财政局</li></ul>' }),
  page('a date just above the title', { front: '<p>发布时间：2024-01-20</p>', date: '' }),
  page('a date in the head', { meta: '<meta name="PubDate" content="2024-01-20 10:00">', date: '' }),
  page('a date in the head of an article', {
    meta: '<meta property="article:published_time" content="2024-01-20T10:00:00+08:00">',
    date: '',
  }),
  page('a date in the head and another’s in a list', {
    meta: '<meta name="PubDate" content="2024-01-20">',
    front: '<ul><li>发布日期：2024-03-05</li></ul>',
    date: '',
  }),
  page('a date just below the title, another in the text below', {
    between: '<p>附件</p><p>附件</p><p>附件</p><p>附件</p><p>附件</p><p>发布时间：2024-09-09</p>',
  }),
  page(
    'two dates of publication side by side',
    { date: '<p>发布时间：2024-01-20</p><p>发布时间：2024-03-03</p>' },
    { publishedOn: null },
  ),

  lines('a text', ['青石县人民政府', '首页>政务公开>年报', own, '发布时间:2024-01-20 11:18 [ ]', own]),
  lines('a text with a list in front', [titleOf(2022), titleOf(2021), own, '发布时间：2024-01-20']),
  lines(
    'a text with a list in front and no period',
    [titleOf(2022), titleOf(2021), own, '发布时间：2024-01-20'],
    {},
    '',
  ),
  lines('a text with a list in front, no period and no date', [titleOf(2022), titleOf(2021), own], unknown, ''),
  lines('a text with a dated list in front', [
    titleOf(2022),
    '2023-01-20',
    titleOf(2021),
    '2022-01-20',
    '青石县',
    own,
    '发布时间：2024-01-20',
  ]),
  lines('a text with a list of other bodies in front', [titleOf(2023, '青石县教育局'), own, '发布时间：2024-01-20'], {
    title: null,
    publisher: null,
  }),
  lines('a text without a title below a list of other years', [titleOf(2020), titleOf(2021), '发布时间：2024-01-20'], {
    title: null,
    publisher: null,
  }),
  lines(
    'a text without a title below a list of other years, no period',
    [titleOf(2020), titleOf(2021), '发布时间：2024-01-20'],
    { title: null, publisher: null, year: null },
    '',
  ),
  lines('a text with a list of other bodies in front and no date', [titleOf(2023, '青石县教育局'), own], {
    title: null,
    publisher: null,
    publishedOn: null,
  }),
  lines('a text with the articles before and after below the title', [
    own,
    '发布时间：2024-01-20',
    `上一篇：${titleOf(2022)}`,
    `下一篇：${titleOf(2024)}`,
  ]),
  lines('a text with a title over two lines', [
    '青石县财政局2023年',
    '政府信息公开工作年度报告',
    '发布时间：2024-01-20',
  ]),
  lines('a text with a title over three lines', [
    '青石县财政局2023年',
    '政府信息公开工作',
    '年度报告',
    '发布时间：2024-01-20',
  ]),
  lines(
    'a text with the year below the title',
    ['青石县财政局政府信息公开工作年度报告', '（2023年）', '发布时间：2024-01-20'],
    { title: '青石县财政局政府信息公开工作年度报告（2023年）' },
  ),
  lines('a text without a title', ['青石县财政局', '发布时间：2024-01-20'], { title: null, publisher: null }),
  lines(
    'a text with glued ends of the period',
    ['发布时间：2024-01-20'],
    { title: null, publisher: null },
    '统计期限为202311日起至20231231日。',
  ),
  lines(
    'a text with a period glued whole',
    ['发布时间：2024-01-20'],
    { title: null, publisher: null },
    '数据统计期限为2023111231日。',
  ),
  lines(
    'a text with a period in digits',
    ['发布时间：2024-01-20'],
    { title: null, publisher: null },
    '数据期限2023.1.1-2023.12.31。',
  ),
  lines(
    'a text with a short period',
    ['发布时间：2024-01-20'],
    { title: null, publisher: null },
    '统计期限2023年1月1日—12月31日。',
  ),
  lines(
    'a text with a period in full width',
    ['发布时间：２０２４－０１－２０'],
    { title: null, publisher: null, publishedOn: null },
    '统计期限２０２３年１月１日至１２月３１日。',
  ),
  lines(
    'a text with a period in Chinese numerals',
    ['日期：2024年1月20日'],
    { title: null, publisher: null },
    '统计期限为二〇二三年一月一日至二〇二三年十二月三十一日。',
  ),
  lines(
    'a text with a period of months',
    ['日期：2024/1/20'],
    { title: null, publisher: null },
    '数据统计时间为2023年1月至12月。',
  ),
  lines(
    'a text with a digit too many in the period',
    ['日期：2024.01.20'],
    { title: null, publisher: null },
    '统计期限自2023年1月1日起至202323年12月31日止。',
  ),
  lines(
    'a text with a period of half a year',
    ['日期：2024-01-20'],
    { title: null, publisher: null, year: null },
    '统计期限自2023年1月1日起至2023年6月30日止。',
  ),

  page(
    'a head left over, the title as a paragraph, nothing that decides',
    {
      tag: titleOf(2022),
      title: `<p>${own}</p>`,
      date: '',
      period: '',
    },
    { title: null, publisher: null, year: null, publishedOn: null },
  ),
  page(
    'a head left over, the title as a paragraph, and the date against the head alone',
    { tag: titleOf(2022), title: `<p>${own}</p>`, period: '' },
    { title: null, publisher: null, year: null },
  ),
  page(
    'head and period left over, the heading new, no date',
    { tag: titleOf(2022), period: periodOf(2022), date: '' },
    { title: null, publisher: null, year: null, publishedOn: null },
  ),
  page(
    'a box about another body’s report, the title as a paragraph',
    {
      tag: null,
      front: `<h3>${titleOf(2023, '青石县教育局')}</h3>`,
      title: `<p>${own}</p>`,
    },
    { title: null, publisher: null },
  ),
  page('a paragraph about another body’s report, the title a heading', {
    tag: null,
    front: `<p>${titleOf(2023, '青石县教育局')}</p>`,
  }),
  page(
    'a period of last year in a comparison',
    {
      tag: null,
      title: '<h1>青石县财政局政府信息公开工作年度报告</h1>',
      period: '与2022年1月1日至2022年12月31日相比，公开信息增加两成。',
    },
    { title: '青石县财政局政府信息公开工作年度报告', year: null },
  ),
  page(
    'a period of something else',
    {
      tag: null,
      title: '<h1>青石县财政局政府信息公开工作年度报告</h1>',
      period: '2023年1月1日至2023年12月31日，全局公开信息若干条。',
    },
    { title: '青石县财政局政府信息公开工作年度报告' },
  ),
  page('a table of titles under a head row', {
    tag: null,
    front: catalogue(cell('发布日期', '标题'), cell('2023-01-10', titleOf(2022)), cell('2022-01-11', titleOf(2021))),
    title: `<p>${own}</p>`,
  }),
  page('a table of one column of titles', {
    tag: null,
    front: catalogue(cell('标题'), cell(titleOf(2022)), cell(titleOf(2021))),
    title: `<p>${own}</p>`,
  }),
  page('a menu of the site as plain paragraphs', {
    front: ['机构职能', '政策文件', '政府信息公开年报', '政府信息公开指南'].map((one) => `<p>${one}</p>`).join(''),
  }),
  page('a column without a body above', { front: '<p>2022年政府信息公开年报</p>' }),
  page('the name of the site as the first heading', { front: '<h1>青石县人民政府</h1>' }),
  page(
    'the name of the site as a heading above a title without a body',
    {
      tag: null,
      front: '<h1>青石县人民政府</h1>',
      title: '<h1>2023年政府信息公开工作年度报告</h1>',
    },
    { title: '2023年政府信息公开工作年度报告', publisher: null },
  ),
  page('a title in a link', { tag: null, title: `<h1><a href="#top">${own}</a></h1>` }),
  page(
    'the title in another script than the head',
    { title: '<h1>青石縣財政局2023年政府信息公開工作年度報告</h1>' },
    { title: '青石縣財政局2023年政府信息公開工作年度報告', publisher: '青石縣財政局' },
  ),
  page(
    'the title in full width',
    { title: '<h1>青石县财政局２０２３年政府信息公开工作年度报告</h1>' },
    { title: '青石县财政局２０２３年政府信息公开工作年度报告' },
  ),
  page('the title with its date on a line', { title: `<p>${own} 发布时间：2024-01-20 来源：本站</p>`, date: '' }),
  page('the head quotes the title', { tag: `《${own}》`, title: '' }),
  page('a notice of the report in front', { front: `<p>关于公布《${titleOf(2022)}》的公告</p>` }),
  page('an explanation beside it', { front: `<p>图解：${titleOf(2022)}</p>`, between: `<p>${titleOf(2022)}解读</p>` }),
  page('a year’s heading in the text', { period: `${periodOf(2023)}</p><p>2022年，我局公开信息若干条。` }),
  page('the report again for small screens', { between: `<h1>${own}</h1>${usualDate}` }),
  page('the period in the section below its heading', { period: '', between: '' }),
  page(
    'a dated box about another year, the title as a paragraph, no period',
    {
      tag: null,
      front: `<h3>${titleOf(2022)}</h3><p>发布时间：2023-01-10</p><p>云溪县</p><p>云溪县</p><p>云溪县</p>`,
      title: `<p>${own}</p>`,
      period: '',
    },
    { title: null, publisher: null, year: null, publishedOn: null },
  ),
  lines('a text without a title below the way to the page', ['首页', '2022年政府信息公开年报', '某栏'], {
    title: null,
    publisher: null,
    year: null,
    publishedOn: null,
  }),
  lines('a text with the way to the page on lines', [
    '首页',
    '政务公开',
    '2022年政府信息公开年报',
    own,
    '发布时间：2024-01-20',
  ]),
  lines('a text with a catalogue', ['索引号：000014349', `名称：${own}`, '发布日期：2024-01-20', '文号：无']),
  lines('a text with a catalogue in rows', [
    '索引号 | 000014349 | 发布日期 | 2024-01-20 |',
    `名称 | ${own} | 文号 | 无 |`,
  ]),
  lines(
    'a text with the site above a title without a body',
    ['青石县人民政府', '2023年政府信息公开', '工作年度报告', '发布时间：2024-01-20'],
    { title: '2023年政府信息公开工作年度报告', publisher: null },
  ),
  page(
    'a heading whose words in front are no body',
    { tag: '青石县', title: '<h1>青石财政2023年政府信息公开工作年度报告</h1>', period: '' },
    { title: '青石财政2023年政府信息公开工作年度报告', publisher: null },
  ),
  page(
    'an announcement for its title',
    { tag: `关于印发《${own}》的通知`, title: `<h1>关于印发《${own}》的通知</h1>`, period: '' },
    usual,
  ),
  lines('a text in traditional characters', ['青石縣財政局2023年政府信息公開工作年度報告', '發佈時間：2024-01-20'], {
    title: '青石縣財政局2023年政府信息公開工作年度報告',
    publisher: '青石縣財政局',
  }),
];
