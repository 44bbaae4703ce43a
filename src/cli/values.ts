import { usageText } from '../messages/run.ts';
import { UsageError } from './usage-error.ts';

/** The value of an option that takes one; null where it is not given. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** One of the values that an option allows. */
export function choice<Choice extends string>(flag: string, value: unknown, allowed: readonly Choice[]): Choice | null {
  if (typeof value !== 'string') return null;
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(usageText.invalidValue(flag, value, allowed.join(', ')));
  return found;
}

/** A number from 0, or from the least that makes sense. */
export function wholeNumber(flag: string, value: unknown, least = 0): number | null {
  if (typeof value !== 'string') return null;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least) {
    const { zh, en } = usageText.wholeNumber(least);
    throw new UsageError({
      zh: usageText.invalidValue(flag, value, zh).zh,
      en: usageText.invalidValue(flag, value, en).en,
    });
  }
  return Number(value);
}

/** The values of an option that can be given several times. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
