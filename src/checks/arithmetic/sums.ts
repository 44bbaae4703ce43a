import {
  type CellId,
  definitionOf,
  type FormId,
  formOrLatest,
  type Identity,
  type Localized,
  printed,
} from '../../forms/index.ts';
import type { Reading } from '../../report/report.ts';
import type { Found } from '../check.ts';
import type { Facts } from '../facts.ts';
import type { EvaluatedIdentity } from './identities.ts';

/** How a check words a sum that does not hold; `line` is the row or column as printed. */
export interface SumWords {
  readonly fails: (line: Localized, sum: EvaluatedIdentity) => Localized;
}

/** The row or column of an equality as the form prints it. */
function lineOf(identity: Identity): Localized {
  const [id] = identity.left;
  if (id === undefined) return { zh: identity.line, en: identity.line };
  const { row, column } = definitionOf(id);
  const label = identity.each === 'row' ? row.label : column.label;
  return { zh: printed(label, 'zh'), en: printed(label, 'en') };
}

/** A cell in words: 表三“（七）总计”行“自然人”列. */
export function cellInWords(id: CellId, form: FormId | null): Localized {
  const { table, row, column } = definitionOf(id);
  const { name } = formOrLatest(form).definition.tables[table];
  return {
    zh: `${name.zh}“${printed(row.label, 'zh')}”行“${printed(column.label, 'zh')}”列`,
    en: `${name.en}, row “${printed(row.label, 'en')}”, column “${printed(column.label, 'en')}”`,
  };
}

function placeOf(reading: Reading, identity: Identity): Found['at'] {
  for (const id of [...identity.right, ...identity.left]) {
    const at = reading.cells.get(id)?.at;
    if (at) return at;
  }
  return undefined;
}

function undetermined(
  line: Localized,
  { difference, open, identity }: EvaluatedIdentity,
  form: FormId | null,
): Localized {
  const [only] = open;
  if (open.length === 1 && only !== undefined) {
    const cell = cellInWords(only, form);
    return {
      zh: `“${line.zh}”无法核对：${cell.zh}为空；填 ${difference} 才能平衡`,
      en: `“${line.en}” cannot be checked: ${cell.en} is empty; ${difference} would balance it`,
    };
  }
  const where = identity.each === 'row' ? { zh: '该行', en: 'this row' } : { zh: '该列', en: 'this column' };
  return {
    zh: `“${line.zh}”无法核对：${where.zh}有 ${open.length} 个空格，合计应为 ${difference} 才能平衡`,
    en: `“${line.en}” cannot be checked: ${where.en} has ${open.length} empty cells, which must add up to ${difference}`,
  };
}

/**
 * The findings of one family of equalities: an error where it fails, a warning where only an empty cell stands between the figures and
 * the total. Where a cell could not be read nothing is said here: that cell has its own finding.
 */
export function* sumFindings(check: string, { reading, identities }: Facts, words: SumWords): Iterable<Found> {
  for (const sum of identities) {
    const { identity, outcome, left, right } = sum;
    if (
      identity.check !== check ||
      outcome === 'pass' ||
      (outcome === 'undetermined' && (sum.unread || sum.open.length === 0))
    )
      continue;
    const line = lineOf(identity);
    const at = placeOf(reading, identity);
    yield {
      message: outcome === 'fail' ? words.fails(line, sum) : undetermined(line, sum, reading.form),
      ...(outcome === 'undetermined' ? { severity: 'warning' as const } : {}),
      cells: [...identity.left, ...identity.right],
      expected: left,
      actual: right,
      ...(at ? { at } : {}),
    };
  }
}
