import { type AnyCheck, everyCheck } from '../checks/catalogue.ts';
import { type Explanation, explain } from '../explain/explain.ts';
import { groupsOf } from '../explain/groups.ts';
import { configText } from '../messages/config.ts';
import type { Language } from '../messages/language.ts';
import { nearest } from '../messages/nearest.ts';
import { paintOf } from '../output/paint.ts';
import { drawExplanation, drawList } from '../output/pretty/explain.ts';
import type { Style } from '../output/pretty/index.ts';
import { defaultWidth } from '../output/text.ts';
import { colorLevel } from './color.ts';
import type { Command } from './command.ts';
import type { Environment } from './environment.ts';
import { UsageError } from './usage-error.ts';

interface Screen {
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Environment;
}

const narrowest = 60;

/** What a command prints. */
export async function answerCommand(command: Command, language: Language, screen: Screen): Promise<string> {
  const asked = command.name === 'checks' ? everyCheck : command.ids.map(checkNamed);
  if (command.format === 'json') {
    return `${JSON.stringify({ checks: asked.map((check) => explain(check, language)) }, null, 2)}\n`;
  }
  const style = await styleOf(command, language, screen);
  if (command.name === 'checks') return lined(drawList(groupsOf(everyCheck), style));
  const explanations: readonly Explanation[] = asked.map((check) => explain(check, language));
  return explanations.map((each) => lined(drawExplanation(each, style))).join('\n\n');
}

function checkNamed(id: string): AnyCheck {
  const check = everyCheck.find((each) => each.id === id);
  if (check) return check;
  const near = nearest(
    id,
    everyCheck.map((each) => each.id),
  );
  throw new UsageError(configText.unknownCheck('explain', id, near));
}

async function styleOf({ color }: Command, language: Language, { stdout, env }: Screen): Promise<Style> {
  const paint = await paintOf(colorLevel(color, stdout.isTTY === true, env));
  const width = Math.min(defaultWidth, Math.max(narrowest, stdout.columns || defaultWidth));
  return { paint, language, width };
}

function lined(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
