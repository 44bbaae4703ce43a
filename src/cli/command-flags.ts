/** The first operands that are no paths. */
export const commandNames = ['checks', 'explain', 'merge'] as const;

export type CommandName = (typeof commandNames)[number];

const ofAnswers: ReadonlySet<string> = new Set(['--format', '--lang', '--color', '--no-color']);

/** The options that each command takes. How reports were checked and written, their shards have settled for the merge. */
export const flagsAllowed: Readonly<Record<CommandName, ReadonlySet<string>>> = {
  checks: ofAnswers,
  explain: ofAnswers,
  merge: new Set([
    '--output',
    '--rule',
    '--only',
    '--fail-on',
    '--max-warnings',
    '--config',
    '--no-config',
    '--baseline',
    '--update-baseline',
    '--bodies',
    '--roll-up',
    '--lang',
  ]),
};

/** The command that an operand names; null where it is a path. */
export function commandNamed(operand: string | undefined): CommandName | null {
  return commandNames.find((each) => each === operand) ?? null;
}
