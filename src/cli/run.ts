import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Course, examineAll, type Given } from '../archive/examine-all.ts';
import { expectedNumber } from '../archive/expected.ts';
import type { Orders } from '../archive/orders.ts';
import { numbered } from '../archive/shard.ts';
import type { Effective } from '../config/effective.ts';
import type { Language } from '../messages/language.ts';
import { nearest } from '../messages/nearest.ts';
import { inputText, usageText } from '../messages/run.ts';
import { defaultWidth, isFolder, isPipe, type WriterOptions } from '../output/index.ts';
import { isPattern } from '../sources/glob.ts';
import { defaultLimit, type IsInput, readSources, type Source } from '../sources/index.ts';
import { archiveKindOf } from '../sources/kinds.ts';
import { codeOf } from '../sources/problems.ts';
import { colorLevel } from './color.ts';
import { commandNames } from './command-flags.ts';
import { isDebugging } from './environment.ts';
import { governing, refuseOutput, rulebookOf } from './governed.ts';
import { openLedgers } from './ledgers.ts';
import type { Options } from './options.ts';
import { watchOverrides } from './overrides.ts';
import { besideOutput } from './own-output.ts';
import { openRecording, passingDone, record } from './record.ts';
import type { ExitStatus } from './status.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Checks what the options name and writes the results; the exit status tells the outcome. */
export async function run(options: Options, language: Language, around: Surroundings): Promise<ExitStatus> {
  refuseOutput(options.output, [
    ...options.paths.map((path) => roleOf(path)),
    ['bodies', options.bodies],
    ['rollUp', options.rollUp],
  ]);
  const isInput = await besideOutput(options.output);
  if (options.cache !== null) makeCache(options.cache);
  const rulebook = await rulebookOf(options, compares(options));
  const ledgers = openLedgers(options.updateBaseline);
  // What governs the paths is read before any result is written; only what governs a folder further down can still be refused later.
  const governed: Effective[] = [];
  for (const path of options.paths) {
    const effective = await governing(path, options, rulebook);
    await ledgers.of(effective.baseline);
    governed.push(effective);
  }
  const orders = ordersOf(options, language, around);
  const comparison = orders.compares ? await (await import('../archive/comparison.ts')).openComparison(options) : null;
  const { writer, encoding, updateBaseline } = orders;
  const same = [version, options.paths, writer, encoding, updateBaseline, governed, await contentsOf(options)];
  const [between = await governing('-', options, rulebook)] = governed;
  // What can only be read once is not read to be counted, and nothing is fetched for it.
  const isKnown = !options.paths.some(isReadOnce) && options.shard === null;
  const expected = async () =>
    isKnown ? await expectedNumber(sourcesOf({ ...options, offline: true }, isInput, around)) : null;
  const overrides = watchOverrides(options.paths);
  const remarks = overrides.words;
  const recording = await openRecording({
    ...options,
    orders,
    same,
    ledgers,
    comparison,
    between,
    expected,
    remarks,
    around,
  });
  const course: Course = {
    sources: passingDone(numbered(sourcesOf(options, isInput, around), options.shard), recording),
    orders,
    effectiveFor: async (source) => {
      const effective = await rulebook({ name: source.name, file: fileOf(source, options.stdinName) });
      overrides.note(effective);
      return effective;
    },
    fileOf: (source) => fileOf(source, options.stdinName),
    jobs: options.jobs,
    program: around.program,
  };
  return await record(examineAll(course), recording);
}

/** Results that cannot be kept are left out while the run goes on: what is no folder is refused before. */
function makeCache(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new UsageError(usageText.cacheIsNoFolder(folder));
    throw new UsageError(usageText.noCache(folder, codeOf(error)));
  }
}

/** One page has nothing to be compared with. */
function compares({ paths: [first = '', ...others], bodies, rollUp }: Options): boolean {
  return (
    bodies !== null ||
    rollUp !== null ||
    others.length > 0 ||
    first.startsWith('@') ||
    isFolder(first) ||
    archiveKindOf(first) !== null ||
    isPattern(first)
  );
}

/** Standard input, and pipes. */
function isReadOnce(path: string): boolean {
  const place = path.replace(/^@/, '');
  return place === '-' || isPipe(place);
}

/** What is declared of bodies: a run that goes on with another must find the same. */
async function contentsOf({ bodies, rollUp }: Options): Promise<readonly string[]> {
  const files = [bodies, rollUp].filter((file) => file !== null);
  return await Promise.all(files.map((file) => readFile(file, 'base64')));
}

const address = /^[a-z][a-z\d+.-]*:\/\//i;

/** The file on disk that an input comes from, the archive of a member; null for standard input and for what a server gave. */
function fileOf(source: Given, stdinName: string): string | null {
  if (source.kind === 'file') return source.path;
  const [place = source.name] = source.name.split('!');
  return source.name === stdinName || address.test(place) ? null : place;
}

function ordersOf(options: Options, language: Language, around: Surroundings): Orders {
  return {
    version,
    writer: writerOptions(options, language, around),
    language,
    encoding: options.encoding,
    timeLimit: options.timeout * 1000,
    sizeLimit: defaultLimit,
    // The pretty output on standard output says it.
    tellsNature: options.format === 'pretty' && options.output === null,
    updateBaseline: options.updateBaseline,
    cache: options.cache,
    compares: compares(options),
    debug: isDebugging(around.environment),
  };
}

function writerOptions(options: Options, language: Language, { stdout, environment }: Surroundings): WriterOptions {
  const { format, layout, of, bom, detail, color, output } = options;
  const isTerminal = output === null && stdout.isTTY === true;
  const width = (isTerminal && stdout.columns) || defaultWidth;
  return { format, layout, of, bom, detail, language, color: colorLevel(color, isTerminal, environment), width };
}

function sourcesOf(
  { paths, stdinName, offline, timeout, requestTimeout }: Options,
  isInput: IsInput | null,
  { stdin }: Surroundings,
): AsyncIterable<Source> {
  const sources = readSources(paths, {
    stdin,
    stdinName,
    offline,
    userAgent: `disclosure-check/${version}`,
    timeLimit: timeout * 1000,
    ...(requestTimeout === null ? {} : { timeout: requestTimeout * 1000 }),
    ...(isInput === null ? {} : { isInput }),
  });
  const [first = ''] = paths;
  return word.test(first) ? hinting(sources, first) : sources;
}

const word = /^[a-z-]+$/i;

/** A first operand that is no file may have been meant as a command. */
async function* hinting(sources: AsyncIterable<Source>, first: string): AsyncGenerator<Source> {
  for await (const source of sources) {
    const isLost = source.kind === 'problem' && source.name === first && source.problem === inputText.notFound;
    yield isLost
      ? { ...source, problem: inputText.notFoundNorCommand(nearest(first, commandNames), commandNames) }
      : source;
  }
}

/** What a path names; the places that a list names are seen when they are read. */
function roleOf(path: string): readonly ['list' | 'input', string | null] {
  if (path === '-' || path === '@-') return ['input', null];
  return path.startsWith('@') ? ['list', path.slice(1)] : ['input', path];
}
