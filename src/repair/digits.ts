import type { Slip } from './slip.ts';

/** The slip of the keyboard that turns the figure `meant` into `typed`, if one does; the most telling one where several do. */
export function digitSlip(meant: number, typed: number): Slip | null {
  if (typed === -meant) return 'straySign';
  if (typed < 0) return null;
  const right = String(meant);
  const wrong = String(typed);
  if (wrong.length === right.length) {
    if (isSwap(right, wrong)) return 'digitsSwapped';
    return countDifferences(right, wrong) === 1 ? 'digitMistyped' : null;
  }
  if (isWithoutOne(right, wrong)) return 'digitDropped';
  if (isWithoutOne(wrong, right)) return isDoubling(right, wrong) ? 'digitDoubled' : 'digitAdded';
  // 0042: what was dropped stood in front of zeros, which a number does not show.
  return isWithoutOne(right, wrong.padStart(right.length - 1, '0')) ? 'digitDropped' : null;
}

function countDifferences(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
}

function isSwap(right: string, wrong: string): boolean {
  for (let i = 0; i + 1 < right.length; i++) {
    if (`${right.slice(0, i)}${right[i + 1]}${right[i]}${right.slice(i + 2)}` === wrong) return right !== wrong;
  }
  return false;
}

/** Whether `shorter` is `longer` without one of its characters. */
function isWithoutOne(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  for (let i = 0; i < longer.length; i++) if (longer.slice(0, i) + longer.slice(i + 1) === shorter) return true;
  return false;
}

function isDoubling(right: string, wrong: string): boolean {
  for (let i = 0; i < right.length; i++) if (right.slice(0, i + 1) + right.slice(i) === wrong) return true;
  return false;
}
