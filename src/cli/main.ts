import { isMainThread } from 'node:worker_threads';
import { languageOf } from '../messages/language.ts';
import { type ExitStatus, unread } from './status.ts';
import { version } from './version.ts';

const argv = process.argv.slice(2);

if (isMainThread) {
  // That nobody reads what is printed (`| true`) is no fault.
  process.stdout.on('error', () => {});
  main().then((status) => {
    process.exitCode = status;
    // What is under way, perhaps a pipe that never ends, is wanted no more.
    if (status === unread) process.exit();
  });
} else {
  // A thread of the run: it gets its orders from there.
  import('../archive/worker.ts').then(({ work }) => work());
}

/** Only asked for the version: answered before anything else is loaded. */
async function main(): Promise<ExitStatus> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { start } = await import('./start.ts');
  return await start(argv, languageOf(process.env));
}
