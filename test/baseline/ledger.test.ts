import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accept, acceptorOf } from '../../src/baseline/accept.ts';
import { reportKeyOf } from '../../src/baseline/baseline.ts';
import { readBaseline } from '../../src/baseline/file.ts';
import { openLedger } from '../../src/baseline/ledger.ts';
import { defaultSettings } from '../../src/checks/settings.ts';
import type { Report } from '../../src/report/report.ts';
import { folderWith } from '../cli/process.ts';
import { finding, report } from '../output/reports.ts';

/** A baseline in use: reports are held against it, and it takes note. */
async function opened(file: string, update: boolean) {
  const acceptor = acceptorOf(await readBaseline(file, update), update);
  const ledger = await openLedger(file, update);
  const apply = (held: Report): Report => {
    const { report: left, use } = accept(held, acceptor, defaultSettings, true);
    ledger.note(use);
    return left;
  };
  return { apply, close: ledger.close };
}

const folder = folderWith({});
const twice = report({ findings: [finding(), finding()], verdict: 'fail' });

test('findings that nothing tells apart are accepted up to their number, and all count where there are more', async () => {
  const file = join(folder, 'count.json');
  const update = await opened(file, true);
  expect(update.apply(twice)).toMatchObject({ findings: [], verdict: 'pass' });
  await update.close();
  expect(JSON.parse(readFileSync(file, 'utf8')).accepted).toMatchObject([{ count: 2 }]);

  const ledger = await opened(file, false);
  expect(ledger.apply(twice).accepted).toHaveLength(2);
  const more = ledger.apply(report({ findings: [finding(), ...twice.findings] }));
  expect({ findings: more.findings.length, accepted: more.accepted.length }).toEqual({ findings: 3, accepted: 0 });
  expect((await ledger.close()).unused).toEqual([]);
});

test('an update accepts no hint, but an entry covers one', async () => {
  const file = join(folder, 'info.json');
  const hint = report({ findings: [finding({ severity: 'info' })] });
  const update = await opened(file, true);
  expect(update.apply(hint).findings).toHaveLength(1);
  await update.close();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ accepted: [] });

  const cells = finding().cells.toSorted().join(' ');
  const entry = { report: '云溪镇 2022 (2021)', check: 'row-total', cells, reason: 'as in the ledger' };
  writeFileSync(file, JSON.stringify({ accepted: [entry] }));
  const { findings, accepted } = (await opened(file, false)).apply(hint);
  expect({ findings, reason: accepted[0]?.reason }).toEqual({ findings: [], reason: 'as in the ledger' });
});

test('a report is named by what it says of itself, else by its path from the baseline, standard input by its name', () => {
  const file = join(folder, 'base.json');
  expect(reportKeyOf(report(), file, true)).toBe('云溪镇 2022 (2021)');
  const nameless = report({ publisher: null, source: join(folder, 'town', 'a.html#2') });
  expect(reportKeyOf(nameless, file, true)).toBe('town/a.html#2');
  expect(reportKeyOf(report({ year: null, source: '<stdin>' }), file, false)).toBe('<stdin>');
});
