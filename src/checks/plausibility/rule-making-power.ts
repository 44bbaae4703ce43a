import { forms, type Localized } from '../../forms/index.ts';
import type { Publisher } from '../../publisher/publisher.ts';
import type { Check, Found } from '../check.ts';
import { foundIn } from './cells.ts';

/** 规章 of either edition. */
const ruleCells = forms.flatMap(({ cells }) =>
  cells.filter(({ row }) => row.row === 'governmentRules').map(({ id }) => id),
);

/** Who cannot make rules, in words; null where the name does not tell for certain. */
function powerless({ level, kind, local }: Publisher): Localized | null {
  if (level === 'township') return { zh: '乡镇、街道', en: 'a township or street office' };
  if (level === 'county') return { zh: '县级机关', en: 'a body of a county' };
  // Of the departments only those of the nation can.
  if (kind === 'department' && level !== 'national' && (level !== null || local)) {
    return { zh: '地方政府部门', en: 'a department of a local government' };
  }
  return null;
}

/** H8: 规章 of a body that cannot make any. */
export const ruleMakingPower: Check = {
  id: 'rule-making-power',
  severity: 'warning',
  title: { zh: '无规章制定权的机关填报了规章', en: 'a body that cannot make government rules reports some' },
  tables: ['proactive'],
  basis: {
    kind: 'law',
    zh: '《立法法》第九十一条、第九十三条：规章由国务院部门和省、自治区、直辖市以及设区的市、自治州的人民政府制定',
    en: 'Legislation Law, Arts. 91 and 93: rules are made by departments of the State Council and by the governments of provinces, cities divided into districts and autonomous prefectures',
  },
  why: {
    zh: '县级及以下机关和地方政府部门不能制定规章，这一行应为 0；填在这里的多半是规范性文件。',
    en: 'Counties, what is below them, and local departments make no rules, so that this row is zero; what stands here are mostly normative documents.',
  },
  mend: {
    zh: '确属规范性文件的，改填到“规范性文件”一行，“规章”填 0；机关层级判断有误的，用 --level 指定。',
    en: 'Move normative documents to their own row and put 0 here; if the body is of another level, say so with --level.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '设区的市政府可以制定规章', en: 'the government of a city divided into districts may' },
        publisher: '苏州市人民政府',
        cells: { 'proactive.governmentRules.inForce': 12 },
      },
      {
        shows: { zh: '从名称看不出是哪一级的市', en: 'a city whose level its name does not tell' },
        publisher: '望川市人民政府',
        cells: { 'proactive.governmentRules.inForce': 12 },
      },
    ],
    fail: [
      {
        shows: { zh: '镇政府填报规章', en: 'rules of a town' },
        publisher: '柳湾镇人民政府',
        cells: { 'proactive.governmentRules.issued': 2, 'proactive.governmentRules.inForce': 2 },
      },
      {
        shows: { zh: '市级部门填报规章', en: 'rules of a bureau of a city' },
        publisher: '望川市财政局',
        cells: { 'proactive.governmentRules.inForce': 1 },
      },
    ],
  },
  *find(facts): Iterable<Found> {
    const who = powerless(facts.publisher);
    if (who === null) return;
    const cells = ruleCells.filter((id) => (facts.figure(id) ?? 0) > 0);
    if (cells.length === 0) return;
    const figures = cells.map((id) => facts.figure(id));
    yield foundIn(facts, cells, {
      message: {
        zh: `表二“规章”行填有 ${figures.join('、')}，而${who.zh}无权制定规章；请核对是否应填在“规范性文件”一行`,
        en: `table 2, row “Government rules” has ${figures.join(', ')}, but ${who.en} cannot make rules; do they belong to “Normative documents”?`,
      },
    });
  },
};
