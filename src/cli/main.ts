import { languageOf } from '../messages/language.ts';
import type { ExitStatus } from './status.ts';
import { version } from './version.ts';

const argv = process.argv.slice(2);

main().then((status) => {
  process.exitCode = status;
});

/** Only asked for the version: answered before anything else is loaded. */
async function main(): Promise<ExitStatus> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { start } = await import('./start.ts');
  return await start(argv, languageOf(process.env));
}
