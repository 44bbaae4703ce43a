/** How much may be under way at once. */
export interface Window {
  readonly items: number;
  /** The sum of what the items weigh; one alone may weigh more. */
  readonly weight: number;
}

/**
 * Works on items several at a time and yields the results in the order of the items. The next item is asked for only when there is room
 * for it, so that memory does not grow with their number. Where work fails, so does this, when it comes to that item.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  weigh: (item: Item) => number,
  window: Window,
): AsyncGenerator<Result> {
  const underWay: { readonly result: Promise<Result>; readonly weight: number }[] = [];
  let weight = 0;
  for await (const item of items) {
    const result = work(item);
    // Whoever waits for it later hears of its failure: it is not unhandled.
    result.catch(() => {});
    underWay.push({ result, weight: weigh(item) });
    weight += weigh(item);
    while (underWay.length >= window.items || weight > window.weight) {
      const first = underWay.shift();
      if (!first) break;
      weight -= first.weight;
      yield await first.result;
    }
  }
  for (const { result } of underWay) yield await result;
}
