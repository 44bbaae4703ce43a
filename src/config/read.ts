import { basename, dirname, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { checks } from '../checks/index.ts';
import type { Localized } from '../forms/index.ts';
import { configText } from '../messages/config.ts';
import type { Config, ConfigContent } from './config.ts';
import { ConfigError } from './config-error.ts';
import { configSchema } from './config-schema.ts';
import { packageKey } from './find.ts';
import { errorOf, named, readJson, refuseFault } from './json-file.ts';
import type { ObjectSchema } from './schema.ts';
import { faultOf } from './validate.ts';

const ofOneReport = configSchema(checks);

/**
 * The schema that a configuration is held against. Most name no check between reports, and a run over one page has no use for these: they are
 * loaded where the schema without them is not enough.
 */
async function schemaFor(content: unknown): Promise<ObjectSchema> {
  if (faultOf(content, ofOneReport) === null) return ofOneReport;
  const { everyCheck } = await import('../checks/catalogue.ts');
  return configSchema(everyCheck);
}

/** Reads and validates a configuration: a file of its own, or the key in a package.json. */
export async function readConfig(file: string): Promise<Config> {
  const isManifest = basename(file) === 'package.json';
  const below = isManifest ? [packageKey] : [];
  const json = await readJson(file, below);
  const content = isManifest ? memberOf(json.value, packageKey) : json.value;
  if (isManifest && content === undefined) throw new ConfigError(configText.noPackageKey(named(file), packageKey));
  const schema = await schemaFor(content);
  await refuseFault(content, schema, json, below);
  if (!isContent(content, schema)) throw new TypeError('a configuration without a fault is one');
  if (content.failOn === 'never' && content.maxWarnings !== undefined) {
    throw await errorOf(json, { path: [...below, 'maxWarnings'], problem: configText.failsNever });
  }
  return { file, content, overridesFor: overridesOf(content, dirname(file)) };
}

/** What is wrong with a value of a configuration that its schema allows, with the place of its key. */
export async function errorInConfig(file: string, key: string, problem: Localized): Promise<ConfigError> {
  const below = basename(file) === 'package.json' ? [packageKey] : [];
  return await errorOf(await readJson(file, below), { path: [...below, key], problem });
}

function overridesOf({ overrides = [] }: ConfigContent, folder: string): Config['overridesFor'] {
  const entries = overrides.map((override) => ({ override, matches: picomatch([...override.files], { dot: true }) }));
  return (path) => {
    const name = relative(folder, path).split(sep).join('/');
    return entries.flatMap(({ override, matches }) => (matches(name) ? override : []));
  };
}

/** The schema allows exactly what the type does. */
function isContent(value: unknown, schema: ObjectSchema): value is ConfigContent {
  return faultOf(value, schema) === null;
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
