/** A tenth of a point is never called wrong. */
const LEAST_TOLERANCE = 0.1;

/** How far a percentage may be off that is rounded, or cut off, behind so many digits. */
export function toleranceOf(decimals: number): number {
  return Math.max(LEAST_TOLERANCE, 10 ** -decimals) + 1e-9;
}

/** A percentage as it is told: with the digits of the one beside it, one at least. */
export function rounded(percent: number, decimals: number): number {
  const scale = 10 ** Math.max(1, decimals);
  return Math.round(scale * percent) / scale;
}
