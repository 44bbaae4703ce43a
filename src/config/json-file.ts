import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { configText } from '../messages/config.ts';
import { ConfigError } from './config-error.ts';
import { duplicateKeyIn } from './duplicate-key.ts';
import type { Schema } from './schema.ts';
import { type Fault, faultOf } from './validate.ts';

/** A JSON file as its text and its value. */
export interface JsonFile {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
}

/**
 * Reads a JSON file; what is wrong with it becomes one line that says where.
 *
 * @param below the keys that lead to what is ours in it
 */
export async function readJson(file: string, below: Fault['path'] = []): Promise<JsonFile> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ConfigError(
      code === 'ENOENT' ? configText.noFile(named(file)) : configText.unreadable(named(file), code),
    );
  }
  const json = { file, text, value: await parsed(file, text) };
  const twice = duplicateKeyIn(text, (path) => below.every((step, i) => path[i] === step));
  if (twice === null) return json;
  const { placeAt } = await import('./places.ts');
  const place = `${named(file)}:${placeAt(text, twice.offset)}`;
  throw new ConfigError(configText.fault(place, keyOf(twice.path), configText.twice));
}

async function parsed(file: string, text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { placeOfSyntaxError } = await import('./places.ts');
    const place = placeOfSyntaxError(text, error);
    throw new ConfigError(configText.noJson(place === null ? named(file) : `${named(file)}:${place}`));
  }
}

/** Refuses a value that differs from its schema. `below` are the keys that lead to it in its file. */
export async function refuseFault(value: unknown, schema: Schema, json: JsonFile, below: Fault['path'] = []) {
  const fault = faultOf(value, schema, below);
  if (fault !== null) throw await errorOf(json, fault);
}

/** The fault as a line: file, place, keys, problem. */
export async function errorOf({ file, text }: JsonFile, fault: Fault): Promise<ConfigError> {
  const { placeOfFault } = await import('./places.ts');
  return new ConfigError(
    configText.fault(`${named(file)}:${placeOfFault(text, fault)}`, keyOf(fault.path), fault.problem),
  );
}

/** A file as the user knows it: relative to the working directory where it is below it. */
export function named(file: string): string {
  const short = relative('.', file);
  return short === '' || short.startsWith('..') ? file : short;
}

/** `overrides[0].rules.row-total` */
function keyOf(path: Fault['path']): string {
  let key = '';
  for (const step of path) key += typeof step === 'number' ? `[${step}]` : `${key === '' ? '' : '.'}${step}`;
  return key;
}
