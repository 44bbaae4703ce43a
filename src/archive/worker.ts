import { parentPort, workerData } from 'node:worker_threads';
import { examine } from './examine.ts';
import { type Orders, ready, type Task } from './orders.ts';
import { openWorkshop } from './workshop.ts';

/** A worker thread: told its orders once, it examines one input after the other. */
export async function work(): Promise<void> {
  const orders: Orders = workerData;
  const workshop = await openWorkshop(orders, { isWatched: true });
  parentPort?.on('message', async (task: Task) => {
    parentPort?.postMessage(await examine(task, workshop));
  });
  parentPort?.postMessage(ready);
}
