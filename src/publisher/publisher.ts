/** Where a body stands in the administration. */
export type Level = 'national' | 'province' | 'city' | 'county' | 'township';

export const levels: readonly Level[] = ['national', 'province', 'city', 'county', 'township'];

/** Who publishes a report; null for what the name does not tell for certain. */
export interface Publisher {
  readonly level: Level | null;
  /** A people's government (or its office), or a department of one. */
  readonly kind: 'government' | 'department' | null;
}

const TOWNSHIP = /(?:街道|镇|乡|苏木)(?:办事处|人民政府|政府)?$/;

/** What the name of a body tells of it. Only what is certain: 市 is a city of any of three levels. */
export function publisherOf(name: string | null): Publisher {
  if (name !== null && TOWNSHIP.test(name)) return { level: 'township', kind: 'government' };
  return { level: null, kind: null };
}
