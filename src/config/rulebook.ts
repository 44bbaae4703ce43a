import { dirname, resolve } from 'node:path';
import type { Config } from './config.ts';
import type { Effective, Overruling } from './effective.ts';
import { type FoundConfigs, findConfig } from './find.ts';

/** Where configurations come from: `search` upward from each input, one `file` for all, or `none`. */
export type ConfigChoice =
  | { readonly kind: 'search' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'none' };

/** An input as far as settings depend on it. */
export interface Governed {
  /** The file that is read; null for standard input, which the working directory governs. */
  readonly file: string | null;
  /** Its name in the results: what globs are matched with. */
  readonly name: string;
}

/** Says what holds for an input. */
export type Rulebook = (input: Governed) => Promise<Effective>;

/** The rulebook of a run. Every configuration is read once. */
export async function openRulebook(choice: ConfigChoice, overruling: Overruling): Promise<Rulebook> {
  const { effectiveOf } = await import('./effective.ts');
  const found: FoundConfigs = new Map();
  const read = new Map<string | null, Promise<(path: string) => Effective>>();
  const readOnce = (file: string | null): Promise<(path: string) => Effective> => {
    const known = read.get(file) ?? configOf(file).then((config) => effectiveOf(config, overruling));
    read.set(file, known);
    return known;
  };
  const governing = ({ file }: Governed): string | null => {
    if (choice.kind === 'search') return findConfig(file === null ? resolve('.') : dirname(resolve(file)), found);
    return choice.kind === 'file' ? resolve(choice.file) : null;
  };
  // A configuration that is named is read, and a call that leaves nothing to check refused, before any input.
  if (choice.kind === 'file') await readOnce(resolve(choice.file));
  else (await readOnce(null))('');
  return async (input) => (await readOnce(governing(input)))(resolve(input.name));
}

async function configOf(file: string | null): Promise<Config | null> {
  if (file === null) return null;
  return (await import('./read.ts')).readConfig(file);
}
