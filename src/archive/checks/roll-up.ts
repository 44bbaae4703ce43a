import { cellInWords } from '../../checks/arithmetic/sums.ts';
import { type CellId, definitionOf, type Localized } from '../../forms/index.ts';
import { panelCells } from '../panel/cells.ts';
import type { Year } from '../panel/history.ts';
import type { ArchiveCheck, FoundBetween, ResolvedRollUp } from './archive-check.ts';
import { at } from './words.ts';

/** The members' amounts are printed rounded, mostly to this: each may be off by half of it. */
const ROUNDING = 0.01;
/** What binary fractions may be off by. */
const TRACES = 1e-6;

/** Cells that add up over bodies: counts, and money in the unit that the form prints. The total of a table is told before its parts. */
const added: readonly CellId[] = panelCells
  .filter((id) => {
    const { column } = definitionOf(id);
    return column.domain !== 'money' || column.unit !== undefined;
  })
  .toSorted((a, b) => Number(b.endsWith('.total')) - Number(a.endsWith('.total')));

interface Sum {
  readonly id: CellId;
  /** Of the figures that are known. */
  readonly sum: number;
  readonly stated: number;
  /** Every member has a figure. */
  readonly isWhole: boolean;
}

function* sums(year: Year, members: readonly (Year | null)[]): Iterable<Sum> {
  for (const id of added) {
    const stated = year.figure(id);
    if (stated === null) continue;
    let sum = 0;
    let known = 0;
    for (const member of members) {
      const figure = member?.figure(id) ?? null;
      if (figure === null) continue;
      sum += figure;
      known += 1;
    }
    if (known > 0) yield { id, sum, stated, isWhole: known === members.length };
  }
}

/** How far a sum may be off: counts not at all, amounts by what rounding does to them. */
function tolerance({ id, stated }: Sum, members: number): number {
  if (definitionOf(id).column.domain !== 'money') return TRACES;
  const decimals = String(stated).split('.')[1]?.length ?? 0;
  return (10 ** -decimals + ROUNDING * members) / 2 + TRACES;
}

/** The sums that do not fit: `unequal` where every figure is known and must be there, `above` where what is known is too much already. */
function misfits(year: Year, { complete }: ResolvedRollUp, members: readonly (Year | null)[]) {
  const unequal: Sum[] = [];
  const above: Sum[] = [];
  for (const sum of sums(year, members)) {
    const excess = sum.sum - sum.stated;
    const most = tolerance(sum, members.length);
    if (complete && sum.isWhole) {
      if (Math.abs(excess) > most) unequal.push(sum);
    } else if (excess > most && definitionOf(sum.id).column.domain !== 'change') above.push(sum);
  }
  return { unequal, above };
}

function withMore(words: Localized, others: number): Localized {
  if (others === 0) return words;
  return { zh: `${words.zh}；另有 ${others} 格不符`, en: `${words.en}; ${others} more cells do not fit` };
}

const NAMES_SHOWN = 5;

function listed(names: readonly string[], separator: string, rest: string): string {
  return `${names.slice(0, NAMES_SHOWN).join(separator)}${names.length > NAMES_SHOWN ? rest : ''}`;
}

/** A report that adds up those of other bodies, as the user declares it. */
export const rollUp: ArchiveCheck = {
  id: 'roll-up',
  over: 'rollUp',
  severity: 'warning',
  tables: ['proactive', 'applications', 'remedies'],
  cells: ['applications.received.total', 'applications.carriedIn.total'],
  title: {
    zh: '汇总报告的数不等于各下属单位之和（--roll-up）',
    en: 'a consolidated report is not the sum of the reports below it (--roll-up)',
  },
  basis: {
    kind: 'plausibility',
    zh: '使用者声明的汇总范围',
    en: 'the bodies that the user declares to belong to it',
  },
  why: {
    zh: '汇总数与各单位之和不符，说明有单位漏报、重报，或汇总后又作了更正。',
    en: 'Where they differ, a body was left out or counted twice, or a report was corrected afterwards.',
  },
  mend: {
    zh: '按单位核对这一格，补上漏报的，去掉重报的；汇总范围声明得不对的，改正 --roll-up 文件（写法见 docs/output.zh.md）。',
    en: 'Check the cell body by body; where the bodies are not those that belong to it, correct the --roll-up file (docs/output.md says how it is written).',
  },
  examples: {
    pass: [
      {
        shows: { zh: '2 + 3 = 5', en: '2 + 3 = 5' },
        rollUps: [{ body: '青石市', complete: true, subordinates: ['青石市财政局', '青石市统计局'] }],
        reports: [
          { publisher: '青石市', cells: { 'applications.received.total': 5 } },
          { publisher: '青石市财政局', cells: { 'applications.received.total': 2 } },
          { publisher: '青石市统计局', cells: { 'applications.received.total': 3 } },
        ],
      },
      {
        shows: { zh: '只声明了一部分单位，汇总数可以更大', en: 'not every body is declared: the whole may be more' },
        rollUps: [{ body: '青石市', complete: false, subordinates: ['青石市财政局'] }],
        reports: [
          { publisher: '青石市', cells: { 'applications.received.total': 5 } },
          { publisher: '青石市财政局', cells: { 'applications.received.total': 2 } },
        ],
      },
    ],
    fail: [
      {
        shows: { zh: '2 + 3 ≠ 6', en: '2 + 3 is not 6' },
        rollUps: [{ body: '青石市', complete: true, subordinates: ['青石市财政局', '青石市统计局'] }],
        reports: [
          { publisher: '青石市', cells: { 'applications.received.total': 6 } },
          { publisher: '青石市财政局', cells: { 'applications.received.total': 2 } },
          { publisher: '青石市统计局', cells: { 'applications.received.total': 3 } },
        ],
      },
      {
        shows: { zh: '一个单位就超过了汇总数', en: 'one body alone has more than the whole' },
        rollUps: [{ body: '青石市', complete: false, subordinates: ['青石市财政局'] }],
        reports: [
          { publisher: '青石市', cells: { 'applications.received.total': 5 } },
          { publisher: '青石市财政局', cells: { 'applications.received.total': 7 } },
        ],
      },
      {
        shows: { zh: '缺一个单位的报告（仅说明）', en: 'the report of one body is not there (only noted)' },
        rollUps: [{ body: '青石市', complete: true, subordinates: ['青石市财政局', '青石市统计局'] }],
        reports: [
          { publisher: '青石市', cells: { 'applications.received.total': 5 } },
          { publisher: '青石市财政局', cells: { 'applications.received.total': 2 } },
        ],
      },
    ],
  },
  *find(history, _, { rollUpsOf }) {
    for (const declared of rollUpsOf(history)) {
      for (const year of history.years) yield* findingsOf(year, declared);
    }
  },
};

function* findingsOf(year: Year, declared: ResolvedRollUp): Iterable<FoundBetween> {
  const members = declared.members.map(({ yearOf }) => {
    const published = yearOf(year.year);
    return published?.reports.some(({ hasFigures }) => hasFigures) ? published : null;
  });
  const absent = declared.members.filter((_, i) => members[i] === null).map(({ name }) => name);
  const present = members.length - absent.length;
  const { latest: about } = year;
  const against = members.flatMap((member) => member?.latest.source ?? []);
  const { unequal, above } = misfits(year, declared, members);
  const [first] = unequal;
  if (first) {
    const cell = cellInWords(first.id, about.form);
    const words = {
      zh: `${members.length} 个下属单位的报告已齐，${cell.zh}合计 ${rounded(first.sum)}，汇总报告为 ${first.stated}`,
      en: `the reports of its ${members.length} bodies, none missing, add up to ${rounded(first.sum)} in ${cell.en}; the consolidated report says ${first.stated}`,
    };
    yield { ...foundOf(first, unequal), message: withMore(words, unequal.length - 1), about, against };
  }
  const [most] = above;
  if (most) {
    const cell = cellInWords(most.id, about.form);
    const words = {
      zh: `已读到 ${present} 个下属单位的报告（共 ${members.length} 个），${cell.zh}合计已达 ${rounded(most.sum)}，超过汇总报告的 ${most.stated}`,
      en: `the reports of ${present} of ${members.length} bodies have ${rounded(most.sum)} in ${cell.en} already, more than the ${most.stated} of the consolidated report`,
    };
    yield { ...foundOf(most, above), message: withMore(words, above.length - 1), about, against };
  }
  if (absent.length > 0) {
    yield {
      severity: 'info',
      message: {
        zh: `下属单位共 ${members.length} 个，其中 ${absent.length} 个没有读到 ${year.year} 年度的数（${listed(absent, '、', '等')}），${present > 0 ? '只能核对合计是否超过汇总数' : '无法核对汇总数'}`,
        en: `of ${members.length} bodies, nothing was read for ${year.year} of ${absent.length} (${listed(absent, ', ', ' …')}); ${present > 0 ? 'the sums can only be checked for being too much' : 'nothing could be added up'}`,
      },
      about,
      against,
      cells: [],
    };
  }

  function foundOf({ id, sum, stated }: Sum, all: readonly Sum[]) {
    return { cells: all.map((each) => each.id), expected: rounded(sum), actual: stated, ...at(about, id) };
  }
}

/** Sums of amounts without the traces of binary fractions. */
function rounded(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}
