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
  headingsOnly: {
    zh: '有报告的标题，但没有可读的表格（可能是图片、附件或由脚本载入）。请改用含表格文字的页面',
    en: 'the report has its headings but no table that can be read (images, attachments or loaded by a script?); use a page with the tables as text',
  },
  noReport: {
    zh: '没有找到政府信息公开工作年度报告的表格。请检查是否给错了文件',
    en: 'no table of an annual report on open government information was found; check that this is the right file',
  },
} as const satisfies Record<string, Localized>;

/** Headings of sections that make a page without tables a report all the same. */
const HEADINGS_OF_A_REPORT = 2;

/** Says what a page without any table is, and what to do. */
export function whyNotAssessable(document: Document, stream: Stream, occurrences: readonly Occurrence[]): Remark {
  const titles = new Set(
    occurrences.flatMap(({ spelling }) =>
      spelling.uses.filter(({ entry }) => entry.role === 'title').map(({ entry }) => entry.strand.table),
    ),
  );
  const message =
    stream.pieces.length === 0
      ? natures.empty
      : titles.size >= HEADINGS_OF_A_REPORT
        ? natures.headingsOnly
        : natures.noReport;
  const [held] = document.embedded;
  return {
    kind: 'notAssessable',
    message,
    ...(held && message === natures.headingsOnly ? { at: document.placeOf(held.offset) } : {}),
  };
}
