import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const configName = '.disclosure-check.json';

/** Its name in a package.json. */
export const packageKey = 'disclosure-check';

/** What is known of folders; null is a folder with no configuration in it or above. */
export type FoundConfigs = Map<string, string | null>;

/** The configuration that governs a folder: the nearest one, from the folder upward. */
export function findConfig(folder: string, found: FoundConfigs): string | null {
  const known = found.get(folder);
  if (known !== undefined) return known;
  const parent = dirname(folder);
  const file = configIn(folder) ?? (parent === folder ? null : findConfig(parent, found));
  found.set(folder, file);
  return file;
}

function configIn(folder: string): string | null {
  const own = join(folder, configName);
  if (existsSync(own)) return own;
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && hasKey(manifest) ? manifest : null;
}

/** Whether a package.json has our key. One that cannot be read is somebody else's affair, unless it seems to. */
function hasKey(manifest: string): boolean {
  let text: string;
  try {
    text = readFileSync(manifest, 'utf8');
  } catch {
    return false;
  }
  if (!text.includes(`"${packageKey}"`)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && Object.hasOwn(value, packageKey);
  } catch {
    return true;
  }
}
