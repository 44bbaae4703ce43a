import picomatch from 'picomatch';
import { declarationText } from '../messages/archive.ts';
import { normalName } from './body-name.ts';
import { DeclarationError, isRecord, readDeclaration } from './declaration.ts';
import { placeOf } from './whereabouts.ts';

/** Whose reports belong together. */
export interface Body {
  /** Equal for reports of one body, and for no others. */
  readonly key: string;
  /** As declared, or as one of its reports prints it. */
  readonly name: string;
  readonly isDeclared: boolean;
  /** Its name, with its place in it or declared, tells it from all others. */
  readonly isIdentified: boolean;
}

/** Which name, or which sources, stand for which body. */
export interface BodyRule {
  /** A name as titles print it, or a pattern of sources. */
  readonly name: string;
  readonly isPattern: boolean;
  readonly body: string;
  /** The last report year for which it holds; null where it always does. */
  readonly until: number | null;
  /** Where it is declared, for messages: file and line, or file and name. */
  readonly where: string;
}

/** Tells whose report it is. */
export interface Bodies {
  /** The body of a report; null where the page names none and nothing is declared for it. */
  readonly of: (publisher: string | null, source: string, year: number) => Body | null;
  /** The key of a body that a declaration names, by the last of its names. */
  readonly keyOf: (name: string) => string;
}

/** A county or something above it that is called by its name: 城市管理局, 市政管理局 and 文化市场 name no city. */
const PLACE = /^.{2,}?(?:省|(?<!城)市(?!场|政|容|民)|县|自治州|自治区|(?<!红)旗)/u;

/** 统计局 or 青石街道 alone are the names of many bodies: such reports may belong together only where they lie in the same place. */
function bodyOf(name: string, normal: string, source: string): Body {
  const isIdentified = PLACE.test(normal);
  const key = isIdentified ? normal : `${normal}|${placeOf(source)}`;
  return { key, name, isDeclared: false, isIdentified };
}

/** Pattern of sources; without a slash it means the last part of a path. A page in an archive has the archive's name or its own. */
function matcherOf(pattern: string): (source: string) => boolean {
  const matches = picomatch(pattern, { dot: true, basename: !pattern.includes('/') });
  return (source) => {
    const path = source.replace(NUMBER_ON_PAGE, '').replace(/^\.\//, '');
    return matches(path) || matches(path.slice(path.lastIndexOf('!') + 1));
  };
}

/** Where a page holds several reports. */
const NUMBER_ON_PAGE = /#\d+$/;

const earliestFirst = (a: BodyRule, b: BodyRule) =>
  (a.until ?? Number.POSITIVE_INFINITY) - (b.until ?? Number.POSITIVE_INFINITY);

const holdsIn = ({ until }: BodyRule, year: number) => until === null || year <= until;

/**
 * Tells bodies apart by their names and by what is declared.
 *
 * @param declared other names that declarations use: whoever names a body means one body
 */
export function createBodies(rules: readonly BodyRule[], declared: readonly string[] = []): Bodies {
  const byName = new Map<string, BodyRule[]>();
  const patterns: { readonly rule: BodyRule; readonly matches: (source: string) => boolean }[] = [];
  for (const rule of [...rules].sort(earliestFirst)) {
    if (rule.isPattern) {
      patterns.push({ rule, matches: matcherOf(rule.name) });
      continue;
    }
    const normal = normalName(rule.name);
    byName.set(normal, [...(byName.get(normal) ?? []), rule]);
  }
  const names = new Map([...declared, ...rules.map(({ body }) => body)].map((name) => [normalName(name), name]));
  const renamed = (normal: string, year: number): string | undefined =>
    byName.get(normal)?.find((rule) => holdsIn(rule, year))?.body;
  const bodyNamed = (name: string): Body => ({ key: normalName(name), name, isDeclared: true, isIdentified: true });
  return {
    of: (publisher, source, year) => {
      const placed = patterns.find(({ rule, matches }) => holdsIn(rule, year) && matches(source));
      if (placed) return bodyNamed(placed.rule.body);
      if (publisher === null) return null;
      const normal = normalName(publisher);
      const body = renamed(normal, year) ?? names.get(normal);
      return body === undefined ? bodyOf(publisher, normal, source) : bodyNamed(body);
    },
    keyOf: (name) => normalName(renamed(normalName(name), Number.POSITIVE_INFINITY) ?? name),
  };
}

const SOURCE_SIGNS = /[*?/\\]/;
const YEAR = /^\d{4}$/;

function ruleOf(name: string, body: unknown, until: unknown, where: string): BodyRule {
  if (typeof body !== 'string' || body.trim() === '') throw new DeclarationError(where, declarationText.noBody);
  const isUnset = until === undefined || until === null || until === '';
  if (!isUnset && !YEAR.test(String(until))) throw new DeclarationError(where, declarationText.noYear(String(until)));
  const isPattern = SOURCE_SIGNS.test(name);
  return { name, isPattern, body: body.trim(), until: isUnset ? null : Number(until), where };
}

/** Reads a declaration of bodies: CSV with the header `name,body[,until]`, or a JSON object. Throws a DeclarationError. */
export function readBodies(bytes: Uint8Array, file: string): readonly BodyRule[] {
  const declaration = readDeclaration(bytes, file, { required: ['name', 'body'], optional: ['until'] });
  const rules =
    declaration.kind === 'rows'
      ? declaration.rows.map(({ line, cells }) =>
          ruleOf(cells.get('name') ?? '', cells.get('body'), cells.get('until'), `${file}:${line}`),
        )
      : declaration.entries.map(([name, value]) =>
          isRecord(value)
            ? ruleOf(name, value['body'], value['until'], `${file} "${name}"`)
            : ruleOf(name, value, null, `${file} "${name}"`),
        );
  refuseContradictions(rules);
  return rules;
}

/** A name has one body at a time, and a body is named by its last name. */
function refuseContradictions(rules: readonly BodyRule[]): void {
  const seen = new Map<string, BodyRule>();
  const names = new Map<string, BodyRule>();
  const nameOf = ({ isPattern, name }: BodyRule) => (isPattern ? name : normalName(name));
  for (const rule of rules) {
    const key = `${nameOf(rule)} ${rule.until ?? ''}`;
    const other = seen.get(key);
    if (other) throw new DeclarationError(rule.where, declarationText.twice(rule.name, other.where));
    seen.set(key, rule);
    if (!rule.isPattern && normalName(rule.body) !== normalName(rule.name)) names.set(normalName(rule.name), rule);
  }
  for (const rule of rules) {
    const next = names.get(normalName(rule.body));
    if (next && next !== rule && next.until === null) {
      throw new DeclarationError(rule.where, declarationText.chain(rule.body, next.body, next.where));
    }
  }
}
