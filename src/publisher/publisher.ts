import { beginsWithSubject, DEPARTMENT, NO_DEPARTMENT } from './departments.ts';
import { nationalDepartments, nationalGovernments } from './national.ts';
import { type Level, levels, type Path, pathOf } from './places.ts';

export { type Level, levels };

/** Who publishes a report; null for what the name does not tell for certain. */
export interface Publisher {
  readonly level: Level | null;
  /** A people's government (or its office), or a department of one. */
  readonly kind: 'government' | 'department' | null;
  /** Whether it certainly belongs to a place below the nation, though its level may not be known: 某市财政局. */
  readonly local: boolean;
}

const unknown: Publisher = { level: null, kind: null, local: false };

/** Remarks in brackets, and the name of the country. */
const BESIDES = /^中华人民共和国|[（(【[][^）)】\]]*[）)】\]]/g;
/** Two bodies in one name. */
const SEVERAL = /[、，,/]/;
const TOWNSHIP = /^(.*)(?:街道|苏木|乡|(?<!乡)镇)(?:办事处|人民政府(?:办公室)?|政府|办)?$/;
/** Words that make 镇 and 乡 a sort of place, not one. */
const NO_TOWNSHIP = /^(?:各|全)?(?:城|乡|村|市)?$/;
const GOVERNMENT = /^(?:(?:人民)?政府(?:办公[厅室]|办)?|行政公署(?:办公室)?|行署)$/;
/** What may lie between a place and a body of it, so that the level is no longer that of the place. */
const ZONE = /区|兵团|农场|林场|牧场|分局|街道|苏木|.{2}(?<![城村乡])[镇乡](?![村镇])/;

function townshipIn({ rest, level }: Path, name: string): boolean {
  const before = TOWNSHIP.exec(rest)?.[1];
  if (before === undefined) return false;
  // 镇人民政府 alone is one too; 城镇 alone is none.
  return (
    !NO_TOWNSHIP.test(before) || /政府|办事处|街道办/.test(rest) || (level !== null && before === '' && rest !== name)
  );
}

function departmentOf({ rest, level, found }: Path): Publisher {
  if (!DEPARTMENT.test(rest) || NO_DEPARTMENT.test(rest) || rest === '办公室') return { ...unknown, local: found };
  if (!found) return { level: rest.endsWith('厅') ? 'province' : null, kind: 'department', local: rest.endsWith('厅') };
  const beyond = ZONE.test(rest) || ((level === 'city' || level === 'province') && !beginsWithSubject(rest));
  return { level: beyond ? null : level, kind: 'department', local: true };
}

/** What the name of a body tells of it, as the title prints it. Only what is certain: 某市 is a city of any of three levels. */
export function publisherOf(name: string | null): Publisher {
  const plain = name?.replace(BESIDES, '') ?? '';
  if (plain === '' || SEVERAL.test(plain)) return unknown;
  if (nationalGovernments.includes(plain)) return { level: 'national', kind: 'government', local: false };
  const nation = nationalDepartments.find((department) => plain.startsWith(department));
  if (nation === plain) return { level: 'national', kind: 'department', local: false };
  const path = pathOf(plain.slice(nation?.length ?? 0));
  if (nation !== undefined) return departmentOf(path);
  if (townshipIn(path, plain)) return { level: 'township', kind: 'government', local: true };
  const { rest, level, found } = path;
  if (GOVERNMENT.test(rest) || (rest === '' && found)) return { level, kind: 'government', local: true };
  return departmentOf(path);
}
