// Builds dist/: the command line as one bundled file (it starts faster so), and the API with its declarations.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

rmSync(`${root}dist`, { recursive: true, force: true });

/** dom-serializer brings a second, older copy of the tables of entities; it does with htmlparser2's. Parsing them takes time. */
const oneEntities = {
  name: 'one-entities',
  setup(bundle) {
    bundle.onResolve({ filter: /^entities$/ }, ({ importer, kind }) =>
      importer.includes('dom-serializer')
        ? bundle.resolve('entities', { kind, resolveDir: `${root}node_modules/htmlparser2` })
        : undefined,
    );
  },
};

/** Parts of Node that few calls use: each is loaded when something of it is first asked for. Commander loads one for commands of their own file. */
const lazyParts = {
  name: 'lazy-parts',
  setup(bundle) {
    bundle.onResolve(
      { filter: /^node:(?:child_process|crypto|fs\/promises|readline|timers\/promises|worker_threads|zlib)$/ },
      ({ path, namespace }) => (namespace === 'lazy' ? { path, external: true } : { path, namespace: 'lazy' }),
    );
    bundle.onLoad({ filter: /^/, namespace: 'lazy' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== 'default');
      const getters = names.map((name) => `get ${name}() { return require('${path}').${name}; }`);
      return { contents: `module.exports = { ${getters.join(', ')} };` };
    });
  },
};

const outfile = `${root}dist/cli.cjs`;

/** The parser's tables of entities are decoded when it is loaded; what it does in a loop Node does at once. */
const fastEntities = {
  name: 'fast-entities',
  setup(bundle) {
    bundle.onLoad({ filter: /entities\/dist\/esm\/internal\/decode-shared\.js$/ }, () => ({
      contents: `export function decodeBase64(input) {
        const { buffer, byteOffset, byteLength } = Buffer.from(input, 'base64');
        return new Uint16Array(buffer.slice(byteOffset, byteOffset + (byteLength & ~1)));
      }`,
    }));
  },
};

await build({
  entryPoints: [`${root}src/cli/main.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  // A classic script can be started from V8's code cache; a module cannot.
  format: 'cjs',
  target: 'node20',
  minify: true,
  plugins: [oneEntities, fastEntities, lazyParts],
  // Only says where a configuration is wrong: no other start has to carry it.
  external: ['@humanwhocodes/momoa'],
  charset: 'ascii',
  legalComments: 'none',
  define: { DISCLOSURE_CHECK_VERSION: JSON.stringify(version), 'import.meta.url': '__url' },
  banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
  logLevel: 'warning',
});

// With nothing but ASCII in it, the bundle is read without being decoded and takes half the memory. (esbuild leaves regular expressions alone.)
const bundle = readFileSync(outfile, 'utf8');
const ascii = bundle.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
// What the executable calls: the bundle as a function of what a module is given.
writeFileSync(outfile, `(function (require, __filename) {${ascii}\n})`);

// Runs over pages compile what such runs need; V8's code cache holds that for the next start, and each run adds to it.
for (const format of ['pretty', 'json', 'csv']) {
  spawnSync(
    process.execPath,
    [`${root}bin/disclosure-check.js`, `${root}fixtures/reports/row-total.html`, '--format', format],
    { stdio: 'ignore', env: { ...process.env, DISCLOSURE_CHECK_WRITE_CACHE: '1' } },
  );
}

if (!process.argv.includes('--cli')) {
  const compiler = spawnSync(
    process.execPath,
    [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.build.json`],
    {
      stdio: 'inherit',
    },
  );
  process.exitCode = compiler.status ?? 1;
}
