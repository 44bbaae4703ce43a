/** A time that a request may take, and the will of the caller, in one signal. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly isOver: () => boolean;
  /** Lets the time run, from the beginning. */
  readonly start: () => void;
  readonly stop: () => void;
  /** Lets go of the caller's signal; nothing may be under way any more. */
  readonly end: () => void;
}

/**
 * Made of a timer that is held: what `AbortSignal.any` makes of `AbortSignal.timeout` may be collected before its time, in Node 20, and the
 * request then never ends.
 */
export function createDeadline(milliseconds: number, outer: AbortSignal): Deadline {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  forward(outer, controller);
  return {
    signal: controller.signal,
    isOver: () => isOver,
    start() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        isOver = true;
        controller.abort();
      }, milliseconds);
    },
    stop: () => clearTimeout(timer),
    end() {
      clearTimeout(timer);
      controller.abort();
    },
  };
}

/** Aborts with the signal. */
export function forward(signal: AbortSignal, controller: AbortController): void {
  if (signal.aborted) controller.abort();
  else signal.addEventListener('abort', () => controller.abort(), { once: true, signal: controller.signal });
}
