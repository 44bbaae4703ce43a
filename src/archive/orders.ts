import type { Settings } from '../checks/settings.ts';
import type { Threshold } from '../config/config.ts';
import type { Language } from '../messages/language.ts';
import type { WriterOptions } from '../output/index.ts';

/** A variable in the environment of threads of a run alone, by which the program knows that it is started as one. */
export const threadMark = 'DISCLOSURE_CHECK_THREAD';

/** What a thread says when it has loaded the program: from here on its time is that of its page. */
export const ready = 'ready';
export type Ready = typeof ready;

/** What is to be done with every input of a run: plain data, so that a worker can be told. */
export interface Orders {
  readonly version: string;
  readonly writer: WriterOptions;
  readonly language: Language;
  /** A character set to read every page in; null where each page tells its own. */
  readonly encoding: string | null;
  /** Milliseconds that one input may take. */
  readonly timeLimit: number;
  /** Bytes that one input may have. */
  readonly sizeLimit: number;
  /** The output itself says of a page that it is no report. */
  readonly tellsNature: boolean;
  /** Every error and warning is to be accepted into the baselines. */
  readonly updateBaseline: boolean;
  /** Reports are to be compared with each other. */
  readonly compares: boolean;
  /** Folder of results of earlier runs; null for none. */
  readonly cache: string | null;
  /** The stack of a fault of ours is wanted. */
  readonly debug: boolean;
}

/** One input, and how it is to be checked. */
export interface Task {
  readonly name: string;
  /** A file that is read by whoever examines it, or bytes. */
  readonly from: { readonly path: string } | { readonly bytes: Uint8Array; readonly charset?: string };
  /** Whether its name is a path on disk. */
  readonly isFile: boolean;
  readonly settings: Settings;
  readonly threshold: Threshold;
  /** Accepted findings; null where there is no such list. */
  readonly baseline: string | null;
}
