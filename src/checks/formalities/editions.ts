import { type Form, forms } from '../../forms/index.ts';
import type { Reading } from '../../report/report.ts';

/** The edition that holds for a report year; null before the first. */
export function formForYear(year: number): Form | null {
  return (
    forms.find(({ definition: { years } }) => year >= years.from && (years.to === undefined || year <= years.to)) ??
    null
  );
}

/**
 * Every report year that the page states; several where it contradicts itself. Its head, which may name the column of the site, is asked only
 * where nothing else tells.
 */
export function yearsStated({ year, years }: Reading): readonly number[] {
  const own = years.filter(({ source }) => source !== 'head');
  const stated = (own.length > 0 ? own : years).map((each) => each.year);
  return [...new Set([...stated, ...(year === null ? [] : [year])])];
}
