import { remembering } from '../remember.ts';
import { folded, yearFrom } from './calendar.ts';

/** A title, read. */
export interface Title {
  /** As printed, without quotes, a mark in front or the site's name behind. */
  readonly title: string;
  /** The body as the title prints it; null where it prints none, or something that is not plainly a body. */
  readonly publisher: string | null;
  /** Null where it prints none, a mistyped one, or several. */
  readonly year: number | null;
  /** `tail`: neither body nor year. `doubtful`: words in front that are no body. `entry`: a date behind it, as in a list. */
  readonly kind: 'plain' | 'tail' | 'doubtful' | 'entry';
}

const LONGEST_TITLE = 70;
/** 信息公开年报 */
const SHORTEST_TITLE = 6;
/** A quick look that most lines of a page fail. */
export const mayBeTitle = (text: string) =>
  text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE + 40 && text.includes('信息') && /[报報]/.test(text);

/** Not a title: the way to the page or to another, a sentence, an entry of a list of documents, a text about a report. */
const NOT_A_TITLE =
  /[>»›→。；!！?？…]|[上下前后]一[篇条则页个]|位置|首页|索引号|现将|根据|按照|解读|图解|读懂|通知|目录|格式|公告|专栏|栏目|历年|往年|相关|链接|更多/;
const OPENING = `[“"'‘「『]`;
const CLOSING = `[”"'’」』]`;
/** A quote that is part of a body's name: “放管服”改革办公室. */
const QUOTED = String.raw`${OPENING}[\p{Script=Han}·、]{1,12}${CLOSING}`;
/** In front of a title: quotes and bullets, a mark in brackets, what a catalogue calls it, the site's name. */
const FRONT = new RegExp(
  String.raw`^(?:[\s《〈|·•●◆■▪*☆★_\-]|(?!${QUOTED}[\p{Script=Han}\d])${OPENING}|【[^】]{0,12}】|\[[^\]\d]{0,12}\]|(?:标题|名称|题名|信息名称|文件名称)\s*[:：]|[^\s\d]{2,20}(?:网|网站|平台|门户)(?:\s|[\-_|:：]))+`,
  'u',
);
/** The announcement of a report stands above it like a title, and names it: in quotes, or in its own words. */
const ANNOUNCED_QUOTE =
  /^\s*(.{0,40}?)关于(?:印发|公布|发布|公开)?\s*《([^《》]{8,70})》\s*的\s*(?:公告|通告|通知)\s*$/;
const ANNOUNCED = /^\s*((?!.*[《》]).*关于.{8,70}(?:报告|年报))\s*的\s*(?:公告|通告)\s*$/;

const DIGITS_OF_YEAR = String.raw`(?:\d(?: ?\d)*|[〇○零一二三四五六七八九]{4}(?=\s*年))`;
const YEAR_MARK = String.raw`[(（〔\[【]?\s*${DIGITS_OF_YEAR}\s*(?:年\s*度?|度)?\s*[)）〕\]】]?`;
const TAIL = new RegExp(
  String.raw`(?:(?:(?<!人民)政府|政务)\s*)?信息\s*公开\s*(?:工作)?\s*(?:的)?\s*(${YEAR_MARK})?\s*(?:工作)?(?:情况)?的?\s*(?:年\s*度)?\s*(?:工作)?\s*(?:(?:报\s*告){1,2}|年报)(?:\s*的\s*报\s*告)?`,
);
const YEARS = new RegExp(`${YEAR_MARK}|年度`, 'g');
const DIGITS = new RegExp(DIGITS_OF_YEAR);
const ALL_DIGITS = new RegExp(DIGITS_OF_YEAR, 'g');
const MARKS_YEAR = /[年度]/;

/** Behind a title: a bracket, then nothing, the site's name, a date, or what stands in a line with a date. */
const BRACKET = String.raw`\s*(?:[(（〔[【]\s*([^()（）〔〕[\]【】]{1,24})\s*[)）〕\]】])?`;
const QUOTES = String.raw`[》〉”"'’」』\s]*`;
const SITE = String.raw`[-_|｜—–]+\s*(?=\D{2,30}$)(?!.*(?:报告|年报|说明|情况|附件|表|问答))`;
const DATE_BEHIND = String.raw`(?=[[（(【]?\s*(\d{2,4}[-/.年]))`;
const LABEL_BEHIND = String.raw`(?=[[（(【]?\s*(?:发布|公开|成文|生成|印发|[时時]间|日期|来源|信息来源|打印|字体|字号|浏览|点击|分享|作者))`;
const BEHIND = new RegExp(`^(${BRACKET})${QUOTES}(?:$|${SITE}|${DATE_BEHIND}|${LABEL_BEHIND})`);
const YEAR_ALONE = new RegExp(`^${DIGITS_OF_YEAR}\\s*(?:年\\s*度?|度)?$`);
const MAY_BE_DATE = /\d[-/.年]\s*\d/;
const REMARK_BEHIND = /^(?:全文|正文|文字版|文本版|网络版|公开版|公开稿|终稿|定稿|修订版?|更正|含附件|附表)$/;
/** A text about a report quotes its title. */
const QUOTE_INSIDE = /[《〈]/;
const CLOSING_QUOTES = /[》〉”"'’」』\s]+$/;

/** What a body's name ends in. */
const BODY =
  /(?:[省市区县旗州盟乡镇村道局委会院厅部署室站所队处心司团学校府行社科办园馆台师场组段关港]|街办|公安|中学|小学)$/;
const NAME = new RegExp(String.raw`^(?:[\p{Script=Han}·、]|${QUOTED})+$`, 'u');
const LONGEST_NAME = 40;
const QUOTE_MARKS = /[“”"'‘’「」『』]/g;
/** Words that are no part of a body's name: of sites, of documents, of time. */
const NOT_A_BODY =
  /网站|门户|政府网|信息网|政务网|公众网|平台|发布|公布|印发|报送|关于|信息公开|政务公开|报告|年报|年度|年$|^年|对照|编制|附件|做好|推进|^[一二三四五六七八九十]+、|^各|^我|^本[级单机部局街镇乡区县市]|^全[国省市区县州镇]$/;
/** A body with another name in brackets: 发展和改革局（粮食和物资储备局）. */
const TWO_NAMES = /^([^(（]+)[(（]([^()（）]+)[)）]$/;
const JUST_SITE = /府$/;

/** The words in front of the tail without years and links as a body's name; null where they are not plainly one. */
function bodyOf(words: string): string | null {
  const parts = words
    .replace(/关于(?:印发|公布|发布|报送|上报|呈报)?\s*$/, '')
    .replace(/^\s*关于(?:印发|公布|发布|公开)?/, '')
    .replace(/的\s*$/, '')
    .replace(/^[\s:：,，_-]+|[\s:：,，_-]+$/g, '')
    .split(/\s+/);
  // A site's name and a body's side by side are two.
  if (parts.length > 1 && parts.slice(0, -1).some((part) => JUST_SITE.test(part))) return null;
  const name = parts.join('');
  const [, own = name, second = own] = TWO_NAMES.exec(name) ?? [];
  return isBody(own) && (second === own || isBody(second)) ? name : null;
}

function isBody(name: string): boolean {
  const plain = folded(name).replace(QUOTE_MARKS, '');
  const fits = plain.length >= 2 && plain.length <= LONGEST_NAME && NAME.test(name);
  return fits && BODY.test(plain) && !NOT_A_BODY.test(plain);
}

/** The one year that texts print; null where they print none, several, or one with a digit too many or too few. */
function yearIn(texts: readonly string[]): { readonly year: number | null; readonly several: boolean } {
  const years = new Set<number | null>();
  for (const text of texts)
    for (const [digits] of text.matchAll(ALL_DIGITS)) years.add(yearFrom(digits.replaceAll(' ', '')));
  const [year = null] = years;
  return years.size === 1 ? { year, several: false } : { year: null, several: years.size > 1 };
}

/** A title is asked for in several places of a page. */
const MOST_KNOWN = 64;
const titleOf = remembering(MOST_KNOWN, parseTitle);

/** Reads a title: X2020年…, 2020年X…, …工作2022年度报告, …(2019年), X关于2020年度…的报告. Null where the text is none. */
export function readTitle(text: string): Title | null {
  return mayBeTitle(text) ? titleOf(text) : null;
}

function parseTitle(text: string): Title | null {
  const line = folded(text);
  const announced = announcedIn(text, line);
  if (announced) return announced;
  if (NOT_A_TITLE.test(line)) return null;
  const start = FRONT.exec(line)?.[0].length ?? 0;
  const tail = TAIL.exec(line.slice(start));
  if (!tail) return null;
  const words = text.slice(start, start + tail.index);
  if (QUOTE_INSIDE.test(words)) return null;
  const tailEnd = start + tail.index + tail[0].length;
  const behind = BEHIND.exec(line.slice(tailEnd));
  if (!behind) return null;
  const [, closing = '', bracket = '', date] = behind;
  const inBracket = bracket.trim();
  const bodyBehind = bodyOf(inBracket);
  const yearBehind = YEAR_ALONE.test(inBracket) ? inBracket : '';
  const dated = MAY_BE_DATE.test(inBracket);
  const isEntry = date !== undefined || dated;
  const isKnown = inBracket === '' || dated || yearBehind !== '' || bodyBehind !== null;
  if (!isKnown && !REMARK_BEHIND.test(inBracket)) return null;
  const title = text
    .slice(start, tailEnd + (dated ? 0 : closing.length))
    .replace(start > 0 ? CLOSING_QUOTES : /\s+$/, '');
  if (title.length > LONGEST_TITLE) return null;

  const wordsFolded = line.slice(start, start + tail.index);
  const { year, several } = yearIn([wordsFolded, tail[1] ?? '', yearBehind]);
  const rest = withoutYears(words, wordsFolded);
  const body = bodyOf(rest);
  const publisher = several ? null : rest.trim() === '' ? bodyBehind : body;
  const bare = /^(?:关于)?[\s的]*$/.test(rest);
  if (!bare && body === null) return { title, publisher: null, year, kind: 'doubtful' };
  if (publisher === null && year === null && !several) return { title, publisher, year, kind: 'tail' };
  return { title, publisher, year, kind: isEntry ? 'entry' : 'plain' };
}

/** The report that a line announces; null where it announces none. */
function announcedIn(text: string, line: string): Title | null {
  if (!line.includes('关于')) return null;
  const quote = ANNOUNCED_QUOTE.exec(line);
  if (quote) {
    const [, by = '', name = ''] = quote;
    const start = line.indexOf(name, by.length);
    const title = readTitle(text.slice(start, start + name.length));
    if (title === null || title.publisher !== null || title.kind === 'doubtful') return title;
    return { ...title, publisher: bodyOf(text.slice(0, line.indexOf('关于', by.length))), kind: 'plain' };
  }
  const [, report] = ANNOUNCED.exec(line) ?? [];
  if (report === undefined) return null;
  const title = readTitle(text.slice(0, line.indexOf(report) + report.length));
  return title?.kind === 'plain' ? { ...title, title: text.trim() } : null;
}

function withoutYears(words: string, plain: string): string {
  let rest = '';
  let from = 0;
  for (const { index, 0: found } of plain.matchAll(YEARS)) {
    // 第12师 is a body.
    if (!MARKS_YEAR.test(found) && DIGITS.exec(found)?.[0].length !== 4) continue;
    rest += words.slice(from, index);
    from = index + found.length;
  }
  return rest + words.slice(from);
}
