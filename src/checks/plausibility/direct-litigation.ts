import type { Check, Found } from '../check.ts';
import { foundIn } from './cells.ts';

const direct = 'remedies.litigation.direct.total';
/** The revised law is in force from 1 January of this year. */
const FIRST_YEAR = 2024;

/** S23: suits without a reconsideration, which a refusal needs first since 2024. */
export const directLitigation: Check = {
  id: 'direct-litigation',
  severity: 'info',
  title: { zh: '2024 年起仍有未经复议直接起诉', en: 'suits without reconsideration from 2024 on' },
  tables: ['remedies'],
  basis: {
    kind: 'law',
    zh: '《行政复议法》（2023 年修订，2024 年 1 月 1 日起施行）第二十三条：申请政府信息公开、行政机关不予公开的，应当先申请行政复议',
    en: 'Administrative Reconsideration Law (revised 2023, in force from 1 January 2024), Art. 23: where disclosure is refused reconsideration comes first',
  },
  why: {
    zh: '不予公开的案件须先复议；此栏可能填错，也可能是其他情形或 2024 年以前起诉的案件。',
    en: 'A refusal is reconsidered before a court hears it. The column may be wrong, or the suits be about something else or older.',
  },
  mend: {
    zh: '核对是否应填入“复议后起诉”；不属于不予公开情形的，可不改。',
    en: 'See whether they belong to “after reconsideration”; leave them where nothing was refused.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '2023 年', en: 'in 2023' },
        year: 2023,
        cells: { 'remedies.litigation.direct.total': 2 },
      },
    ],
    fail: [
      {
        shows: { zh: '2024 年', en: 'in 2024' },
        year: 2024,
        cells: { 'remedies.litigation.direct.total': 2 },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    const { year } = facts.reading;
    const suits = facts.figure(direct);
    if (year === null || year < FIRST_YEAR || suits === null || suits <= 0) return;
    yield foundIn(facts, [direct], {
      message: {
        zh: `表四“未经复议直接起诉”${suits} 件；2024 年起，不予公开的案件须先申请行政复议，请核对是否应填入“复议后起诉”`,
        en: `table 4: ${suits} suits without reconsideration; from 2024 a refusal is reconsidered first, so do they belong to “after reconsideration”?`,
      },
      actual: suits,
    });
  },
};
