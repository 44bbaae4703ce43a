/** A set of UTF-16 units, a bit each: so small that it stays at hand, as a table by unit does not. */
export type Units = Uint8Array;

/** A set that holds no unit. */
export const noUnits = (): Units => new Uint8Array(0x10000 >> 3);

/** Puts a unit into a set. */
export function addUnit(units: Units, code: number): void {
  units[code >> 3] = (units[code >> 3] ?? 0) | (1 << (code & 7));
}

/** Whether a set holds a unit. */
export const hasUnit = (units: Units, code: number): boolean => (((units[code >> 3] ?? 0) >> (code & 7)) & 1) === 1;
