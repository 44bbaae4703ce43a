import { closeSync, openSync, readSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { languages } from '../messages/language.ts';
import { outputText } from '../messages/output.ts';
import { guard } from './file.ts';

/** So much tells what an output is. */
const HEAD_BYTES = 200;
const OF_FORMATS = ['{"schema":"disclosure-check/', '{"source":', 'source,publisher,year,', 'PAR1'];
const NUMBER = /\d+/;

/** How the pretty output of each language may begin. */
const OF_PRETTY = languages.flatMap((language) => [
  ...Object.values(outputText.verdicts).map((verdict) => `${verdict[language]}  `),
  outputText.between[language],
  outputText.total(0)[language],
]);

/** Whether a file is, by its beginning, what an earlier run has written; an empty one counts. */
export function isOwnOutput(file: string): boolean {
  const head = Buffer.alloc(HEAD_BYTES);
  const descriptor = guard(file, () => openSync(file, 'r'));
  try {
    // To trim takes the byte-order mark off too.
    const text = stripVTControlCharacters(head.toString('utf8', 0, readSync(descriptor, head))).trimStart();
    const line = text.replace(NUMBER, '0');
    return (
      text === '' || [...OF_FORMATS, ...OF_PRETTY].some((start) => text.startsWith(start) || line.startsWith(start))
    );
  } finally {
    closeSync(descriptor);
  }
}
