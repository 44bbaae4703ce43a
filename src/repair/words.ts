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

/**
 * A repair in one sentence: 第三（一）行“自然人”应为 12（现为 21），改后全部平衡. It says that everything balances only where every equality
 * of the table could be told.
 */
export function repairInWords(repair: Repair, reading: Reading): Localized {
  const zh: string[] = [];
  const en: string[] = [];
  for (const { cell, from, to } of repair.changes) {
    const { column } = definitionOf(cell);
    const row = rowInWords(cell, reading);
    zh.push(`${row.zh}“${printed(column.label, 'zh')}”应为 ${to}（现为${from === null ? '空' : ` ${from}`}）`);
    en.push(`${row.en}, column “${printed(column.label, 'en')}” should be ${to} (now ${from ?? 'empty'})`);
  }
  const [first] = repair.changes;
  const table = first ? definitionOf(first.cell).table : null;
  const after = table === null ? [] : evaluateIdentities(changed(reading, table, repair.changes));
  return after.every(({ outcome }) => outcome === 'pass')
    ? { zh: `${zh.join('，')}，改后全部平衡`, en: `${en.join('; ')}; then everything balances` }
    : { zh: `${zh.join('，')}，改后再无矛盾`, en: `${en.join('; ')}; then nothing contradicts` };
}
