export { type Digest, digestOf, isDigest } from './digest.ts';
export { findBetween } from './find.ts';
export { createPanel, type Declared, type Extent, type Panel } from './panel.ts';
