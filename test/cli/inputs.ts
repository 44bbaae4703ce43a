import { generate } from '../../fixtures/generate/generate.ts';
import { page } from './page.ts';

/** Reports of many layouts, every third with a wrong figure, and a page that is none; by file name. */
export function reports(count: number): Readonly<Record<string, string | Uint8Array>> {
  const files: Record<string, string | Uint8Array> = { 'reports/0/notice.html': '<p>通知：明天放假。</p>' };
  for (let seed = 1; seed < count; seed += 1) {
    const { name, bytes } = generate(seed, { damage: seed % 3 === 0 });
    files[`reports/${seed % 4}/${name}`] = bytes;
  }
  return files;
}

/** A page that takes a long time to check. */
export const slowPage = (): string => page().repeat(600);
