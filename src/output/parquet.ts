import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type BasicType, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { cellColumns, cellLinesOf, type Field } from './cell-lines.ts';
import { nothing, type ReportWriter } from './writer.ts';

const types: Readonly<Record<(typeof cellColumns)[number], BasicType>> = {
  source: 'STRING',
  publisher: 'STRING',
  year: 'INT32',
  form: 'STRING',
  table: 'STRING',
  row: 'STRING',
  column: 'STRING',
  value: 'DOUBLE',
  unit: 'STRING',
  state: 'STRING',
  raw: 'STRING',
  line: 'INT32',
};

/** Lines of a row group: about 250 reports, small enough to keep in memory and large enough to be read quickly. */
const ROWS_OF_A_GROUP = 50_000;

/**
 * The long layout as Parquet. Reports are written as lines of JSON first, as any text is; Parquet needs whole columns and is made of them
 * when the run is over.
 */
export function parquetWriter(): ReportWriter {
  return {
    begin: nothing,
    report: (report) =>
      cellLinesOf(report)
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    between: nothing,
    end: nothing,
    convert: convertToParquet,
  };
}

/** Turns a file of JSON lines into a Parquet file, a group of lines at a time. */
async function convertToParquet(from: string, to: string): Promise<void> {
  const empty = cellColumns.map((name) => ({ name, data: [], type: types[name] }));
  const writer = new ParquetWriter({
    writer: fileWriter(to),
    schema: schemaFromColumnData({ columnData: empty }),
    createdBy: 'disclosure-check',
  });
  const columns: Field[][] = cellColumns.map(() => []);
  let rows = 0;
  const flush = async (): Promise<void> => {
    const columnData = cellColumns.map((name, index) => ({ name, data: columns[index] ?? [] }));
    if (rows > 0) await writer.write({ columnData, rowGroupSize: ROWS_OF_A_GROUP });
    for (const column of columns) column.length = 0;
    rows = 0;
  };
  for await (const line of createInterface({ input: createReadStream(from) })) {
    const fields: readonly Field[] = JSON.parse(line);
    for (const [index, column] of columns.entries()) column.push(fields[index] ?? null);
    rows += 1;
    if (rows === ROWS_OF_A_GROUP) await flush();
  }
  await flush();
  await writer.finish();
}
