import type { Language } from '../messages/language.ts';
import { progressText } from '../messages/progress.ts';
import { defaultWidth, shorten } from '../output/text.ts';
import type { Tally } from './tally.ts';

/** Says how far a run is, on a stream of words. */
export interface Progress {
  readonly update: (tally: Tally, sources: number) => void;
  /** Says a line of words, so that it and the progress do not get into each other's way. */
  readonly say: (line: string) => void;
  /** Nothing more is said of the progress. */
  readonly end: () => void;
}

export interface ProgressOptions {
  readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  /** Writes a line of words. */
  readonly say: (line: string) => void;
  readonly language: Language;
  /** How many sources there are; null where that is not known. Asked once, when there is something to say. */
  readonly expected: () => Promise<number | null>;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
}

/** A run shorter than this needs no progress. */
const QUIET_AT_FIRST = 1000;
const BETWEEN_LIVE_LINES = 200;
const BETWEEN_PLAIN_LINES = 10_000;
const ERASE_LINE = '\r\u001b[2K';

/** A live line on a terminal, a plain line now and then elsewhere. */
export function startProgress({ stream, say, language, now, expected }: ProgressOptions): Progress {
  const isLive = stream.isTTY === true;
  const start = now();
  let next = start + (isLive ? QUIET_AT_FIRST : BETWEEN_PLAIN_LINES);
  let isShown = false;
  let isAsked = false;
  let total: number | null = null;
  const clear = (): void => {
    if (isShown) stream.write(ERASE_LINE);
    isShown = false;
  };
  return {
    update: (tally, sources) => {
      const time = now();
      if (time < next) return;
      next = time + (isLive ? BETWEEN_LIVE_LINES : BETWEEN_PLAIN_LINES);
      if (!isAsked) {
        isAsked = true;
        expected().then(
          (number) => {
            total = number;
          },
          // What keeps it from being counted, the run itself will meet and say.
          () => {},
        );
      }
      const { errors, warnings } = tally.summary;
      const rate = Math.round((1000 * sources) / (time - start));
      const seconds = total === null || rate === 0 ? null : Math.max(0, Math.round((total - sources) / rate));
      const counts = { sources, total, rate, seconds, errors, warnings, unchecked: tally.unchecked };
      const line = progressText.sofar(counts)[language];
      if (!isLive) return say(line);
      clear();
      // A line that the terminal breaks could not be erased.
      stream.write(shorten(line, (stream.columns || defaultWidth) - 1));
      isShown = true;
    },
    say: (line) => {
      clear();
      say(line);
    },
    end: clear,
  };
}
