export { type Destination, OutputError, openStream } from './destination.ts';
export { openFile } from './file.ts';
export { createWriter, type Format, formatOfName, formats, type WriterOptions } from './format.ts';
export type { ColorLevel } from './paint.ts';
export { emptySummary, readCells, type Summary, withReport } from './summary.ts';
export { printable } from './text.ts';
export type { ReportWriter } from './writer.ts';
