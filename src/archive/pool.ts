import { Worker } from 'node:worker_threads';
import type { Localized } from '../forms/index.ts';
import { inputText } from '../messages/run.ts';
import { type Result, unchecked } from './examine.ts';
import { type Orders, type Ready, ready, type Task, threadMark } from './orders.ts';

/** Examines inputs on worker threads. */
export interface Pool {
  readonly examine: (task: Task) => Promise<Result>;
  readonly close: () => Promise<void>;
}

interface Job {
  readonly task: Task;
  readonly settle: (result: Result) => void;
}

/** A worker and what it is on. */
interface Seat {
  readonly worker: Worker;
  job: Job | null;
  timer: NodeJS.Timeout | undefined;
  /** It has loaded the program. */
  isReady: boolean;
  /** Why it has left before its job was done. */
  loss: Localized;
}

/**
 * What a worker may need at most: what takes more is lost alone. Twice as much for what is young makes a run a tenth faster, and takes a quarter
 * more memory over many pages.
 */
const heapOfWorker = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/** Milliseconds in which a worker has surely loaded the program; its first page has this time too. */
const LOADING = 10_000;
/** A pipe that stays silent is given up by the worker itself, which can say so: it has so much longer. */
const GRACE = 500;

/**
 * Starts worker threads. What brings a worker down, memory above all, and a page that takes too long cost the one input that it was on;
 * another worker takes its place.
 *
 * @param program the file of the program; a worker runs it too
 */
export function startPool(program: URL, orders: Orders, size: number): Pool {
  const waiting: Job[] = [];
  const seats = new Set<Seat>();
  let closing = false;

  const seat = (): void => {
    const taken: Seat = {
      worker: new Worker(program, {
        workerData: orders,
        resourceLimits: heapOfWorker,
        env: { ...process.env, [threadMark]: '1' },
      }),
      job: null,
      timer: undefined,
      isReady: false,
      loss: inputText.workerLost('exit'),
    };
    seats.add(taken);
    taken.worker.on('message', (result: Result | Ready) => {
      if (result !== ready) return release(taken, result);
      taken.isReady = true;
      if (taken.job) watch(taken);
    });
    taken.worker.on('error', (error: NodeJS.ErrnoException) => {
      taken.loss = inputText.workerLost(error.code ?? error.message);
    });
    taken.worker.on('exit', () => {
      seats.delete(taken);
      if (!closing) seat();
      if (taken.job) release(taken, unchecked(taken.job.task.name, taken.loss, orders));
    });
    // An idle worker does not keep the process alive.
    taken.worker.unref();
  };

  const release = (from: Seat, result: Result): void => {
    clearTimeout(from.timer);
    from.worker.unref();
    const { job } = from;
    from.job = null;
    job?.settle(result);
    assign();
  };

  /** Stops a worker when the time for its page is up. */
  const watch = (seat: Seat): void => {
    clearTimeout(seat.timer);
    const stop = (): void => {
      seat.loss = inputText.timedOut(orders.timeLimit / 1000);
      void seat.worker.terminate();
    };
    seat.timer = setTimeout(stop, orders.timeLimit + (seat.isReady ? GRACE : LOADING));
  };

  const assign = (): void => {
    for (const free of seats) {
      if (free.job) continue;
      const job = waiting.shift();
      if (!job) return;
      free.job = job;
      watch(free);
      free.worker.ref();
      const { task, transfer } = sendable(job.task);
      free.worker.postMessage(task, transfer);
    }
  };

  for (let i = 0; i < size; i += 1) seat();
  return {
    examine: (task) =>
      new Promise((settle) => {
        waiting.push({ task, settle });
        assign();
      }),
    close: async () => {
      closing = true;
      await Promise.all([...seats].map(({ worker }) => worker.terminate()));
    },
  };
}

/** A task as it is sent: its bytes change hands. Those that are a part of something larger are copied first, or all of it would go along. */
function sendable(task: Task): { readonly task: Task; readonly transfer: readonly ArrayBuffer[] } {
  const { from } = task;
  if ('path' in from) return { task, transfer: [] };
  const isWhole = from.bytes.buffer instanceof ArrayBuffer && from.bytes.buffer.byteLength === from.bytes.byteLength;
  const bytes = isWhole ? from.bytes : Uint8Array.from(from.bytes);
  const { buffer } = bytes;
  return { task: { ...task, from: { ...from, bytes } }, transfer: buffer instanceof ArrayBuffer ? [buffer] : [] };
}
