import { helpText } from '../messages/help.ts';
import type { Language } from '../messages/language.ts';
import { inputText } from '../messages/run.ts';
import { defaultWidth, OutputError, wrap } from '../output/index.ts';
import { isDebugging } from './environment.ts';
import { languageAskedFor, parseOptions } from './options.ts';
import { run, sayOn } from './run.ts';
import type { ExitStatus } from './status.ts';
import { UsageError } from './usage-error.ts';

const name = 'disclosure-check';

/** The executable, beside the folder of the bundled program. */
const program = new URL('../bin/disclosure-check.js', import.meta.url);

/** One call of the program: arguments in, exit status out. */
export async function start(argv: readonly string[], ofSystem: Language): Promise<ExitStatus> {
  const language = languageAskedFor(argv) ?? ofSystem;
  const say = sayOn(process.stderr);
  try {
    const options = parseOptions(argv, language);
    if (options === null) return 0;
    if (options.paths.length === 0) return shortHelp(say, language);
    const { stdin, stdout, stderr, env: environment } = process;
    return await run(options, language, { stdin, stdout, stderr, environment, program });
  } catch (error) {
    if (error instanceof UsageError || error instanceof OutputError) {
      say(`${name}: ${error.text[language]}`);
      return 2;
    }
    const detail = error instanceof Error ? error.message : String(error);
    say(`${name}: ${inputText.internalError(detail)[language]}`);
    if (isDebugging(process.env) && error instanceof Error) say(error.stack ?? '');
    return 3;
  }
}

function shortHelp(say: (line: string) => void, language: Language): ExitStatus {
  for (const text of [helpText.usage, helpText.summary, helpText.more]) {
    for (const line of wrap(text[language], defaultWidth)) say(line);
  }
  return 2;
}
