export { type Destination, OutputError, openStream } from './destination.ts';
export { isFolder, isPipe, openFile, partialOf, realPathOf } from './file.ts';
export { createWriter, type Format, formatOfName, formats, type WriterOptions } from './format.ts';
export type { ColorLevel } from './paint.ts';
export { emptySummary, type Summary, unreadTables, withReport } from './summary.ts';
export { defaultWidth, printable, wrap } from './text.ts';
export { type AcceptedBetween, type BetweenFinding, type Closing, type ReportWriter, separatorOf } from './writer.ts';
