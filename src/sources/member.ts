import { isUtf8 } from 'node:buffer';
import type { Page } from './source.ts';

/** One thing in an archive. Its content can be asked for until the next one is. */
export interface Member {
  /** As the archive has it, with `/`; for a captured page, its address. */
  readonly name: string;
  /**
   * The content.
   * @throws Refusal where this one cannot be read, Damage where the archive cannot be read on
   */
  readonly read: (limit: number) => Promise<Page>;
}

/** A member of which is known whether it is a page. Others are named too, so that they can be counted. */
export interface Capture extends Member {
  readonly isPage: boolean;
}

/** Controls, invisible characters that turn the direction of a line, line separators, lone surrogates. */
const unsafe = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** A name from an archive, fit to be printed. It is only ever printed: nothing is written where it points. */
export function safeName(name: string): string {
  return name.replace(unsafe, '\ufffd');
}

/** What a folder would be searched without: hidden files, what macOS puts beside the files, installed packages. */
export function isHidden(name: string): boolean {
  return name.split('/').some((part) => hidden.test(part) || part === '__MACOSX' || part === 'node_modules');
}

const hidden = /^\.(?!\.?$)/;

const gb18030 = new TextDecoder('gb18030');

/** A name that comes without its character set: archives made in China have them in UTF-8 or GB18030. */
export function decodeName(bytes: Uint8Array): string {
  return isUtf8(bytes) ? Buffer.from(bytes).toString() : gb18030.decode(bytes);
}

/** Gives equal names a number, so that no two inputs are called the same. */
export function createNames(): (name: string) => string {
  const times = new Map<string, number>();
  return (name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  };
}
