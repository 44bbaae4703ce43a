import { defaultSettings, factsOf, runChecks, type Settings, verdictOf } from './checks/index.ts';
import { statementsOf } from './checks/narrative/statements.ts';
import type { BinaryKind } from './document/binary.ts';
import type { Document } from './document/document.ts';
import { looksBinary, readDocument } from './document/index.ts';
import type { Localized } from './forms/index.ts';
import { readReports } from './recognition/read.ts';
import { repairsOf } from './repair/index.ts';
import type { Reading, Report } from './report/report.ts';

/** How a page is to be read and checked. */
export interface CheckOptions {
  /** Character set to read the page in; by default the page tells. An unknown name throws a RangeError. */
  readonly encoding?: string;
  /** Character set that the transport declares (a header of HTTP): a hint, like the one in the page. */
  readonly declared?: string;
  /** How the checks are to be run; by default each as it declares itself. */
  readonly settings?: Settings;
}

/** Kinds that have no name of their own in both languages. */
const kinds: Readonly<Partial<Record<BinaryKind, Localized>>> = {
  image: { zh: '图片', en: 'an image' },
  binary: { zh: '二进制文件', en: 'a binary file' },
};

/** What can be read, though not from bytes alone: by the ending of its name. */
const endings: Readonly<Partial<Record<BinaryKind, string>>> = { zip: '.zip', gzip: '.gz', mhtml: '.mht' };

function adviceFor(kind: BinaryKind): Localized {
  const ending = endings[kind];
  if (ending === undefined) {
    return { zh: '请另存为 HTML 或纯文本再核对', en: 'save it as HTML or plain text first' };
  }
  return {
    zh: `请直接给出文件，名称以 ${ending} 结尾；从管道不能读取`,
    en: `name the file, ending in ${ending}: from a pipe it cannot be read`,
  };
}

function binaryReading(kind: BinaryKind): Reading {
  const advice = adviceFor(kind);
  const { zh, en } = kinds[kind] ?? { zh: `二进制文件（${kind}）`, en: `a binary file (${kind})` };
  return {
    form: null,
    title: null,
    publisher: null,
    year: null,
    publishedOn: null,
    years: [],
    sections: [],
    tables: [],
    cells: new Map(),
    remarks: [
      {
        kind: 'notAssessable',
        message: {
          zh: `这是${zh}，不是网页或文本。${advice.zh}`,
          en: `this is ${en}, not a page or text; ${advice.en}`,
        },
      },
    ],
  };
}

function reportOf(reading: Reading, source: string, number: number, settings: Settings): Report {
  const facts = factsOf(reading, settings);
  const outcome = runChecks(facts, settings);
  return {
    ...reading,
    ...outcome,
    source: number === 1 ? source : `${source}#${number}`,
    accepted: [],
    repairs: repairsOf(reading, facts.identities, () => statementsOf(facts)),
    verdict: verdictOf(reading, outcome.findings),
  };
}

/**
 * Reads every report in a document and checks it; a document that holds none gives one record with verdict `notAssessable` that says what it is.
 *
 * @param source the input's name, as it shall stand in the records
 */
export function checkDocument(
  document: Document,
  source: string,
  settings: Settings = defaultSettings,
): readonly Report[] {
  return readReports(document).map((reading, i) => reportOf(reading, source, i + 1, settings));
}

/**
 * Reads every report in the bytes of one input and checks it: bytes → document → readings → findings. Bad content does not throw: a page
 * that is no report gives one record with verdict `notAssessable` that says what it is.
 *
 * @param source the input's name, as it shall stand in the records
 */
export function checkBytes(bytes: Uint8Array, source: string, options: CheckOptions = {}): readonly Report[] {
  const { settings = defaultSettings } = options;
  const binary = looksBinary(bytes);
  if (binary !== null) return [reportOf(binaryReading(binary), source, 1, settings)];
  return checkDocument(readDocument(bytes, options).document, source, settings);
}
