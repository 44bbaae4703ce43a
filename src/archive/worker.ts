import { parentPort, workerData } from 'node:worker_threads';
import { createWriter } from '../output/index.ts';
import { examine } from './examine.ts';
import type { Orders, Task } from './orders.ts';

/** A worker thread: told its orders once, it examines one input after the other. */
export async function work(): Promise<void> {
  const orders: Orders = workerData;
  const writer = await createWriter(orders.writer);
  parentPort?.on('message', async (task: Task) => {
    parentPort?.postMessage(await examine(task, orders, writer));
  });
}
