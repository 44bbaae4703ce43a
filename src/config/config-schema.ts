import type { Described, OptionDefinition } from '../checks/check.ts';
import { configText } from '../messages/config.ts';
import { levels } from '../publisher/publisher.ts';
import { failLevels, ruleLevels } from './config.ts';
import { both, type ObjectSchema, objectOf, type Schema } from './schema.ts';

/** The schema of a configuration, from the checks themselves. */
export function configSchema(checks: readonly Described[]): ObjectSchema {
  const { keys } = configText;
  const settings = {
    rules: { ...objectOf(byId(checks, ruleOf)), description: both(keys.rules) },
    options: {
      ...objectOf(byId(checks, ({ options }) => (options ? objectOf(mapped(options, optionOf)) : null))),
      description: both(keys.options),
    },
    level: { type: 'string', enum: levels, description: both(keys.level) },
  } as const;
  const files = { type: 'array', items: { type: 'string' }, minItems: 1, description: both(keys.files) } as const;
  return objectOf({
    $schema: { type: 'string', description: both(keys.schema) },
    ...settings,
    failOn: { type: 'string', enum: failLevels, default: 'error', description: both(keys.failOn) },
    maxWarnings: { type: 'integer', minimum: 0, description: both(keys.maxWarnings) },
    baseline: { type: 'string', description: both(keys.baseline) },
    overrides: {
      type: 'array',
      items: objectOf({ files, ...settings }, { required: ['files'] }),
      description: both(keys.overrides),
    },
  });
}

function ruleOf({ severity, title }: Described): Schema {
  return { type: 'string', enum: ruleLevels, default: severity, description: both(title) };
}

function optionOf({ default: value, pattern, form, text }: OptionDefinition): Schema {
  const description = both(text);
  if (typeof value === 'number') return { type: 'number', default: value, description };
  return {
    type: 'string',
    default: value,
    ...(pattern === undefined ? {} : { pattern }),
    ...(form === undefined ? {} : { patternErrorMessage: both(form) }),
    description,
  };
}

function byId(checks: readonly Described[], schemaOf: (check: Described) => Schema | null): Record<string, Schema> {
  const properties: Record<string, Schema> = {};
  for (const check of checks) {
    const schema = schemaOf(check);
    if (schema !== null) properties[check.id] = schema;
  }
  return properties;
}

function mapped<Value>(record: Readonly<Record<string, Value>>, schemaOf: (value: Value) => Schema) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, schemaOf(value)]));
}
