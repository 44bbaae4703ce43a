import { threadMark } from '../archive/orders.ts';
import { languageOf } from '../messages/language.ts';
import { type ExitStatus, unread } from './status.ts';
import { version } from './version.ts';

const argv = process.argv.slice(2);

begin();

async function begin(): Promise<void> {
  // To ask Node whether this is a thread would load what only runs with threads need.
  if (process.env[threadMark] !== undefined) {
    const { isMainThread } = await import('node:worker_threads');
    if (!isMainThread) return (await import('../archive/worker.ts')).work();
  }
  // That nobody reads what is printed (`| true`) is no fault.
  process.stdout.on('error', () => {});
  const status = await main();
  process.exitCode = status;
  // What is under way, perhaps a pipe that never ends, is wanted no more.
  if (status === unread) process.exit();
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
