#!/usr/bin/env node
// Starts the bundled program from V8's code cache, which the build has made; a cache of another V8 is passed over.
// A classic script, as package.json beside it says: Node starts one sooner than a module.
'use strict';
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, '../dist/cli.cjs');
const cache = `${filename}.cache`;
if (existsSync(filename)) {
  const script = new Script(`(function (require, __filename) {${readFileSync(filename, 'latin1')}\n})`, {
    filename,
    ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}),
  });
  script.runInThisContext()(createRequire(filename), filename);
  if (process.env.DISCLOSURE_CHECK_WRITE_CACHE)
    process.on('exit', () => writeFileSync(cache, script.createCachedData()));
} else {
  console.error('disclosure-check is not built (没有构建): run "npm run build" first.');
  process.exitCode = 2;
}
