import type { Check, Found } from './check.ts';

/** The page holds no table that could be read; says what it is instead. */
export const notAssessable: Check = {
  id: 'not-assessable',
  severity: 'warning',
  title: { zh: '没有可核对的内容', en: 'nothing that could be checked' },
  *find({ reading }): Iterable<Found> {
    for (const remark of reading.remarks) {
      if (remark.kind !== 'notAssessable') continue;
      yield { message: remark.message, cells: [], ...(remark.at ? { at: remark.at } : {}) };
    }
  },
};
