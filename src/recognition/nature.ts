import type { Document } from '../document/document.ts';
import type { Localized } from '../forms/index.ts';
import type { Remark } from '../report/report.ts';
import type { Occurrence } from './occurrences.ts';
import type { Stream } from './stream.ts';

const natures = {
  empty: {
    zh: '页面没有任何文字。请检查是否取到了完整的页面',
    en: 'the page has no text; check that the whole page was saved',
  },
  notFound: {
    zh: '这是“页面不存在”一类的出错页。请重新取得该页',
    en: 'this is an error page (not found); fetch the page again',
  },
  notice: {
    zh: '这是关于年度报告工作的通知，不是年度报告',
    en: 'this is a notice about the reports, not an annual report',
  },
  emptyForm: {
    zh: '这是印发格式或部署填报的通知，所附表格是空的，不是年度报告',
    en: 'this is a notice that carries the empty form, not an annual report',
  },
  explanation: { zh: '这是解读文章，没有年度报告的表格', en: 'this is an explanation of a report, without its tables' },
  statistics: {
    zh: '这是 2014—2018 年的政府信息公开情况统计表；只读取 2019 年及以后的格式',
    en: 'this is the statistics table of 2014–2018; only the forms of 2019 and later are read',
  },
  directory: { zh: '这是公开目录或栏目列表，不是年度报告', en: 'this is a directory or list, not an annual report' },
  contents: {
    zh: '这是目次页，正文和表格不在这一页上',
    en: 'this is a table of contents; the report itself is not on this page',
  },
  binary: {
    zh: '这是按文字显示的二进制文件。请另存为 HTML 或纯文本再核对',
    en: 'this is a binary file shown as text; save it as HTML or plain text first',
  },
  english: {
    zh: '这是外文摘要，没有年度报告的中文表格',
    en: 'this is a summary in another language, without the Chinese tables',
  },
  blankForm: {
    zh: '表格在，但一个数也没有填（空白表）；没有发生的请填 0',
    en: 'the tables are there, and not one figure is filled in (a blank form); write 0 for what did not occur',
  },
  headingsOnly: {
    zh: '有报告的标题，但没有可读的表格（可能是图片、附件或由脚本载入）。请改用含表格文字的页面',
    en: 'the report has its headings but no table that can be read (images, attachments or loaded by a script?); use a page with the tables as text',
  },
  brokenOff: {
    zh: '网页没有取全，在表格之前就断开了。请重新取得该页',
    en: 'the page breaks off before any table; fetch it again',
  },
  noReport: {
    zh: '没有找到政府信息公开工作年度报告的表格。请检查是否给错了文件',
    en: 'no table of an annual report on open government information was found; check that this is the right file',
  },
} as const satisfies Record<string, Localized>;

type Nature = keyof typeof natures;

/** What the first lines of a page say it is, the surest sign first. */
const SIGNS: readonly (readonly [Nature, RegExp])[] = [
  ['notFound', /404|页面(?:不存在|未找到|已删除)|无法(?:访问|找到)|not found/i],
  ['notice', /通知|格式的?函|请(?:认真)?(?:组织)?填报|填报说明|印发.{0,40}格式/],
  ['explanation', /解读|问答|一图读懂/],
  ['contents', /[…·.．]{6,}\s*\d/],
  ['directory', /(?:标准|事项|公开)目录|目录/],
];
/** Rows of the statistics table of 2014 to 2018; the later forms have none of them. */
const STATISTICS = /主动公开政府信息数|收到申请数|申请办结数|回应公众关注热点或重大舆情数|行政复议数量|行政诉讼数量/;
const STATISTICS_ROWS = 2;
/** The lines that tell what a page is. */
const HEAD = 12;
/** Headings of sections that make a page without tables a report all the same. */
const HEADINGS_OF_A_REPORT = 2;
/** Of a Chinese page at least this share of the characters is Han, and of a binary file at most this share is unreadable. */
const LEAST_HAN = 0.1;
const MOST_RUBBISH = 0.05;

const share = (text: string, pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);

/** Whether the heading of a table stands as a heading: at the beginning of its line, or as a word by itself. */
function isHeading({ piece, wordStart, wordEnd }: Stream, { start, end }: Occurrence): boolean {
  return piece[start - 1] !== piece[start] || (wordStart[start] === start && wordEnd[end - 1] === end);
}

function hasStatistics({ pieces }: Stream): boolean {
  const rows = new Set(pieces.flatMap(({ text }) => STATISTICS.exec(text)?.[0] ?? []));
  return rows.size >= STATISTICS_ROWS;
}

function natureOf(stream: Stream, document: Document, occurrences: readonly Occurrence[]): Nature {
  const { pieces } = stream;
  if (pieces.length === 0) return 'empty';
  const head = [document.title ?? '', ...pieces.slice(0, HEAD).map(({ text }) => text)].join('\n');
  const sample = pieces
    .map(({ text }) => text)
    .join('')
    .slice(0, 4000);
  if (share(sample, /[\ufffd\p{Cc}\p{Co}]/gu) > MOST_RUBBISH) return 'binary';
  if (hasStatistics(stream)) return 'statistics';
  const titles = new Set(
    occurrences.flatMap((occurrence) => {
      const uses = occurrence.spelling.uses.filter(({ entry }) => entry.role === 'title');
      return uses.length > 0 && isHeading(stream, occurrence) ? uses.map(({ entry }) => entry.strand.table) : [];
    }),
  );
  if (titles.size >= HEADINGS_OF_A_REPORT)
    return SIGNS.find(([nature, sign]) => nature === 'contents' && sign.test(head))?.[0] ?? 'headingsOnly';
  const sign = SIGNS.find(([, pattern]) => pattern.test(head));
  if (sign) return sign[0];
  return share(sample, /[\u4e00-\u9fff]/g) < LEAST_HAN && /government|disclosure|information/i.test(sample)
    ? 'english'
    : 'noReport';
}

/** Says what a page without any table is, and what to do; names the element that may hold the tables. */
export function whyNotAssessable(document: Document, stream: Stream, occurrences: readonly Occurrence[]): Remark {
  const nature = natureOf(stream, document, occurrences);
  const [held] = document.embedded;
  const { brokenOffAt } = document;
  if (brokenOffAt !== undefined && (nature === 'headingsOnly' || nature === 'noReport'))
    return { kind: 'notAssessable', message: natures.brokenOff, at: document.placeOf(brokenOffAt) };
  const message = natures[nature];
  if (!held || nature !== 'headingsOnly') return { kind: 'notAssessable', message };
  return {
    kind: 'notAssessable',
    message: { zh: `${message.zh}；页面上有“${held.name}”`, en: `${message.en}; the page has “${held.name}”` },
    at: document.placeOf(held.offset),
  };
}

/** Says what a page is whose tables hold not one figure: a notice with the empty form, a directory, or a blank form. */
export function whyWithoutFigures(document: Document, stream: Stream, tables: number): Remark {
  const head = [document.title ?? '', ...stream.pieces.slice(0, HEAD).map(({ text }) => text)].join('\n');
  const sign = SIGNS.find(([, pattern]) => pattern.test(head))?.[0];
  const nature = sign === 'notice' ? 'emptyForm' : (sign ?? (tables > 1 ? 'blankForm' : 'noReport'));
  return { kind: 'notAssessable', message: natures[nature] };
}
