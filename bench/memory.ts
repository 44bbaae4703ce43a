import { join } from 'node:path';
import { call } from './measure.ts';
import { withPages } from './pages.ts';

const aim = 250;

/** The most memory that runs over ever more pages hold, and how it grows. */
export async function memory(counts: readonly number[]): Promise<void> {
  const peaks: number[] = [];
  for (const count of counts) {
    await withPages(count, async (folder) => {
      const runs = [
        ['--jobs', '2', '-o', join(folder, 'out.csv')],
        ['--jobs', '2', '-o', join(folder, 'out.parquet')],
        ['--jobs', '1', '-o', join(folder, 'out.csv')],
      ];
      const megabytes: (number | null)[] = [];
      for (const args of runs) megabytes.push((await call([folder, ...args])).megabytes);
      const [csv, parquet, alone] = megabytes.map((each) => (each === null ? 'unknown' : `${each} MB`));
      console.log(
        `${`${count}`.padStart(6)} reports: ${csv} at most with two workers, ${parquet} to Parquet, ${alone} without workers`,
      );
      peaks.push(megabytes[0] ?? Number.NaN);
    });
  }
  const most = Math.max(...peaks);
  const growth = (peaks.at(-1) ?? Number.NaN) / (peaks.at(-2) ?? Number.NaN);
  console.log(
    `memory: ${most} MB at most (aim ${aim}); ${growth.toFixed(2)} × from ${counts.at(-2)} to ${counts.at(-1)} reports (aim 0.85 to 1.15)`,
  );
}
