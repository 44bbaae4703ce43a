import type { TableId } from '../../forms/index.ts';
import { outputText } from '../../messages/output.ts';
import { changesInWords, outcomeInWords, slipInWords } from '../../repair/index.ts';
import type { Repair, Report } from '../../report/report.ts';
import { wrap } from '../text.ts';
import { repairsIn } from './suspects.ts';
import type { Style } from './table.ts';

/** More ways than this are told only where all is wanted. */
const toldInFull = 3;

/** The ways to mend a table that are told, best first: all where they are few. */
export function waysTold(report: Report, table: TableId, { detail }: Style): readonly Repair[] {
  const ways = repairsIn(report, table);
  return detail === 'verbose' || ways.length <= toldInFull ? ways : ways.slice(0, 1);
}

/** The ways to mend the table, in words: one as a sentence, several as a list. */
export function drawRepairs(report: Report, table: TableId, told: readonly Repair[], style: Style): readonly string[] {
  const { language, width } = style;
  const [best, ...others] = told;
  if (best === undefined) return [];
  const all = repairsIn(report, table);
  if (others.length === 0) {
    const isOneOfSeveral = all.length > 1;
    const lead = isOneOfSeveral ? outputText.oneOfRepairs(all.length)[language] : '';
    const outcome = (language === 'zh' ? '，' : '; ') + outcomeInWords([best], report)[language];
    const notes = [...notesOf(best, style), ...(isOneOfSeveral ? [outputText.otherRepairs[language]] : [])];
    return hanging('  → ', lead + changesInWords(best, report)[language] + outcome + aside(notes, style), width);
  }
  return [
    ...hanging('  → ', outputText.waysToMend(told.length, outcomeInWords(told, report))[language], width),
    ...told.flatMap((way, index) =>
      hanging(`    ${index + 1}. `, changesInWords(way, report)[language] + aside(notesOf(way, style), style), width),
    ),
  ];
}

function notesOf({ slip, prose }: Repair, { language }: Style): readonly string[] {
  const notes: string[] = [];
  if (slip !== undefined) notes.push(outputText.probably(slipInWords(slip))[language]);
  if (prose !== undefined) notes.push(outputText.prose[prose][language]);
  return notes;
}

function aside(notes: readonly string[], { language }: Style): string {
  if (notes.length === 0) return '';
  return language === 'zh' ? `（${notes.join('；')}）` : ` (${notes.join('; ')})`;
}

function hanging(start: string, text: string, width: number): readonly string[] {
  return wrap(text, width - start.length).map((line, index) => (index === 0 ? start : ' '.repeat(start.length)) + line);
}
