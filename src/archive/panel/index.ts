export { type Digest, digestOf, isDigest } from './digest.ts';
export { comparedIn, findBetween } from './find.ts';
export { createPanel, type Declared, type Extent, type Panel } from './panel.ts';
