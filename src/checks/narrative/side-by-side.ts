import type { Described } from '../check.ts';

/** Why prose and tables must agree, and what to do where they do not: the same whatever the figure is of. */
export const sideBySide: Pick<Described, 'why' | 'mend'> = {
  why: {
    zh: '正文与表格同时公开，两处数字不同，读者无法判断哪一个属实。',
    en: 'Prose and tables are published side by side; where they differ no reader can tell which is right.',
  },
  mend: {
    zh: '对照台账核对，改正正文或表格，使两处一致。',
    en: 'Check against your records and correct the prose or the table, so that both say the same.',
  },
};
