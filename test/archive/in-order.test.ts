import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/archive/in-order.ts';

async function* each<Item>(items: readonly Item[], seen: (item: Item) => void = () => {}): AsyncGenerator<Item> {
  for (const item of items) {
    seen(item);
    yield item;
  }
}

const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

describe('inOrder', () => {
  it('keeps the order whatever takes how long', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 5 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 8 }),
        async (delays, size) => {
          const work = async (index: number): Promise<number> => {
            for (let turn = delays[index] ?? 0; turn > 0; turn -= 1) await new Promise(setImmediate);
            return index;
          };
          const indices = delays.map((_, index) => index);
          const done = await collect(inOrder(each(indices), work, () => 1, { items: size, weight: 1000 }));
          expect(done).toEqual(indices);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('never has more under way than there is room for', async () => {
    let underWay = 0;
    let most = 0;
    const work = async (weight: number): Promise<number> => {
      await new Promise(setImmediate);
      return weight;
    };
    const weights = [1, 1, 5, 1, 1, 1, 1, 9, 1];
    const items = each(weights, () => {
      underWay += 1;
      most = Math.max(most, underWay);
    });
    for await (const _ of inOrder(items, work, (weight) => weight, { items: 4, weight: 5 })) underWay -= 1;
    expect(most).toBe(4);
  });
});
