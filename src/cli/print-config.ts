import { named } from '../config/json-file.ts';
import { printedConfig } from '../config/printed.ts';
import { configText } from '../messages/config.ts';
import type { Language } from '../messages/language.ts';
import { governing, rulebookOf } from './governed.ts';
import type { Options } from './options.ts';
import type { Say } from './say.ts';

/** What holds for the one path of the call, as a configuration that says everything; where it comes from is said beside it. */
export async function effectiveConfig(options: Options, language: Language, say: Say): Promise<string> {
  const [path = ''] = options.paths;
  const effective = await governing(path, options, await rulebookOf(options));
  const { file } = effective;
  say((file === null ? configText.noConfig : configText.configOf(named(file)))[language]);
  return printedConfig(effective, options.maxWarnings);
}
