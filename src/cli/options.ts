import { refusalOf, type Shard, shardOf } from '../archive/shard.ts';
import { languages } from '../messages/language.ts';
import { usageText } from '../messages/run.ts';
import { isFolder } from '../output/file.ts';
import { type Content, contents, endings, type Format, formatOfName, formats } from '../output/format.ts';
import type { Arguments, Given } from './arguments.ts';
import { type CheckOptions, checkOptionsOf } from './check-options.ts';
import { UsageError } from './usage-error.ts';
import { choice, textOf, wholeNumber } from './values.ts';

export const colorChoices = ['auto', 'always', 'never'] as const;

export type ColorChoice = (typeof colorChoices)[number];

/** What a call to check reports asks for, checked. */
export interface Options extends CheckOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  /** Null is standard output. */
  readonly output: string | null;
  readonly layout: 'long' | 'wide';
  readonly of: Content;
  readonly bom: boolean;
  readonly stdinName: string;
  readonly encoding: string | null;
  readonly color: ColorChoice;
  /** Inputs checked at once; null leaves it to their number. */
  readonly jobs: number | null;
  /** Seconds that one input may take. */
  readonly timeout: number;
  /** Seconds that a server has for one page; null where that is not asked for. */
  readonly requestTimeout: number | null;
  /** Go on with the unfinished output of an earlier run. */
  readonly resume: boolean;
  /** The part of the inputs to check; null for all. */
  readonly shard: Shard | null;
  /** Addresses are refused. */
  readonly offline: boolean;
  /** Folder of results of earlier runs; null for none. */
  readonly cache: string | null;
  /** File that says which names and sources are which body. */
  readonly bodies: string | null;
  /** File that says whose figures a report adds up. */
  readonly rollUp: string | null;
}

/** Seconds that one input may take unless something else is said: the slowest page known takes a tenth of one. */
const defaultTimeout = 30;

/** Checks the flags of a call to check reports. */
export function optionsOf({ operands: paths, given }: Arguments): Options {
  if (paths.includes('')) throw new UsageError(usageText.emptyPath);
  const output = textOf(given.output);
  // Standard output by its name in the file system cannot be opened where it is a socket.
  const file = output === '-' || output === '/dev/stdout' ? null : output;
  if (textOf(given.lang) !== null) choice('--lang', given.lang, languages);
  const asked = choice('--format', given.format, formats);
  const format = asked ?? (file === null ? 'pretty' : formatOfFile(file));
  const layout = choice('--layout', given.layout, ['long', 'wide']);
  const of = choice('--of', given.of, contents);
  const bom = given.bom === true;
  if (format !== 'csv') {
    if (layout !== null) throw new UsageError(usageText.needs('--layout', '--format csv'));
    if (bom) throw new UsageError(usageText.needs('--bom', '--format csv'));
  }
  if (of !== null && format !== 'csv' && format !== 'ndjson') {
    throw new UsageError(usageText.needs('--of', '--format csv, ndjson'));
  }
  if (of === 'cells' && format === 'ndjson') throw new UsageError(usageText.needs('--of cells', '--format csv'));
  if (layout !== null && of !== null && of !== 'cells') {
    throw new UsageError(usageText.excludes('--layout', `--of ${of}`));
  }

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
    of: of ?? (format === 'ndjson' ? 'reports' : 'cells'),
    bom,
    stdinName: stdinName ?? '<stdin>',
    encoding: encodingOf(textOf(given.encoding)),
    ...checks,
    ...runOptionsOf(given, file, format),
    color: colorOf(given),
  };
}

/** How the run goes. */
function runOptionsOf(given: Given, file: string | null, format: Format) {
  const resume = given.resume === true;
  if (resume && file === null) throw new UsageError(usageText.needs('--resume', '--output'));
  if (format === 'parquet' && file === null) throw new UsageError(usageText.needs('--format parquet', '--output'));
  const shard = textOf(given.shard);
  const part = shard === null ? null : shardOf(shard, process.env);
  if (shard !== null && part === null) throw new UsageError(refusalOf(shard, process.env));
  // Without what stands beside its output it could not be merged.
  if (shard !== null && file === null) throw new UsageError(usageText.needs('--shard', '--output'));
  const timeout = wholeNumber('--timeout', given.timeout, 1);
  return {
    jobs: wholeNumber('--jobs', given.jobs, 1),
    timeout: timeout ?? defaultTimeout,
    requestTimeout: timeout,
    resume,
    shard: part,
    offline: given.offline === true,
    cache: textOf(given.cache),
    bodies: textOf(given.bodies),
    rollUp: textOf(given.rollUp),
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
