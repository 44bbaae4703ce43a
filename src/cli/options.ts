import { languages } from '../messages/language.ts';
import { usageText } from '../messages/run.ts';
import { isFolder } from '../output/file.ts';
import { endings, type Format, formatOfName, formats } from '../output/format.ts';
import type { Arguments, Given } from './arguments.ts';
import { type CheckOptions, checkOptionsOf } from './check-options.ts';
import { UsageError } from './usage-error.ts';
import { choice, textOf } from './values.ts';

export const colorChoices = ['auto', 'always', 'never'] as const;

export type ColorChoice = (typeof colorChoices)[number];

/** What a call to check reports asks for, checked. */
export interface Options extends CheckOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  /** Null is standard output. */
  readonly output: string | null;
  readonly layout: 'long' | 'wide';
  readonly of: 'cells' | 'findings';
  readonly bom: boolean;
  readonly stdinName: string;
  readonly encoding: string | null;
  readonly color: ColorChoice;
}

/** Checks the flags of a call to check reports. */
export function optionsOf({ operands: paths, given }: Arguments): Options {
  const output = textOf(given.output);
  // Standard output by its name in the file system cannot be opened where it is a socket.
  const file = output === '-' || output === '/dev/stdout' ? null : output;
  if (textOf(given.lang) !== null) choice('--lang', given.lang, languages);
  const asked = choice('--format', given.format, formats);
  const format = asked ?? (file === null ? 'pretty' : formatOfFile(file));
  const layout = choice('--layout', given.layout, ['long', 'wide']);
  const of = choice('--of', given.of, ['cells', 'findings']);
  const bom = given.bom === true;
  if (format !== 'csv') {
    if (layout !== null) throw new UsageError(usageText.needs('--layout', '--format csv'));
    if (of !== null) throw new UsageError(usageText.needs('--of', '--format csv'));
    if (bom) throw new UsageError(usageText.needs('--bom', '--format csv'));
  }
  if (layout !== null && of === 'findings') throw new UsageError(usageText.excludes('--layout', '--of findings'));

  const checks = checkOptionsOf(given, paths);
  if (checks.detail === 'quiet' && format !== 'pretty')
    throw new UsageError(usageText.needs('--quiet', '--format pretty'));
  if (checks.detail === 'verbose' && format === 'csv') {
    throw new UsageError(usageText.excludes('--verbose', '--format csv'));
  }
  const stdinName = textOf(given.stdinName);
  if (stdinName !== null && !paths.includes('-')) throw needsStdin('--stdin-name');
  return {
    paths,
    format,
    output: file,
    layout: layout ?? 'long',
    of: of ?? 'cells',
    bom,
    stdinName: stdinName ?? '<stdin>',
    encoding: encodingOf(textOf(given.encoding)),
    ...checks,
    color: colorOf(given),
  };
}

function needsStdin(flag: string): UsageError {
  const { zh, en } = usageText.needsStdin;
  return new UsageError({ zh: usageText.needs(flag, zh).zh, en: usageText.needs(flag, en).en });
}

/** The choice about colour. */
export function colorOf({ color }: Given): ColorChoice {
  return color === false ? 'never' : (choice('--color', color, colorChoices) ?? 'auto');
}

function formatOfFile(file: string): Format {
  if (isFolder(file)) throw new UsageError(usageText.outputIsFolder(file));
  const format = formatOfName(file);
  if (format === null) throw new UsageError(usageText.unknownEnding(file, Object.keys(endings).join(' ')));
  return format;
}

function encodingOf(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new UsageError(usageText.unknownEncoding(name));
  }
}
