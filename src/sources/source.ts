import type { Localized } from '../forms/index.ts';

/** A file on disk that whoever checks it reads itself, with `readInput`. */
export interface PlainFile {
  readonly kind: 'file';
  /** As given on the command line; in a folder, the folder as given and the path below it, with `/`. */
  readonly name: string;
  readonly path: string;
}

/** A page, and what is known of it beside its bytes. */
export interface Page {
  readonly bytes: Uint8Array;
  /** The character set that the transport declares: a hint, since servers are often wrong about it. */
  readonly charset?: string;
  /** Where the page was published. */
  readonly address?: string;
  /** When it was fetched or saved, as an ISO date. */
  readonly capturedAt?: string;
}

/** One input, read whole. */
export interface Input extends Page {
  readonly kind: 'input';
  /** As of a {@link PlainFile}; a member of an archive is `archive.zip!path/in/it.html`. */
  readonly name: string;
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

export type Source = PlainFile | Input | Problem | Remark;
