import { countyCities, prefectureCities } from './cities.ts';
import { prefectures, provinces } from './regions.ts';

/** Where a body stands in the administration. */
export type Level = 'national' | 'province' | 'city' | 'county' | 'township';

export const levels: readonly Level[] = ['national', 'province', 'city', 'county', 'township'];

/** The places a name begins with, the largest first. */
export interface Path {
  /** Level of the last; null where its words do not tell. */
  readonly level: Level | null;
  readonly found: boolean;
  /** What follows them: the body. */
  readonly rest: string;
}

/** A word that ends the name of a place. */
interface Generic {
  readonly word: string;
  readonly level: Level | null;
  /** So many letters its names have at least. */
  readonly least: number;
  /** Names that end so are of something else. */
  readonly not?: RegExp;
  /** What follows where the letter belongs to another word. */
  readonly unlessBefore?: RegExp;
}

const generics: readonly Generic[] = [
  { word: '自治州', level: 'city', least: 2 },
  { word: '县', level: 'county', least: 1, unlessBefore: /^[级域]/ },
  {
    word: '区',
    level: 'county',
    least: 2,
    not: /[社景园校小灌库片新特港辖战地治]$|经开|高新|开发|管理|示范|合作|[试实]验|保[税护]|度假|功能|名胜|工业|物流|服务|集聚|产业|自由贸易|自贸|商务|生态|旅游|农业|科技|综保|行政$/,
    unlessBefore: /^[域级划块]/,
  },
  { word: '旗', level: 'county', least: 2, unlessBefore: /^(?:[镇街]|乡(?!村振兴))/ },
  // A city that no list has: which of its three levels it has is not known.
  { word: '市', level: null, least: 2, not: /城$/, unlessBefore: /^(?:场|政(?!府)|容|直|级|域|民(?![政族宗营防间]))/ },
];
/** Districts of one letter, below a city. */
const SHORT_DISTRICT = /^[城郊矿]区/;

/** Words for a place without its name, at the beginning: 县财政局. */
const nameless: readonly (readonly [RegExp, Level | null])[] = [
  [/^省(?![级直])/, 'province'],
  [/^自治区(?![级直])/, 'province'],
  [/^市(?!场|政(?!府)|容|直|级|域|区|民(?![政族宗营防间]))/, null],
  [/^县(?![级域直])/, 'county'],
  [/^区(?![级域划直块])/, 'county'],
];

const LONGEST_NAME = 10;
/** Letters that stand in names of bodies, not of places. */
const OF_A_BODY = /局|厅|委员|政府|办公|中心|队|兵团|银行/;

interface Step {
  readonly level: Level | null;
  readonly length: number;
}

/** The listed city that a text begins with. */
function listedCity(text: string): Step | null {
  const end = text.indexOf('市', 2);
  if (end < 0 || end > LONGEST_NAME) return null;
  const name = text.slice(0, end);
  const city = generics.find(({ word }) => word === '市');
  if (city?.unlessBefore?.test(text.slice(end + 1))) return null;
  if (prefectureCities.has(name)) return { level: 'city', length: end + 1 };
  return countyCities.has(name) ? { level: 'county', length: end + 1 } : null;
}

function listed(text: string): Step | null {
  const city = listedCity(text);
  if (city) return city;
  const prefecture = prefectures.find((name) => text.startsWith(name));
  if (prefecture !== undefined) return { level: 'city', length: prefecture.length };
  for (const { name, short } of provinces) {
    if (text.startsWith(name)) return { level: 'province', length: name.length };
    if (text.startsWith(short) && listedCity(text.slice(short.length)))
      return { level: 'province', length: short.length };
  }
  return null;
}

/** The place whose name ends first. */
function named(text: string): Step | null {
  for (let end = 1; end <= Math.min(LONGEST_NAME, text.length - 1); end += 1) {
    const name = text.slice(0, end);
    if (OF_A_BODY.test(name)) return null;
    const generic = generics.find(
      ({ word, least, not, unlessBefore }) =>
        end >= least &&
        text.startsWith(word, end) &&
        !not?.test(name) &&
        !unlessBefore?.test(text.slice(end + word.length)),
    );
    if (generic) return { level: generic.level, length: end + generic.word.length };
  }
  return null;
}

function first(text: string): Step | null {
  const found = listed(text) ?? named(text);
  if (found) return found;
  for (const [words, level] of nameless) {
    const length = words.exec(text)?.[0].length;
    if (length !== undefined) return { level, length };
  }
  return null;
}

/** A city that no list has may be any of three, so that a district below it is below, and a second such city is not. */
const rank = (level: Level | null) => (level === null ? levels.indexOf('city') : levels.indexOf(level));

/** The places that a name begins with, down to the smallest. */
export function pathOf(name: string): Path {
  let step = first(name);
  let rest = name;
  let level: Level | null = null;
  let found = false;
  while (step && (!found || rank(step.level) > rank(level))) {
    ({ level } = step);
    rest = rest.slice(step.length);
    found = true;
    step =
      SHORT_DISTRICT.test(rest) && level !== 'county' ? { level: 'county', length: 2 } : (listed(rest) ?? named(rest));
  }
  return { level, found, rest };
}
