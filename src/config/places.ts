import { type DocumentNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Fault } from './validate.ts';

const POSITION = /at position (\d+)/;

/** Where a JSON text stops being one, as `line:column`; null where that cannot be told. */
export function placeOfSyntaxError(text: string, error: unknown): string | null {
  const position = POSITION.exec(error instanceof Error ? error.message : '')?.[1];
  if (position !== undefined) return placeAt(text, Number(position));
  try {
    parse(text, { mode: 'json' });
    return null;
  } catch (stop) {
    return stop instanceof Error && 'offset' in stop ? placeAt(text, Number(stop.offset)) : null;
  }
}

/** Where the value of a fault stands in its JSON text, as `line:column`; where it lacks something, the place that lacks it. */
export function placeOfFault(text: string, { path }: Fault): string {
  const document: DocumentNode = parse(text, { mode: 'json' });
  let place = document.body.loc.start;
  let node: ValueNode | undefined = document.body;
  for (const step of path) {
    if (node?.type === 'Object') {
      const member: MemberNode | undefined = node.members.findLast(
        ({ name }) => name.type === 'String' && name.value === step,
      );
      place = member?.loc.start ?? place;
      node = member?.value;
    } else if (node?.type === 'Array' && typeof step === 'number') {
      node = node.elements[step]?.value;
      place = node?.loc.start ?? place;
    }
  }
  return `${place.line}:${place.column}`;
}

/** A place in a text, as `line:column`. */
export function placeAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
