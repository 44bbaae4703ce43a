#!/usr/bin/env node
// Starts the bundled program from V8's code cache, which the build has made; a cache of another V8 is passed over.
// A classic script, as package.json beside it says: Node starts one sooner than a module.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, '../dist/cli.cjs');
const cache = `${filename}.cache`;
const read = (...how) => {
  try {
    return readFileSync(...how);
  } catch {
    return undefined;
  }
};
const source = read(filename, 'latin1');
if (source === undefined) {
  console.error('disclosure-check is not built (没有构建): run "npm run build" first.');
  process.exitCode = 2;
} else {
  const script = new Script(source, { filename, cachedData: read(cache) });
  script.runInThisContext()(require, filename);
  if (process.env.DISCLOSURE_CHECK_WRITE_CACHE)
    process.on('exit', () => writeFileSync(cache, script.createCachedData()));
}
