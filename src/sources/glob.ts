import { isAbsolute } from 'node:path';

const magic = /[*?[\]{}]/;

/** Whether a path that does not exist may be meant as a pattern. */
export function isPattern(path: string): boolean {
  return magic.test(path);
}

/** The files that match a pattern, in the order of their names; for patterns that the shell did not expand. */
export async function expand(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, {
    onlyFiles: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
    absolute: isAbsolute(pattern),
  });
  return files.sort((a, b) => (a < b ? -1 : 1));
}
