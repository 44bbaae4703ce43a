import type { Localized } from '../forms/index.ts';
import { configText } from '../messages/config.ts';
import { nearest } from '../messages/nearest.ts';
import { fromBoth, type ObjectSchema, type Schema } from './schema.ts';

/** What is wrong with a value, and where it stands: the keys and indices that lead to it. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly problem: Localized;
}

type Path = Fault['path'];

/** Of more names than these a list is no help. */
const mostListed = 10;

/** The first thing in which a value differs from its schema, or null. */
export function faultOf(value: unknown, schema: Schema, path: Path = []): Fault | null {
  if (schema.type === 'object') return faultOfObject(value, schema, path);
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return wrong(value, path, configText.kinds.array);
    if (value.length < (schema.minItems ?? 0)) return { path, problem: configText.empty };
    return first(value.entries(), ([index, item]) => faultOf(item, schema.items, [...path, index]));
  }
  if (schema.type === 'string') {
    if (schema.enum && !schema.enum.some((allowed) => allowed === value))
      return wrong(value, path, listed(schema.enum));
    if (typeof value !== 'string') return wrong(value, path, configText.kinds.string);
    const { pattern } = schema;
    if (pattern === undefined || new RegExp(pattern, 'u').test(value)) return null;
    return wrong(value, path, fromBoth(schema.patternErrorMessage ?? pattern));
  }
  const isNumber = typeof value === 'number' && (schema.type === 'number' || Number.isInteger(value));
  const isAllowed = isNumber && value >= (schema.minimum ?? Number.NEGATIVE_INFINITY);
  return isAllowed ? null : wrong(value, path, configText.kinds[schema.minimum === 0 ? 'count' : schema.type]);
}

function faultOfObject(value: unknown, { properties, required = [] }: ObjectSchema, path: Path): Fault | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrong(value, path, configText.kinds.object);
  }
  const known = Object.keys(properties);
  const missing = required.find((key) => !Object.hasOwn(value, key));
  // A required key that is misspelt is not lacking.
  const misspelt = Object.keys(value).find((key) => !known.includes(key) && nearest(key, known) === missing);
  if (missing !== undefined) {
    return misspelt === undefined ? { path, problem: configText.missingKey(missing) } : unknown(misspelt, known, path);
  }
  return first(Object.entries(value), ([key, item]) => {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return schema ? faultOf(item, schema, [...path, key]) : unknown(key, known, path);
  });
}

function unknown(key: string, known: readonly string[], path: Path): Fault {
  const others = known.length > mostListed ? configText.seePrinted : listed(known);
  return { path: [...path, key], problem: configText.unknownKey(nearest(key, known), others) };
}

function first<Item>(items: Iterable<Item>, faultIn: (item: Item) => Fault | null): Fault | null {
  for (const item of items) {
    const fault = faultIn(item);
    if (fault !== null) return fault;
  }
  return null;
}

function wrong(value: unknown, path: Path, allowed: Localized): Fault {
  const text = JSON.stringify(value) ?? '';
  return { path, problem: configText.wrongValue(text.length > 40 ? `${text.slice(0, 40)}…` : text, allowed) };
}

function listed(names: readonly string[]): Localized {
  return { zh: names.join('、'), en: names.join(', ') };
}
