import { describe, expect, it } from 'vitest';
import { readHtml, readText } from '../../src/document/index.ts';
import { readReports } from '../../src/recognition/read.ts';
import { pages } from './metadata-pages.ts';

describe('what a page says of itself', () => {
  it.each(pages)('reads a page with $name', ({ format, source, said }) => {
    const reports = readReports(format === 'html' ? readHtml(source) : readText(source));
    expect(reports).toHaveLength(1);
    const [report] = reports;
    const { title, publisher, year, publishedOn } = report ?? {};
    expect({ title, publisher, year, publishedOn }).toEqual(said);
  });
});
