import { sidecarOf } from '../archive/journal.ts';
import { openShards } from '../archive/merge.ts';
import type { Orders } from '../archive/orders.ts';
import type { Language } from '../messages/language.ts';
import { mergeText } from '../messages/merge.ts';
import { usageText } from '../messages/run.ts';
import { defaultLimit } from '../sources/index.ts';
import type { Arguments } from './arguments.ts';
import { flagsAllowed } from './command-flags.ts';
import { isDebugging } from './environment.ts';
import { governing, refuseOutput, rulebookOf } from './governed.ts';
import { openLedgers } from './ledgers.ts';
import { type Options, optionsOf } from './options.ts';
import { openRecording, record } from './record.ts';
import type { ExitStatus } from './status.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** The options of a call to merge the outputs of shards: behind the command's name its operands name them. */
export function mergeOptionsOf(call: Arguments): Options {
  const [name = '', ...paths] = call.operands;
  const stray = call.flags.find((flag) => !flagsAllowed.merge.has(flag));
  if (stray !== undefined) throw new UsageError(usageText.excludes(stray, name));
  if (paths.length === 0) throw new UsageError(mergeText.nothingNamed);
  return optionsOf({ ...call, operands: paths });
}

/** Puts the outputs of all shards of a run into one, as the run without shards would have written it, and compares the reports. */
export async function merge(options: Options, language: Language, around: Surroundings): Promise<ExitStatus> {
  refuseOutput(options.output, [
    ...options.paths.flatMap((path) => [path, sidecarOf(path)].map((file) => ['shard', file] as const)),
    ['bodies', options.bodies],
    ['rollUp', options.rollUp],
  ]);
  const shards = await openShards(options.paths);
  try {
    const { head } = shards;
    const { writer } = head;
    if (options.output !== null && options.format !== writer.format) {
      throw new UsageError(mergeText.otherFormat(options.output, writer.format));
    }
    const { openComparison } = await import('../archive/comparison.ts');
    const ledgers = openLedgers(options.updateBaseline);
    const between = await governing('-', options, await rulebookOf(options));
    await ledgers.of(between.baseline);
    const recording = await openRecording({
      ...options,
      orders: ordersFor(writer, language, around),
      same: [version, 'merge', head.fingerprint],
      ledgers,
      comparison: await openComparison(options),
      between,
      expected: async () => null,
      remarks: () => [],
      around,
    });
    return await record(shards.results, recording);
  } finally {
    await shards.close();
  }
}

/** Nothing is examined any more: of the orders only those that say how to write count. */
function ordersFor(writer: Orders['writer'], language: Language, { environment }: Surroundings): Orders {
  return {
    version,
    writer,
    language,
    encoding: null,
    timeLimit: 0,
    sizeLimit: defaultLimit,
    tellsNature: false,
    updateBaseline: false,
    compares: true,
    cache: null,
    debug: isDebugging(environment),
  };
}
