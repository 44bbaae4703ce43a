import { type Command, CommanderError } from 'commander';
import type { Localized } from '../forms/index.ts';
import { isLanguage, type Language } from '../messages/language.ts';
import { nearest } from '../messages/nearest.ts';
import { usageText } from '../messages/run.ts';
import { createProgram, flagsOf, optionWithoutValue } from './program.ts';
import { UsageError } from './usage-error.ts';

/** The flags as commander hands them over, not yet checked. */
export interface Given {
  readonly format?: unknown;
  readonly output?: unknown;
  readonly layout?: unknown;
  readonly of?: unknown;
  readonly bom?: unknown;
  readonly stdinName?: unknown;
  readonly encoding?: unknown;
  readonly rule?: unknown;
  readonly only?: unknown;
  readonly level?: unknown;
  readonly failOn?: unknown;
  readonly maxWarnings?: unknown;
  readonly config?: unknown;
  readonly printConfig?: unknown;
  readonly baseline?: unknown;
  readonly updateBaseline?: unknown;
  readonly quiet?: unknown;
  readonly verbose?: unknown;
  readonly lang?: unknown;
  readonly color?: unknown;
  readonly jobs?: unknown;
  readonly timeout?: unknown;
  readonly resume?: unknown;
  readonly shard?: unknown;
  readonly cache?: unknown;
  readonly offline?: unknown;
  readonly bodies?: unknown;
  readonly rollUp?: unknown;
}

/** The arguments, parted into operands and flags. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly given: Given;
  /** The long flags that the call has, `--format`. */
  readonly flags: readonly string[];
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

/** Parts the arguments. Null where the call only wanted help or the version, which are printed by then. */
export function parseArguments(argv: readonly string[], language: Language): Arguments | null {
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
  const flags = program.options.flatMap((option) =>
    program.getOptionValueSource(option.attributeName()) === 'cli' ? (option.long ?? []) : [],
  );
  return { operands: program.args, given: program.opts<Given>(), flags };
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
