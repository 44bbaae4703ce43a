import { duplicateKeyIn } from '../config/duplicate-key.ts';
import { decode } from '../document/encoding.ts';
import type { Localized } from '../forms/index.ts';
import { declarationText } from '../messages/archive.ts';

/** A file in which a user declares something cannot be used: nothing is checked. */
export class DeclarationError extends Error {
  override readonly name = 'DeclarationError';
  readonly text: Localized;

  /** @param where the file, and the line or the name in it */
  constructor(where: string, { zh, en }: Localized) {
    super(`${where}: ${en}`);
    this.text = { zh: `${where}：${zh}`, en: `${where}: ${en}` };
  }
}

/** A row of a table in a file, by the names of its columns. */
export interface Row {
  /** Counted from 1, in the file. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A declaration as the file has it: the value of a JSON file, or the rows of a CSV file. */
export type Declaration =
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, unknown])[] }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] };

/** The columns of a table that a file declares. */
export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const POSITION = /position (\d+)/;

/** Reads a declaration: JSON where it begins with a brace, else CSV with a header. Spreadsheets may have written it in GB18030. */
export function readDeclaration(bytes: Uint8Array, file: string, columns: Columns): Declaration {
  const text = decode(bytes).text.replace(/^\ufeff/, '');
  if (!/^\s*[{[]/.test(text)) return { kind: 'rows', rows: rowsOf(text, file, columns) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const position = POSITION.exec(error instanceof Error ? error.message : '')?.[1];
    const line = position === undefined ? text.split('\n').length : text.slice(0, Number(position)).split('\n').length;
    throw new DeclarationError(`${file}:${line}`, declarationText.noJson);
  }
  if (!isRecord(value)) throw new DeclarationError(file, declarationText.noObject);
  const twice = duplicateKeyIn(text, () => true);
  if (twice !== null) {
    const line = text.slice(0, twice.offset).split('\n').length;
    throw new DeclarationError(`${file}:${line}`, declarationText.keyTwice(String(twice.path.at(-1))));
  }
  if (Object.keys(value).length === 0) throw new DeclarationError(file, declarationText.nothing);
  return { kind: 'object', entries: Object.entries(value) };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowsOf(text: string, file: string, { required, optional }: Columns): Row[] {
  const [head, ...records] = recordsOf(text, file);
  const names = head?.fields.map((name) => name.toLowerCase()) ?? [];
  const missing = required.filter((name) => !names.includes(name));
  const header = [...required, ...optional.map((name) => `[${name}]`)].join(',');
  if (!head || missing.length > 0) throw new DeclarationError(`${file}:1`, declarationText.noColumn(missing, header));
  const unknown = names.find((name) => !required.includes(name) && !optional.includes(name));
  if (unknown !== undefined) throw new DeclarationError(`${file}:1`, declarationText.unknownColumn(unknown, header));
  if (records.length === 0) throw new DeclarationError(file, declarationText.nothing);
  return records.map(({ line, fields }) => {
    if (fields.length > names.length) {
      throw new DeclarationError(`${file}:${line}`, declarationText.tooManyFields(fields.length, names.length));
    }
    const cells = new Map(names.map((name, i) => [name, fields[i] ?? '']));
    const empty = required.find((name) => cells.get(name) === '');
    if (empty !== undefined) throw new DeclarationError(`${file}:${line}`, declarationText.emptyField(empty));
    return { line, cells };
  });
}

/** A field in quotes or without, with what ends it. */
const FIELD = /(?:[^\S\r\n]*"([^"]*(?:""[^"]*)*)"[^\S\r\n]*|([^",\r\n]*))(,|\r?\n|\r|$)/y;

/** The records of a CSV text with the lines on which they begin; empty lines are none. White space around a field does not count. */
function recordsOf(text: string, file: string): { readonly line: number; readonly fields: readonly string[] }[] {
  const records: { line: number; fields: string[] }[] = [];
  let line = 1;
  let begun = 1;
  let fields: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length || fields.length > 0) {
    const found = FIELD.exec(text);
    if (!found) throw new DeclarationError(`${file}:${line}`, declarationText.openQuote);
    const [whole, quoted, plain = '', end] = found;
    fields.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    line += whole.split(/\r?\n|\r/).length - 1;
    if (end === ',') continue;
    // Spreadsheets fill lines up with empty fields.
    while (fields.at(-1) === '') fields.pop();
    if (fields.length > 0) records.push({ line: begun, fields });
    fields = [];
    begun = line;
  }
  return records;
}
