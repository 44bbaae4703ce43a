import { readText } from '../../src/document/index.ts';
import { formOf, rowsOf } from '../../src/forms/index.ts';
import { readReports } from '../../src/recognition/read.ts';

const [block] = formOf('2021').definition.tables.applications.blocks;
const header = (block?.columns ?? []).map(({ label }) => label.zh);

/** Table 3 of the form of 2021, all zeros save the rows given by label, as lists of the words of each row. */
export function applications(rows: Readonly<Record<string, string>>): string[][] {
  const body = (block ? rowsOf(block) : []).map(({ label }) => {
    const figures = rows[label.zh] ?? '0 0 0 0 0 0 0';
    return [`${label.number ?? ''}${label.zh}`, ...figures.split(' ').filter((word) => word !== '')];
  });
  return [['三、收到和处理政府信息公开申请情况'], header, ...body];
}

/** What was read of one row of table 3: figures, or the state of a cell. */
export function rowOf(source: string, row: string): (number | string | null)[] {
  const [report] = readReports(readText(source));
  const cells = [...(report?.cells.values() ?? [])].filter(({ id }) => id.startsWith(`applications.${row}.`));
  return cells.map(({ state, value }) => (state === 'reported' ? value : state));
}
