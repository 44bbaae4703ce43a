import { evaluateIdentities } from '../checks/arithmetic/identities.ts';
import { type CellId, definitionOf, formOrLatest, type Label, type Localized, printed } from '../forms/index.ts';
import type { Reading, Repair } from '../report/report.ts';
import { changed } from './verify.ts';

/** 一、 is above （一）, which is above 1. */
const LEVELS: readonly RegExp[] = [/^[一二三四五六七八九十]+、$/u, /^（[一二三四五六七八九十]+）$/u, /^\d+\.$/u];

/** The numbers that lead to a row, as one reads them aloud: 三（一）, 三（三）1. Empty where the form numbers no row above it. */
function numberOf(id: CellId, reading: Reading): string {
  const { table, block, row } = definitionOf(id);
  const numbers: string[] = [];
  for (const each of formOrLatest(reading.form).definition.tables[table].blocks[block]?.rows ?? []) {
    const label: Label = 'row' in each ? each.label : each.heading;
    const level = LEVELS.findIndex((pattern) => pattern.test(label.number ?? ''));
    if (level < 0) continue;
    numbers.length = Math.min(numbers.length, level);
    numbers.push((label.number ?? '').replace(/[、.]$/u, ''));
    if ('row' in each && each.row === row.row) return numbers.length > 1 ? numbers.join('') : '';
  }
  return '';
}

function rowInWords(id: CellId, reading: Reading): Localized {
  const { row } = definitionOf(id);
  const number = numberOf(id, reading);
  return {
    zh: number === '' ? `“${printed(row.label, 'zh')}”行` : `第${number}行`,
    en: `row “${printed(row.label, 'en')}”`,
  };
}

type Change = Repair['changes'][number];

/** The changes of a repair, those of one row together. */
function byRow({ changes }: Repair): readonly (readonly [Change, ...Change[]])[] {
  const rows = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const { table, row } = definitionOf(change.cell);
    const alike = rows.get(`${table}.${row.row}`);
    if (alike) alike.push(change);
    else rows.set(`${table}.${row.row}`, [change]);
  }
  return [...rows.values()];
}

function rowChangesInWords(changes: readonly [Change, ...Change[]], reading: Reading): Localized {
  const row = rowInWords(changes[0].cell, reading);
  const labels = changes.map(({ cell }) => definitionOf(cell).column.label);
  const to = changes.map((change) => change.to);
  const from = changes.map((change) => change.from);
  const now = from.map((figure) => figure ?? '空').join('、');
  return {
    zh: `${row.zh}${labels.map((label) => `“${printed(label, 'zh')}”`).join('')}应为 ${to.join('、')}（现为${from[0] === null ? '' : ' '}${now}）`,
    en: `${row.en}, column${labels.length > 1 ? 's' : ''} ${labels.map((label) => `“${printed(label, 'en')}”`).join(', ')} should be ${to.join(', ')} (now ${from.map((figure) => figure ?? 'empty').join(', ')})`,
  };
}

/** The changes of a repair in words: 第三（一）行“自然人”应为 12（现为 21）. */
export function changesInWords(repair: Repair, reading: Reading): Localized {
  const rows = byRow(repair).map((changes) => rowChangesInWords(changes, reading));
  return { zh: rows.map(({ zh }) => zh).join('，'), en: rows.map(({ en }) => en).join('; ') };
}

/** What is so after any of the repairs of a table: that everything balances only where every equality of it could be told. */
export function outcomeInWords(repairs: readonly Repair[], reading: Reading): Localized {
  const balances = repairs.every(({ changes }) => {
    const [first] = changes;
    const after = first ? evaluateIdentities(changed(reading, definitionOf(first.cell).table, changes)) : [];
    return after.every(({ outcome }) => outcome === 'pass');
  });
  return balances
    ? { zh: '改后全部平衡', en: 'then everything balances' }
    : { zh: '改后再无矛盾', en: 'then nothing contradicts' };
}
