import type { Language } from '../messages/language.ts';
import { progressText } from '../messages/progress.ts';
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
  readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Writes a line of words. */
  readonly say: (line: string) => void;
  readonly language: Language;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
}

/** A run shorter than this needs no progress. */
const QUIET_AT_FIRST = 1000;
const BETWEEN_LIVE_LINES = 200;
const BETWEEN_PLAIN_LINES = 10_000;
const ERASE_LINE = '\r\u001b[2K';

/** A live line on a terminal, a plain line now and then elsewhere. */
export function startProgress({ stream, say, language, now }: ProgressOptions): Progress {
  const isLive = stream.isTTY === true;
  const start = now();
  let next = start + (isLive ? QUIET_AT_FIRST : BETWEEN_PLAIN_LINES);
  let isShown = false;
  const clear = (): void => {
    if (isShown) stream.write(ERASE_LINE);
    isShown = false;
  };
  return {
    update: (tally, sources) => {
      const time = now();
      if (time < next) return;
      next = time + (isLive ? BETWEEN_LIVE_LINES : BETWEEN_PLAIN_LINES);
      const { errors, warnings } = tally.summary;
      const rate = Math.round((1000 * sources) / (time - start));
      const line = progressText.sofar({ sources, rate, errors, warnings, unchecked: tally.unchecked })[language];
      if (!isLive) return say(line);
      clear();
      stream.write(line);
      isShown = true;
    },
    say: (line) => {
      clear();
      say(line);
    },
    end: clear,
  };
}
