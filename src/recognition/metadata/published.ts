import { folded, readDate } from './calendar.ts';
import type { Line } from './lines.ts';

/** Words for the date of publication, the plainest first. */
const LABELS: readonly RegExp[] = [
  /发布(?:[时時]间|日期|于)/,
  /公开(?:[时時]间|日期)/,
  /(?:印发|发文|生成|成文|发表|信息)(?:[时時]间|日期)/,
  /(?:^|[\s[【|（(])(?:[时時]间|日期)(?=\s*[:：\]】])/,
];
/** Labels that mean the document's own date and nothing else. */
const SURE_LABEL = /(?:发布|成文)(?:[时時]间|日期)/;
const MENTIONS_DATE = /日期|[时時][间間]|发布于|發佈於/;
/** The clock of a page, not the date of a document. */
const CLOCK = /今天|今日|现在|当前/;
const LONGEST_LINE = 400;
const NOTHING_BETWEEN = /^[\s:：\]】]*$/;
const BEGINS_WITH_LABEL = /^[\s[【(（]*(?:发布|公开|印发|发文|生成|成文|发表|信息|[时時]间|日期)/;
/** Rows of the table that catalogues a document. */
const IS_CATALOGUE = /索引号|发[布文]机构|信息分类|主题分类|公开方式|文\s*号/;
/** A date this many lines in front of the title may be its own. */
const LINES_BEFORE = 2;
const LINES_BELOW = 4;

interface Dated {
  readonly rank: number;
  readonly line: number;
  readonly date: string;
  readonly isSure: boolean;
}

function datesIn(line: Line, index: number, next: Line | undefined): Dated[] {
  if (line.text.length > LONGEST_LINE) return [];
  const text = folded(line.text);
  if (CLOCK.test(text)) return [];
  return LABELS.flatMap((label, rank): Dated[] => {
    const found = label.exec(text);
    if (!found) return [];
    const rest = text.slice(found.index + found[0].length);
    const date = NOTHING_BETWEEN.test(rest) ? readDate(next?.text ?? '') : readDate(rest);
    return date === null ? [] : [{ rank, line: index, date, isSure: SURE_LABEL.test(found[0]) }];
  });
}

/** Where a page prints its date: below the title down to the text, in the table that catalogues the document, or just above the title. */
export interface DateZone {
  /** The line of the title; null where the page has none. */
  readonly title: number | null;
  /** Where the text begins. */
  readonly end: number;
}

/** Whether one of the lines is the label of a row in the table that catalogues a document. */
function hasCatalogue(lines: readonly Line[], end: number): boolean {
  return lines.slice(0, end).some(({ cell, text }) => cell && text.length < 20 && IS_CATALOGUE.test(folded(text)));
}

function datesOf(lines: readonly Line[], { title, end }: DateZone): Dated[] {
  const found: Dated[] = [];
  for (let i = 0; i < end; i += 1) {
    const line = lines[i];
    if (!line || line.aside === 'link' || !MENTIONS_DATE.test(line.text)) continue;
    const isBelow = title !== null && i >= title;
    const isNear = title === null || i >= title - LINES_BEFORE;
    const isFree = isNear && line.aside === null && BEGINS_WITH_LABEL.test(folded(line.text.slice(0, 8)));
    if (!isBelow && !isFree && !(line.cell && hasCatalogue(lines, end))) continue;
    for (const dated of datesIn(line, i, lines[i + 1])) found.push(dated);
  }
  const below = title === null ? [] : found.filter(({ line }) => line >= title);
  return below.length > 0 ? below : found;
}

/** What meta elements call the date of publication. */
const META_NAMES = ['pubdate', 'publishdate', 'article:published_time', 'publish_date', 'datepublished'];

function dateInHead(metadata: ReadonlyMap<string, string>): string | null {
  const dates = new Set(META_NAMES.flatMap((name) => readDate(metadata.get(name) ?? '') ?? []));
  const [date = null] = dates;
  return dates.size === 1 ? date : null;
}

/** A date of publication, and whether the page says nothing else: a sure one counts though it cannot be true. */
export interface PublicationDate {
  readonly date: string;
  readonly isSure: boolean;
}

/** The date of publication that the page states for the report below its title; null where it states none, or several. */
export function findDate(
  lines: readonly Line[],
  zone: DateZone,
  metadata: ReadonlyMap<string, string>,
): PublicationDate | null {
  const found = datesOf(lines, zone);
  const inHead = dateInHead(metadata);
  const rank = found.reduce((least, dated) => Math.min(least, dated.rank), Number.POSITIVE_INFINITY);
  const best = found.filter((dated) => dated.rank === rank);
  const [first] = best;
  if (!first) return inHead === null ? null : { date: inHead, isSure: false };
  if (best.every(({ date }) => date === first.date)) {
    const others = [...found.map(({ date }) => date), inHead ?? first.date];
    return { date: first.date, isSure: first.isSure && others.every((date) => date === first.date) };
  }
  if (inHead !== null && best.some(({ date }) => date === inHead)) return { date: inHead, isSure: false };
  const nearest = zone.title !== null && first.line >= zone.title && first.line <= zone.title + LINES_BELOW;
  return nearest && best.every(({ line, date }) => line > first.line + LINES_BELOW || date === first.date)
    ? { date: first.date, isSure: false }
    : null;
}
