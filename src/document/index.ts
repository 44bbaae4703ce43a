export { type BinaryKind, looksBinary } from './binary.ts';
export type { Block, Document, Embedded, Grid, GridCell, Paragraph, Place } from './document.ts';
export { type Decoded, decode } from './encoding.ts';
export { readHtml } from './html.ts';
export { looksHtml, type ReadDocument, type ReadOptions, readDocument } from './read.ts';
export { readText } from './text.ts';
