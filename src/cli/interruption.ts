/** Whether the user or the system wants the run to end. */
export interface Interruption {
  /** The signal that came; null while none has. */
  readonly signal: NodeJS.Signals | null;
  /** What work gives, or null as soon as a signal comes: nobody knows how long the work takes. One at a time. */
  readonly orSignal: <Result>(work: Promise<Result>) => Promise<Result | null>;
  /** Ends the process as the signal would have: the shell shall know. */
  readonly pass: () => void;
  /** Signals are no longer our affair. */
  readonly end: () => void;
}

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Listens for signals, so that a run can end cleanly: the first is noted, a second one ends the process at once. */
export function interruptions(): Interruption {
  let came: NodeJS.Signals | null = null;
  let tell = (): void => {};
  const end = (): void => {
    for (const signal of signals) process.removeListener(signal, note);
  };
  const note = (signal: NodeJS.Signals): void => {
    came = signal;
    end();
    tell();
  };
  for (const signal of signals) process.on(signal, note);
  return {
    get signal() {
      return came;
    },
    // Not `Promise.race` with one promise of all signals: that would hold on to all the work that it was ever raced with.
    orSignal: (work) =>
      new Promise((resolve, reject) => {
        tell = () => resolve(null);
        work.then(resolve, reject);
        if (came !== null) tell();
      }),
    pass: () => {
      if (came !== null) process.kill(process.pid, came);
    },
    end,
  };
}
