import type { Localized } from '../../forms/index.ts';
import { normalName } from '../body-name.ts';
import { areAlike, type Comparison, compareFigures } from '../panel/alike.ts';
import type { Published, Year } from '../panel/history.ts';
import type { ArchiveCheck, FoundBetween } from './archive-check.ts';
import { at, figuresInWords } from './words.ts';

/** Where so many reports for a year bear a name that does not say its place, they are those of many bodies. */
const MOST_OF_ONE_BODY = 10;

/** Figures of table 2 for the examples. */
const licences = (decisions: number, penalties: number) => ({
  'proactive.licensing.decisions': decisions,
  'proactive.penalties.decisions': penalties,
  'proactive.normativeDocuments.inForce': decisions + 1,
  'proactive.fees.amount': penalties + 0.5,
});

/** A body has two reports for one year. */
export const duplicateReport: ArchiveCheck = {
  id: 'duplicate-report',
  over: 'year',
  severity: 'warning',
  tables: ['proactive', 'applications', 'remedies'],
  cells: ['applications.received.total'],
  title: { zh: '一个单位同一年度有多份报告', en: 'a body has several reports for a year' },
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
      {
        shows: {
          zh: '名称没有写明是哪里的，数也不同：多半是两个单位',
          en: 'a name that does not say of which place, and other figures: two bodies, most likely',
        },
        reports: [
          { publisher: '城关镇人民政府', cells: licences(31, 8) },
          { publisher: '城关镇人民政府', cells: licences(47, 2) },
        ],
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
      {
        shows: {
          zh: '名称没有写明是哪里的，数大多相同（仅询问）',
          en: 'a name that does not say of which place, and mostly the same figures (only asked)',
        },
        reports: [
          { publisher: '城关镇人民政府', cells: { ...licences(31, 8), 'applications.received.total': 3 } },
          { publisher: '城关镇人民政府', cells: { ...licences(31, 8), 'applications.received.total': 4 } },
        ],
      },
    ],
  },
  *find({ years, isIdentified }) {
    for (const year of years) yield* isIdentified ? ofOneBody(year) : perhapsOfOneBody(year);
  },
};

/** The reports of a body under each of its names: bodies of other names that are declared to be one may have been merged. */
function* ofOneBody({ reports }: Year): Iterable<FoundBetween> {
  const latest = new Map<string, Published>();
  for (const about of reports) {
    if (!about.hasFigures) continue;
    const name = normalName(about.publisher ?? '');
    const earlier = latest.get(name);
    latest.set(name, about);
    if (!earlier) continue;
    const comparison = compareFigures(earlier, about);
    // A page of which no table could be read may be an entry of a list, or a notice.
    if (comparison.compared === 0) continue;
    yield foundOf(about, earlier, comparison, {
      zh: `与 ${earlier.source} 是同一单位同一年度的报告`,
      en: `a report of the same body for the same year as ${earlier.source}`,
    });
  }
}

/** Reports that bear one name, which others bear too: a question, and only where their figures speak for it. */
function* perhapsOfOneBody({ reports, year }: Year): Iterable<FoundBetween> {
  const withFigures = reports.filter(({ hasFigures }) => hasFigures);
  if (withFigures.length > MOST_OF_ONE_BODY) return;
  for (const [i, about] of withFigures.entries()) {
    for (const earlier of withFigures.slice(0, i).reverse()) {
      const comparison = compareFigures(earlier, about);
      if (!areAlike(comparison)) continue;
      const name = about.publisher ?? '';
      const found = foundOf(about, earlier, comparison, {
        zh: `${earlier.source} 也是“${name}”${year} 年度的报告，名称没有写明是哪里的；是同一个单位吗？不是的，请用 --bodies 区分`,
        en: `${earlier.source} is a report of “${name}” for ${year} too, and the name does not say of which place; is it the same body? If not, tell them apart with --bodies`,
      });
      yield { ...found, severity: 'info' };
      break;
    }
  }
}

function foundOf(
  about: Published,
  earlier: Published,
  { compared, different }: Comparison,
  { zh, en }: Localized,
): FoundBetween {
  const [first] = different;
  const found = { about, against: [earlier.source], cells: different.map(({ id }) => id) };
  if (!first) {
    return {
      ...found,
      severity: 'info',
      message: {
        zh: `${zh}；两份都读出的 ${compared} 格数相同`,
        en: `${en}; the ${compared} figures that both have are equal`,
      },
      ...at(about, null, 'applications'),
    };
  }
  const told = figuresInWords(different);
  const count = different.length;
  return {
    ...found,
    message: {
      zh: `${zh}；有 ${count} 格不同（前者、本报告）：${told.zh}`,
      en: `${en}; ${count === 1 ? '1 figure differs' : `${count} figures differ`} (there, here): ${told.en}`,
    },
    ...at(about, first.id),
  };
}
