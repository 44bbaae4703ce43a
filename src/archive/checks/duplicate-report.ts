import type { CellId } from '../../forms/index.ts';
import { normalName } from '../body-name.ts';
import { panelCells } from '../panel/cells.ts';
import type { Published } from '../panel/history.ts';
import type { ArchiveCheck } from './archive-check.ts';
import { at, figuresInWords } from './words.ts';

interface Comparison {
  readonly compared: number;
  readonly different: readonly { readonly id: CellId; readonly figures: readonly [number, number] }[];
}

function compare(earlier: Published, later: Published): Comparison {
  const different: { readonly id: CellId; readonly figures: readonly [number, number] }[] = [];
  let compared = 0;
  for (const id of panelCells) {
    const before = earlier.figure(id);
    const after = later.figure(id);
    if (before === null || after === null) continue;
    compared += 1;
    if (before !== after) different.push({ id, figures: [before, after] });
  }
  return { compared, different };
}

/** A body has two reports for one year. */
export const duplicateReport: ArchiveCheck = {
  id: 'duplicate-report',
  severity: 'warning',
  tables: ['proactive', 'applications', 'remedies'],
  cells: ['applications.received.total'],
  title: { zh: '一个单位一个年度只有一份报告', en: 'a body has one report for a year' },
  basis: {
    kind: 'law',
    zh: '《政府信息公开条例》第四十九条：每年公布一份年度报告',
    en: 'Open Government Information Regulation, Art. 49: one report a year',
  },
  why: {
    zh: '两份报告的数不同，读者无从知道以哪份为准，汇总时会重复计入。',
    en: 'Where their figures differ nobody knows which of the two counts, and whoever adds up reports counts the body twice.',
  },
  mend: {
    zh: '报告有更正的，保留更正后的一份；年度写错的，改正标题；同名的是两个单位的，用 --bodies 区分。',
    en: 'Keep the corrected one; where the title names a wrong year, correct it; where two bodies bear one name, tell them apart with --bodies.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '两年各一份', en: 'one report for each of two years' },
        reports: [{ year: 2021 }, { year: 2022 }],
      },
      {
        shows: { zh: '同一年度，两个单位', en: 'one year, two bodies' },
        reports: [{ publisher: '青石县财政局' }, { publisher: '青石县统计局' }],
      },
    ],
    fail: [
      {
        shows: { zh: '同一年度两份，新收数不同', en: 'two reports for one year, other figures' },
        reports: [
          { cells: { 'applications.received.total': 3 }, publishedOn: '2024-01-20' },
          { cells: { 'applications.received.total': 4 }, publishedOn: '2024-03-02' },
        ],
      },
      {
        shows: { zh: '同一年度两份，数相同（仅说明）', en: 'two reports for one year, the same figures (only noted)' },
        reports: [{ publishedOn: '2024-01-20' }, { publishedOn: '2024-03-02' }],
      },
    ],
  },
  *find({ years }) {
    for (const { reports } of years) {
      const latest = new Map<string, Published>();
      for (const about of reports) {
        if (!about.hasFigures) continue;
        // Bodies of other names that are declared to be one may have been merged.
        const name = normalName(about.publisher ?? '');
        const earlier = latest.get(name);
        latest.set(name, about);
        if (!earlier) continue;
        const { compared, different } = compare(earlier, about);
        // A page of which no table could be read may be an entry of a list, or a notice.
        if (compared === 0) continue;
        const found = { about, against: [earlier.source] };
        const [first] = different;
        if (!first) {
          yield {
            ...found,
            severity: 'info',
            message: {
              zh: `与 ${earlier.source} 是同一单位同一年度的报告，两份都读出的 ${compared} 格数相同`,
              en: `a report of the same body for the same year as ${earlier.source}; the ${compared} figures that both have are equal`,
            },
            cells: [],
            ...at(about, null, 'applications'),
          };
          continue;
        }
        const told = figuresInWords(different);
        yield {
          ...found,
          message: {
            zh: `与 ${earlier.source} 是同一单位同一年度的报告，但有 ${different.length} 格不同（前者、本报告）：${told.zh}`,
            en: `a report of the same body for the same year as ${earlier.source}, but ${different.length === 1 ? '1 figure differs' : `${different.length} figures differ`} (there, here): ${told.en}`,
          },
          cells: different.map(({ id }) => id),
          ...at(about, first.id),
        };
      }
    }
  },
};
