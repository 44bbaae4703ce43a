import { normalName } from './body-name.ts';

/** A year, or a date, as folders and files have it, with the folders of month and day behind it (2023/, 2023-01/, 2023/1/20/). */
const DATE = /(?<!\d)(?:19|20)\d\d(?:[-._]?\d\d){0,2}(?!\d)(?:\/\d{1,2}(?=\/))*/g;
const ADDRESS = /https?:\/\/[^/]+/i;
/** Where a page holds several reports, and where an archive has several files of one name. */
const NUMBER = /(?:#\d+| \(\d+\))+$/;
const ENDINGS = /(?:\.[a-z]+)+$/i;
/** What the files of every body are called. */
const COMMON_WORDS = /政府信息公开|信息公开|工作|年度|报告|年报|年|度/g;

function endOfFolder(source: string): number {
  return Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'), source.lastIndexOf('!')) + 1;
}

/** The place in which all reports of a body lie, whatever their year: a server, or a folder without the years in its path. */
export function placeOf(source: string): string {
  const [server] = ADDRESS.exec(source) ?? [];
  return server ?? source.slice(0, endOfFolder(source)).replace(DATE, '');
}

/**
 * What tells the files of one body from those of others in the same place: the name of the file without dates, the body's own name and the
 * words that every report has in it. A server has one body of a name.
 */
export function fileMarkOf(publisher: string | null, source: string): string {
  if (ADDRESS.test(source)) return '';
  const file = source.slice(endOfFolder(source)).replace(NUMBER, '').replace(ENDINGS, '').replace(DATE, '');
  const own = publisher === null ? '' : normalName(publisher);
  const mark = normalName(file);
  return (own === '' ? mark : mark.replaceAll(own, '')).replace(COMMON_WORDS, '');
}
