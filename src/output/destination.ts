import type { Localized } from '../forms/index.ts';
import { usageText } from '../messages/run.ts';

/** Where an output goes. */
export interface Destination {
  /** False once nobody reads any more (`| head`). */
  readonly write: (text: string) => Promise<boolean>;
  /** Everything is written: a file gets its name only now. */
  readonly finish: () => Promise<void>;
  /** Nothing is to be left behind. */
  readonly abandon: () => void;
  /** What is written so far is left for another run to go on with. */
  readonly leave: () => void;
}

/** The output cannot be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly text: Localized;

  constructor(text: Localized) {
    super(text.en);
    this.text = text;
  }
}

/** Writes to standard output; that its reader has gone is no fault. */
export function openStream(stream: NodeJS.WritableStream): Destination {
  let open = true;
  let failure: Error | null = null;
  let wake = (): void => {};
  stream.on('drain', () => wake());
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== 'EPIPE') failure = new OutputError(usageText.streamFailed(error.code ?? error.message));
    wake();
  });
  return {
    write: async (text) => {
      if (open && text !== '' && !stream.write(text)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failure) throw failure;
      return open;
    },
    finish: async () => {},
    abandon: () => {},
    leave: () => {},
  };
}
