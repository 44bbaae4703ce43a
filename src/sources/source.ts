import type { Localized } from '../forms/index.ts';

/** A plain file; whoever checks it reads it. */
export interface File {
  readonly kind: 'file';
  /** As given on the command line; in a folder, the folder as given and the path below it, with `/`. */
  readonly name: string;
  readonly path: string;
}

/** One input, read whole. */
export interface Input {
  readonly kind: 'input';
  readonly name: string;
  /** The file on disk that it comes from; null for standard input. */
  readonly file: string | null;
  readonly bytes: Uint8Array;
  /** The character set that its transport declares. */
  readonly charset?: string;
}

/** Something that was asked for and cannot be read. */
export interface Problem {
  readonly kind: 'problem';
  readonly name: string;
  readonly problem: Localized;
  /** `noMatch`: there is nothing to read, as opposed to something that cannot be read. */
  readonly reason: 'unreadable' | 'noMatch';
}

/** Something worth knowing about a place that was searched. */
export interface Remark {
  readonly kind: 'remark';
  readonly name: string;
  readonly remark: Localized;
}

export type Source = File | Input | Problem | Remark;
