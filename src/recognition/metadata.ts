import type { StatedYear } from '../report/report.ts';
import { DIGIT, foldCode, isLetter } from './characters.ts';

/** What a page says of itself. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly publishedOn: string | null;
  /** Every statement of the report year; the reader of the page knows where they stand. */
  readonly years: readonly Omit<StatedYear, 'at'>[];
}

/** Years for which a national form exists, with room ahead; other numbers are no report years. */
const EARLIEST_YEAR = 2008;
const LATEST_YEAR = 2099;

/** Folds a text for matching, unit by unit, so that indices stay those of the text: width, traditional characters, digits. */
function folded(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const fold = foldCode(code);
    if (fold === DIGIT)
      result += code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xfee0) : text.charAt(i);
    else result += isLetter(fold) ? String.fromCharCode(fold) : text.charAt(i);
  }
  return result;
}

const CHINESE_DIGITS = '〇一二三四五六七八九';
const YEAR = /(\d{4}|[〇○零一二三四五六七八九]{4})\s*(年度|年)?/;
const TAIL =
  /(?:(?<!人民)政府|政务)?信息公开(?:工作)?(?:的)?\s*(?:[(（]?\s*(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年?度?\s*[)）]?)?\s*(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:报告|年报)/;
/** Not a title: the way to the page, a sentence, an entry of a list of documents. */
const NOT_A_TITLE = /[>»›→。；!！?？]|当前位置|您现在的位置|首页|索引号|现将|根据|按照|解读|通知|目录|格式/;
/** A quick look that most lines of a page fail. */
const mayBeTitle = (text: string) => text.length <= LONGEST_TITLE && text.includes('信息') && /[报報]/.test(text);
const LONGEST_TITLE = 70;

function yearFrom(digits: string): number | null {
  const plain = /^\d/.test(digits)
    ? digits
    : [...digits.replace(/[○零]/g, '〇')].map((digit) => CHINESE_DIGITS.indexOf(digit)).join('');
  const year = Number(plain);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
}

interface Title {
  readonly title: string;
  readonly publisher: string | null;
  readonly year: number | null;
}

/** Reads a title: X2020年…, 2020年X…, …工作2022年度报告, …(2019年). The publisher is what it prints beside year and tail. Null where it is none. */
export function readTitle(text: string): Title | null {
  if (!mayBeTitle(text)) return null;
  const line = folded(text);
  if (NOT_A_TITLE.test(line)) return null;
  const tail = TAIL.exec(line);
  if (!tail) return null;
  const yearFound = YEAR.exec(line);
  const year = yearFound ? yearFrom(yearFound[1] ?? '') : null;
  const before = { from: 0, to: tail.index };
  let name = text.slice(before.from, before.to);
  if (yearFound && year !== null && yearFound.index < tail.index) {
    name = text.slice(0, yearFound.index) + text.slice(yearFound.index + yearFound[0].length, tail.index);
  }
  const publisher = name
    .replace(/关于(?:印发|公布|发布)?\s*$/, '')
    .replace(/^[\s《“"(（·、:：_-]+|[\s》”")）·、:：_-]+$/g, '')
    .replace(/\s+/g, '');
  return { title: text, publisher: publisher.length > 1 ? publisher : null, year };
}

function better(a: Title, b: Title | null): boolean {
  const worth = (title: Title | null) =>
    title ? 1 + (title.year === null ? 0 : 2) + (title.publisher === null ? 0 : 1) : 0;
  return worth(a) > worth(b);
}

/** The best title among the lines before the tables; a title broken over two lines counts as one. */
function findTitle(lines: readonly string[]): Title | null {
  let best: Title | null = null;
  for (const [i, line] of lines.entries()) {
    const alone = readTitle(line);
    if (alone && better(alone, best)) best = alone;
    // Two lines make a title only where neither is one by itself.
    const next = lines[i + 1];
    if (alone || next === undefined || line.length + next.length > LONGEST_TITLE || !line.includes('信息')) continue;
    if (readTitle(next)) continue;
    const joined = readTitle(`${line}${next}`);
    if (joined && better(joined, best)) best = joined;
  }
  return best;
}

const PERIOD =
  /(20\d{2})\s*年\s*1\s*月\s*1\s*日\s*(?:起|开始)?\s*[,，]?\s*(?:至|到|—|-|~)\s*(?:(20\d{2})\s*年\s*)?12\s*月\s*31\s*日/;

/** The years of the first period of statistics that the lines state. */
function yearsOfPeriod(lines: readonly string[]): Omit<StatedYear, 'at'>[] {
  for (const line of lines) {
    const found = line.includes('月') ? PERIOD.exec(folded(line)) : null;
    if (!found) continue;
    const years = new Set([found[1], found[2]].flatMap((digits) => (digits ? (yearFrom(digits) ?? []) : [])));
    return [...years].map((year) => ({
      source: 'period',
      year,
      text: line.slice(found.index).slice(0, found[0].length),
    }));
  }
  return [];
}

const DATE = /(20\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/;
/** Words for the date of publication, the plainest first. */
const DATE_LABELS = [
  /发布(?:时间|日期)/,
  /公开(?:时间|日期)/,
  /(?:印发|发文|生成|成文|发表|更新|信息)(?:时间|日期)/,
  /(?:^|[\s[【|（(])(?:时间|日期)(?=\s*[:：\]】])/,
];

const MENTIONS_DATE = /日期|[时時][间間]/;
const LONGEST_DATE_LINE = 400;

/** A calendar date as ISO; null where there is none at the beginning of the text. */
export function readDate(text: string): string | null {
  const found = DATE.exec(folded(text));
  if (!found || found.index > 12) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function findDate(lines: readonly string[], metadata: ReadonlyMap<string, string>): string | null {
  const dated: [number, string][] = [];
  for (const [i, line] of lines.entries())
    if (line.length <= LONGEST_DATE_LINE && MENTIONS_DATE.test(line)) dated.push([i, folded(line)]);
  for (const label of DATE_LABELS) {
    for (const [i, text] of dated) {
      const found = label.exec(text);
      if (!found) continue;
      const rest = text.slice(found.index + found[0].length);
      const date = readDate(rest) ?? (/^[\s:：\]】]*$/.test(rest) ? readDate(lines[i + 1] ?? '') : null);
      if (date) return date;
    }
  }
  const stated = metadata.get('pubdate') ?? metadata.get('publishdate') ?? metadata.get('article:published_time');
  return stated === undefined ? null : readDate(stated);
}

/** The lines up to the title of another year's report: what stands behind it is that one's. */
function upToOther(lines: readonly string[], year: number | null): readonly string[] {
  const other = lines.findIndex((line) => {
    const found = readTitle(line)?.year ?? null;
    return found !== null && year !== null && found !== year;
  });
  return other < 0 ? lines : lines.slice(0, other);
}

/** Where metadata is looked for: the page's lines before the first table, its others, and its head. */
export interface MetadataSource {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What the head of the page says; null where the page holds several reports. */
  readonly page: { readonly title: string | null; readonly metadata: ReadonlyMap<string, string> } | null;
}

/** Title, publisher as the title prints it, report year and date of publication; null for each that the page does not say. */
export function readMetadata({ before, after, page }: MetadataSource): Metadata {
  const onPage = findTitle(before);
  const inHead = page?.title ? findTitle(page.title.split(/[_|–—]|\s-\s/).map((part) => part.trim())) : null;
  const title = onPage && (!inHead || !better(inHead, onPage)) ? onPage : inHead;
  const own = page ? before : before.slice(Math.max(0, onPage ? before.indexOf(onPage.title) : before.length));
  const period = yearsOfPeriod(own);
  const stated = (source: 'title' | 'head', found: Title | null): Omit<StatedYear, 'at'>[] =>
    found?.year ? [{ source, year: found.year, text: found.title }] : [];
  const year = title?.year ?? period[0]?.year ?? null;
  return {
    title: title?.title ?? null,
    publisher: title?.publisher ?? null,
    year,
    years: [...stated('title', onPage), ...stated('head', inHead), ...period],
    publishedOn: findDate([...own, ...upToOther(after, year)], page?.metadata ?? new Map()),
  };
}
