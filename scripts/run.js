// Runs a TypeScript file (node scripts/run.js FILE.ts arguments…): bundles it, then loads it in this process.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/run.js FILE.ts [arguments…]');
  process.exit(2);
}

const cache = fileURLToPath(new URL('../node_modules/.cache/disclosure-check/', import.meta.url));
mkdirSync(cache, { recursive: true });
const outfile = `${cache}${basename(file, '.ts')}.${process.pid}.mjs`;

/** The bundle lies elsewhere: each module keeps the address it has in the source. */
const ownAddress = {
  name: 'own-address',
  setup(bundle) {
    bundle.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};

await build({
  entryPoints: [resolve(file)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  plugins: [ownAddress],
  logLevel: 'warning',
});

process.argv.splice(1, process.argv.length - 1, resolve(file), ...rest);
process.once('exit', () => rmSync(outfile, { force: true }));
await import(pathToFileURL(outfile).href);
