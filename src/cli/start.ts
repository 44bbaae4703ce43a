import { DeclarationError } from '../archive/declaration.ts';
import { ConfigError } from '../config/config-error.ts';
import type { Localized } from '../forms/index.ts';
import { helpText } from '../messages/help.ts';
import type { Language } from '../messages/language.ts';
import { inputText } from '../messages/run.ts';
import { defaultWidth, OutputError, openStream, wrap } from '../output/index.ts';
import { type Arguments, languageAskedFor, parseArguments } from './arguments.ts';
import { commandOf } from './command.ts';
import { isDebugging } from './environment.ts';
import { optionsOf } from './options.ts';
import { run } from './run.ts';
import { type Say, sayOn } from './say.ts';
import type { ExitStatus } from './status.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

const name = 'disclosure-check';

/** The executable, beside the folder of the bundled program. */
const program = new URL('../bin/disclosure-check.js', import.meta.url);

/** One call of the program: arguments in, exit status out. */
export async function start(argv: readonly string[], ofSystem: Language): Promise<ExitStatus> {
  const language = languageAskedFor(argv) ?? ofSystem;
  const say = sayOn(process.stderr);
  try {
    const call = parseArguments(argv, language);
    return call === null ? 0 : await answer(call, language, say);
  } catch (error) {
    if (hasText(error)) {
      say(`${name}: ${error.text[language]}`);
      return 2;
    }
    const detail = error instanceof Error ? error.message : String(error);
    say(`${name}: ${inputText.internalError(detail)[language]}`);
    if (isDebugging(process.env) && error instanceof Error) say(error.stack ?? '');
    return 3;
  }
}

/** An error that is the user's to mend carries its words. */
function hasText(error: unknown): error is Error & { readonly text: Localized } {
  return (
    error instanceof UsageError ||
    error instanceof ConfigError ||
    error instanceof OutputError ||
    error instanceof DeclarationError
  );
}

async function answer(call: Arguments, language: Language, say: Say): Promise<ExitStatus> {
  const command = commandOf(call);
  if (command !== null) {
    const { answerCommand } = await import('./commands.ts');
    return print(await answerCommand(command, language, process));
  }
  if (call.operands[0] === 'merge') {
    const { merge, mergeOptionsOf } = await import('./merge.ts');
    return await merge(mergeOptionsOf(call), language, surroundings());
  }
  const options = optionsOf(call);
  if (options.printConfig) {
    const { effectiveConfig } = await import('./print-config.ts');
    return print(await effectiveConfig(options, language, say));
  }
  return options.paths.length === 0 ? shortHelp(say, language) : run(options, language, surroundings());
}

async function print(text: string): Promise<ExitStatus> {
  await openStream(process.stdout).write(text);
  return 0;
}

function surroundings(): Surroundings {
  const { stdout, stderr, env: environment } = process;
  return { stdin: () => process.stdin, stdout, stderr, environment, program };
}

function shortHelp(say: Say, language: Language): ExitStatus {
  for (const text of [helpText.usage, helpText.summary, helpText.more]) {
    for (const line of wrap(text[language], defaultWidth)) say(line);
  }
  return 2;
}
