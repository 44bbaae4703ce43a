/** A key that stands twice in one object of a JSON text. */
export interface DuplicateKey {
  /** The keys and indices that lead to the second one, itself last. */
  readonly path: readonly (string | number)[];
  /** Where the second one begins. */
  readonly offset: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** An object or a list that is open: the keys that it has had, and the key or index that stands now. */
interface Open {
  readonly keys: Set<string> | null;
  at: string | number;
}

/** The first key of a valid JSON text that its object has already: a parser would take the last one without a word. */
export function duplicateKeyIn(text: string, isOurs: (path: DuplicateKey['path']) => boolean): DuplicateKey | null {
  const open: Open[] = [];
  let expectsKey = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[') {
      open.push({ keys: token === '{' ? new Set() : null, at: 0 });
      expectsKey = token === '{';
    } else if (token === '}' || token === ']') {
      open.pop();
      expectsKey = false;
    } else if (token === ',') {
      expectsKey = inner?.keys !== null;
      if (typeof inner?.at === 'number') inner.at += 1;
    } else if (inner?.keys && expectsKey) {
      const key: unknown = JSON.parse(token);
      inner.at = String(key);
      const path = open.map(({ at }) => at);
      if (inner.keys.has(inner.at) && isOurs(path)) return { path, offset: index };
      inner.keys.add(inner.at);
      expectsKey = false;
    }
  }
  return null;
}
