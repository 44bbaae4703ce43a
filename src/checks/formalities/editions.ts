import { type Form, forms } from '../../forms/index.ts';
import type { Reading } from '../../report/report.ts';

/** The edition that holds for a report year; null before the first. */
export function formForYear(year: number): Form | null {
  return (
    forms.find(({ definition: { years } }) => year >= years.from && (years.to === undefined || year <= years.to)) ??
    null
  );
}

/** Every report year that the page states; several where it contradicts itself. */
export function yearsStated({ year, years }: Reading): readonly number[] {
  return [...new Set([...years.map((stated) => stated.year), ...(year === null ? [] : [year])])];
}
