import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBytes } from '../src/check.ts';
import type { Cell } from '../src/report/report.ts';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The page with one more in one cell. */
function changed(text: string, { at, raw, value }: Cell): string {
  const lines = text.split('\n');
  const line = lines[(at?.line ?? 0) - 1] ?? '';
  const column = (at?.column ?? 1) - 1;
  expect(line.slice(column, column + raw.length)).toBe(raw);
  lines[(at?.line ?? 0) - 1] = line.slice(0, column) + String((value ?? 0) + 1) + line.slice(column + raw.length);
  return lines.join('\n');
}

const lineOf = (id: string) => ({
  row: id.split('.').slice(0, -1).join('.'),
  column: `${id.split('.')[0]}.*.${id.split('.').at(-1)}`,
});

describe('any single figure of tables 3 and 4 changed', () => {
  it.each(['street-2020-flattened.txt', 'street-2020.html'])('is found in %s, by its row or column', (name) => {
    const text = decode(readFileSync(new URL(`../fixtures/reports/${name}`, import.meta.url)));
    const [sound] = checkBytes(new TextEncoder().encode(text), name);
    expect(sound?.verdict).toBe('pass');
    const cells = [...(sound?.cells.values() ?? [])].filter(({ id }) => !id.startsWith('proactive'));
    expect(cells).toHaveLength(176);
    for (const cell of cells) {
      const [report] = checkBytes(new TextEncoder().encode(changed(text, cell)), name);
      const errors = report?.findings.filter(({ severity }) => severity === 'error') ?? [];
      const { row, column } = lineOf(cell.id);
      const named = errors.some(({ cells: found }) =>
        found.some((id) => lineOf(id).row === row || lineOf(id).column === column),
      );
      expect(named, `${cell.id}: ${errors.length} errors`).toBe(true);
      expect(report?.cells.get(cell.id)?.value).toBe((cell.value ?? 0) + 1);
    }
  });
});
