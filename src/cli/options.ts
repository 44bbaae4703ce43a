import { type Command, CommanderError } from 'commander';
import type { Localized } from '../forms/index.ts';
import { isLanguage, type Language, languages } from '../messages/language.ts';
import { usageText } from '../messages/run.ts';
import { isFolder } from '../output/file.ts';
import { endings, type Format, formatOfName, formats } from '../output/format.ts';
import { nearest } from './nearest.ts';
import { createProgram, flagsOf, optionWithoutValue } from './program.ts';
import { type FailLevel, failLevels } from './status.ts';
import { UsageError } from './usage-error.ts';

/** Seconds that one input may take unless something else is said: the slowest page known takes a tenth of one. */
const defaultTimeout = 30;

export const colorChoices = ['auto', 'always', 'never'] as const;

export type ColorChoice = (typeof colorChoices)[number];

/** What one call asks for, checked. */
export interface Options {
  readonly paths: readonly string[];
  readonly format: Format;
  /** Null is standard output. */
  readonly output: string | null;
  readonly layout: 'long' | 'wide';
  readonly of: 'cells' | 'findings';
  readonly bom: boolean;
  readonly stdinName: string;
  readonly encoding: string | null;
  readonly failOn: FailLevel;
  readonly maxWarnings: number | null;
  readonly color: ColorChoice;
  /** Inputs checked at once; null leaves it to their number. */
  readonly jobs: number | null;
  /** Seconds that one input may take. */
  readonly timeout: number;
  /** Go on with the unfinished output of an earlier run. */
  readonly resume: boolean;
}

/** The flags as commander hands them over, not yet checked. */
interface Given {
  readonly format?: unknown;
  readonly output?: unknown;
  readonly layout?: unknown;
  readonly of?: unknown;
  readonly bom?: unknown;
  readonly stdinName?: unknown;
  readonly encoding?: unknown;
  readonly failOn?: unknown;
  readonly maxWarnings?: unknown;
  readonly lang?: unknown;
  readonly color?: unknown;
  readonly jobs?: unknown;
  readonly timeout?: unknown;
  readonly resume?: unknown;
}

/** The language that `--lang` asks for, looked up before anything is said; null where it does not, or not validly. */
export function languageAskedFor(argv: readonly string[]): Language | null {
  let asked: string | undefined;
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') break;
    if (argument === '--lang') asked = argv[index + 1];
    else if (argument.startsWith('--lang=')) asked = argument.slice('--lang='.length);
  }
  return asked !== undefined && isLanguage(asked) ? asked : null;
}

/** Reads the arguments. Null where the call only wanted help or the version, which are printed by then. */
export function parseOptions(argv: readonly string[], language: Language): Options | null {
  const program = createProgram(language);
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    throw new UsageError(refusalOf(error, program));
  }
  const lacking = optionWithoutValue(program);
  if (lacking !== null) throw new UsageError(usageText.missingValue(flagOf(lacking.flags)));
  return checked(program.args, program.opts<Given>());
}

/** Commander's messages are English; they carry the flag in quotes. */
function refusalOf(error: CommanderError, program: Command): Localized {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.unknownOption') {
    const flag = quoted.split('=')[0] ?? quoted;
    return usageText.unknownFlag(printableFlag(quoted), nearest(flag, flagsOf(program)));
  }
  if (error.code === 'commander.optionMissingArgument') return usageText.missingValue(flagOf(quoted));
  return { zh: error.message, en: error.message };
}

/** `-o, --output` of `-o, --output <file>`. */
function flagOf(flags: string): string {
  return flags.split(' <')[0] ?? flags;
}

function printableFlag(flag: string): string {
  return flag.length > 60 ? `${flag.slice(0, 60)}…` : flag;
}

function checked(paths: readonly string[], given: Given): Options {
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

  const failOn = choice('--fail-on', given.failOn, failLevels);
  const maxWarnings = wholeNumber('--max-warnings', given.maxWarnings);
  if (failOn === 'never' && maxWarnings !== null) {
    throw new UsageError(usageText.excludes('--max-warnings', '--fail-on never'));
  }
  const resume = given.resume === true;
  if (resume && file === null) throw new UsageError(usageText.needs('--resume', '--output'));
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
    failOn: failOn ?? 'error',
    maxWarnings,
    jobs: wholeNumber('--jobs', given.jobs, 1),
    timeout: wholeNumber('--timeout', given.timeout, 1) ?? defaultTimeout,
    resume,
    color: given.color === false ? 'never' : (choice('--color', given.color, colorChoices) ?? 'auto'),
  };
}

function needsStdin(flag: string): UsageError {
  const { zh, en } = usageText.needsStdin;
  return new UsageError({ zh: usageText.needs(flag, zh).zh, en: usageText.needs(flag, en).en });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function choice<Choice extends string>(flag: string, value: unknown, allowed: readonly Choice[]): Choice | null {
  if (typeof value !== 'string') return null;
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(usageText.invalidValue(flag, value, allowed.join(', ')));
  return found;
}

function wholeNumber(flag: string, value: unknown, least = 0): number | null {
  if (typeof value !== 'string') return null;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least) {
    const { zh, en } = usageText.wholeNumber(least);
    throw new UsageError({
      zh: usageText.invalidValue(flag, value, zh).zh,
      en: usageText.invalidValue(flag, value, en).en,
    });
  }
  return Number(value);
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
