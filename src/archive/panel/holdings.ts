import { forms } from '../../forms/index.ts';
import type { Body } from '../bodies.ts';
import type { Digest } from './digest.ts';
import { createTexts } from './texts.ts';

/** The digests of each body. Memory grows with their number, so each is kept as a line of bytes. */
export interface Holdings {
  readonly add: (body: Body, digest: Digest) => void;
  readonly has: (key: string) => boolean;
  readonly keys: () => Iterable<string>;
  readonly of: (key: string) => Held;
}

/** What is held of one body. */
export interface Held {
  /** As declared, or the least of the names that its reports print: it does not depend on their order. */
  readonly name: string;
  /** As of its body. */
  readonly isIdentified: boolean;
  readonly digests: readonly Digest[];
}

interface Holding {
  readonly body: Body;
  /** Where the latest digest is kept; each names the one before it. */
  last: number;
}

const SEPARATOR = '\t';
const NONE = -1;
/** Instead of a publisher: the name of the body, and no name. */
const AS_BODY = '';
const NAMELESS = '-';

const formIds = forms.map(({ id }) => id);

function lineOf({ name }: Body, digest: Digest, previous: number): string {
  const { source, publisher, year, form, publishedOn, figures, places } = digest;
  const printed = publisher === name ? AS_BODY : (publisher ?? NAMELESS);
  const fields = [previous.toString(36), year, form ?? '', publishedOn ?? '', printed, figures, places];
  // What a page or a path prints may hold anything but what ends a text.
  return [...fields, source].join(SEPARATOR).replaceAll('\0', '');
}

function digestFrom(line: string, { name }: Body): { readonly digest: Digest; readonly previous: number } {
  const [previous = '', year, form, publishedOn, printed, figures = '', places = '', ...source] = line.split(SEPARATOR);
  const digest = {
    source: source.join(SEPARATOR),
    publisher: printed === AS_BODY ? name : printed === NAMELESS ? null : (printed ?? null),
    year: Number(year),
    form: formIds.find((id) => id === form) ?? null,
    publishedOn: publishedOn || null,
    figures,
    places,
  };
  return { digest, previous: Number.parseInt(previous, 36) };
}

export function createHoldings(): Holdings {
  const holdings = new Map<string, Holding>();
  const texts = createTexts();
  const digestsOf = ({ body, last }: Holding): readonly Digest[] => {
    const digests: Digest[] = [];
    for (let place = last; place !== NONE; ) {
      const { digest, previous } = digestFrom(texts.at(place), body);
      digests.push(digest);
      place = previous;
    }
    return digests;
  };
  return {
    add: (body, digest) => {
      const known = holdings.get(body.key);
      // A name cut out of a page would keep the whole text of the page in memory; its copy does not.
      const holding = known ?? { body: structuredClone(body), last: NONE };
      if (!known) holdings.set(holding.body.key, holding);
      holding.last = texts.add(lineOf(holding.body, digest, holding.last));
    },
    has: (key) => holdings.has(key),
    keys: () => holdings.keys(),
    of: (key) => {
      const holding = holdings.get(key);
      if (!holding) return { name: '', isIdentified: true, digests: [] };
      const { body } = holding;
      const digests = digestsOf(holding);
      const name = body.isDeclared ? body.name : leastName(body.name, digests);
      return { name, isIdentified: body.isIdentified, digests };
    },
  };
}

function leastName(name: string, digests: readonly Digest[]): string {
  let least = name;
  for (const { publisher } of digests) if (publisher !== null && publisher < least) least = publisher;
  return least;
}
