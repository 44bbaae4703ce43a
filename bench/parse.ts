import { Parser } from 'htmlparser2';
import { checkBytes } from '../src/check.ts';
import { readDocument } from '../src/document/index.ts';
import { inTurns } from './measure.ts';
import { templates } from './pages.ts';

/** How long a page takes in a warm process, against the bare parser collecting the texts of its cells. */
export function parse(rounds = 600): void {
  const pages = templates();
  const bytesOf = (round: number): Uint8Array => pages[round % pages.length]?.bytes ?? new Uint8Array();
  const times = inTurns(
    {
      'bare parser': (round) => cellTexts(bytesOf(round)),
      document: (round) => readDocument(bytesOf(round)),
      'read and checked': (round) => checkBytes(bytesOf(round), 'page.html'),
    },
    { rounds, warm: 200 },
  );
  const base = times.get('bare parser') ?? Number.NaN;
  for (const [name, taken] of times) {
    console.log(`${name.padEnd(18)}${taken.toFixed(2).padStart(7)} ms ${(taken / base).toFixed(2).padStart(6)} ×`);
  }
  console.log(`page: ${((times.get('read and checked') ?? Number.NaN) / base).toFixed(2)} × the bare parser (aim 1.5)`);
}

function cellTexts(bytes: Uint8Array): readonly string[] {
  const cells: string[] = [];
  let text = '';
  const isCell = (name: string): boolean => name === 'td' || name === 'th';
  const parser = new Parser({
    onopentagname: (name) => {
      if (isCell(name)) text = '';
    },
    ontext: (part) => {
      text += part;
    },
    onclosetag: (name) => {
      if (isCell(name)) cells.push(text.trim());
    },
  });
  parser.end(new TextDecoder().decode(bytes));
  return cells;
}
