import type { Localized } from '../forms/index.ts';

/** The part of JSON Schema that our files need. What validates a file is the very schema that completes it in an editor. */
export type Schema =
  | ObjectSchema
  | { readonly type: 'array'; readonly items: Schema; readonly minItems?: number; readonly description?: string }
  | {
      readonly type: 'string';
      readonly enum?: readonly string[];
      readonly pattern?: string;
      /** What the pattern wants, in words; editors show it. */
      readonly patternErrorMessage?: string;
      readonly default?: string;
      readonly description?: string;
    }
  | {
      readonly type: 'number' | 'integer';
      readonly minimum?: number;
      readonly default?: number;
      readonly description?: string;
    };

export interface ObjectSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
  readonly description?: string;
}

/** An object of these properties and no other. */
export function objectOf(
  properties: Readonly<Record<string, Schema>>,
  more: Pick<ObjectSchema, 'required' | 'description'> = {},
): ObjectSchema {
  return { type: 'object', ...more, properties, additionalProperties: false };
}

/** Editors show one text: it has both languages, a line each. */
export function both({ zh, en }: Localized): string {
  return `${zh}\n${en}`;
}

/** The words that {@link both} has joined. */
export function fromBoth(text: string): Localized {
  const [zh = text, en = zh] = text.split('\n');
  return { zh, en };
}
