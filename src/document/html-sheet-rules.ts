const BRACE = /[{}]/g;

/** A rule of a style sheet. */
export interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: string;
}

/** The rules of a style sheet, but for those that hold for some media only. */
export function* rulesOf(sheet: string): Generator<Rule> {
  const source = withoutComments(sheet);
  let depth = 0;
  let from = 0;
  let selectors = '';
  for (const { index, 0: brace } of source.matchAll(BRACE)) {
    if (brace === '{') {
      // Before a rule may stand `@charset "utf-8";`.
      if (depth++ === 0)
        selectors = source
          .slice(from, index)
          .replace(/^[\s\S]*;/, '')
          .trim();
    } else if (depth > 0 && --depth === 0 && !selectors.startsWith('@'))
      yield {
        selectors: selectors.split(',').map((one) => one.trim()),
        declarations: source.slice(from, index),
      };
    from = index + 1;
  }
}

function withoutComments(sheet: string): string {
  const [first = '', ...others] = sheet.split('/*');
  return [first, ...others.map((text) => text.split('*/')[1] ?? '')].join(' ').replace(/<!--|-->/g, ' ');
}

/** Whether the own style of an element says otherwise than a rule, of the properties that matter. */
export function isOverruled(style: string, own: string, property: RegExp): boolean {
  if (own === '') return false;
  const said = new Set([...own.matchAll(property)].map(([, name]) => name?.toLowerCase()));
  return [...style.matchAll(property)].some(([, name]) => said.has(name?.toLowerCase()));
}
