import { join } from 'node:path';
import { call } from './measure.ts';
import { withPages } from './pages.ts';

const aimRate = 400;
const aimGain = 1.7;

/** Reports a second over a folder of pages, with one worker and with two, in turns. */
export async function throughput(count: number, rounds = 3): Promise<void> {
  await withPages(count, async (folder) => {
    const best = new Map<number, number>();
    for (let round = 0; round < rounds; round += 1) {
      for (const jobs of [1, 2]) {
        const { seconds, words } = await call([folder, '--jobs', `${jobs}`, '-o', join(folder, 'out.csv')]);
        if (!words.startsWith(`Checked ${count} of ${count} reports`)) throw new Error(words);
        best.set(jobs, Math.max(best.get(jobs) ?? 0, count / seconds));
      }
    }
    const [one = 0, two = 0] = best.values();
    console.log(`${count} pages of 60 KB to CSV: ${one.toFixed(0)} a second with --jobs 1, ${two.toFixed(0)} with 2`);
    console.log(
      `throughput: ${two.toFixed(0)} reports a second (aim ${aimRate}), ${(two / one).toFixed(2)} × one job (aim ${aimGain}; best of ${rounds})`,
    );
  });
}
