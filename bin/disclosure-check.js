#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  console.error('disclosure-check is not built (没有构建): run "npm run build" first.');
  process.exitCode = 2;
}
