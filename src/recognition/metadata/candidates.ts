import { skeleton } from '../characters.ts';
import { folded, readDate } from './calendar.ts';
import type { Line } from './lines.ts';
import { mayBeTitle, readTitle, type Title } from './title.ts';

/** How much a title's place says for its being the report's own. */
export const IN_LIST = 0;
export const IN_TEXT = 2;
export const IN_HEADING = 3;
export const IN_FIRST_HEADING = 4;

/** A line, or a few, that may be the report's title. */
export interface Candidate extends Title {
  readonly key: string;
  /** Index of its first line. */
  readonly line: number;
  readonly weight: number;
}

/** What titles are compared by: letters and digits, in no matter what width or script. */
export function keyOf(title: string): string {
  return skeleton(title) + (folded(title).match(/\d/g)?.join('') ?? '');
}

const ENDS_TITLE = /(?:报告|年报|報告|年報)/;
const CALLED_TITLE = /^\s*(?:标题|名称|题名|信息名称|文件名称|公文标题)\s*[:：]?\s*$/;
/** A line that is not finished: a title goes on below it. */
const UNFINISHED =
  /(?:\d\s*年\s*度?|[〇○零一二三四五六七八九]{3}年度?|关于|信息\s*公开\s*(?:工作)?|年度?\s*政府(?:信息)?)\s*$/;
const HAS_YEAR = /\d{4}\s*年|[〇○零一二三四五六七八九]{4}年/;
const YEAR_BELOW = /^\s*[(（]\s*(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年?度?\s*[)）]\s*$/;
const LABELLED_DATE = /^[\s[【(（]*(?:发布|公开|成文|生成|发文|印发)?(?:[时時]间|日期)/;
const MOST_PARTS = 3;
const LONGEST_PART = 40;
/** Lines between two entries of one list: their dates. */
const LINES_BETWEEN = 2;

const isMatter = ({ aside, cell }: Line) => aside === null && !cell;
const worth = (title: Title | null) =>
  title && title.kind !== 'doubtful' ? 1 + (title.year === null ? 0 : 2) + (title.publisher === null ? 0 : 1) : 0;

/** Whether a title goes on from one line to the next for sure: lines of one paragraph, or one that is plainly not finished. */
function goesOn(above: Line, line: Line, below: Title | null): boolean {
  const alike = above.heading === line.heading && isMatter(above) && isMatter(line);
  if (!alike || above.text.length > LONGEST_PART) return false;
  if (above.paragraph !== null && above.paragraph === line.paragraph) return true;
  const text = folded(above.text);
  // What is no title by itself needs the line above; a name above a whole title may be the site's.
  return UNFINISHED.test(text) || below === null || (below.kind === 'tail' && HAS_YEAR.test(text));
}

interface Joined {
  readonly title: Title;
  readonly first: number;
}

/** The title that ends in a line: the line, or with the lines above where it is broken over several. */
function titleEndingAt(lines: readonly Line[], end: number, whole: ReadonlySet<string>): Joined | null {
  const last = lines[end];
  if (!last) return null;
  const below = lines[end + 1];
  const yearBelow = below && isMatter(below) && below.heading === last.heading && YEAR_BELOW.test(folded(below.text));
  const alone = readTitle(last.text);
  let text = yearBelow ? `${last.text}${below.text}` : last.text;
  let best = yearBelow ? readTitle(text) : alone;
  let first = end;
  if (best?.publisher && best.year !== null) return { title: best, first };
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const above = lines[end - parts];
    const line = lines[end - parts + 1];
    if (!above || !line || readTitle(above.text) !== null) break;
    text = `${above.text}${text}`;
    const joined = text.length > LONGEST_PART * 2 ? null : readTitle(text);
    const isKnown = joined !== null && whole.has(keyOf(joined.title));
    if (!isKnown && !goesOn(above, line, best)) break;
    if (worth(joined) <= worth(best)) continue;
    best = joined;
    first = end - parts;
  }
  return best ? { title: best, first } : null;
}

function weightOf(line: Line, above: Line | undefined, { kind }: Title): number {
  if (line.cell)
    return above?.cell && above.row === line.row && CALLED_TITLE.test(folded(above.text)) ? IN_FIRST_HEADING : IN_LIST;
  if (line.heading === 1) return IN_FIRST_HEADING;
  if (line.aside !== null || kind === 'entry') return IN_LIST;
  if (line.heading > 0) return IN_HEADING;
  return kind === 'doubtful' ? IN_LIST : IN_TEXT;
}

/** Two titles that cannot be one and the same report's. */
export function differ(a: Title, b: Title): boolean {
  const years = a.year !== null && b.year !== null && a.year !== b.year;
  return years || (a.publisher !== null && b.publisher !== null && a.publisher !== b.publisher);
}

/** Whether a date of publication stands below a title that is a date for its year; entries of a list have theirs without a label. */
function isDated({ line, year }: Candidate, lines: readonly Line[]): boolean {
  const label = LABELLED_DATE.exec(folded(lines[line + 1]?.text ?? ''));
  const date = label && readDate(lines[line + 1]?.text.slice(label[0].length) ?? '');
  return year !== null && date !== null && Number(date.slice(0, 4)) === year + 1;
}

/**
 * Titles one below the other that cannot all be the report's are a list, and so none of them is its title for sure; where all name one
 * body, it is the only one with its date below. A title without a body is no entry of a list of titles with one, but the column's that the page
 * stands in.
 */
function withLists(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const listed = new Set<Candidate>();
  for (const [i, candidate] of candidates.entries()) {
    const next = candidates[i + 1];
    if (candidate.weight !== IN_TEXT || next?.weight !== IN_TEXT || next.line - candidate.line > LINES_BETWEEN)
      continue;
    if (!differ(candidate, next) || (candidate.publisher === null) !== (next.publisher === null)) continue;
    listed.add(candidate).add(next);
  }
  if (listed.size === 0) return [...candidates];
  const bodies = new Set([...listed].map(({ publisher }) => publisher));
  const dated = [...listed].filter((candidate) => isDated(candidate, lines));
  const [only] = dated;
  if (bodies.size === 1 && dated.length === 1 && only) listed.delete(only);
  return candidates.map((candidate) => (listed.has(candidate) ? { ...candidate, weight: IN_LIST } : candidate));
}

/** The titles with body and year that lines print whole, and those in the head: one that is broken over lines agrees with them. */
function wholeTitles(lines: readonly Line[], end: number, headKeys: ReadonlySet<string>): ReadonlySet<string> {
  const whole = new Set(headKeys);
  for (const { text } of lines.slice(0, end)) {
    const title = readTitle(text);
    if (title?.publisher && title.year !== null) whole.add(keyOf(title.title));
  }
  return whole;
}

/** Everything among the lines before `end` that may be a title, in reading order. */
export function candidatesIn(lines: readonly Line[], end: number, headKeys: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  const whole = wholeTitles(lines, end, headKeys);
  for (let i = 0; i < end; i += 1) {
    const line = lines[i];
    if (!line || !(ENDS_TITLE.test(line.text) && (line.text.length <= LONGEST_PART || mayBeTitle(line.text)))) continue;
    const joined = titleEndingAt(lines, i, whole);
    if (!joined || joined.title.kind === 'tail') continue;
    const { title, first } = joined;
    const weight = weightOf(line, lines[i - 1], title);
    found.push({ ...title, key: keyOf(title.title), line: first, weight });
  }
  return withLists(found, lines);
}
