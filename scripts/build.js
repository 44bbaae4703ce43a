// Builds dist/: the command line as one bundled file (it starts faster so), and the API with its declarations.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
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

await build({
  entryPoints: [`${root}src/cli/main.ts`],
  outfile: `${root}dist/cli.js`,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  // Only a pattern that the shell did not expand needs it: then it is loaded from node_modules.
  external: ['tinyglobby'],
  plugins: [oneEntities],
  charset: 'utf8',
  legalComments: 'none',
  define: { DISCLOSURE_CHECK_VERSION: JSON.stringify(version) },
  // CommonJS dependencies (commander) call require for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

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
