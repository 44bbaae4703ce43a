import type { Example } from '../../../src/archive/checks/archive-check.ts';
import { type Digest, digestOf } from '../../../src/archive/panel/index.ts';
import { sketched } from '../../../src/checks/sketch.ts';

/** The digests of sketched reports. */
export function digestsOf(reports: Example['reports']): Digest[] {
  const shows = { zh: '', en: '' };
  return reports.flatMap((report, i) => digestOf({ ...sketched({ ...report, shows }), source: `${i}.html` }) ?? []);
}
