import { join } from 'node:path';
import { call } from './measure.ts';
import { withPages } from './pages.ts';

const aim = 250;

/** Runs over more pages than these are measured in the one way that matters most. */
const MANY = 10_000;

/** The most memory that runs over ever more pages hold, and how it grows. */
export async function memory(counts: readonly number[]): Promise<void> {
  const peaks: number[] = [];
  for (const count of counts) {
    await withPages(count, async (folder) => {
      const peakOf = async (jobs: number, file: string): Promise<number> => {
        const { megabytes, seconds } = await call([folder, '--jobs', `${jobs}`, '-o', join(folder, file)]);
        const peak = megabytes ?? Number.NaN;
        console.log(
          `${`${count}`.padStart(6)} reports, --jobs ${jobs}, ${file}: ${peak} MB at most, ${seconds.toFixed(0)} s`,
        );
        return peak;
      };
      peaks.push(await peakOf(2, 'out.csv'));
      if (count > MANY) return;
      await peakOf(2, 'out.parquet');
      await peakOf(1, 'out.csv');
    });
  }
  console.log(`memory: ${Math.max(...peaks)} MB at most with two workers (aim ${aim})`);
  const [before, last] = peaks.slice(-2);
  if (before === undefined || last === undefined) return;
  const growth = (last / before).toFixed(2);
  console.log(`memory: ${growth} × from ${counts.at(-2)} to ${counts.at(-1)} reports (aim 0.85 to 1.15)`);
}
