import type { Check, Found } from './check.ts';

/** The page holds no table that could be read; says what it is instead. */
export const notAssessable: Check = {
  id: 'not-assessable',
  severity: 'warning',
  title: { zh: '没有可核对的内容', en: 'nothing that could be checked' },
  *find({ reading }): Iterable<Found> {
    for (const { kind, message, at } of reading.remarks) {
      if (kind === 'notAssessable') yield { message, cells: [], ...(at ? { at } : {}) };
    }
  },
};
