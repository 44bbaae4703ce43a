export type { Block, Document, Embedded, Grid, GridCell, Paragraph, Place } from './document/document.ts';
