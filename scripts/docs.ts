import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checksFolder, generatedFiles } from './docs/generated.ts';

/*
 * Writes what is generated from the checks, docs/checks and schema.json; removes pages of checks that are no more.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const files = generatedFiles();

mkdirSync(`${root}${checksFolder}`, { recursive: true });
for (const name of readdirSync(`${root}${checksFolder}`)) {
  if (!files.has(`${checksFolder}/${name}`)) rmSync(`${root}${checksFolder}/${name}`);
}
for (const [path, content] of files) writeFileSync(`${root}${path}`, content);
console.log(`${files.size} files`);
