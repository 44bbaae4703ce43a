import type { Language } from '../messages/language.ts';
import type { ColorLevel } from './paint.ts';
import type { ReportWriter } from './writer.ts';

export const formats = ['pretty', 'json', 'ndjson', 'csv', 'parquet'] as const;

export type Format = (typeof formats)[number];

/** Which format a file's ending asks for. */
export const endings: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.parquet': 'parquet',
  '.txt': 'pretty',
};

/** The format that a file name's ending asks for, or null. */
export function formatOfName(file: string): Format | null {
  const ending = /\.[a-z]+$/i.exec(file)?.[0].toLowerCase() ?? '';
  return endings[ending] ?? null;
}

/** What the lines of a format of lines are. */
export const contents = ['cells', 'reports', 'findings'] as const;

export type Content = (typeof contents)[number];

/** How much of what was found is told. */
export type Detail = 'quiet' | 'normal' | 'verbose';

export interface WriterOptions {
  readonly format: Format;
  readonly language: Language;
  readonly layout: 'long' | 'wide';
  readonly of: Content;
  readonly bom: boolean;
  readonly detail: Detail;
  readonly color: ColorLevel;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The writer of a format. Each is loaded only when it is asked for: the program starts faster so. */
export async function createWriter(options: WriterOptions): Promise<ReportWriter> {
  const { language } = options;
  switch (options.format) {
    case 'json':
      return (await import('./json.ts')).jsonWriter(language, options.detail);
    case 'ndjson':
      return options.of === 'findings'
        ? (await import('./ndjson.ts')).ndjsonFindingsWriter(language)
        : (await import('./ndjson.ts')).ndjsonWriter(language, options.detail);
    case 'csv': {
      const csv = await import('./csv.ts');
      if (options.of === 'findings') return csv.findingsWriter(options, language);
      if (options.of === 'reports') return csv.reportsWriter(options);
      return options.layout === 'wide' ? csv.wideWriter(options) : csv.longWriter(options);
    }
    case 'parquet':
      return (await import('./parquet.ts')).parquetWriter();
    case 'pretty': {
      const [{ prettyWriter }, { paintOf }] = await Promise.all([import('./pretty/index.ts'), import('./paint.ts')]);
      return prettyWriter({
        language,
        detail: options.detail,
        width: options.width,
        paint: await paintOf(options.color),
      });
    }
  }
}
