import { type Acceptor, acceptorOf } from '../baseline/accept.ts';
import { createWriter, type ReportWriter } from '../output/index.ts';
import { type Cache, cacheIn } from './cache.ts';
import type { Orders } from './orders.ts';

/** What a thread needs at hand to examine inputs. */
export interface Workshop {
  readonly orders: Orders;
  /** Another thread stops this one when its time is up; else it stops itself, which costs every page a watchdog of its own. */
  readonly isWatched: boolean;
  readonly writer: ReportWriter;
  readonly cache: Cache | null;
  /** The accepted findings of a file; each is read once. */
  readonly acceptor: (file: string) => Promise<Acceptor>;
}

export async function openWorkshop(orders: Orders, { isWatched }: Pick<Workshop, 'isWatched'>): Promise<Workshop> {
  const acceptors = new Map<string, Promise<Acceptor>>();
  return {
    orders,
    isWatched,
    writer: await createWriter(orders.writer),
    cache: orders.cache === null ? null : cacheIn(orders.cache),
    acceptor: (file) => {
      const acceptor =
        acceptors.get(file) ??
        import('../baseline/file.ts')
          .then(({ readBaseline }) => readBaseline(file, orders.updateBaseline))
          .then((baseline) => acceptorOf(baseline, orders.updateBaseline));
      acceptors.set(file, acceptor);
      return acceptor;
    },
  };
}
