import { Command, Help, Option } from 'commander';
import { helpText, optionText } from '../messages/help.ts';
import type { Language } from '../messages/language.ts';
import { widthOf, wrap } from '../output/text.ts';
import { commandNamed, flagsAllowed } from './command-flags.ts';
import { version } from './version.ts';

/** Commander's program with all its words in one language. It never ends the process: it throws. */
export function createProgram(language: Language): Command {
  const program = new Command('disclosure-check');
  const option = (flags: string, name: keyof typeof optionText): Option =>
    new Option(flags, optionText[name][language]);
  const headings: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = helpText.headings;

  program
    .description(helpText.summary[language])
    .argument('[paths...]', helpText.paths[language])
    .addOption(option('-f, --format <format>', 'format'))
    .addOption(option('-o, --output <file>', 'output'))
    .addOption(option('--layout <layout>', 'layout'))
    .addOption(option('--of <content>', 'of'))
    .addOption(option('--bom', 'bom'))
    .addOption(option('--stdin-name <name>', 'stdinName'))
    .addOption(option('--encoding <name>', 'encoding'))
    .addOption(option('--rule <id=severity>', 'rule').argParser(listed))
    .addOption(option('--only <id,...>', 'only').argParser(listed))
    .addOption(option('--level <level>', 'level'))
    .addOption(option('--fail-on <level>', 'failOn'))
    .addOption(option('--max-warnings <number>', 'maxWarnings'))
    .addOption(option('--config <file>', 'config'))
    .addOption(option('--no-config', 'noConfig'))
    .addOption(option('--print-config', 'printConfig'))
    .addOption(option('--baseline <file>', 'baseline'))
    .addOption(option('--update-baseline', 'updateBaseline'))
    .addOption(option('-j, --jobs <number>', 'jobs'))
    .addOption(option('--timeout <seconds>', 'timeout'))
    .addOption(option('--resume', 'resume'))
    .addOption(option('--cache <folder>', 'cache'))
    .addOption(option('--shard <i/n>', 'shard'))
    .addOption(option('--offline', 'offline'))
    .addOption(option('--bodies <file>', 'bodies'))
    .addOption(option('--roll-up <file>', 'rollUp'))
    .addOption(option('--quiet', 'quiet'))
    .addOption(option('--verbose', 'verbose'))
    .addOption(option('--lang <language>', 'lang'))
    .addOption(option('--color <when>', 'color'))
    .addOption(option('--no-color', 'noColor'))
    .version(version, '-V, --version', optionText.version[language])
    .helpOption('-h, --help', optionText.help[language])
    .addHelpText('after', ({ command }) => `\n${(helpOf(command)?.after ?? helpText.after)[language]}`)
    .showSuggestionAfterError(false)
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      // Commander puts a space behind the heading; after a Chinese colon there is none.
      formatHelp: (command, helper) =>
        new Help().formatHelp(command, helper).replace(/^.*/, (helpOf(command)?.usage ?? helpText.usage)[language]),
      commandDescription: (command) => (helpOf(command)?.summary ?? helpText.summary)[language],
      visibleArguments: (command) => (helpOf(command)?.operands === null ? [] : new Help().visibleArguments(command)),
      argumentDescription: (argument) => helpOf(program)?.operands?.[language] ?? argument.description,
      argumentTerm: (argument) => helpOf(program)?.operandsName?.[language] ?? argument.name(),
      optionDescription: (option) =>
        option.long === '--format' && helpOf(program) !== null
          ? helpText.formatOfAnswers[language]
          : new Help().optionDescription(option),
      visibleOptions: (command) => {
        const visible = new Help().visibleOptions(command);
        const name = commandNamed(command.args[0]);
        const allowed = name === null ? null : flagsAllowed[name];
        return visible.filter(({ long }) => allowed === null || long === '--help' || allowed.has(long ?? ''));
      },
      styleTitle: (title) => headings[title]?.[language] ?? title,
      // Chinese is twice as wide as commander thinks and has no spaces to break at.
      displayWidth: widthOf,
      boxWrap: (text, width) => wrap(text, width).join('\n'),
    })
    .exitOverride();
  return program;
}

/** The help of the command that the first operand names; null where it is a path. */
function helpOf(program: Command) {
  const name = commandNamed(program.args[0]);
  return name === null ? null : helpText.commands[name];
}

/** Collects the values of an option that can be given several times. */
function listed(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** All long flags of the program. */
export function flagsOf(program: Command): readonly string[] {
  return ['--help', ...program.options.flatMap(({ long }) => long ?? [])];
}

/**
 * An option without a value: one that took the flag after it for it (`-o --lang`; a file of such a name can be given as `./--lang`), or
 * whose value is empty, as where a variable is not set. Null where there is none.
 */
export function optionWithoutValue(program: Command): Option | null {
  const values: Readonly<Record<string, unknown>> = program.opts();
  const isFlag = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(isFlag) : typeof value === 'string' && /^(?:$|-(?:-|[a-z]))/i.test(value);
  return program.options.find((option) => option.required && isFlag(values[option.attributeName()])) ?? null;
}
